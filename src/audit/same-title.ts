import type { LocalizedText } from "../value/text.js";
import { type AuditCheck, finding, subjectOf } from "./context.js";
import type { AuditFinding, AuditSubject } from "./finding.js";
import { textKey } from "./text-key.js";

interface Titled {
  readonly id: string;
  readonly title: LocalizedText;
}

/** Indicators, or targets, that a reader cannot tell apart by their titles. */
export const sameTitle: AuditCheck = ({ portfolio: { indicators, targets } }) => [
  ...amongst("indicators", indicators),
  ...amongst("targets", targets),
];

const amongst = (list: AuditSubject["list"], entries: readonly Titled[]): readonly AuditFinding[] => {
  const groups = new Map<string, { readonly title: LocalizedText; readonly subjects: AuditSubject[] }>();
  entries.forEach((entry, at) => {
    const key = textKey(entry.title);
    const group = groups.get(key) ?? { title: entry.title, subjects: [] };
    group.subjects.push(subjectOf(list, at, entry));
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ title, subjects }) =>
    subjects.length < 2 ? [] : [finding("same-title", subjects, { title, count: subjects.length })],
  );
};
