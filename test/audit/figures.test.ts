import type { IndicatorInput, MeasuredValueInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { audit, codesOf, flow, level, only, value } from "./support.js";

const share: IndicatorInput = {
  id: "share",
  title: "Share",
  unit: "percent",
  ratioOf: { numerator: "handled", denominator: "received" },
};

const shares = (
  stated: MeasuredValueInput["value"],
  handled: MeasuredValueInput["value"] = 8781,
  received: MeasuredValueInput["value"] = 8788,
) => ({
  indicators: [flow("received"), flow("handled"), share],
  measuredValues: [
    value("received", "2020-T1", received),
    value("handled", "2020-01/2020-04", handled),
    value("share", "2020-T1", stated),
  ],
});

describe("a stated share", () => {
  it.each<[string, MeasuredValueInput["value"], MeasuredValueInput["value"]?, MeasuredValueInput["value"]?]>([
    ["follows within the rounding of its last digit", "99.92"],
    ["follows with fewer digits", "99.9"],
    ["follows as a whole number", 100],
    ["follows as an imprecise amount", { moreThan: 99 }],
    ["may follow from an imprecise count", "95.00", { about: 8781 }],
    ["may follow from counts that are rounded to thousands", 50, 3000, 7000],
    ["may follow from an open count", 99, { moreThan: 8000 }],
  ])("%s", (_, stated, handled, received) => {
    expect(codesOf(shares(stated, handled, received))).toEqual([]);
  });

  it.each<[string, MeasuredValueInput["value"], MeasuredValueInput["value"]?, MeasuredValueInput["value"]?]>([
    ["is off by one in its last digit", "99.91"],
    ["is wrong in a digit more than the others", "99.921"],
    ["lies above all that a range allows", { between: [99.95, 100] }],
    ["lies below what an open count allows", 90, { moreThan: 8000 }],
    ["is more than counts that are rounded to thousands allow", 45, 3000, 9000],
  ])("does not follow where it %s", (_, stated, handled, received) => {
    expect(codesOf(shares(stated, handled, received))).toEqual(["share-disagrees"]);
  });

  it("is told with its counts and what they give", () => {
    expect(only("share-disagrees", shares("98.92"))[0]).toEqual({
      code: "share-disagrees",
      severity: "error",
      subjects: [2, 1, 0].map((index) => ({ list: "measuredValues", index })),
      title: "Share",
      period: "2020-T1",
      unit: "percent",
      stated: "98.92",
      numerator: "8781",
      denominator: "8788",
      numeratorUnit: "count",
      denominatorUnit: "count",
      computed: "99.9203",
    });
  });

  it("is not held against counts of other dimensions", () => {
    const { indicators, measuredValues } = shares("50");
    const [received, handled, stated] = measuredValues;
    const elsewhere = { ...stated, dimensions: { origin: "citizens" } };
    expect(codesOf({ indicators, measuredValues: [received, handled, elsewhere] })).toEqual([]);
  });

  it("is not held against counts of another period, or against a denominator that may be zero", () => {
    const { indicators } = shares("50");
    const measuredValues = [
      value("received", "2020-05", 0),
      value("handled", "2020-05", 0),
      value("share", "2020-05", 50),
      value("share", "2020-06", 50),
    ];
    expect(codesOf({ indicators, measuredValues })).toEqual([]);
  });
});

const parts = (
  total: MeasuredValueInput["value"],
  amounts: readonly number[],
  unit: IndicatorInput["unit"] = "count",
) => ({
  indicators: [level("i", { unit })],
  measuredValues: [
    value("i", "2020", total),
    ...amounts.map((amount, number) => value("i", "2020", amount, { dimensions: { origin: `o${number}` } })),
  ],
});

describe("parts by one dimension", () => {
  it("add up to the total", () => {
    expect(codesOf(parts(8788, [8519, 169, 100]))).toEqual([]);
  });

  it("are more than the total", () => {
    const [finding] = only("parts-exceed-total", parts(8788, [8519, 169, 101]));
    expect(finding).toMatchObject({ dimension: "origin", sum: "8789", total: "8788", unit: "count" });
  });

  it("name the total and every part", () => {
    expect(audit(parts(10, [9, 2]))[0]?.subjects.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it("are less than the total", () => {
    expect(codesOf(parts(8788, [8519, 169]))).toEqual(["parts-fall-short"]);
  });

  it.each<[string, Parameters<typeof parts>]>([
    ["in percent", [50, [40, 80], "percent"]],
    ["as ranks", [5, [4, 8], "rank"]],
    ["as an index", [5, [4, 8], "index"]],
  ])("%s do not add up and are left alone", (_, of) => {
    expect(codesOf(parts(...of))).toEqual([]);
  });

  it.each<[string, Parameters<typeof parts>]>([
    ["of an imprecise total", [{ about: 100 }, [60, 43]]],
    ["of which one is negative", [100, [150, -10], "VND"]],
    ["of a total that is rounded to thousands", [8000, [8200, 100]]],
  ])("%s are not surely wrong", (_, of) => {
    expect(codesOf(parts(...of))).toEqual([]);
  });

  it("in money add up too", () => {
    expect(codesOf(parts(100, [60, 50], "VND"))).toEqual(["parts-exceed-total"]);
  });

  it("by two dimensions at once are no parts of the total", () => {
    const { indicators, measuredValues } = parts(10, []);
    const both = value("i", "2020", 99, { dimensions: { origin: "a", sector: "b" } });
    expect(codesOf({ indicators, measuredValues: [...measuredValues, both] })).toEqual([]);
  });

  it("of different periods are not added", () => {
    const { indicators, measuredValues } = parts(10, [8]);
    const later = value("i", "2021", 8, { dimensions: { origin: "o1" } });
    expect(codesOf({ indicators, measuredValues: [...measuredValues, later] })).toEqual(["parts-fall-short"]);
  });
});

const rates = (
  [ratePeriod, rate]: readonly [string, MeasuredValueInput["value"]],
  [totalPeriod, total]: readonly [string, MeasuredValueInput["value"]],
) => ({
  indicators: [flow("items"), level("a-day", { perDayOf: "items" })],
  measuredValues: [value("a-day", ratePeriod, rate), value("items", totalPeriod, total)],
});

describe("an amount a day", () => {
  it("contradicts a total for part of its period that is more than the whole of it allows", () => {
    const [finding] = only(
      "rates-disagree",
      rates(["2020-H1", { between: [700, 1000] }], ["2020-02-01/2020-05-31", 560048]),
    );
    expect(finding).toMatchObject({ days: 121, perDay: "4628", rate: { between: ["700", "1000"] } });
  });

  it.each<[string, Parameters<typeof rates>]>([
    [
      "the same period and less",
      [
        ["2020-06", 100],
        ["2020-06", 2990],
      ],
    ],
    [
      "the same period and more",
      [
        ["2020-06", 100],
        ["2020-06", 3010],
      ],
    ],
    [
      "a longer period and less",
      [
        ["2020-06", 100],
        ["2020-H1", 2990],
      ],
    ],
  ])("contradicts a total for %s", (_, of) => {
    expect(codesOf(rates(...of))).toEqual(["rates-disagree"]);
  });

  it.each<[string, Parameters<typeof rates>]>([
    [
      "the same period",
      [
        ["2020-06", 100],
        ["2020-06", 3000],
      ],
    ],
    [
      "the same period, both imprecise",
      [
        ["2020-06", { about: 100 }],
        ["2020-06", { moreThan: 2900 }],
      ],
    ],
    [
      "a longer period and more",
      [
        ["2020-06", 100],
        ["2020-H1", 30000],
      ],
    ],
    [
      "part of its period and less",
      [
        ["2020-H1", 100],
        ["2020-06", 10],
      ],
    ],
    [
      "part of its period, up to the whole",
      [
        ["2020-H1", 100],
        ["2020-06", 18200],
      ],
    ],
    [
      "a period that overlaps in part",
      [
        ["2020-06/2020-07", 100],
        ["2020-05/2020-06", 999_999],
      ],
    ],
    [
      "another period",
      [
        ["2020-06", 100],
        ["2020-07", 999_999],
      ],
    ],
    [
      "the same period, with a negative one",
      [
        ["2020-06", -5],
        ["2020-06", 100],
      ],
    ],
  ])("may go with a total for %s", (_, of) => {
    expect(codesOf(rates(...of)).filter((code) => code !== "negative-count")).toEqual([]);
  });
});

const twice = (
  first: Partial<MeasuredValueInput>,
  second: Partial<MeasuredValueInput>,
  unit: IndicatorInput["unit"] = "count",
) => ({
  sources: [
    { id: "may", title: "May", publisher: "M", publishedOn: "2020-05", language: "vi" },
    { id: "july", title: "July", publisher: "M", publishedOn: "2020-07", language: "vi" },
  ],
  indicators: [level("i", { unit })],
  measuredValues: [
    { indicator: "i", period: "2020-T1", citations: [{ source: "may" }], ...first },
    { indicator: "i", period: "2020-01/2020-04", citations: [{ source: "july" }], ...second },
  ],
});

describe("two statements of one thing", () => {
  it("differ where they exclude each other", () => {
    const [finding] = only("statements-differ", twice({ value: 8788 }, { value: { moreThan: 8800 } }));
    expect(finding?.values).toEqual(["8788", { moreThan: "8800" }]);
  });

  it.each<[string, Parameters<typeof twice>]>([
    ["codes", [{ value: { category: "A" } }, { value: { category: "B" } }, "category"]],
    ["shares beyond their rounding", [{ value: 60 }, { value: "60.6" }, "percent"]],
    ["a figure of lesser status after a better one", [{ value: 5 }, { value: 6, status: "estimated" }]],
    [
      "an imputed figure after an estimate",
      [
        { value: 5, status: "estimated" },
        { value: 6, status: "imputed" },
      ],
    ],
    ["a range below another", [{ value: { between: [1, 2] } }, { value: { lessThan: 1 } }]],
  ])("differ as %s", (_, of) => {
    expect(codesOf(twice(...of))).toEqual(["statements-differ"]);
  });

  it.each<[string, Parameters<typeof twice>]>(
    [
      ["the same", [{ value: 8788 }, { value: 8788 }]],
      ["the same in other digits", [{ value: "1.50" }, { value: "1.5" }, "percent"]],
      ["alike within what they may be", [{ value: 8788 }, { value: { about: 8800 } }]],
      ["alike within their rounding", [{ value: 60 }, { value: "60.4" }, "percent"]],
      ["alike in rounded thousands", [{ value: 9_000_000_000 }, { value: 9_012_345_678 }, "VND"]],
      ["a figure and its later revision", [{ value: 5 }, { value: 6, releasedOn: "2020-08" }]],
      ["an estimate and the final figure", [{ value: 5, status: "estimated" }, { value: 6 }]],
      [
        "an imputed figure and an estimate",
        [
          { value: 5, status: "imputed" },
          { value: 6, status: "estimated" },
        ],
      ],
      ["a forecast and the outcome", [{ value: 5, status: "forecast" }, { value: 6 }]],
      ["of different dimensions", [{ value: 5, dimensions: { a: "b" } }, { value: 6 }]],
      ["a figure and the reason why there is none", [{ value: 5 }, { missingReason: "unknown" }]],
      ["open towards each other", [{ value: { atLeast: 5 } }, { value: { atMost: 9 } }]],
    ].map(([name, of]) => [name as string, of as Parameters<typeof twice>]),
  )("agree where they are %s", (_, of) => {
    expect(codesOf(twice(...of)).filter((code) => code !== "parts-fall-short")).toEqual([]);
  });

  it("differ where two of three do", () => {
    const { measuredValues, ...rest } = twice({ value: { between: [1, 9] } }, { value: 2 });
    const third = value("i", "2020-T1", 3);
    expect(codesOf({ ...rest, measuredValues: [...measuredValues, third] })).toEqual(["statements-differ"]);
  });

  it("may be a baseline and a value", () => {
    const of = (baseline: number) => ({
      indicators: [level("i", { unit: "percent" })],
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "i",
          criterion: { atLeast: 80 },
          baseline: { value: baseline, period: "2018" },
          deadline: "2021",
        },
      ],
      measuredValues: [value("i", "2018-01/2018-12", 50)],
    });
    expect([codesOf(of(50)), codesOf(of(52))]).toEqual([[], ["statements-differ"]]);
  });
});

const compared = (
  now: MeasuredValueInput["value"],
  before: MeasuredValueInput["value"],
  size: object,
  unit: IndicatorInput["unit"] = "count",
) => ({
  indicators: [level("i", { unit })],
  measuredValues: [
    value("i", "2020", now, { comparison: { ...size, against: "2019" } as never }),
    value("i", "2019", before),
  ],
});

describe("a stated change between two stated levels", () => {
  it.each<[string, Parameters<typeof compared>]>([
    ["a percentage", [104, 100, { percent: 4 }]],
    ["a percentage that was rounded", [1044, 1000, { percent: 4 }]],
    ["an open percentage", [150, 100, { percent: { moreThan: 40 } }]],
    ["a factor", [6, 3, { factor: 2 }]],
    ["a factor that was rounded", [10, 4, { factor: 2 }]],
    ["points", [43, 40, { points: 3 }, "percent"]],
    ["an amount", [43, 40, { amount: 3 }]],
    ["anything, where the levels are imprecise enough", [{ about: 100 }, { about: 100 }, { percent: 9 }]],
    ["a percentage of what may be less than nothing", [5, -5, { percent: 4 }, "VND"]],
  ])("may be %s", (_, of) => {
    expect(codesOf(compared(...of))).toEqual([]);
  });

  it.each<[string, Parameters<typeof compared>]>([
    ["a percentage", [104, 100, { percent: 5 }]],
    ["an open percentage", [140, 100, { percent: { moreThan: 40 } }]],
    ["a fall", [104, 100, { percent: -4 }]],
    ["a factor", [10, 3, { factor: 2 }]],
    ["points", [45, 40, { points: 3 }, "percent"]],
    ["an amount", [44, 40, { amount: 3 }]],
  ])("cannot be %s", (_, of) => {
    expect(codesOf(compared(...of))).toEqual(["comparison-disagrees"]);
  });

  it("is told with both levels", () => {
    expect(only("comparison-disagrees", compared(10, 3, { factor: 2 }))[0]).toMatchObject({
      subjects: [
        { list: "measuredValues", index: 0 },
        { list: "measuredValues", index: 1 },
      ],
      period: "2020",
      against: "2019",
      size: { factor: "2" },
      value: "10",
      reference: "3",
    });
  });

  it("is held against a level that another statement gives", () => {
    const measuredValues = [
      value("i", "2020", 10),
      value("i", "2020", undefined, { comparison: { factor: 2, against: "2019" } }),
      value("i", "2019", 3),
    ];
    expect(codesOf({ indicators: [flow("i")], measuredValues })).toEqual(["comparison-disagrees"]);
  });
});
