import fc from "fast-check";
import { type MeasuredCriterion, parsePortfolio, type TargetInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/series/observation.js";
import { ratioObservations, withDerived } from "../../src/series/ratio-observations.js";
import { dayText } from "../../src/value/day.js";
import { levelTest } from "../../src/verdict/value-test.js";
import { day, interval, observed, periodsIn, type Row } from "./observe.js";

type Value = Extract<Row, readonly unknown[]>[1];

const shares = (numerators: readonly Row[], denominators: readonly Row[], per = "100") =>
  ratioObservations(observed(numerators), observed(denominators), per);

const share = (numerator: Value, denominator: Value, per?: string): Observation => {
  const [ratio] = shares([["2020", numerator]], [["2020", denominator]], per);
  if (ratio === undefined) throw new Error("no ratio");
  return ratio;
};

describe("the ratio of two figures", () => {
  it.each<[Value, Value, string, string, string | null]>([
    [20, 80, "100", "[25, 25]", "25"],
    ["1.50", "3.0", "1", "[0.5, 0.5]", "0.5"],
    [3, 8, "1000", "[375, 375]", "375"],
    [0, 80, "100", "[0, 0]", "0"],
    [-20, 80, "100", "[-25, -25]", "-25"],
    [{ between: [20, 40] }, 80, "100", "[25, 50]", "37.5"],
    [20, { between: [40, 80] }, "100", "[25, 50]", `33.${"3".repeat(28)}`],
    [{ moreThan: 20 }, 80, "100", "(25, )", "25"],
    [20, { atLeast: 80 }, "100", "(0, 25]", "25"],
    [{ atMost: 20 }, 80, "100", "(, 25]", "25"],
    [20, { moreThan: 0 }, "100", "(0, )", null],
  ])("%j by %j per %s is %s", (numerator, denominator, per, bounds, nominal) => {
    const ratio = share(numerator, denominator, per);
    expect([interval(ratio.bounds), ratio.nominal]).toEqual([bounds, nominal]);
  });

  it.each<[string, Value]>([
    ["zero", 0],
    ["negative", -80],
    ["perhaps zero", { atLeast: 0 }],
    ["perhaps negative", { between: [-1, 5] }],
    ["without a lower limit", { atMost: 80 }],
  ])("is missing of a denominator that is %s", (_, denominator) => {
    expect(shares([["2020", 20]], [["2020", denominator]])).toEqual([]);
  });

  const criterionOf = (criterion: TargetInput["criterion"]): MeasuredCriterion => {
    const [target] = parsePortfolio({
      indicators: [{ id: "i", title: "Indicator", unit: "percent", direction: "increase" }],
      targets: [{ id: "t", title: "Target", indicator: "i", criterion }],
    }).targets;
    if (target === undefined) throw new Error("no target");
    return target.criterion as MeasuredCriterion;
  };

  it.each([
    ["reaches what a third is cut to after forty digits", `33.${"3".repeat(38)}`, "yes"],
    ["does not reach the next number of forty digits", `33.${"3".repeat(37)}4`, "no"],
  ] as const)("%s", (_, threshold, expected) => {
    expect(levelTest(criterionOf({ atLeast: threshold }), "0.05").holds(share(1, 3))).toBe(expected);
  });

  it("tells that the default tolerance set a bound of either", () => {
    expect(
      [share({ about: 20 }, 80), share(20, { about: 80 }), share(20, 80)].map(
        ({ bounds }) => bounds?.byDefaultTolerance,
      ),
    ).toEqual([true, true, false]);
  });

  it("comes from both figures, known when both are", () => {
    const numerators = observed([{ period: "2020", value: 20, releasedOn: "2021-03-31" }]);
    const denominators = observed([{ period: "2020", value: 80, releasedOn: "2021-01-31" }]);
    expect(ratioObservations(numerators, denominators, "1")).toMatchObject([
      {
        first: day("2020-01-01"),
        last: day("2020-12-31"),
        known: day("2021-03-31"),
        from: [numerators[0]?.from[0], denominators[0]?.from[0]],
        codes: [],
        comparisons: [],
        derivation: { kind: "ratio", numerator: numerators[0], denominator: denominators[0] },
      },
    ]);
  });

  it("has the conflict of either", () => {
    const doubtful: Row[] = [
      ["2020", 20],
      ["2020", 21],
    ];
    const sure: Row[] = [["2020", 80]];
    const all = [shares(doubtful, sure), shares(sure, doubtful), shares(sure, sure)].flat();
    expect(all.map(({ conflict }) => conflict)).toEqual([true, true, false]);
  });
});

describe("the ratios of two series", () => {
  it("are of the periods that both have, with a figure", () => {
    const numerators: Row[] = [
      ["2019", 1],
      ["2020-H1", 2],
      ["2020", 3],
      ["2020-12", 4],
      ["2021", 5],
    ];
    const denominators: Row[] = [
      ["2018", 10],
      ["2020", 10],
      ["2020-12", 10],
      { period: "2021", comparison: { percent: 4, against: "2020" } },
    ];
    expect(shares(numerators, denominators).map(({ nominal }) => nominal)).toEqual(["30", "40"]);
  });

  it("do not take equal lengths, first days or last days for equal periods", () => {
    const denominators: Row[] = [
      ["2020-H2", 10],
      ["2020-Q1", 10],
      ["2020-07", 10],
    ];
    expect(shares([["2020-H1", 2]], denominators)).toEqual([]);
  });

  it("never mix periods", () => {
    const periods = fc.uniqueArray(
      fc.constantFrom("2019", "2020", "2020-H1", "2020-H2", "2020-Q4", "2020-12"),
    );
    const eights = (list: readonly string[]): readonly Row[] => list.map((period) => [period, 8]);
    fc.assert(
      fc.property(periods, periods, (one, other) => {
        const made = shares(eights(one), eights(other)).map((ratio) => periodsIn([ratio]).join());
        const common = one.filter((period) => other.includes(period));
        expect(made.sort()).toEqual(common.map((period) => `${period},${period}`).sort());
      }),
    );
  });
});

describe("stated and derived observations together", () => {
  const derived = shares(
    [
      ["2019", 1],
      ["2020-H2", 3],
      ["2020", 3],
    ],
    [
      ["2019", 10],
      ["2020-H2", 10],
      ["2020", 10],
    ],
  );

  it("stand in order of their last day, then their first", () => {
    const stated = observed([
      ["2020-Q4", 40],
      ["2018", 5],
      ["2020-01", 7],
    ]);
    expect(withDerived(stated, derived).map(({ first, last }) => [dayText(first), dayText(last)])).toEqual([
      ["2018-01-01", "2018-12-31"],
      ["2019-01-01", "2019-12-31"],
      ["2020-01-01", "2020-01-31"],
      ["2020-01-01", "2020-12-31"],
      ["2020-07-01", "2020-12-31"],
      ["2020-10-01", "2020-12-31"],
    ]);
  });

  it("count the stated one of a period", () => {
    expect(withDerived(observed([["2020", 31]]), derived).map(({ nominal }) => nominal)).toEqual([
      "10",
      "31",
      "30",
    ]);
  });

  it("count a stated code of a period", () => {
    const [grade] = observed([["2020", { category: "A" }]], "category");
    expect(withDerived(grade === undefined ? [] : [grade], derived)[1]).toBe(grade);
  });

  it("join a stated change with the derived figure of its period", () => {
    const change: Row = {
      period: "2020",
      comparison: { percent: 4, against: "2019" },
      releasedOn: "2022-01-31",
    };
    const joined = withDerived(observed([change]), derived)[1];
    expect({ ...joined, from: periodsIn(joined === undefined ? [] : [joined]) }).toMatchObject({
      nominal: "30",
      comparisons: [{ percent: "4", against: "2019" }],
      known: day("2022-01-31"),
      from: ["2020", "2020", "2020"],
      derivation: { kind: "ratio" },
    });
  });

  it("keep a stated change whose period has no derived figure", () => {
    const stated = observed([{ period: "2021", comparison: { percent: 4, against: "2020" } }]);
    expect(withDerived(stated, derived).at(-1)).toBe(stated[0]);
  });
});
