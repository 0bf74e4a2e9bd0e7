import {
  explain,
  explainOutlook,
  formatCriterion,
  type PaceState,
  parsePortfolio,
  type Status,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import { type Case, codesOf, outlook, portfolioInput, portfolioOf, stand, type ValueRow } from "./support.js";

const flow = (given: Partial<Case>): Case => ({
  criterion: { atLeast: 10_000, in: "total" },
  indicator: { accumulation: "per-period", unit: { code: "home", label: "homes" } },
  deadline: "2025",
  ...given,
});

const years = (first: number, ...amounts: readonly number[]): readonly ValueRow[] =>
  amounts.map((amount, at) => [String(first + at), amount]);

const quarters = (year: number, ...amounts: readonly number[]): readonly ValueRow[] =>
  amounts.map((amount, at) => [`${year}-Q${at + 1}`, amount]);

type Row = readonly [name: string, given: Partial<Case>, asOf: string, status: Status];

const homes = { start: "2021", values: years(2021, 2100, 2100, 2100, 2100, 2100) } as const;
const aYear = { criterion: { atMost: 1100, in: "year" }, deadline: "2030" } as const;
const fiscal = {
  criterion: { atLeast: 400, in: "year" },
  deadline: "2029-04-01/2030-03-31",
} as const;

const rows: readonly Row[] = [
  ["all homes of five years", homes, "2026-03-01", "achieved"],
  [
    "all homes of five years, beside a baseline",
    { ...homes, baseline: { value: 1500, period: "2020" } },
    "2026-03-01",
    "achieved",
  ],
  ["the homes of one year", { ...homes, criterion: { atLeast: 10_000, in: "year" } }, "2026-03-01", "missed"],
  [
    "the homes of the deadline's year alone, without a start",
    { ...homes, start: undefined },
    "2026-03-01",
    "missed",
  ],
  [
    "the amount of the year 2030, as stated",
    { ...aYear, values: years(2030, 1050) },
    "2031-03-01",
    "achieved",
  ],
  [
    "the same, whatever is written beside it",
    { ...aYear, start: "2020", baseline: { value: 2000, period: "2019" }, values: years(2030, 1050) },
    "2031-03-01",
    "achieved",
  ],
  [
    "the amount of the year 2030, from its quarters",
    { ...aYear, values: quarters(2030, 300, 300, 300, 300) },
    "2031-03-01",
    "missed",
  ],
  [
    "three quarters say nothing yet of a limit",
    { ...aYear, values: quarters(2030, 300, 300, 300) },
    "2031-03-01",
    "awaiting-data",
  ],
  [
    "three quarters over the limit of their year break it",
    { ...aYear, values: quarters(2030, 400, 400, 400) },
    "2030-11-01",
    "missed",
  ],
  [
    "three quarters of an earlier year over the limit break nothing",
    { ...aYear, values: quarters(2028, 400, 400, 400) },
    "2028-11-01",
    "no-data",
  ],
  [
    "half a year that is enough already",
    { criterion: { atLeast: 100, in: "year" }, values: [["2025-H1", 120]] },
    "2025-08-01",
    "achieved",
  ],
  [
    "four quarters count before one longer figure that covers less",
    {
      criterion: { atLeast: 400 },
      values: [...quarters(2025, 100, 100, 100, 100), ["2025-01/2025-07", 240]],
    },
    "2026-03-01",
    "achieved",
  ],
  [
    "the deadline's own fiscal year",
    {
      ...fiscal,
      values: [
        ["2029-04/2029-12", 300],
        ["2030-Q1", 110],
      ],
    },
    "2030-05-01",
    "achieved",
  ],
  [
    "no calendar year beside fiscal years",
    { ...fiscal, values: [["2029", 500]] },
    "2030-05-01",
    "awaiting-data",
  ],
  [
    "no twelve months that roll",
    { criterion: { atLeast: 400, in: "year" }, values: [["2024-07/2025-06", 500]] },
    "2025-08-01",
    "no-data",
  ],
  [
    "the mean of five years",
    {
      criterion: { atMost: 92, in: { mean: "year" } },
      start: "2008",
      deadline: "2012",
      values: years(2008, 95, 92, 90, 91, 90),
    },
    "2013-03-01",
    "achieved",
  ],
  [
    "the mean of five years, a hair over",
    {
      criterion: { atMost: 92, in: { mean: "year" } },
      start: "2008",
      deadline: "2012",
      values: [...years(2008, 95, 92, 90, 91), ["2012", "92.0000001"]],
    },
    "2013-03-01",
    "missed",
  ],
  [
    "the mean of years is told by their exact total",
    {
      criterion: { atLeast: "0.1", in: { mean: "year" } },
      start: "2020",
      deadline: "2022",
      values: [
        ["2020", "0.1"],
        ["2021", "0.1"],
        ["2022", "0.1"],
      ],
    },
    "2023-03-01",
    "achieved",
  ],
  [
    "each month is kept to",
    {
      criterion: { atMost: 10, in: "month" },
      mode: "maintain",
      values: [
        ["2025-01", 9],
        ["2025-02", 10],
      ],
    },
    "2025-04-01",
    "on-track",
  ],
  [
    "days over the limit break their month at once",
    {
      criterion: { atMost: 10, in: "month" },
      mode: "maintain",
      values: [
        ["2025-01", 9],
        ["2025-02-01/2025-02-10", 11],
      ],
    },
    "2025-02-20",
    "missed",
  ],
  [
    "in every year, from the start on",
    { criterion: { atMost: 100, every: "year" }, start: "2023", values: years(2023, 90, 100) },
    "2025-03-01",
    "on-track",
  ],
  [
    "in every year, one of which is over its limit before it has ended",
    {
      criterion: { atMost: 100, in: "year", every: "year" },
      start: "2023",
      values: [
        ["2023", 90],
        ["2024-Q1", 101],
      ],
    },
    "2024-05-01",
    "missed",
  ],
  [
    "in every year, one of which may still keep to its limit",
    {
      criterion: { atMost: 100, every: "year" },
      start: "2023",
      values: [
        ["2023", 90],
        ["2024-Q1", 99],
      ],
    },
    "2024-05-01",
    "on-track",
  ],
  [
    "a milestone counts as its target does",
    {
      criterion: { atLeast: 100, in: "total" },
      start: "2021",
      milestones: [{ by: "2022", criterion: { atLeast: 30 } }],
      values: years(2021, 15, 20),
    },
    "2023-03-01",
    "on-track",
  ],
];

describe("what is counted", () => {
  it.each(rows)("%s", (_, given, asOf, status) => {
    expect(stand(flow(given), asOf).status).toBe(status);
  });

  it("names the earlier amounts that a total without a start leaves out", () => {
    const { reasons } = stand(flow({ ...homes, start: undefined }), "2026-03-01");
    expect(reasons).toContainEqual({
      code: "counted-over",
      period: "2025",
      earlier: ["2021", "2022", "2023", "2024"],
    });
  });

  it("tells a mean by the total that it comes to", () => {
    const mean = flow({
      criterion: { atMost: 92, in: { mean: "year" } },
      start: "2008",
      deadline: "2012",
      values: years(2008, 95, 92, 90, 91, 90),
    });
    expect(explain(stand(mean, "2013-03-01"))).toBe(
      "For January 2008 to December 2012 the value is 458 homes, which meets the target of at most 460 homes in total. " +
        "Over 5 years, at most 92 homes a year on average comes to at most 460 homes in total.",
    );
  });
});

describe("a baseline", () => {
  it("changes nothing of what is counted", () => {
    const baseline = { value: 1500, period: "2020" };
    for (const of of ["total", "year"] as const) {
      const given = flow({ ...homes, criterion: { atLeast: 5000, in: of } });
      const [own, based] = [given, { ...given, baseline }].map((one) => stand(one, "2026-03-01"));
      expect([based?.status, based?.achievement]).toEqual([own?.status, own?.achievement]);
    }
  });
});

const budget = (given: Partial<Case>): Case =>
  flow({ criterion: { atMost: 100, in: "total" }, start: "2021", deadline: "2024", ...given });

const used = (amount: number | string): Partial<Case> => ({ values: [["2021", amount]] });

/** A quarter of the time is 365 of 1461 days: 24.98 may be used. */
const budgets: readonly (readonly [string, Partial<Case>, PaceState, number | null])[] = [
  ["less than allowed", used(20), "on-track", 1.249],
  ["a hair under what is allowed", used("24.98"), "on-track", 1],
  ["within 95 % of what is allowed", used(26), "on-track", 0.961],
  ["more than that", used(27), "at-risk", 0.925],
  ["more than allowed over 0.6", used(42), "off-track", 0.595],
  ["nothing of nothing", { criterion: { atMost: 0, in: "total" }, ...used(0) }, "on-track", null],
  [
    "what steps allow: the next milestone",
    { trajectory: "step", milestones: [{ by: "2022", criterion: { atMost: 60 } }], ...used(60) },
    "on-track",
    1,
  ],
  [
    "more than the next step allows",
    { trajectory: "step", milestones: [{ by: "2022", criterion: { atMost: 60 } }], ...used(70) },
    "at-risk",
    0.857,
  ],
  [
    "an amount with gaps that is on track so far may be more",
    {
      values: [
        ["2021-H1", 5],
        ["2021-Q4", 5],
      ],
    },
    "unknown",
    2.498,
  ],
  [
    "an amount with gaps that is too much already",
    {
      values: [
        ["2021-H1", 40],
        ["2021-Q4", 40],
      ],
    },
    "off-track",
    0.312,
  ],
  [
    "a running total from zero before its start",
    { criterion: { atMost: 100 }, indicator: { accumulation: "cumulative" }, ...used(27) },
    "at-risk",
    0.925,
  ],
  [
    "a running total from its baseline",
    {
      criterion: { atMost: 100 },
      indicator: { accumulation: "cumulative" },
      baseline: { value: 50, period: "2020" },
      ...used(60),
    },
    "on-track",
    1.249,
  ],
  [
    "a limit below zero is reached from zero",
    { criterion: { atMost: -100, in: "total" }, ...used(-30) },
    "on-track",
    1.201,
  ],
];

describe("the pace of a budget", () => {
  it.each(budgets)("%s", (_, given, state, ratio) => {
    const { pace } = stand(budget(given), "2022-03-01");
    expect(pace.state).toBe(state);
    if (ratio === null) expect(pace.ratio).toBeNull();
    else expect(pace.ratio).toBeCloseTo(ratio, 3);
  });

  it("needs attention when it runs ahead", () => {
    expect(stand(budget(used(27)), "2022-03-01").status).toBe("at-risk");
  });

  it("is told by what is used and what is allowed", () => {
    const evaluation = stand(
      budget({ ...used(27), indicator: { accumulation: "per-period", unit: "VND" } }),
      "2022-03-01",
    );
    expect(explain(evaluation)).toContain(
      "By 31 December 2021 the total was 27 VND, against 24.98 VND allowed by then: at risk (target: at most 100 VND in total). Due by the end of 2024 (about 2 years and 10 months left).",
    );
  });

  it("is on no pace once it is lost", () => {
    expect(codesOf(stand(budget(used(120)), "2022-03-01"))).toContain("total-exceeded");
  });
});

describe("where a budget is heading", () => {
  const ahead = (given: Partial<Case>) => outlook(budget(given), "2022-03-01");

  it("says on which day it is exceeded", () => {
    // 40 a year, so that 100 are used up after 2.5 years, 912.5 days.
    const { exceedsOn, missing } = ahead(used(40)).projection.average;
    expect([exceedsOn?.nominal, missing.meetsOn]).toEqual(["2023-07-02", "budget"]);
  });

  it("says nothing where it lasts to the deadline", () => {
    expect(ahead(used(20)).projection.average.exceedsOn).toBeNull();
  });

  it("needs no change", () => {
    expect(ahead(used(40)).requirement.missing.perYear).toBe("budget");
  });

  it("is told", () => {
    expect(
      explainOutlook(ahead({ ...used(40), indicator: { accumulation: "per-period", unit: "VND" } })),
    ).toContain("At that rate it reaches its limit on 2 July 2023, before the deadline.");
  });
});

describe("a criterion in words", () => {
  it.each([
    [{ kind: "threshold", atLeast: "10000", in: "total" }, "at least 10,000 in total"],
    [{ kind: "threshold", atMost: "1100", in: "year" }, "at most 1,100 in a year"],
    [{ kind: "threshold", atMost: "1100", in: "half-year" }, "at most 1,100 in a half-year"],
    [{ kind: "threshold", atMost: "92", in: { mean: "year" } }, "at most 92 a year on average"],
    [{ kind: "range", between: ["2", "4"], in: "quarter" }, "between 2 and 4 in a quarter"],
    [{ kind: "threshold", atMost: "5", in: "year", every: "year" }, "at most 5, in every year"],
  ] as const)("%j", (criterion, text) => {
    expect(formatCriterion(criterion, "count")).toBe(text);
  });
});

describe("a flow that does not say how it counts", () => {
  const message = (given: Partial<Case>) => refusal(() => portfolioOf(flow(given))).message.split("\n- ")[1];
  const level = { indicator: { unit: "percent" } } as const;

  it.each<[string, Partial<Case>, string]>([
    [
      "on a level",
      { ...level, criterion: { atLeast: 80, in: "total" } },
      'targets[0].criterion.in: found "total", expected no in; indicator i has no amounts within periods to count; leave it out, or give the indicator accumulation: "per-period" (field-without-effect)',
    ],
    [
      "beside a change",
      {
        criterion: { change: { atLeast: { percent: 5 } }, in: "year" } as never,
        baseline: { value: 1, period: "2020" },
      },
      'targets[0].criterion.in: found "year", expected no in beside change; only a threshold or a range counts amounts; leave it out (field-without-effect)',
    ],
    [
      "another than every",
      { criterion: { atMost: 5, in: "quarter", every: "year" } },
      'targets[0].criterion.in: found "quarter", expected "year"; every year is counted; leave in out (field-without-effect)',
    ],
    [
      "as a total that is to hold all the time",
      { criterion: { atMost: 5, in: "total" }, mode: "maintain" },
      'targets[0].criterion.in: found "total", expected the amount of one period; a target that is to hold all the time counts period by period; write in: "year", or leave mode out (field-without-effect)',
    ],
    [
      "as a total of no time",
      { deadline: undefined },
      "targets[0].start: found nothing, expected a start; nothing says from when amounts are added up; state the start of the target (missing)",
    ],
    [
      "as a total up to an event",
      { deadline: { event: "the congress" } },
      "targets[0].start: found nothing, expected a start; nothing says from when amounts are added up, since an event has no period; state the start of the target (missing)",
    ],
    [
      "as a total whose deadline is taken back",
      { revisions: [{ on: "2023-05-01", deadline: null }] },
      "targets[0].revisions[0].deadline: found nothing, expected a start; nothing says from when amounts are added up; state the start of the target (missing)",
    ],
    [
      "as a mean of no whole years",
      { criterion: { atMost: 5, in: { mean: "year" } }, start: "2021-03" },
      'targets[0].criterion.in: found { mean }, expected whole years from the start to the deadline; a mean of years needs a start and a deadline with whole years between them; correct one, or write in: "total" (field-without-effect)',
    ],
    [
      "a year with the baseline of a quarter",
      { criterion: { atMost: 5, in: "year" }, baseline: { value: 9, period: "2020-Q4" } },
      'targets[0].baseline.period: found "2020-Q4", expected a year; the criterion counts the amount of a year, at targets.0.criterion.in; state the baseline for a year too (field-without-effect)',
    ],
    [
      "a milestone otherwise than its target",
      { start: "2021", milestones: [{ by: "2022", criterion: { atLeast: 5, in: "year" } }] },
      'targets[0].milestones[0].criterion.in: found "year", expected "total"; a milestone counts as its target does; leave it out (field-without-effect)',
    ],
    [
      "by a word that is none",
      { criterion: { atLeast: 5, in: "yearly" as never } },
      'targets[0].criterion.in: found "yearly", expected "total", "year", "half-year", "quarter", "month", { mean: "year" }; did you mean "year"? (unknown-code)',
    ],
  ])("%s", (_, given, text) => {
    expect(message(given)).toBe(text);
  });

  it("is refused with the spellings", () => {
    const { targets, ...rest } = portfolioInput(flow({}));
    const criterion = { allOf: [{ atLeast: 5 }, { atMost: 9, in: "total" as const }] };
    const parts = { ...rest, targets: (targets ?? []).map((target) => ({ ...target, criterion })) };
    expect(refusal(() => parsePortfolio(parts)).message).toContain(
      'targets[0].criterion.allOf[0].in: found "a criterion { atLeast } without in", expected "total", "year"',
    );
  });
});
