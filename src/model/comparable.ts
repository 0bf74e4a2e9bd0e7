import { type Criterion, textKeys } from "../criteria/criterion.js";
import { readPeriod } from "../value/read-period.js";
import type { Citation } from "./source.js";
import type { Deadline, Target } from "./target.js";

/** JSON with sorted keys, without citations: equal for objects that say the same. */
export const comparable = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (key === "citations") return undefined;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

/** What a later statement may change of a target. */
export const revisable = ["deadline", "criterion", "lifecycle"] as const;

export type Revisable = (typeof revisable)[number];

/** Equal for two deadlines, criteria or lifecycles that mean the same, however they are written. */
export const meaningOf = (field: Revisable, value: unknown): string => {
  if (field === "deadline") return deadlineMeaning(value as Deadline | null | undefined);
  return field === "criterion" ? criterionMeaning(value as Criterion) : String(value);
};

/** An unknown deadline and a deadline that was taken back mean the same: none. */
const deadlineMeaning = (deadline: Deadline | null | undefined): string => {
  if (deadline === undefined || deadline === null) return "none";
  if (typeof deadline === "string") return daysMeaning(deadline);
  return "by" in deadline ? daysMeaning(deadline.by) : comparable(deadline);
};

const daysMeaning = (period: string): string => {
  const read = readPeriod(period);
  return read.ok ? comparable([read.value.first, read.value.last, read.value.approximate]) : period;
};

const ZEROS_BEHIND_THE_POINT = /^(-?\d+)(?:\.0+|(\.\d*[1-9])0+)$/;

/** Keys of names: a text of digits below them is not a number. */
const TEXT_KEYS = /* @__PURE__ */ textKeys();

const criterionMeaning = (criterion: Criterion): string => comparable(withoutZeros(criterion));

const withoutZeros = (part: unknown): unknown => {
  if (typeof part === "string") return part.replace(ZEROS_BEHIND_THE_POINT, "$1$2");
  if (Array.isArray(part)) return part.map(withoutZeros);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, TEXT_KEYS.has(key) ? value : withoutZeros(value)]),
  );
};

/** The words in which a deadline was stated, where it keeps them. */
export const wordsOf = (deadline: Target["deadline"] | null): string | undefined =>
  typeof deadline === "object" && deadline !== null && "by" in deadline ? deadline.stated : undefined;

/** The citations of several, each list adding those that none before it has. What one list repeats stays repeated. */
export const uniteCitations = (...lists: readonly (readonly Citation[])[]): readonly Citation[] =>
  lists.reduce((united, list) => {
    const known = new Set(united.map(comparable));
    return united.concat(list.filter((citation) => !known.has(comparable(citation))));
  }, []);

/** Two equal values, such as baselines or milestones, with the citations that both carry. */
export const withCitations = (a: unknown, b: unknown): unknown => {
  if (Array.isArray(a)) return a.map((part, at) => withCitations(part, (b as readonly unknown[])[at]));
  if (typeof a !== "object" || a === null || !("citations" in a)) return a;
  const citations = (from: object) => (from as { citations?: readonly Citation[] }).citations ?? [];
  return { ...a, citations: uniteCitations(citations(a), citations(b as object)) };
};
