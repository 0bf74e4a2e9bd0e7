import {
  type AmountInput,
  type EvaluationOptions,
  explain,
  type Status,
  type TargetInput,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { type Case, codesOf, outlook, stand } from "./support.js";

type Row = readonly [name: string, given: Case, on: string | EvaluationOptions, status: Status];

const count = { indicator: { unit: "count" } } as const;
const flow = { indicator: { unit: "VND", accumulation: "per-period" } } as const;

const halve: TargetInput["criterion"] = { change: { atMost: { percent: -50 }, against: "2010" } };
const halved = (...values: NonNullable<Case["values"]>): Case => ({
  criterion: halve,
  deadline: "2020",
  values,
  ...count,
});
const halvedFlow = (...values: NonNullable<Case["values"]>): Case => ({ ...halved(...values), ...flow });
const grown = (against: "previous-period" | "year-before"): TargetInput["criterion"] => ({
  change: { atLeast: { percent: 10 }, against },
});
const told = (percent: AmountInput, against = "2010", more = {}) => ({
  period: "2020",
  comparison: { percent, against },
  ...more,
});

const statements: readonly Row[] = [
  [
    "that contradict each other across the limit leave it open",
    halved(told(-55), told(-45)),
    "2021-02-01",
    "indeterminate",
  ],
  ["that differ and both meet it are enough", halved(told(-55), told(-51)), "2021-02-01", "achieved"],
  ["that differ and both fall short are a miss", halved(told(-45), told(-41)), "2021-02-01", "missed"],
  [
    "in percent and as a factor are taken together",
    halved(told(-55), { period: "2020", comparison: { factor: 0.6, against: "2010" } }),
    "2021-02-01",
    "indeterminate",
  ],
  [
    "of which one is verified: it counts",
    halved(told(-55, "2010", { verification: "verified" }), told(-45)),
    "2021-02-01",
    "achieved",
  ],
  [
    "against another period, later than a level, do not hide it",
    { ...halved(["2010", 80], ["2019", 40], told(4, "2019")), deadline: "2030" },
    "2021-02-01",
    "achieved",
  ],
  [
    "against another period do not hide a level of the same day",
    halved(["2010", 80], ["2020-12", 40], told(4, "2019")),
    "2021-02-01",
    "achieved",
  ],
  [
    "in a measure that cannot be compared say nothing",
    halved(["2010", 80], { period: "2020", comparison: { amount: -40, against: "2010" } }),
    "2021-02-01",
    "awaiting-data",
  ],
];

const vintages: readonly Row[] = [
  [
    "takes back no figure that was stated before",
    {
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [
        { period: "2020", value: 85, releasedOn: "2021-01" },
        told(4, "2019", { releasedOn: "2021-06" }),
      ],
    },
    "2021-07-01",
    "achieved",
  ],
  [
    "takes back no change against another period",
    halved(told(-55, "2010", { releasedOn: "2021-01" }), told(4, "2019", { releasedOn: "2021-06" })),
    "2021-07-01",
    "achieved",
  ],
  [
    "takes the place of an earlier one against the same period",
    halved(told(-55, "2010", { releasedOn: "2021-01" }), told(-45, "2010", { releasedOn: "2021-06" })),
    "2021-07-01",
    "missed",
  ],
  [
    "does not bring back a figure that was withdrawn",
    {
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [
        { period: "2020", value: 85, releasedOn: "2021-01" },
        { period: "2020", missingReason: "unknown", releasedOn: "2021-03" },
        told(4, "2019", { releasedOn: "2021-06" }),
      ],
    },
    "2021-07-01",
    "awaiting-data",
  ],
];

const reliable: readonly Row[] = [
  [
    "takes back no figure that is less reliable",
    {
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [["2020", 85], told(4, "2019", { verification: "verified" })],
    },
    "2021-07-01",
    "achieved",
  ],
  [
    "stands before a less reliable one beside a figure",
    halved({ ...told(-45), value: 35 }, told(-55, "2010", { verification: "verified" })),
    "2021-07-01",
    "achieved",
  ],
  [
    "gives way to a more reliable one beside a figure",
    halved({ ...told(-55), value: 35, verification: "verified" }, told(-45)),
    "2021-07-01",
    "achieved",
  ],
];

const amounts: readonly Row[] = [
  ["a quarter is not the year", halvedFlow(["2010", 100], ["2020-Q4", 20]), "2021-02-01", "awaiting-data"],
  [
    "four quarters are",
    halvedFlow(["2010", 100], ["2020-Q1", 20], ["2020-Q2", 20], ["2020-Q3", 20], ["2020-Q4", 20]),
    "2021-02-01",
    "missed",
  ],
  [
    "the reference is added up too",
    halvedFlow(["2010-H1", 40], ["2010-H2", 40], ["2020", 40]),
    "2021-02-01",
    "achieved",
  ],
  [
    "a reference with a month missing is none",
    halvedFlow(["2010-H1", 40], ["2010-Q3", 20], ["2020", 40]),
    "2021-02-01",
    "indeterminate",
  ],
  [
    "a month against the year of the baseline",
    {
      criterion: { change: { atMost: { percent: -20 } } },
      baseline: { value: 100, period: "2010" },
      deadline: "2020",
      values: [["2020-01", 8]],
      ...flow,
    },
    "2020-03-01",
    "no-data",
  ],
  [
    "halves of the deadline's year add up against the year before",
    {
      criterion: grown("year-before"),
      deadline: "2020",
      values: [
        ["2019", 100],
        ["2020-H1", 50],
        ["2020-H2", 70],
      ],
      ...flow,
    },
    "2021-02-01",
    "achieved",
  ],
  [
    "a level may be compared with one of another length",
    halved(["2010", 80], ["2020-12", 40]),
    "2021-02-01",
    "achieved",
  ],
];

const limits: readonly Row[] = [
  [
    "is lost once it is exceeded",
    {
      criterion: { change: { atMost: { percent: 10 }, against: "2010" } },
      indicator: { unit: "count", accumulation: "cumulative" },
      deadline: "2020",
      values: [
        ["2010", 100],
        ["2012", 112],
      ],
    },
    "2013-02-01",
    "missed",
  ],
];

const earlier: readonly Row[] = [
  [
    "the reference itself is no change, though it is later than the baseline",
    {
      criterion: { change: { atMost: { percent: 5 }, against: "2010" } },
      baseline: { value: 100, period: "2005" },
      deadline: "2020",
      values: [["2010", 80]],
      ...count,
    },
    "2011-02-01",
    "in-progress",
  ],
  [
    "what stands before the reference says nothing of a change on it",
    {
      criterion: { change: { atMost: { percent: 5 }, against: "2010" } },
      baseline: { value: 100, period: "2005" },
      deadline: "2020",
      values: [
        ["2008", 70],
        ["2010", 80],
      ],
      ...count,
    },
    "2011-02-01",
    "in-progress",
  ],
  ["nor where the value of the reference is not known", halved(["2005", 30]), "2021-02-01", "awaiting-data"],
];

describe.each([
  ["statements of one change", statements],
  ["a later statement of a change alone", vintages],
  ["a change alone of the same vintage", reliable],
  ["amounts within periods", amounts],
  ["values up to the reference", earlier],
  ["a running total under a limit that is a change", limits],
] as const)("%s", (_, rows) => {
  it.each(rows)("%s", (_name, given, on, status) => {
    expect(stand(given, on).status).toBe(status);
  });
});

describe("what is told of a change", () => {
  it("names that statements contradict each other", () => {
    expect(codesOf(stand(halved(told(-55), told(-45)), "2021-02-01"))).toContain("values-conflict");
  });

  it("does not name a conflict of percent and factor that say the same", () => {
    const same = { period: "2020", comparison: { factor: 0.5, against: "2010" } } as const;
    expect(codesOf(stand(halved(told(-50), same), "2021-02-01"))).not.toContain("values-conflict");
  });

  it.each([
    ["en", "For 2020 a fall of between 45% and 55% is stated"],
    ["vi", "Mức thay đổi được nêu của năm 2020 là giảm từ 45% đến 55%, có thể"],
  ] as const)("shows in %s what several statements say together", (locale, text) => {
    const evaluation = stand(halved(told(-55), told(-45)), "2021-02-01");
    expect(explain(evaluation, { locale: languages.basic[locale] })).toContain(text);
  });

  it("shows the stated change where it decides and the levels cannot", () => {
    const given = halved(["2010", { about: 80 }], { ...told(-52), value: 40 });
    expect(explain(stand(given, "2021-02-01"))).toContain(
      "the value is 40, against about 80 for 2010 (a fall of 52%)",
    );
  });

  it.each([
    ["en", "For 2020 the value is 35 (a fall of 55%), which meets"],
    ["vi", "Số liệu năm 2020 là 35 (giảm 55%), đạt"],
  ] as const)("shows in %s the stated change beside a value whose reference is not known", (locale, text) => {
    expect(
      explain(stand(halved({ ...told(-55), value: 35 }), "2021-02-01"), { locale: languages.basic[locale] }),
    ).toContain(text);
  });

  it.each<[name: string, given: Case, isTold: boolean]>([
    ["not where what is stated decides", halved({ ...told(-55), value: { about: 35 } }), false],
    ["where what is stated is imprecise itself", halved(told({ about: -52 })), true],
    ["where the levels decide", halved(["2010", { about: 80 }], ["2020", 30]), true],
  ])("tells the default tolerance %s", (_, given, isTold) => {
    expect(codesOf(stand(given, "2021-02-01")).includes("default-tolerance")).toBe(isTold);
  });

  it("gives no proportion of a reference that is printed as zero", () => {
    const [reason] = stand(halved(["2010", { moreThan: 0 }], ["2020", 40]), "2020-12-31").reasons.filter(
      ({ code }) => code === "value-straddles",
    );
    expect(reason).toMatchObject({ change: { size: null } });
  });

  it("draws no way from a reference that is printed as zero", () => {
    const { progress, status } = stand(halved(["2010", { moreThan: 0 }], ["2015", 40]), "2016-02-01");
    expect([progress.missing, status]).toEqual(["reference-not-positive", "in-progress"]);
  });
});

describe("the way of a change goes by the figures as printed", () => {
  it.each<[name: string, reference: NonNullable<Case["values"]>[number]]>([
    ["of an exact reference", ["2010", 200]],
    ["of a reference of nearly as much", ["2010", { nearly: 200 }]],
    ["of a reference of more than as much", ["2010", { moreThan: 200 }]],
    ["of a reference of about as much", ["2010", { about: 200, within: 0.01 }]],
  ])("%s: 60 of 100, 40 to go", (_, reference) => {
    const given: Case = { ...halved(reference, ["2018", 140]), deadline: "2030" };
    const { progress } = stand(given, "2019-02-01");
    const { requirement } = outlook(given, "2019-02-01");
    expect([progress.share, progress.gap, requirement.change]).toEqual([0.6, "40", -40]);
  });

  it("of a size that is imprecise itself", () => {
    const given: Case = {
      ...halved(["2010", 100], ["2018", 130]),
      criterion: { change: { atLeast: { amount: { nearly: 60 } }, against: "2010" } },
      deadline: "2030",
    };
    expect(stand(given, "2019-02-01").progress.share).toBe(0.5);
  });
});

it("a reference that is added up is told by the whole of its time", () => {
  const quarters = (year: string, value: number): NonNullable<Case["values"]> =>
    ["Q1", "Q2", "Q3", "Q4"].map((quarter) => [`${year}-${quarter}`, value] as const);
  const given: Case = {
    ...flow,
    criterion: { change: { atLeast: { percent: 10 }, against: "2019" } },
    deadline: "2020",
    values: [...quarters("2019", 30), ...quarters("2020", 36)],
  };
  const { reasons } = stand(given, "2021-02-01");
  expect(reasons[0]).toMatchObject({ change: { reference: { value: "120", period: "2019" } } });
});
