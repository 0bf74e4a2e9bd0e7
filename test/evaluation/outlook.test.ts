import { codes, type EvaluationOptions, type ProjectionGap, type RequirementGap } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, stand } from "./support.js";

const { projectionGaps, requirementGaps } = codes;

/** 40 at the end of 2020, 50 at the end of 2022 (730 days on), to 80 by the end of 2025 (1096 days on). */
const usual: Case = {
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  deadline: "2025",
  values: [["2022", 50]],
};

const on = "2022-12-31";

const projected = (given: Case, at: string | EvaluationOptions = on) => stand(given, at).projection;

const { baseline: _, ...unbased } = usual;

describe("the value at the deadline", () => {
  it.each<[name: string, given: Case, expected: string]>([
    ["50 + 1096 · 10/730", usual, "65.013698630136986301"],
    [
      "without a baseline, from the first value: 50 + 1096 · 10/730",
      {
        ...unbased,
        values: [
          ["2020", 40],
          ["2022", 50],
        ],
      },
      "65.013698630136986301",
    ],
    [
      "of a running total, from zero on the eve: 50 + 184 · 50/182",
      {
        criterion: { atLeast: 100 },
        indicator: { accumulation: "per-period" },
        deadline: "2020",
        values: [["2020-H1", 50]],
      },
      "100.54945054945054945",
    ],
    [
      "of a change, as a level: 50 + 1096 · 10/730",
      { ...usual, criterion: { change: { atLeast: { factor: 2 } } } },
      "65.013698630136986301",
    ],
  ])("is %s", (_name, given, expected) => {
    expect(projected(given).average.atDeadline?.nominal).toBe(expected);
  });

  it("has the range of the values", () => {
    const given: Case = { ...usual, values: [["2022", { between: [49, 51] }]] };
    expect(projected(given).average.atDeadline).toMatchObject({
      low: "62.512328767123287671",
      high: "67.515068493150684932",
    });
  });

  it("is that of all values by least squares", () => {
    const given: Case = {
      ...usual,
      values: [
        ["2021", 45],
        ["2022", 50],
      ],
    };
    expect(projected(given).leastSquares.atDeadline?.nominal).toBe("65.013698630136986301");
  });

  it("is expected on the day that is judged, not on that of the value", () => {
    expect(projected(usual, "2024-06-30")).toEqual(projected(usual));
  });
});

describe("the day on which it is met", () => {
  it.each<[name: string, given: Case, day: string | undefined]>([
    ["30/10 · 730 days on", usual, "2028-12-29"],
    [
      "for less, 30/10 · 730 days on",
      { ...usual, criterion: { atMost: 20 }, baseline: { value: 60, period: "2020" } },
      "2028-12-29",
    ],
    [
      "of a change, as a level",
      { ...usual, criterion: { change: { atLeast: { percent: 100 } } } },
      "2028-12-29",
    ],
    ["of a range, at its lower end from below", { ...usual, criterion: { between: [80, 90] } }, "2028-12-29"],
    [
      "of a range, at its upper end from above, also without a baseline",
      {
        ...unbased,
        criterion: { between: [10, 20] },
        values: [
          ["2020", 60],
          ["2022", 50],
        ],
      },
      "2028-12-29",
    ],
    [
      "without a deadline too",
      { criterion: { atLeast: 80 }, baseline: { value: 40, period: "2020" }, values: [["2022", 50]] },
      "2028-12-29",
    ],
  ])("is %s", (_name, given, day) => {
    expect(projected(given).average.meetsOn?.nominal).toBe(day);
  });

  it("may never be, by what the values may stand for", () => {
    const given: Case = { ...usual, values: [["2022", { between: [39, 61] }]] };
    expect(projected(given).average.meetsOn).toMatchObject({ latest: null });
  });
});

const forecast: Case = {
  ...usual,
  values: [
    ["2022", 50],
    { period: "2024", value: 75, status: "forecast", releasedOn: "2022-06-30" },
    { period: "2021", value: 99, status: "forecast", releasedOn: "2020-06-30" },
  ],
};
const withForecasts = { asOf: on, includeForecasts: true };

describe("forecasts", () => {
  it("are left out where nobody asks for them", () => {
    expect(projected(forecast)).toEqual(projected(usual));
  });

  it("of days after the latest value lead the trend: 75 + 365 · 35/1461", () => {
    expect(projected(forecast, withForecasts).average.atDeadline?.nominal).toBe("83.744010951403148528");
  });

  it("of days before it do not", () => {
    const before: Case = { ...forecast, values: [forecast.values?.[0], forecast.values?.[2]] as never };
    expect(projected(before, withForecasts)).toEqual(projected(usual));
  });

  it("count as they were last made", () => {
    const again: Case = {
      ...forecast,
      values: [
        ...(forecast.values ?? []),
        { period: "2024", value: 55, status: "forecast", releasedOn: "2022-12-01" },
      ],
    };
    expect(projected(again, withForecasts).average.atDeadline?.nominal).toBe("58.747433264887063655");
  });

  it("are not known before they are made", () => {
    expect(
      projected(forecast, { asOf: on, knownOn: "2022-12-31", includeForecasts: true }).leastSquares.missing
        .atDeadline,
    ).toBeNull();
  });

  it("change nothing but the projection", () => {
    const { projection: _with, ...rest } = stand(forecast, withForecasts);
    const { projection: _without, ...plain } = stand(forecast, on);
    expect(rest).toEqual(plain);
  });
});

const rows = (...values: readonly (readonly [string, number])[]): Case => ({ ...usual, values });
const everyYear: Case = {
  criterion: { atLeast: 7, every: "year" },
  start: "2021",
  deadline: "2025",
  values: [["2021", 8]],
};
const told: Case = { criterion: { deliverable: true }, deadline: "2025" };
const both: Case = {
  criterion: { allOf: [{ atLeast: 80 }, { deliverable: true }] },
  deadline: "2025",
  values: [["2022", 50]],
};
const each: Case = {
  criterion: { atLeast: 80, each: { dimension: "sector", members: ["a"] } },
  deadline: "2025",
};
const kept: Case = { criterion: { atMost: 5 }, mode: "maintain", deadline: "2025", values: [["2022", 4]] };
const yearly: Case = {
  criterion: { change: { atLeast: { percent: 7 }, against: "year-before" } },
  deadline: "2025",
  values: [
    ["2021", 50],
    ["2022", 55],
  ],
};
const graded: Case = {
  criterion: { category: { accepted: ["A"] } },
  deadline: "2025",
  values: [["2022", { category: "B" }]],
};
const undated: Case = {
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  values: [["2022", 50]],
};

type GapRow<Gap> = readonly [name: string, given: Case, on: string, gap: Gap];

const shelved: Case = { ...usual, lifecycle: "on-hold" };
const dropped: Case = { ...usual, lifecycle: "cancelled" };

const meetingGaps: readonly GapRow<ProjectionGap | null>[] = [
  ["a deliverable", told, on, "not-measured"],
  ["categories", graded, on, "not-measured"],
  ["several parts", both, on, "several-parts"],
  ["every year", everyYear, on, "several-parts"],
  ["each member", each, on, "several-parts"],
  ["to be kept", kept, on, "maintained"],
  ["on hold", shelved, on, "not-pursued"],
  ["cancelled", dropped, on, "not-pursued"],
  ["nothing measured", { criterion: { atLeast: 80 }, deadline: "2025" }, on, "no-value"],
  ["one value and no baseline", { ...unbased }, on, "one-value-only"],
  ["a change on a moving reference", yearly, on, "no-goal"],
  ["met", rows(["2022", 85]), on, "already-met"],
  [
    "a straddling figure that is beyond it",
    { ...usual, values: [["2022", { between: [75, 87] }]] },
    on,
    "at-goal",
  ],
  [
    "a figure within a range that may lie outside",
    { ...usual, criterion: { between: [80, 90] }, values: [["2022", { about: 82 }]] },
    on,
    "at-goal",
  ],
  ["no change", rows(["2022", 40]), on, "flat"],
  ["a fall", rows(["2022", 39]), on, "moving-away"],
  ["a rise that takes thousands of years", rows(["2022", 40.001]), on, "beyond-calendar"],
  ["a way", usual, on, null],
];

const deadlineGaps: readonly GapRow<ProjectionGap | null>[] = [
  ["no deadline", undated, on, "no-deadline"],
  ["an event without a date", { ...usual, deadline: { event: "the congress" } }, on, "no-deadline"],
  ["a value of its last day", rows(["2025", 70]), "2026-02-01", "deadline-reached"],
  ["a value after it", rows(["2022", 50], ["2026", 70]), "2027-02-01", "deadline-reached"],
  ["a value before it that has passed", usual, "2026-02-01", null],
];

describe("a projection says why there is", () => {
  it.each(meetingGaps)("no day: %s", (_name, given, at, gap) => {
    expect(projected(given, at).average.missing.meetsOn).toBe(gap);
  });

  it.each(deadlineGaps)("no value at the deadline: %s", (_name, given, at, gap) => {
    expect(projected(given, at).average.missing.atDeadline).toBe(gap);
  });

  it("no line of least squares: two values", () => {
    expect(projected(usual).leastSquares.missing.meetsOn).toBe("too-few-values");
  });

  it("every gap in these tables", () => {
    const seen = [...meetingGaps, ...deadlineGaps].map(([, , , gap]) => gap);
    expect(projectionGaps.filter((gap) => !seen.includes(gap))).toEqual(["too-few-values"]);
  });
});

describe("what it takes", () => {
  it.each<[arithmetic: string, given: Case, at: string, perYear: string]>([
    ["30 · 365.2425 / 1096", usual, on, "9.997513686"],
    ["30 · 365.2425 / 731 from a later day", usual, "2023-12-31", "14.98943228"],
    ["−30 · 365.2425 / 1096 for less", { ...usual, criterion: { atMost: 20 } }, on, "-9.997513686"],
    [
      "−30 · 365.2425 / 1096 to the nearer end of a range that lies below",
      { ...usual, criterion: { between: [10, 20] } },
      on,
      "-9.997513686",
    ],
  ])("a year is %s", (_arithmetic, given, at, perYear) => {
    expect(stand(given, at).requirement.perYear).toBe(perYear);
  });

  it("is so many times the pace so far: 30/1096 over 10/730", () => {
    expect(stand(usual, on).requirement.times).toBeCloseTo(1.998175182, 9);
  });

  it("is told over the time that is left too: 30 of 80", () => {
    expect(stand(usual, on).requirement.change).toBe("30");
  });

  it("is told beside the pace since the first value, without a baseline: 10 · 365.2425 / 730", () => {
    const given: Case = {
      ...unbased,
      values: [
        ["2020", 40],
        ["2022", 50],
      ],
    };
    expect(stand(given, on).requirement.paceSoFar).toBe("5.003321918");
  });
});

const needed: readonly GapRow<RequirementGap | null>[] = [
  ["a deliverable", told, on, "not-measured"],
  ["several parts", both, on, "several-parts"],
  ["to be kept", kept, on, "maintained"],
  ["on hold", shelved, on, "not-pursued"],
  ["nothing measured", { criterion: { atLeast: 80 }, deadline: "2025" }, on, "no-value"],
  ["a change on a moving reference", yearly, on, "no-goal"],
  ["met", rows(["2022", 85]), on, "already-met"],
  [
    "a straddling figure that is beyond it",
    { ...usual, values: [["2022", { between: [75, 87] }]] },
    on,
    "at-goal",
  ],
  ["no deadline", undated, on, "no-deadline"],
  ["its last day", usual, "2025-12-31", "deadline-due"],
  ["after it", usual, "2026-01-01", "deadline-passed"],
  ["a way", usual, on, null],
];

const multiples: readonly GapRow<RequirementGap | null>[] = [
  ["one value and no baseline", { ...unbased }, on, "no-earlier-value"],
  ["no change so far", rows(["2022", 40]), on, "no-change-so-far"],
  ["a fall so far", rows(["2022", 39]), on, "moving-away"],
  ["a rise so far", usual, on, null],
];

describe("a requirement says why there is", () => {
  it.each(needed)("no change to make: %s", (_name, given, at, gap) => {
    expect(stand(given, at).requirement.missing.perYear).toBe(gap);
  });

  it.each(multiples)("no multiple: %s", (_name, given, at, gap) => {
    expect(stand(given, at).requirement.missing.times).toBe(gap);
  });

  it("every gap in these tables", () => {
    const seen = [...needed, ...multiples].map(([, , , gap]) => gap);
    expect(requirementGaps.filter((gap) => !seen.includes(gap))).toEqual([]);
  });
});
