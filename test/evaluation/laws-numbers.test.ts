import * as fc from "fast-check";
import { type EvaluationOptions, type PortfolioInput, safeParsePortfolio, type Trend } from "policy-targets";
import { describe, expect, it } from "vitest";
import { anyEvaluationOptions } from "../../src/testing/fast-check/parts.js";
import { exact, movedBy, order } from "../value/exact.js";
import { formInputs, plainInputs } from "./law-support.js";
import { outlookIn, stand, standIn, type Value, verdictOf } from "./support.js";
import { type FigureRule, mapAmount, mapFigures } from "./transform.js";

const both = [
  ["a plain target", plainInputs, 200],
  ["any form", formInputs, 250],
] as const;

const everyInput = (
  of: fc.Arbitrary<PortfolioInput>,
  numRuns: number,
  law: (input: PortfolioInput, on: EvaluationOptions) => void,
): void => {
  fc.assert(
    fc.property(of, anyEvaluationOptions, (input, on) => law(input, on)),
    { numRuns },
  );
};

const allFigures = (change: (figure: string, indicator: string) => string): FigureRule => {
  const rule = (value: Value, indicator: string) => mapAmount(value, (figure) => change(figure, indicator));
  return { level: rule, difference: rule };
};

/** Ranks and codes have no unit to scale; a quotient has that of its sides. */
const UNSCALED = ["rank", "grade"];

describe("units", () => {
  /** All figures times a power of ten; of the denominator another, which the quotient undoes. */
  const scaledBy = (power: number, ofCount: number) =>
    allFigures((figure, indicator) => {
      if (UNSCALED.includes(indicator)) return figure;
      const own = indicator === "count" ? ofCount : indicator === "ratio" ? power - ofCount : power;
      return `${figure}e${own}`;
    });

  it.each(both)("may be a million million times smaller: %s", (_, of, runs) => {
    everyInput(of, runs, (input, on) => {
      const scaled = mapFigures(input, scaledBy(12, 3));
      expect(verdictOf(standIn(scaled, on))).toEqual(verdictOf(standIn(input, on)));
    });
  });

  it.each(both)("may be ten times larger: %s", (_, of, runs) => {
    everyInput(of, runs, (input, on) => {
      const scaled = mapFigures(input, scaledBy(-1, 0));
      expect(verdictOf(standIn(scaled, on))).toEqual(verdictOf(standIn(input, on)));
    });
  });

  it.each(both)("may be a seventh: %s", (_, of, runs) => {
    everyInput(of, runs, (input, on) => {
      const times = allFigures((figure, indicator) =>
        indicator === "count" ? figure : String(Number(figure) * 7),
      );
      expect(verdictOf(standIn(mapFigures(input, times), on))).toEqual(verdictOf(standIn(input, on)));
    });
  });

  type Ahead = ReturnType<typeof outlookIn>;

  /** As many times as large, but for the last digits of a double. */
  const scaled = (figure: number | null, by: number): unknown =>
    figure === null
      ? null
      : expect.toSatisfy(
          (found: unknown) => Math.abs(Number(found) - figure * by) <= 1e-9 * Math.abs(figure * by),
        );

  const scaledTrend = ({ atDeadline, ...rest }: Trend, by: number) => ({
    ...rest,
    atDeadline: atDeadline && {
      nominal: scaled(atDeadline.nominal, by),
      low: scaled(atDeadline.low, by),
      high: scaled(atDeadline.high, by),
    },
  });

  const scaledAhead = ({ projection, requirement, ...rest }: Ahead, by: number) => ({
    ...rest,
    projection: {
      shape: projection.shape,
      average: scaledTrend(projection.average, by),
      leastSquares: scaledTrend(projection.leastSquares, by),
    },
    requirement: {
      ...requirement,
      change: scaled(requirement.change, by),
      perYear: scaled(requirement.perYear, by),
      paceSoFar: scaled(requirement.paceSoFar, by),
      times: scaled(requirement.times, 1),
    },
  });

  it.each(both)("scale what is projected and what is required: %s", (_, of, runs) => {
    fc.assert(
      fc.property(of, anyEvaluationOptions, fc.boolean(), (input, on, includeForecasts) => {
        const [own, larger] = [input, mapFigures(input, scaledBy(6, 0))].map((one) =>
          outlookIn(one, { ...on, includeForecasts }),
        ) as [Ahead, Ahead];
        expect(larger).toEqual(scaledAhead(own, 1e6));
      }),
      { numRuns: runs },
    );
  });

  it.each(both)("scale the gap: %s", (_, of, runs) => {
    everyInput(of, runs, (input, on) => {
      const gapOf = (one: PortfolioInput): string | null => standIn(one, on).progress.gap;
      const [own, larger] = [gapOf(input), gapOf(mapFigures(input, scaledBy(6, 0)))];
      expect(larger === null).toBe(own === null);
      expect(order(exact(larger ?? "0"), movedBy(exact(own ?? "0"), 6))).toBe(0);
    });
  });
});

describe("an exact figure", () => {
  const asRange = (value: Value): Value =>
    typeof value === "object" ? value : { between: [String(value), String(value)] };

  const withoutConfidence = (input: PortfolioInput, on: EvaluationOptions) => {
    const { confidence: _, ...verdict } = verdictOf(standIn(input, on));
    return verdict;
  };

  it.each(both)("may be written as a range of one figure, in values and baseline: %s", (_, of, runs) => {
    everyInput(of, runs, (input, on) => {
      const ranged = mapFigures(input, { level: asRange, difference: (value) => value });
      const targets = (ranged.targets ?? []).map((target, at) => {
        const { criterion, milestones, revisions } = input.targets?.[at] ?? target;
        return {
          ...target,
          criterion,
          ...(milestones ? { milestones } : {}),
          ...(revisions ? { revisions } : {}),
        };
      });
      expect(withoutConfidence({ ...ranged, targets }, on)).toEqual(withoutConfidence(input, on));
    });
  });

  /** An exact threshold takes exact figures only, and is a range of one. */
  const isInexact = (input: PortfolioInput): boolean =>
    !(input.targets ?? []).some(({ criterion, revisions }) =>
      /"equals"/.test(JSON.stringify([criterion, revisions])),
    );

  it.each(both)("may be written as a range of one figure, in the criterion: %s", (_, of, runs) => {
    everyInput(of.filter(isInexact), runs, (input, on) => {
      const ranged = mapFigures(input, { level: asRange, difference: asRange });
      const targets = (ranged.targets ?? []).map((target, at) => {
        const { baseline } = input.targets?.[at] ?? target;
        return { ...target, ...(baseline ? { baseline } : {}) };
      });
      const given = { ...ranged, targets, measuredValues: input.measuredValues };
      expect(withoutConfidence(given, on)).toEqual(withoutConfidence(input, on));
    });
  });

  it("may be written as the range of one figure that it is to be", () => {
    const exactly = plainInputs.filter(({ targets = [] }) => targets[0]?.criterion.equals !== undefined);
    everyInput(exactly, 100, (input, on) => {
      const targets = (input.targets ?? []).map((target) => {
        const { equals = "0" } = target.criterion;
        return { ...target, criterion: { between: [equals, equals] as const } };
      });
      expect(withoutConfidence({ ...input, targets }, on)).toEqual(withoutConfidence(input, on));
    });
  });
});

describe("a mirror", () => {
  const MIRRORED: Readonly<Record<string, string>> = {
    atLeast: "atMost",
    atMost: "atLeast",
    moreThan: "lessThan",
    lessThan: "moreThan",
    fallBy: "riseBy",
    riseBy: "fallBy",
  };

  const negate = (figure: string): string =>
    Number(figure) === 0 ? figure : figure.startsWith("-") ? figure.slice(1) : `-${figure}`;

  const mirrorAmount = (value: Value): Value => {
    const negated = mapAmount(value, negate);
    if (typeof negated !== "object" || "category" in negated) return negated;
    if (negated.between !== undefined) return { between: [negated.between[1], negated.between[0]] };
    return Object.fromEntries(
      Object.entries(negated).map(([form, figure]) => [MIRRORED[form] ?? form, figure]),
    ) as Value;
  };

  /** A denominator keeps its sign, so that the quotient changes it. */
  const mirror = (value: Value, indicator: string): Value =>
    indicator === "count" ? value : mirrorAmount(value);

  const mirrored: FigureRule = {
    level: mirror,
    difference: mirror,
    comparator: (key, indicator) => (indicator === "count" ? key : (MIRRORED[key] ?? key)),
  };

  /**
   * Sums have a zero that they start from, growth and proportions a side of zero. A limit on a rise needs no direction,
   * and one on a fall does.
   */
  const hasMirror = (input: PortfolioInput): boolean => {
    const { indicators = [], targets, measuredValues } = input;
    const used = JSON.stringify(targets);
    const isSummed = indicators.some(
      ({ id, accumulation }) => used.includes(`"${id}"`) && (accumulation ?? "level") !== "level",
    );
    return (
      !isSummed &&
      !/"(geometric|percent|factor)":|:"geometric"/.test(used + JSON.stringify(measuredValues)) &&
      safeParsePortfolio(mapFigures(input, mirrored)).ok
    );
  };

  const unsigned = (number: number | null): number | null => (number === 0 ? 0 : number);

  const verdict = (input: PortfolioInput, on: EvaluationOptions) => {
    const whole = verdictOf(standIn(input, on));
    return { ...whole, share: unsigned(whole.share), low: unsigned(whole.low), high: unsigned(whole.high) };
  };

  it.each(both)("shows the same verdict, where all figures change their sign: %s", (_, of, runs) => {
    everyInput(of.filter(hasMirror), runs, (input, on) => {
      expect(verdict(mapFigures(input, mirrored), on)).toEqual(verdict(input, on));
    });
  });
});

describe("the zero of a scale", () => {
  it("may lie anywhere, where nothing is a proportion or a sum", () => {
    const whole = fc.integer({ min: -500, max: 500 });
    const given = fc.record({
      base: whole,
      goal: whole,
      values: fc.array(whole, { minLength: 1, maxLength: 4 }),
      by: whole,
    });
    fc.assert(
      fc.property(given, ({ base, goal, values, by }) => {
        const told = (shift: number) => {
          const { status, pace, progress } = stand(
            {
              criterion: goal > base ? { atLeast: goal + shift } : { atMost: goal + shift },
              baseline: { value: base + shift, period: "2018" },
              deadline: "2025",
              values: values.map((value, at) => [String(2019 + at), value + shift] as const),
            },
            "2024-06-30",
          );
          return { status, pace, gap: progress.gap, share: progress.share };
        };
        expect(told(by)).toEqual(told(0));
      }),
    );
  });
});
