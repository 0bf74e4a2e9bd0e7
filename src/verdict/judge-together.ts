import type { Limits } from "../criteria/limits.js";
import { daysKey } from "../series/observation.js";
import { groupBy } from "../value/group-by.js";
import type { Truth } from "../value/truth.js";
import { type Part, paceOfQuorum, quorumOfAll } from "./combine.js";
import type { CriterionCase } from "./criterion-case.js";
import type { CriterionResult } from "./criterion-result.js";
import { heldFrom } from "./judge-single.js";
import { judgeMaintain } from "./maintain.js";
import { judgeReach } from "./reach.js";
import type { TargetOnDay } from "./target-on-day.js";
import type { ValueTest } from "./value-test.js";
import type { Verdict } from "./verdict.js";

/**
 * The parts of an `allOf`, with those that ask of the same series put together: one value has to meet all of these.
 * A part in every period, for each member or made of others stands by itself.
 */
export const partsTogether = (on: TargetOnDay, results: readonly CriterionResult[]): readonly Part[] => {
  // A part that stands by itself is its own key.
  const groups = groupBy(results, (result) => seriesOf(result) ?? result);
  return [...groups.values()].map((group) => {
    const parts = group.map(({ verdict, pace }) => ({ verdict, pace: pace.state }));
    if (parts.length === 1) return parts[0] as Part;
    const pace = paceOfQuorum(parts, quorumOfAll(parts.length)) ?? "unknown";
    return { verdict: judgeTogether(on, group), pace };
  });
};

const seriesOf = ({ main }: CriterionResult): string | undefined =>
  main === null || main.criterion.every !== undefined
    ? undefined
    : `${main.indicator.id} ${JSON.stringify(main.criterion.in)}`;

const judgeTogether = (on: TargetOnDay, group: readonly CriterionResult[]): Verdict => {
  const cases = group.flatMap(({ main }) => main ?? []);
  const [first] = cases as [CriterionCase];
  const keys = cases.slice(1).map((one) => new Set(one.observations.toArray().map(daysKey)));
  const shared = first.observations.filter((own) => keys.every((known) => known.has(daysKey(own))));
  const own = first.with(testOfAll(cases.map(({ test }) => test)), shared);
  const together = on.target.mode === "maintain" ? judgeMaintain(own, heldFrom(on)) : judgeReach(own);
  const verdicts = group.map(({ verdict }) => verdict);
  const isApart = together.state !== "met" && verdicts.every(({ state }) => state === "met");
  return {
    ...together,
    reasons: () => [
      ...(isApart ? [{ code: "parts-not-at-once" as const, ...first.named }] : []),
      ...verdicts.flatMap(({ reasons }) => reasons()),
    ],
  };
};

/**
 * A test that an observation passes where it passes all of these. What is told is told by each part, so of the rest that
 * of the first one will do.
 */
const testOfAll = (tests: readonly ValueTest[]): ValueTest => {
  const [first] = tests as [ValueTest];
  const levels = tests.flatMap(({ level }) => (typeof level === "string" ? [] : [level]));
  // A total under a limit is known by its upper one.
  const upper = levels.find((limits) => limits.upper !== null)?.upper ?? null;
  const level: Limits = { lower: null, upper };
  return {
    ...first,
    level,
    holds: (observation) => allOf(tests.map((test) => test.holds(observation))),
    exceeds: (observation) => anyOf(tests.map((test) => test.exceeds(observation))),
  };
};

const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes("no") ? "no" : truths.includes("maybe") ? "maybe" : "yes";

const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes("yes") ? "yes" : truths.includes("maybe") ? "maybe" : "no";
