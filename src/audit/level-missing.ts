import { type AuditCheck, finding, periodKey } from "./context.js";

/** Changes that are stated for a period of which no level is. */
export const levelMissing: AuditCheck = ({ series, valueSubject }) =>
  [...series.values()].flatMap(({ indicator, values, levels }) =>
    values.flatMap((stored) => {
      const { comparison, value, from } = stored;
      if (comparison === null || value !== null || levels.has(periodKey(stored))) return [];
      const { against, stated: _, ...size } = comparison;
      const { title, unit } = indicator;
      return [
        finding("level-missing", [valueSubject(stored)], { title, unit, period: from.period, against, size }),
      ];
    }),
  );
