import type { AmountInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand, type Value } from "./support.js";

/** From 1 January 2020 over 100 days: day 50 is 20 February, day 100 is 10 April. */
const line = (given: Partial<Case>): Case => ({
  criterion: { atLeast: 100 },
  baseline: { value: 0, period: "2020-01-01" },
  deadline: "2020-04-10",
  ...given,
});

/** With the value on day 50, as of 1 March. */
const halfway = (given: Partial<Case>, value: Value) =>
  stand(line({ ...given, values: [["2020-02-20", value]] }), "2020-03-01");

const from = (value: AmountInput) => ({ baseline: { value, period: "2020-01-01" } });

describe("progress", () => {
  it.each<[name: string, given: Partial<Case>, value: Value, share: number, pace: string]>([
    ["rising", {}, 49, 0.49, "on-track"],
    ["rising, a little slow", {}, 40, 0.4, "at-risk"],
    ["rising, slow", {}, 20, 0.2, "off-track"],
    ["rising, worse than the baseline", {}, -1, -0.01, "regressing"],
    ["falling", { criterion: { atMost: 20 }, ...from(40) }, 30, 0.5, "on-track"],
    ["falling, slow", { criterion: { atMost: 20 }, ...from(40) }, 38, 0.1, "off-track"],
    ["falling, worse than the baseline", { criterion: { atMost: 20 }, ...from(40) }, 42, -0.1, "regressing"],
    ["falling to less than", { criterion: { lessThan: 20 }, ...from(40) }, 30, 0.5, "on-track"],
    ["to a negative target", { criterion: { atMost: -20 }, ...from(-10) }, -15, 0.5, "on-track"],
    ["up from a negative baseline", { criterion: { atLeast: -10 }, ...from(-20) }, -18, 0.2, "off-track"],
    ["across zero, upwards", { criterion: { atLeast: 10 }, ...from(-10) }, 0, 0.5, "on-track"],
    ["across zero, downwards", { criterion: { atMost: -10 }, ...from(10) }, 4, 0.3, "at-risk"],
    ["to a target of zero", { criterion: { atMost: 0 }, ...from(20) }, 10, 0.5, "on-track"],
    ["to more than zero from below", { criterion: { moreThan: 0 }, ...from(-20) }, -10, 0.5, "on-track"],
    ["of a rank", { criterion: { rankAtMost: 50 }, ...from(80) }, 65, 0.5, "on-track"],
    ["of a rank that worsens", { criterion: { rankAtMost: 50 }, ...from(80) }, 83, -0.1, "regressing"],
    ["up to an exact figure", { criterion: { equals: 20 }, ...from(10) }, 15, 0.5, "on-track"],
    ["down to an exact figure", { criterion: { equals: 20 }, ...from(30) }, 28, 0.2, "off-track"],
    [
      "up into a range: to its lower end",
      { criterion: { between: [20, 40] }, ...from(10) },
      15,
      0.5,
      "on-track",
    ],
    [
      "down into a range: to its upper end",
      { criterion: { between: [20, 40] }, ...from(50) },
      48,
      0.2,
      "off-track",
    ],
    ["away from a range, below", { criterion: { between: [20, 40] }, ...from(10) }, 9, -0.1, "regressing"],
    ["away from a range, above", { criterion: { between: [20, 40] }, ...from(50) }, 51, -0.1, "regressing"],
    [
      "to an imprecise target: to its printed figure",
      { criterion: { atLeast: { between: [80, 120] } } },
      50,
      0.5,
      "on-track",
    ],
    ["from an imprecise baseline: from its printed figure", from({ about: 10 }), 55, 0.5, "on-track"],
  ])("%s", (_, given, value, share, pace) => {
    const { progress, pace: judged } = halfway(given, value);
    expect([progress.share, progress.expected, judged.state]).toEqual([share, 0.5, pace]);
  });

  it("names the state in the status while the deadline is ahead", () => {
    expect(halfway({}, 40).status).toBe("at-risk");
  });

  it("names its method and cut-offs", () => {
    expect(halfway({}, 40).pace).toMatchObject({
      state: "at-risk",
      ratio: 0.8,
      between: null,
      method: "linear",
      thresholds: { onTrack: "0.95", atRisk: "0.6", regressing: "0" },
    });
  });

  it("is told with what was expected on the value's day", () => {
    expect(halfway({}, 40).reasons).toContainEqual({
      code: "pace",
      state: "at-risk",
      progress: 0.4,
      expected: 0.5,
      on: "2020-02-20",
      method: "linear",
      enough: null,
    });
  });

  it("compares with the value's day: waiting longer for data is no slower work", () => {
    const given = line({ values: [["2020-02-20", 49]] });
    expect(stand(given, "2020-04-09").pace.state).toBe("on-track");
  });

  it("counts the days of a leap year", () => {
    const given: Case = {
      criterion: { atLeast: 366 },
      baseline: { value: 0, period: "2019-12-31" },
      deadline: "2020-12-31",
      values: [["2020-03-01", "57.95"]],
    };
    expect(stand(given, "2020-04-01").pace.state).toBe("on-track");
  });

  it("counts the days of other years", () => {
    const given: Case = {
      criterion: { atLeast: 365 },
      baseline: { value: 0, period: "2020-12-31" },
      deadline: "2021-12-31",
      values: [["2021-03-01", "57"]],
    };
    expect([stand(given, "2021-04-01").pace.state, stand(given, "2021-04-01").progress.expected]).toEqual([
      "on-track",
      60 / 365,
    ]);
  });

  it("starts on the last day of the baseline's period and ends on the last day of the deadline's", () => {
    const given: Case = {
      criterion: { atLeast: 100 },
      baseline: { value: 0, period: "2019" },
      deadline: "2021",
      values: [["2020", 50]],
    };
    expect(stand(given, "2021-06-30").progress.expected).toBe(366 / 731);
  });

  it.each([
    [48, "on-track"],
    [31, "at-risk"],
    [20, "off-track"],
  ])("judges a value of a whole year by the last day of that year: %i is %s", (value, state) => {
    const given: Case = {
      criterion: { atLeast: 100 },
      baseline: { value: 0, period: "2018" },
      deadline: "2022",
      values: [["2020", value]],
    };
    expect(stand(given, "2021-06-30").pace.state).toBe(state);
  });

  it("runs to the day on which an event is expected", () => {
    const given = line({ deadline: { event: "the congress meets", expected: "2020-04-10" } });
    expect(stand({ ...given, values: [["2020-02-20", 50]] }, "2020-03-01").progress.expected).toBe(0.5);
  });

  it.each<[name: string, given: Partial<Case>, value: Value]>([
    ["rising", {}, 0],
    ["falling", { criterion: { atMost: 20 }, ...from(40) }, 40],
    ["falling to zero", { criterion: { atMost: 0 }, ...from(20) }, 20],
  ])("is zero and not minus zero where the value is the baseline's: %s", (_, given, value) => {
    const { progress: of, pace } = halfway(given, value);
    expect([of.share, of.low, of.high, pace.ratio]).toEqual([0, 0, 0, 0]);
  });

  it("is not clamped above the target", () => {
    expect(halfway({}, 120).progress.share).toBe(1.2);
  });

  it.each<[name: string, given: Partial<Case>, value: number, gap: string]>([
    ["to go up", {}, 40, "60"],
    ["to go down", { criterion: { atMost: 20 }, ...from(40) }, 30, "10"],
    ["beyond the target", {}, 120, "-20"],
    ["to an exact figure from above", { criterion: { equals: 20 }, ...from(30) }, 28, "8"],
    ["to the near end of a range, below", { criterion: { between: [20, 40] }, ...from(10) }, 15, "5"],
    ["to the near end of a range, above", { criterion: { between: [20, 40] }, ...from(50) }, 45, "5"],
    ["within a range", { criterion: { between: [20, 40] }, ...from(50) }, 35, "0"],
    ["in ranks", { criterion: { rankAtMost: 50 }, ...from(80) }, 65, "15"],
  ])("tells the distance: %s", (_, given, value, gap) => {
    expect(halfway(given, value).progress.gap).toBe(gap);
  });

  it("tells the distance of the value that decides, not of one before the deadline that does not", () => {
    const given: Case = {
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [
        ["2019", 70],
        ["2021", 75],
      ],
    };
    expect(stand(given, "2022-06-30").progress.gap).toBe("5");
  });
});

describe("progress that cannot be said", () => {
  const nothing = { share: null, low: null, high: null, expected: null };

  it.each<[gap: string, given: Partial<Case>, value: Value]>([
    ["no-baseline", { baseline: undefined }, 60],
    ["baseline-meets-target", from(100), 99],
    ["baseline-equals-target", { criterion: { moreThan: 100 }, ...from(100) }, 100],
    ["baseline-equals-target", { criterion: { moreThan: 100 }, ...from(100) }, 99],
    ["baseline-meets-target", { criterion: { between: [20, 40] }, ...from(30) }, 41],
    [
      "baseline-meets-target",
      { criterion: { equals: 30 }, indicator: { direction: "increase" }, ...from(30) },
      29,
    ],
    ["baseline-meets-target", { criterion: { between: [20, 40] }, ...from({ between: [30, 44] }) }, 45],
    ["baseline-meets-target", { criterion: { between: [-40, -20] }, ...from({ between: [-44, -30] }) }, -45],
    ["baseline-equals-target", { criterion: { between: [20, 40] }, ...from({ about: 20 }) }, 10],
    ["baseline-equals-target", { criterion: { between: [-40, -20] }, ...from({ about: -20 }) }, -10],
    ["baseline-equals-target", { criterion: { between: [20, 40] }, ...from({ about: 40 }) }, 50],
    ["baseline-meets-target", { criterion: { rankAtMost: 50 }, ...from(40) }, 60],
  ])("is null for %s", (gap, given, value) => {
    expect(halfway(given, value).progress).toEqual({ ...nothing, gap: expect.any(String), missing: gap });
  });

  it.each<[gap: string, given: Partial<Case>]>([
    ["no-value", { baseline: undefined }],
    ["no-value", {}],
    ["no-value-after-baseline", { values: [["2020-01-01", 0]] }],
    ["not-measured", { criterion: { deliverable: true }, baseline: undefined }],
    ["not-measured", { criterion: { qualitative: "it is online" }, baseline: undefined }],
    ["maintained", { mode: "maintain", values: [["2020-02-20", 120]] }],
    [
      "not-measured",
      {
        criterion: { category: { accepted: ["A"] } },
        baseline: undefined,
        values: [["2020-02-20", { category: "B" }]],
      },
    ],
  ])("is null for %s, with no distance either", (gap, given) => {
    expect(stand(line(given), "2020-03-01").progress).toEqual({ ...nothing, gap: null, missing: gap });
  });

  it.each<[name: string, given: Partial<Case>, value: number, pace: string]>([
    ["no baseline", { baseline: undefined }, 60, "unknown"],
    ["worse than a baseline that meets", from(100), 99, "regressing"],
    [
      "worse than a baseline that meets, downwards",
      { criterion: { atMost: 20 }, ...from(10) },
      21,
      "regressing",
    ],
    ["equal to a baseline that equals", { criterion: { moreThan: 100 }, ...from(100) }, 100, "unknown"],
    ["worse than a baseline that equals", { criterion: { moreThan: 100 }, ...from(100) }, 99, "regressing"],
    [
      "out of a range that the baseline met",
      { criterion: { between: [20, 40] }, ...from(30) },
      41,
      "regressing",
    ],
    [
      "out of a range in which an imprecise baseline lay by its printed figure",
      { criterion: { between: [20, 40] }, ...from({ between: [30, 44] }) },
      45,
      "regressing",
    ],
    ["a worse rank than one that met", { criterion: { rankAtMost: 50 }, ...from(40) }, 60, "regressing"],
    ["met again after a baseline that meets", from(110), 105, "unknown"],
  ])("leaves the pace %s", (_, given, value, pace) => {
    expect(halfway(given, value).pace.state).toBe(pace);
  });

  it("is not called regressing where the value may be as good as the baseline", () => {
    expect(halfway(from(100), { between: [90, 101] }).pace.state).toBe("unknown");
  });

  it("says why there is no pace", () => {
    expect(halfway({ baseline: undefined }, 60).reasons).toContainEqual({
      code: "no-pace",
      gap: "no-baseline",
    });
  });

  it("says why there is no pace without a deadline", () => {
    expect(halfway({ deadline: undefined }, 60).reasons).toContainEqual({
      code: "no-pace",
      gap: "no-deadline",
    });
  });

  it("keeps the share of the way without a deadline", () => {
    expect(halfway({ deadline: undefined }, 60).progress).toMatchObject({ share: 0.6, expected: null });
  });

  it.each([
    ["meets", 94, 93],
    ["equals", 100, 94],
  ])(
    "names the default tolerance where that put a value under a baseline that %s the target",
    (_, limit, value) => {
      const given = line({
        criterion: { atLeast: limit },
        baseline: { value: { about: 100 }, period: "2020-01-01" },
        values: [["2020-02-20", value]],
      });
      const evaluation = stand(given, "2020-03-01");
      expect([evaluation.status, codesOf(evaluation).includes("default-tolerance")]).toEqual([
        "regressing",
        true,
      ]);
    },
  );
});

describe("a value with bounds", () => {
  it("has a pace where both ends have the same", () => {
    expect(halfway({}, { between: [48, 52] }).pace).toMatchObject({ state: "on-track", between: null });
  });

  it("has no pace where the ends differ", () => {
    expect(halfway({}, { between: [20, 48] }).pace).toMatchObject({
      state: "unknown",
      between: ["off-track", "on-track"],
    });
  });

  it("names the pace at both ends, the worse first", () => {
    expect(halfway({}, { between: [-5, 40] }).reasons).toContainEqual({
      code: "pace-open",
      low: "regressing",
      high: "at-risk",
      expected: 0.5,
      on: "2020-02-20",
    });
  });

  it("names the worse end first for falling targets too", () => {
    expect(halfway({ criterion: { atMost: 0 }, ...from(100) }, { between: [52, 80] }).pace.between).toEqual([
      "off-track",
      "on-track",
    ]);
  });

  it("shows the share of both ends, the worse first", () => {
    expect(halfway({}, { between: [30, 50] }).progress).toMatchObject({ low: 0.3, share: 0.4, high: 0.5 });
  });

  it("shows the share of both ends, the worse first, for falling targets too", () => {
    const { progress } = halfway({ criterion: { atMost: 0 }, ...from(100) }, { between: [50, 70] });
    expect(progress).toMatchObject({ low: 0.3, share: 0.4, high: 0.5 });
  });

  it.each<[value: Value, state: string]>([
    [{ moreThan: 48 }, "on-track"],
    [{ atLeast: 40 }, "at-risk"],
    [{ atMost: 48 }, "on-track"],
    [{ lessThan: 20 }, "off-track"],
  ])("takes the printed figure for an end that is open: %j", (value, state) => {
    expect(halfway({}, value).pace.state).toBe(state);
  });

  it("says that it took the printed figure", () => {
    expect(halfway({}, { moreThan: 48 }).reasons).toContainEqual({
      code: "pace-by-nominal",
      figure: "48",
      unit: "percent",
    });
  });

  it("says that it took the printed figure even where the ends differ", () => {
    const given = line({
      values: [
        ["2020-02-20", { atLeast: 25 }],
        ["2020-02-20", 75],
      ],
    });
    expect(codesOf(stand(given, "2020-03-01"))).toEqual(
      expect.arrayContaining(["pace-open", "pace-by-nominal"]),
    );
  });

  it("shows no share for an end that is open", () => {
    expect(halfway({}, { moreThan: 48 }).progress).toMatchObject({ low: 0.48, share: 0.48, high: null });
  });

  it("shows no share for an end that is open below", () => {
    expect(halfway({}, { atMost: 48 }).progress).toMatchObject({ low: null, share: 0.48, high: 0.48 });
  });
});

describe("a value beyond what the target allows", () => {
  it.each<[name: string, given: Partial<Case>, value: number]>([
    ["over a range", { criterion: { between: [20, 40] }, ...from(10) }, 41],
    ["under a range", { criterion: { between: [20, 40] }, ...from(50) }, 19],
    ["over an exact figure", { criterion: { equals: 20 }, ...from(10) }, 21],
    ["under an exact figure", { criterion: { equals: 20 }, ...from(30) }, 19],
  ])("is off track, and named as beyond: %s", (_, given, value) => {
    const evaluation = halfway(given, value);
    expect([evaluation.status, codesOf(evaluation).includes("overshot")]).toEqual(["off-track", true]);
  });

  it("is off track only where it is surely beyond", () => {
    const given = { criterion: { between: [20, 40] as const }, ...from(10) };
    expect(halfway(given, { between: [30, 60] }).pace).toMatchObject({ state: "unknown" });
  });
});

describe("a path that has ended", () => {
  it("expects the target and no more, where the event is later than expected", () => {
    const given = line({ deadline: { event: "the congress meets", expected: "2020-02-20" } });
    expect(stand({ ...given, values: [["2020-04-10", 97]] }, "2020-05-01").progress.expected).toBe(1);
  });

  it("is on track near its end, where the event is later than expected", () => {
    const given = line({ deadline: { event: "the congress meets", expected: "2020-02-20" } });
    expect(stand({ ...given, values: [["2020-04-10", 97]] }, "2020-05-01").status).toBe("on-track");
  });

  it("expects the target and no more in the doubtful time of an approximate deadline", () => {
    const given: Case = {
      criterion: { atLeast: 100 },
      baseline: { value: 0, period: "2024" },
      deadline: "2025~",
      values: [["2026-H1", 97]],
    };
    expect(stand(given, "2026-09-01").progress.expected).toBe(1);
  });
});

describe("an event that was expected no later than the baseline", () => {
  const given: Case = {
    criterion: { atLeast: 80 },
    baseline: { value: 40, period: "2020" },
    values: [["2021", 50]],
  };

  it.each(["2020", "2019", "2020-06"])("draws no path to an expectation of %s", (expected) => {
    const deadline = { event: "the congress meets", expected, occurred: "2022-05-01" };
    expect(stand({ ...given, deadline }, "2022-01-15").pace.state).toBe("unknown");
  });

  it("gives no number that is not finite", () => {
    const deadline = { event: "the congress meets", expected: "2020", occurred: "2022-05-01" };
    const { expected, share } = stand({ ...given, deadline }, "2022-01-15").progress;
    expect([expected, share].every((figure) => figure === null || Number.isFinite(figure))).toBe(true);
  });
});
