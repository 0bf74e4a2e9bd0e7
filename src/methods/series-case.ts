import { good, type Read, within } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { checkedAnswer } from "../pace/read-answer.js";
import { type DecimalInput, type DecimalString, readDecimal } from "../value/decimal.js";

/**
 * A method's own thresholds by its keys, such as `{ high, med, low }` for `open-sdg`: see `cutOffs` of each method. A
 * key that is not given keeps its published value.
 */
export type MethodThresholds = Readonly<Record<string, DecimalInput | undefined>>;

/** What a method says of a series, with the method's id. */
export interface SeriesAssessment extends MethodAnswer {
  /** The id of the method. */
  readonly method: string;
}

/** A method and what it is to judge, both checked. */
export interface SeriesCase {
  readonly method: ProgressMethod;
  readonly facts: SeriesFacts;
}

/** A case with the thresholds that were given for the method: those for series with a target, or without one. */
export const readCase = (method: ProgressMethod, facts: SeriesFacts, given: unknown): Read<SeriesCase> => {
  if (given === undefined) return good({ method, facts });
  const { withTarget, withoutTarget = withTarget } = method.cutOffs ?? {};
  const thresholds = readThresholds(given, facts.target === null ? withoutTarget : withTarget);
  return thresholds.ok ? good({ method, facts: { ...facts, thresholds: thresholds.value } }) : thresholds;
};

const readThresholds = (
  input: unknown,
  published: Readonly<Record<string, number>> = {},
): Read<Readonly<Record<string, DecimalString>>> => {
  const keys = Object.keys(published);
  const example = keys.map((key) => `${key}: ${published[key]}`).join(", ");
  const given = readKeys(input, keys, keys.length === 0 ? "leave thresholds out" : `write { ${example} }`);
  if (!given.ok) return given;
  const thresholds: Record<string, DecimalString> = {};
  for (const key of keys) {
    if (given.value[key] === undefined) continue;
    const read = readDecimal(given.value[key]);
    if (!read.ok) return within(key, read);
    thresholds[key] = read.value;
  }
  return good(thresholds);
};

export const assessCase = ({ method, facts }: SeriesCase): SeriesAssessment => ({
  method: method.id,
  ...checkedAnswer(method, method.assess(facts)),
});
