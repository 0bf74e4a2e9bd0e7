import type { LocalizedText } from "../value/text.js";
import { type AuditCheck, finding } from "./context.js";
import type { AuditSubject } from "./finding.js";
import { textKey } from "./text-key.js";

interface Labelled {
  readonly labels: Map<string, LocalizedText>;
  readonly subjects: AuditSubject[];
}

/** Units of the author's own that are compared by one code and printed under several labels. */
export const unitLabelsDiffer: AuditCheck = ({ portfolio: { indicators }, indicatorSubject }) => {
  const units = new Map<string, Labelled>();
  for (const indicator of indicators) {
    const { unit } = indicator;
    if (typeof unit === "string") continue;
    const known: Labelled = units.get(unit.code) ?? { labels: new Map(), subjects: [] };
    const label = textKey(unit.label);
    if (!known.labels.has(label)) {
      known.labels.set(label, unit.label);
      known.subjects.push(indicatorSubject(indicator));
    }
    units.set(unit.code, known);
  }
  return [...units].flatMap(([unit, { labels, subjects }]) =>
    labels.size < 2 ? [] : [finding("unit-labels-differ", subjects, { unit, labels: [...labels.values()] })],
  );
};
