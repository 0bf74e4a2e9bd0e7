import fc from "fast-check";
import {
  type ComparisonInput,
  type MeasuredValue,
  type MeasuredValueInput,
  parsePortfolio,
  type Unit,
} from "policy-targets";
import { type ImpliedValue, impliedValue, impliedValues } from "policy-targets/audit";
import { compareAmounts } from "policy-targets/values";
import { describe, expect, it } from "vitest";

const parsed = (values: readonly Partial<MeasuredValueInput>[], unit: Unit = "count") =>
  parsePortfolio({
    indicators: [{ id: "i", title: "I", unit }],
    measuredValues: values.map((fields) => ({ indicator: "i", period: "2020", ...fields })),
  });

const implied = (fields: Partial<MeasuredValueInput>, unit: Unit = "count"): ImpliedValue | null =>
  impliedValue(parsed([fields], unit).measuredValues[0] as MeasuredValue);

const ends = (of: ImpliedValue | null | undefined) => [of?.bounds.lower, of?.bounds.upper];
const closed = (value: string) => ({ value, open: false });
const open = (value: string) => ({ value, open: true });

const from = (
  value: MeasuredValueInput["value"],
  change: Omit<ComparisonInput, "against">,
): Partial<MeasuredValueInput> => ({ value, comparison: { ...change, against: "2019" } as ComparisonInput });

describe("the level before a change", () => {
  it.each<[string, Partial<MeasuredValueInput>, string, Unit?]>([
    ["a percentage", from(104, { percent: 4 }), "100"],
    ["a percentage that does not divide", from("14100e9", { percent: 4 }), "13557692310000"],
    ["a fall", from(50, { percent: -50 }), "100"],
    ["a factor", from(6, { factor: 2 }), "3"],
    ["points", from(43, { points: 3 }), "40", "percent"],
    ["an amount", from(43, { amount: -3 }), "46"],
    ["an amount below zero", from(-3, { amount: 2 }), "-5"],
  ])("is found from %s", (_, fields, nominal, unit) => {
    expect(implied(fields, unit)?.nominal).toBe(nominal);
  });

  it.each<[string, Partial<MeasuredValueInput>, readonly unknown[], Unit?]>([
    ["exact figures", from(104, { percent: 4 }), [closed("100"), closed("100")]],
    ["a range", from({ between: [104, 208] }, { percent: 4 }), [closed("100"), closed("200")]],
    ["a figure that is exceeded", from({ moreThan: 140 }, { percent: 40 }), [open("100"), null]],
    ["a change that is exceeded", from(150, { percent: { moreThan: 50 } }), [open("0"), open("100")]],
    ["a range of the factor", from(100, { factor: { between: [2, 4] } }), [closed("25"), closed("50")]],
    ["open points", from(43, { points: { atLeast: 3 } }), [null, closed("40")], "percent"],
    ["an amount under a limit", from({ lessThan: 10 }, { amount: 3 }), [null, open("7")]],
  ])("is bounded by %s", (_, fields, bounds, unit) => {
    expect(ends(implied(fields, unit))).toEqual(bounds);
  });

  it.each<[string, Partial<MeasuredValueInput>]>([
    ["without a comparison", { value: 5 }],
    ["without a level", { comparison: { percent: 4, against: "2019" } }],
    ["after a fall by all of it", from(5, { percent: -100 })],
    ["after a fall by perhaps all of it", from(5, { percent: { atMost: -50 } })],
    ["after a multiple that may be zero", from(5, { factor: { between: [0, 2] } })],
    ["after a percentage of nothing", from(0, { percent: 4 })],
    ["after a percentage of less than nothing", from(-5, { percent: 4 })],
  ])("cannot be said %s", (_, fields) => {
    expect(implied(fields)).toBeNull();
  });

  it("tells what it was derived from, and that it was", () => {
    const dimensions = { sector: "postal" };
    const value = parsed([{ ...from(6, { factor: 2 }), dimensions }]).measuredValues[0] as MeasuredValue;
    expect(impliedValue(value)).toEqual({
      indicator: "i",
      period: "2019",
      dimensions,
      side: "reference",
      nominal: "3",
      bounds: { lower: closed("3"), upper: closed("3"), byDefaultTolerance: false },
      from: value,
      derived: true,
    });
  });

  it("takes the tolerance of about from the options", () => {
    const [value] = parsed([from({ about: 104 }, { percent: 4 })]).measuredValues;
    expect(ends(impliedValue(value as MeasuredValue, { approximateTolerance: 0.5 }))).toEqual([
      closed("50"),
      closed("150"),
    ]);
  });

  it("is in the unit of the value, points included", () => {
    const found = implied({ ...from("0.43", { points: 3 }), unit: "ratio" }, "percent");
    expect([found?.nominal, found?.unit]).toEqual(["0.4", "ratio"]);
  });

  it("gives the level again when the change is applied to it", () => {
    const size = fc.integer({ min: -99, max: 500 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), size, (level, percent) => {
        const { bounds } = implied(from(level, { percent })) as ImpliedValue;
        const again = (end: string | undefined) => (Number(end) * (100 + percent)) / 100;
        expect(again(bounds.lower?.value)).toBeCloseTo(level, 4);
        expect(again(bounds.upper?.value)).toBeCloseTo(level, 4);
      }),
    );
  });

  it("lies within its bounds, but for rounding to ten digits", () => {
    const exact = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(exact, exact, (level, factor) => {
        const { nominal } = implied(from({ about: level }, { factor })) as ImpliedValue;
        expect(compareAmounts(nominal, "atLeast", String((level * 0.95) / factor - 1e-9))).toBe("yes");
      }),
    );
  });

  it.each([undefined, null, 5, {}, { indicator: "i" }, { indicator: "i", period: "x" }])(
    "refuses %j",
    (input) => {
      expect(() => impliedValue(input as never)).toThrow(/measuredValue/);
    },
  );

  it.each([
    { value: "x" },
    { value: 5, comparison: { against: "2019" } },
    { value: 5, comparison: { percent: "4%", against: "2019" } },
    { value: 5, comparison: { percent: 4 } },
    { value: 5, comparison: null },
  ])("refuses a value with %j", (fields) => {
    expect(() => impliedValue({ indicator: "i", period: "2020", ...fields } as never)).toThrow(
      /measuredValue/,
    );
  });

  it("refuses an option that there is not", () => {
    expect(() => impliedValue({} as never, { tolerance: 1 } as never)).toThrow(/tolerance/);
  });
});

const told = (values: readonly Partial<MeasuredValueInput>[], unit: Unit = "count") =>
  impliedValues(parsed(values, unit)).map(({ side, period, nominal }) => [side, period, nominal]);

const doubled: Partial<MeasuredValueInput> = { comparison: { factor: 2, against: "2019" } };

describe("all levels that changes imply", () => {
  it("are those before a change whose level is stated", () => {
    expect(told([{ value: 6, ...doubled }])).toEqual([["reference", "2019", "3"]]);
  });

  it("are those after a change from a stated level", () => {
    expect(told([doubled, { period: "2019-01/2019-12", value: 3 }])).toEqual([["present", "2020", "6"]]);
  });

  it("name the value that the change starts from", () => {
    const portfolio = parsed([doubled, { period: "2019", value: 3 }]);
    expect(impliedValues(portfolio)[0]?.reference).toBe(portfolio.measuredValues[1]);
  });

  it.each<[string, readonly Partial<MeasuredValueInput>[]]>([
    [
      "the reference is stated",
      [
        { value: 6, ...doubled },
        { period: "2019", value: 3 },
      ],
    ],
    ["the present is stated elsewhere", [doubled, { value: 6 }, { period: "2019", value: 3 }]],
    ["neither is stated", [doubled]],
    ["the reference is of other dimensions", [doubled, { period: "2019", value: 3, dimensions: { a: "b" } }]],
    ["the reference is only a forecast", [doubled, { period: "2019", value: 3, status: "forecast" }]],
    ["the change is only forecast", [{ value: 6, ...doubled, status: "forecast" }]],
  ])("are none where %s", (_, values) => {
    expect(told(values)).toEqual([]);
  });

  it("are in the unit of the indicator", () => {
    expect(told([{ value: "0.6", unit: "ratio", ...doubled }], "percent")).toEqual([
      ["reference", "2019", "30"],
    ]);
  });

  it("stand in the order of the portfolio", () => {
    const values = [
      { period: "2022", value: 8, comparison: { factor: 2, against: "2021" } },
      { period: "2020", value: 6, ...doubled },
    ];
    expect(told(values).map(([, period]) => period)).toEqual(["2021", "2019"]);
  });

  it("refuse a copy of a portfolio", () => {
    expect(() => impliedValues({ ...parsed([]) })).toThrow(/portfolio/);
  });
});
