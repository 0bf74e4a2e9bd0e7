import * as fc from "fast-check";
import type { AchievementState, Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { measuredCase } from "./generated-cases.js";
import { isLevel, isReach, type Pair, pairsOf } from "./law-support.js";
import { type Case, stand, type Value } from "./support.js";
import { mapAmount } from "./transform.js";

describe("better values", () => {
  const RANK: Readonly<Record<AchievementState, number>> = {
    "no-data": 0,
    "not-met": 0,
    indeterminate: 1,
    met: 2,
  };

  const raises = ({ criterion }: Case): boolean =>
    criterion.atLeast !== undefined || criterion.moreThan !== undefined;

  const isOneSided = ({ criterion }: Case): boolean =>
    criterion.between === undefined && criterion.equals === undefined;

  /** The same figures, each moved by so much in the direction of the target. */
  const better = (given: Case, steps: readonly number[]): Case => ({
    ...given,
    values: pairsOf(given).map(([period, value], index): Pair => {
      const step = (raises(given) ? 1 : -1) * (steps[index] ?? 0);
      return [period, mapAmount(value, (figure) => String(Number(figure) + step))];
    }),
  });

  const exactValues = measuredCase.filter(isOneSided).map(
    (given): Case => ({
      ...given,
      values: pairsOf(given).map(
        ([period, value]): Pair => [period, typeof value === "object" && !("between" in value) ? "0" : value],
      ),
    }),
  );

  const steps = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 });

  it("never worsen the achievement", () => {
    fc.assert(
      fc.property(exactValues.filter(isReach).filter(isLevel), steps, anyDay, (given, by, asOf) => {
        const before = stand(given, asOf).achievement.state;
        const after = stand(better(given, by), asOf).achievement.state;
        expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before]);
      }),
      { numRuns: 300 },
    );
  });

  const GOODNESS: Readonly<Partial<Record<Status, number>>> = {
    missed: -1,
    "off-track": -1,
    "on-track": 1,
    achieved: 2,
  };

  const goodness = (status: Status): number => GOODNESS[status] ?? 0;

  it("never worsen the status of a target to be maintained", () => {
    fc.assert(
      fc.property(
        exactValues.filter((given) => !isReach(given)),
        steps,
        anyDay,
        (given, by, asOf) => {
          const before = stand(given, asOf).status;
          const after = stand(better(given, by), asOf).status;
          expect(goodness(after)).toBeGreaterThanOrEqual(goodness(before));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never worsen the status of a running total", () => {
    const totals = exactValues.filter(isReach).map(
      ({ baseline: _, ...given }): Case => ({
        ...given,
        indicator: { ...given.indicator, accumulation: "cumulative" },
      }),
    );
    fc.assert(
      fc.property(totals, steps, anyDay, (given, by, asOf) => {
        const before = stand(given, asOf).status;
        const after = stand(better(given, by), asOf).status;
        expect(goodness(after)).toBeGreaterThanOrEqual(goodness(before));
      }),
      { numRuns: 300 },
    );
  });
});

describe("wider bounds of a value", () => {
  const wider = (value: Value, by: readonly [number, number]): Value => {
    const ends: readonly unknown[] =
      typeof value !== "object"
        ? [value, value]
        : "between" in value
          ? (value.between as readonly unknown[])
          : [];
    return ends.length === 0 ? value : { between: [Number(ends[0]) - by[0], Number(ends[1]) + by[1]] };
  };

  const step = fc.integer({ min: 0, max: 3 });

  it("never decide what was open", () => {
    const open = measuredCase.filter((given) => pairsOf(given).length > 0);
    fc.assert(
      fc.property(
        open,
        anyDay,
        fc.array(fc.tuple(step, step), { minLength: 6, maxLength: 6 }),
        (given, asOf, by) => {
          if (stand(given, asOf).achievement.state !== "indeterminate") return;
          const values = pairsOf(given).map(
            ([period, value], index): Pair => [period, wider(value, by[index] ?? [0, 0])],
          );
          expect(stand({ ...given, values }, asOf).achievement.state).toBe("indeterminate");
        },
      ),
      { numRuns: 500 },
    );
  });
});
