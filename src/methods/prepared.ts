import { good, orThrow, type Read, under } from "../faults/fault.js";
import { readAnswer } from "./check-answer.js";
import type { MethodAnswer, ProgressMethod, SeriesAssessment } from "./method.js";
import { type GivenOptions, readFacts } from "./read-facts.js";
import { isPublished } from "./read-method.js";
import { guarded } from "./read-plain.js";
import { readThresholds } from "./read-series.js";
import type { SeriesFacts, SeriesValue } from "./series-facts.js";

/** A method and what it is to judge, both checked. */
export interface Prepared {
  readonly method: ProgressMethod;
  readonly facts: SeriesFacts;
}

/** Facts with the thresholds that were given for a method. */
export const prepare = (
  method: ProgressMethod,
  values: readonly SeriesValue[],
  given: GivenOptions & { readonly thresholds?: unknown },
): Read<Prepared> => {
  const facts = readFacts(values, given);
  return facts.ok ? withThresholds(facts.value, method, given.thresholds) : facts;
};

/** The thresholds that apply are those for series with a target, or those for series without one. */
export const withThresholds = (
  facts: SeriesFacts,
  method: ProgressMethod,
  given: unknown,
): Read<Prepared> => {
  if (given === undefined) return good({ method, facts });
  const { withTarget, withoutTarget } = method.cutOffs ?? {};
  const published = facts.target === null ? (withoutTarget ?? withTarget) : withTarget;
  const read = readThresholds(given, published);
  if (!read.ok) return { ok: false, faults: under("thresholds", read.faults) };
  return good({ method, facts: { ...facts, thresholds: read.value } });
};

export const judge = ({ method, facts }: Prepared): SeriesAssessment => ({
  method: method.id,
  ...checked(method, method.assess(facts)),
});

/** An answer as it is from a published method; checked from any other. */
export const checked = (method: ProgressMethod, answer: MethodAnswer): MethodAnswer =>
  isPublished(method)
    ? answer
    : orThrow(
        guarded(() => readAnswer(answer)),
        method.id,
      );
