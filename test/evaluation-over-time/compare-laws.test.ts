import fc from "fast-check";
import { codes, type PortfolioEvaluation, type Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { compareEvaluations, type EvaluationComparison } from "../../src/evaluation/compare.js";
import { type StatusChange, statusChanges } from "../../src/evaluation/status-change.js";
import { evaluationWith } from "./support.js";

const { statuses } = codes;

const status = fc.constantFrom(...statuses);

const lastDay = fc.constantFrom(null, "2020-06-30", "2020-10-31", "2021-12-31");

const applied = fc.constantFrom([], [], ["2020-05-15"], ["2020-05-15", "2020-06-01"]);

/** Few ids, so that two evaluations share some; among them names that every object has. */
const id = fc.constantFrom("a", "b", "c", "d", "e", "constructor", "toString");

const evaluations: fc.Arbitrary<PortfolioEvaluation> = fc
  .tuple(
    fc.dictionary(id, fc.record({ status, lastDay, applied })),
    fc.constantFrom("2020-04-30", "2020-07-06"),
  )
  .map(([stands, asOf]) => evaluationWith(stands, asOf));

const MIRROR: Readonly<Record<StatusChange, StatusChange>> = {
  "newly-achieved": "slipped",
  slipped: "newly-achieved",
  improved: "worsened",
  worsened: "improved",
  revised: "revised",
  changed: "changed",
  unchanged: "unchanged",
  new: "removed",
  removed: "new",
  withdrawn: "reinstated",
  reinstated: "withdrawn",
};

const holdsOf = (law: (before: PortfolioEvaluation, after: PortfolioEvaluation) => void) =>
  fc.assert(fc.property(evaluations, evaluations, law));

const count = ({ evaluations: all }: PortfolioEvaluation, ...wanted: readonly Status[]): number =>
  all.filter((evaluation) => wanted.includes(evaluation.status)).length;

const countChanges = ({ targets }: EvaluationComparison, has: (line: (typeof targets)[number]) => boolean) =>
  targets.filter(has).length;

const isAchieved = (stands: Status | null): boolean => stands === "achieved" || stands === "achieved-late";

describe("comparing", () => {
  it("an evaluation with itself shows nothing changed", () => {
    fc.assert(
      fc.property(evaluations, (evaluation) => {
        const { counts, targets } = compareEvaluations(evaluation, evaluation);
        expect(counts.unchanged).toBe(targets.length);
      }),
    );
  });

  it("the other way round mirrors every change", () => {
    holdsOf((before, after) => {
      const there = compareEvaluations(before, after).targets.map(({ target, change }) => [target, change]);
      const back = compareEvaluations(after, before).targets.map(({ target, change }) => [
        target,
        MIRROR[change],
      ]);
      expect(new Map(back as [string, StatusChange][])).toEqual(new Map(there as [string, StatusChange][]));
    });
  });

  it("the other way round moves every deadline back", () => {
    holdsOf((before, after) => {
      const sum = (comparison: EvaluationComparison) =>
        comparison.targets.reduce((days, { daysMoved }) => days + (daysMoved ?? 0), 0);
      expect(sum(compareEvaluations(before, after)) + sum(compareEvaluations(after, before))).toBe(0);
    });
  });

  it("counts every target of either evaluation once", () => {
    holdsOf((before, after) => {
      const ids = [...before.evaluations, ...after.evaluations].map(({ target }) => target);
      const { counts } = compareEvaluations(before, after);
      expect(Object.values(counts).reduce((sum, number) => sum + number, 0)).toBe(new Set(ids).size);
    });
  });

  it("counts what it lists", () => {
    holdsOf((before, after) => {
      const comparison = compareEvaluations(before, after);
      const listed = statusChanges.map((change) => [
        change,
        countChanges(comparison, (line) => line.change === change),
      ]);
      expect(comparison.counts).toEqual(Object.fromEntries(listed));
    });
  });

  it("accounts for the number of achieved targets", () => {
    holdsOf((before, after) => {
      const comparison = compareEvaluations(before, after);
      const { counts } = comparison;
      const come = countChanges(comparison, (line) => line.change === "new" && isAchieved(line.after));
      const gone = countChanges(comparison, (line) => line.change === "removed" && isAchieved(line.before));
      const difference = counts["newly-achieved"] - counts.slipped + come - gone;
      expect(count(before, "achieved", "achieved-late") + difference).toBe(
        count(after, "achieved", "achieved-late"),
      );
    });
  });

  it("gives plain data", () => {
    holdsOf((before, after) => {
      const comparison = compareEvaluations(before, after);
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    });
  });
});

describe("better and worse", () => {
  const better = (before: Status, after: Status): boolean =>
    compareEvaluations(evaluationWith({ t: before }), evaluationWith({ t: after })).counts.improved === 1;

  it("carry over from one step to the next", () => {
    const steps = statuses.flatMap((a) => statuses.filter((b) => better(a, b)).map((b) => [a, b] as const));
    const broken = steps.flatMap(([a, b]) => statuses.filter((c) => better(b, c) && !better(a, c)));
    expect(broken).toEqual([]);
  });
});
