import fc from "fast-check";
import { codes, type OutlookOptions, type ProjectionGap, type RequirementGap } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import { type Case, outlook, shiftDay, stand } from "./support.js";

const { projectionGaps, requirementGaps } = codes;

/** 40 at the end of 2020, 50 at the end of 2022 (730 days on), to 80 by the end of 2025 (1096 days on). */
const usual: Case = {
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  deadline: "2025",
  values: [["2022", 50]],
};

const on = "2022-12-31";

const projected = (given: Case, at: string | OutlookOptions = on) => outlook(given, at).projection;

const { baseline: _, ...unbased } = usual;

describe("the value at the deadline", () => {
  it.each<[name: string, given: Case, expected: number]>([
    ["50 + 1096 · 10/730", usual, 65.0136986301],
    [
      "without a baseline, from the first value: 50 + 1096 · 10/730",
      {
        ...unbased,
        values: [
          ["2020", 40],
          ["2022", 50],
        ],
      },
      65.0136986301,
    ],
    [
      "of a running total, from zero on the eve: 50 + 184 · 50/182",
      {
        criterion: { atLeast: 100 },
        indicator: { accumulation: "per-period" },
        deadline: "2020",
        values: [["2020-H1", 50]],
      },
      100.549450549,
    ],
    [
      "of a change, as a level: 50 + 1096 · 10/730",
      { ...usual, criterion: { change: { atLeast: { factor: 2 } } } },
      65.0136986301,
    ],
  ])("is %s", (_name, given, expected) => {
    expect(projected(given).average.atDeadline?.nominal).toBe(expected);
  });

  it("has the range of the values", () => {
    const given: Case = { ...usual, values: [["2022", { between: [49, 51] }]] };
    expect(projected(given).average.atDeadline).toMatchObject({
      low: 62.5123287671,
      high: 67.5150684932,
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
    expect(projected(given).leastSquares.atDeadline?.nominal).toBe(65.0136986301);
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
    expect(projected(forecast, withForecasts).average.atDeadline?.nominal).toBe(83.7440109514);
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
    expect(projected(again, withForecasts).average.atDeadline?.nominal).toBe(58.7474332649);
  });

  it("are not known before they are made", () => {
    expect(
      projected(forecast, { asOf: on, knownOn: "2022-12-31", includeForecasts: true }).leastSquares.missing
        .atDeadline,
    ).toBeNull();
  });

  it("change nothing but the projection", () => {
    const { projection: _with, ...rest } = outlook(forecast, withForecasts);
    const { projection: _without, ...plain } = outlook(forecast, on);
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
const budget: Case = {
  criterion: { atMost: 80, in: "total" },
  indicator: { accumulation: "per-period" },
  start: "2021",
  deadline: "2025",
  values: [["2021", 10]],
};
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
  ["a budget", budget, on, "budget"],
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

  it("every gap in these tables, or where the trends are tested alone", () => {
    const seen = [...meetingGaps, ...deadlineGaps].map(([, , , gap]) => gap);
    expect(projectionGaps.filter((gap) => !seen.includes(gap))).toEqual(["too-few-values", "beyond-numbers"]);
  });
});

describe("what it takes", () => {
  it.each<[arithmetic: string, given: Case, at: string, perYear: number]>([
    ["30 · 365.2425 / 1096", usual, on, 9.99751368613],
    ["30 · 365.2425 / 1096 on a later day too, from that of the value", usual, "2023-12-31", 9.99751368613],
    ["−30 · 365.2425 / 1096 for less", { ...usual, criterion: { atMost: 20 } }, on, -9.99751368613],
    [
      "−30 · 365.2425 / 1096 to the nearer end of a range that lies below",
      { ...usual, criterion: { between: [10, 20] } },
      on,
      -9.99751368613,
    ],
  ])("a year is %s", (_arithmetic, given, at, perYear) => {
    expect(outlook(given, at).requirement.perYear).toBe(perYear);
  });

  it("is so many times the pace so far: 30/1096 over 10/730", () => {
    expect(outlook(usual, on).requirement.times).toBeCloseTo(1.998175182, 9);
  });

  it("is told in all too: 80 less 50", () => {
    expect(outlook(usual, on).requirement.change).toBe(30);
  });

  it("is told beside the pace since the first value, without a baseline: 10 · 365.2425 / 730", () => {
    const given: Case = {
      ...unbased,
      values: [
        ["2020", 40],
        ["2022", 50],
      ],
    };
    expect(outlook(given, on).requirement.paceSoFar).toBe(5.00332191781);
  });
});

describe("the shape", () => {
  const growing: Case = { ...usual, trajectory: "geometric" };

  it("is that of the target, where it grows constantly: 50 · 1.25^(1096/730)", () => {
    const { shape, average } = projected(growing);
    expect([shape, average.atDeadline?.nominal]).toEqual(["geometric", 69.8984873285]);
  });

  it("decides how many times the pace is needed: (ln(80/50)/1096) / (ln(50/40)/730)", () => {
    expect(outlook(growing, on).requirement.times).toBe(1.40290795186);
  });

  it("is a straight line, where the target goes in steps", () => {
    const stepped: Case = {
      ...usual,
      trajectory: "step",
      milestones: [{ by: "2023", criterion: { atLeast: 60 } }],
    };
    expect(projected(stepped)).toEqual(projected(usual));
  });

  it.each<[name: string, value: number]>([
    ["zero", 0],
    ["below zero", -5],
  ])("is a straight line, where a value on the way is %s", (_, value) => {
    const values: Case["values"] = [
      ["2021", value],
      ["2022", 50],
    ];
    const [own, straight] = [growing, usual].map((given) => outlook({ ...given, values }, on));
    expect([own?.projection, own?.requirement]).toEqual([straight?.projection, straight?.requirement]);
  });
});

describe("what it takes agrees with where the values lead", () => {
  const ways = fc
    .record({
      shape: fc.constantFrom("linear" as const, "geometric" as const),
      figures: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 1000 }))),
      between: fc.option(fc.integer({ min: -100, max: 1000 }), { nil: undefined }),
      days: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 2, max: 4000 }))),
      judged: fc.nat({ max: 3999 }),
    })
    .map(({ shape, figures: [from, latest, goal], between, days: [before, after], judged }) => {
      const [start, value] = ["2000-01-01", shiftDay("2000-01-01", before ?? 0)];
      const inner = between === undefined ? [] : [[shiftDay(start, 1), between] as const];
      const given: Case = {
        criterion: (goal ?? 0) > (from ?? 0) ? { atLeast: goal ?? 0 } : { atMost: goal ?? 0 },
        baseline: { value: from ?? 0, period: start },
        deadline: shiftDay(value, after ?? 0),
        trajectory: shape,
        values: [...inner, [value, latest ?? 0]],
      };
      return { given, on: shiftDay(value, judged % (after ?? 1)), goal: goal ?? 0, latest: latest ?? 0 };
    });

  it("less than the pace so far is needed if, and only if, that pace leads beyond the target", () => {
    fc.assert(
      fc.property(ways, ({ given, on: day, goal, latest }) => {
        const { projection, requirement } = outlook(given, day);
        const { atDeadline } = projection.average;
        const { times } = requirement;
        fc.pre(times !== null && atDeadline !== null && Math.abs(times - 1) > 1e-6);
        const isBeyond =
          goal > latest ? (atDeadline?.nominal ?? 0) > goal : (atDeadline?.nominal ?? 0) < goal;
        expect((times ?? 0) < 1).toBe(isBeyond);
      }),
    );
  });

  it("as much as so far is needed where that pace comes to the target on the deadline", () => {
    fc.assert(
      fc.property(ways, ({ given, on: day, latest }) => {
        const { atDeadline } = outlook(given, day).projection.average;
        // Growth beyond every figure comes to no value at the deadline.
        fc.pre(atDeadline !== null);
        const next = atDeadline.nominal;
        fc.pre(Math.abs(next - latest) > 1e-3 && next > 1e-3 && next < 1e9);
        const criterion = next > latest ? { atLeast: next } : { atMost: next };
        const { times, missing } = outlook({ ...given, criterion }, day).requirement;
        expect([times, missing.times]).toEqual([expect.closeTo(1, 5), null]);
      }),
    );
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
  ["a budget", budget, on, "budget"],
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
    expect(outlook(given, at).requirement.missing.perYear).toBe(gap);
  });

  it.each(multiples)("no multiple: %s", (_name, given, at, gap) => {
    expect(outlook(given, at).requirement.missing.times).toBe(gap);
  });

  it("every gap in these tables", () => {
    const seen = [...needed, ...multiples].map(([, , , gap]) => gap);
    expect(requirementGaps.filter((gap) => !seen.includes(gap))).toEqual([]);
  });
});

describe("an outlook", () => {
  it("carries day, title, unit, status and deadline, so that it can be told alone", () => {
    const { projection, requirement, sensitivity, ...rest } = outlook(usual, {
      asOf: on,
      knownOn: "2023-03-01",
    });
    expect(rest).toEqual({
      target: "t",
      title: "Target",
      unit: "percent",
      asOf: on,
      knownOn: "2023-03-01",
      status: stand(usual, on).status,
      deadline: "2025-12-31",
    });
  });

  it.each<[name: string, given: Case]>([
    ["without one", undated],
    ["of an event without a date", { ...usual, deadline: { event: "the congress" } }],
  ])("has no deadline %s", (_, given) => {
    expect(outlook(given, on).deadline).toBeNull();
  });

  it("has no unit where reports judge", () => {
    expect(outlook(told, on).unit).toBeNull();
  });

  it("is plain data that JSON keeps", () => {
    const own = outlook(usual, on);
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  });

  it.each<[name: string, options: unknown, code: string]>([
    ["includeForecasts in words", { asOf: on, includeForecasts: "yes" }, "wrong-type"],
    ["includeForecasts a number", { asOf: on, includeForecasts: 1 }, "wrong-type"],
    ["includeForecasts null", { asOf: on, includeForecasts: null }, "wrong-type"],
    ["without a day", { includeForecasts: true }, "missing"],
    ["unknown", { asOf: on, forecasts: true }, "unknown-option"],
    ["none", undefined, "bad-option"],
  ])("refuses options: %s", (_, options, code) => {
    expect(refusal(() => outlook(usual, options as OutlookOptions)).code).toBe(code);
  });

  it("takes includeForecasts undefined as left out", () => {
    expect(outlook(forecast, { asOf: on, includeForecasts: undefined })).toEqual(outlook(forecast, on));
  });
});
