import { bounds } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import { type AuditCheck, finding } from "./context.js";
import { saysSome } from "./title-words.js";

/** Counts below zero, unless the title says that they are a difference. */
export const negativeCount: AuditCheck = ({ series, valueSubject, tolerance }) =>
  [...series.values()].flatMap(({ indicator: { title, unit }, levels }) =>
    unit !== "count" || saysSome(title, DIFFERENCES)
      ? []
      : [...levels.values()].flat().flatMap((level) => {
          const { upper } = bounds(level.value, tolerance);
          if (upper === null || compare(upper.value, "0") >= 0) return [];
          const { period } = level.from;
          return [
            finding("negative-count", [valueSubject(level)], { title, unit, period, value: level.value }),
          ];
        }),
  );

const DIFFERENCES =
  /(?<!\p{L})(net|balance|surplus|deficit|change|difference|increase|decrease|growth|gain|loss|ròng|thuần|chênh lệch|cân đối|thặng dư|thâm hụt|tăng|giảm|thay đổi)(?!\p{L})/iu;
