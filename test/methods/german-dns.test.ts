import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  assessIndicator,
  assessSeries,
  germanDns,
  linear,
  type SeriesTarget,
  seriesFacts,
} from "../../src/methods/index.js";
import { refusal } from "../value/refusal.js";
import { years } from "./support.js";

/** Six values of the years up to 2020. */
const six = (...values: readonly (number | string)[]) =>
  years(Object.fromEntries(values.map((value, at) => [2021 - values.length + at, value])));

const up = { method: germanDns, direction: "increase" } as const;
const by2030 = { ...up, target: 100, deadline: "2030" } as const;

/** A rise of so much a year, on average, to the last value. */
const rising = (by: number, last = 50) => six((last - 5 * by).toFixed(2), 0, 0, 0, 0, last);

describe("a target of a later year", () => {
  it.each([
    [5, "sun", 0, "on-track"],
    [6, "sun", -0.2, "on-track"],
    [4.76, "sun", 0.048, "on-track"],
    [4.75, "slightly cloudy", 0.05, "at-risk"],
    [4, "slightly cloudy", 0.2, "at-risk"],
    [3.99, "cloud", 0.202, "off-track"],
    [0.01, "cloud", 0.998, "off-track"],
    [0, "thunderstorm", 1, "off-track"],
    [-0.01, "thunderstorm", 1.002, "regressing"],
  ])("50 of 100, by %d a year with ten years left: %s (%d), %s", (by, label, value, pace) => {
    expect(assessSeries(rising(by), by2030)).toEqual({
      method: "german-dns",
      label,
      value,
      score: null,
      pace,
      reasons: [],
    });
  });

  it("is decided exactly on its cut-offs", () => {
    const label = (last: string, target: string) =>
      assessSeries(six("0", "1", "1", "1", "1", last), { ...up, target, deadline: "2025" }).label;
    // Five years back, five ahead: the change to come is the change so far.
    expect(label("0.95", "1.95")).toBe("slightly cloudy");
    expect(label("0.95000000000000000001", "1.95000000000000000001")).toBe("sun");
    expect(label("0.8", "1.8")).toBe("slightly cloudy");
    expect(label("0.79999999999999999999", "1.79999999999999999999")).toBe("cloud");
  });

  it("looks at the last six values, the first and the last of them", () => {
    const points = years({ 2014: 99, 2015: 25, 2016: 1, 2017: 2, 2018: 3, 2019: 4, 2020: 50 });
    expect(assessSeries(points, by2030)).toMatchObject({ label: "sun", value: 0 });
  });

  it.each([
    [{ 2016: 30, 2017: 0, 2018: 0, 2019: 0, 2020: 50 }, 0],
    [{ 2017: 35, 2018: 0, 2019: 0, 2020: 50 }, 0],
    [{ 2010: 0, 2012: 0, 2016: 0, 2020: 50 }, 0],
  ])("divides by the years between them: %j", (values, value) => {
    expect(assessSeries(years(values), by2030).value).toBe(value);
  });

  it("may be below, and the values negative", () => {
    const down = { ...up, direction: "decrease", target: -50, deadline: "2030" } as const;
    expect(assessSeries(six(25, 0, 0, 0, 0, 0), down)).toMatchObject({ label: "sun", value: 0 });
  });
});

describe("a target that is met, due or to be maintained", () => {
  const maintained = { ...up, targets: [{ value: 100, mode: "maintain" }] } as const;
  const due = { ...up, target: 100, deadline: "2020" } as const;
  const past = { ...up, target: 100, deadline: "2018" } as const;
  const later = by2030;

  it.each([
    ["to be maintained", maintained],
    ["due", due],
    ["past", past],
    ["of a later year", later],
  ] as const)("met and %s: sun, slightly cloudy where it worsens", (_, goal) => {
    expect(assessSeries(rising(1, 100), goal)).toMatchObject({ label: "sun", value: null, reasons: [] });
    expect(assessSeries(rising(0, 100), goal)).toMatchObject({ label: "sun", pace: "on-track" });
    expect(assessSeries(rising(-1, 100), goal)).toMatchObject({
      label: "slightly cloudy",
      value: null,
      pace: "at-risk",
      reasons: ["met-but-worsening"],
    });
  });

  it.each([
    ["to be maintained", maintained, []],
    ["due", due, ["deadline-passed"]],
    ["past", past, ["deadline-passed"]],
  ] as const)("missed and %s: cloud where it improves, else thunderstorm", (_, goal, reasons) => {
    const [better, worse] = [assessSeries(rising(1, 99), goal), assessSeries(rising(-1, 99), goal)];
    expect([better.label, better.value, better.pace]).toEqual(["cloud", null, "off-track"]);
    expect([worse.label, worse.value, worse.pace]).toEqual(["thunderstorm", null, "regressing"]);
    expect([better.reasons, worse.reasons]).toEqual([reasons, reasons]);
  });

  it("missed and standing still is a thunderstorm, where the page contradicts itself", () => {
    expect(assessSeries(rising(0, 99), maintained)).toMatchObject({
      label: "thunderstorm",
      pace: "off-track",
      reasons: ["publisher-contradicts-itself"],
    });
  });
});

describe("a direction alone", () => {
  it.each([
    [[1, 9, 9, 9, 5, 6], "sun", "on-track"],
    [[1, 9, 9, 9, 7, 6], "slightly cloudy", "at-risk"],
    [[1, 9, 9, 9, 6, 6], "slightly cloudy", "at-risk"],
    [[9, 9, 9, 9, 5, 6], "cloud", "off-track"],
    [[6, 9, 9, 9, 5, 6], "cloud", "off-track"],
    [[9, 9, 9, 9, 7, 6], "thunderstorm", "regressing"],
    [[9, 9, 9, 9, 6, 6], "thunderstorm", "regressing"],
    [[6, 9, 9, 9, 7, 6], "thunderstorm", "off-track"],
  ])("%j: %s", (values, label, pace) => {
    expect(assessSeries(six(...values), up)).toMatchObject({ label, value: null, pace, reasons: [] });
  });
});

describe("a range", () => {
  it.each([
    ["increase", { from: 100, to: 120 }, 100],
    ["increase", { from: 120, to: 100 }, 100],
    ["decrease", { from: 5, to: 20 }, 20],
    ["decrease", { from: 20, to: 5 }, 20],
  ] as const)("counts by its weaker bound: %s to %j is %d", (direction, value, expected) => {
    const targets: readonly SeriesTarget[] = [{ value, deadline: "2030" }];
    expect(seriesFacts([], { direction, targets }).targets?.[0]?.value).toBe(expected);
  });
});

describe("several targets", () => {
  /** 50 in 2020, 5 more each year. */
  const label = (...targets: readonly SeriesTarget[]) => assessSeries(rising(5), { ...up, targets }).label;

  it.each<[targets: readonly SeriesTarget[], label: string]>([
    [
      [
        { value: 100, deadline: "2030" },
        { value: 1000, deadline: "2040" },
      ],
      "sun",
    ],
    [
      [
        { value: 1000, deadline: "2040" },
        { value: 100, deadline: "2030" },
      ],
      "sun",
    ],
    [
      [
        { value: 1000, deadline: "2019" },
        { value: 100, deadline: "2030" },
      ],
      "sun",
    ],
    [
      [
        { value: 50, deadline: "2020" },
        { value: 1000, deadline: "2030" },
      ],
      "sun",
    ],
    [
      [
        { value: 1000, deadline: "2018" },
        { value: 40, deadline: "2019" },
      ],
      "sun",
    ],
  ])("of several years: the next one counts, in %j", (targets, expected) => {
    expect(label(...targets)).toBe(expected);
  });

  it("at once: the worst counts", () => {
    const met: SeriesTarget = { value: 50, mode: "maintain" };
    const missed: SeriesTarget = { value: 60, mode: "maintain" };
    const close: SeriesTarget = { value: 110, deadline: "2030" };
    expect([label(met, close), label(close, met), label(met, close, missed)]).toEqual([
      "slightly cloudy",
      "slightly cloudy",
      "cloud",
    ]);
  });

  it("are read by this method alone", () => {
    const targets = [{ value: 100, deadline: "2030" }];
    expect(assessSeries(rising(5), { ...up, method: linear, targets }).reasons).toEqual(["no-target"]);
  });

  it.each([
    [{ targets: [] }, "bad-option", "options.targets: "],
    [{ targets: "2030" }, "wrong-type", "options.targets: "],
    [{ targets: [5] }, "bad-option", "options.targets[0]: "],
    [{ targets: [{ value: 5 }] }, "missing", "options.targets[0].deadline: "],
    [{ targets: [{ value: 5, mode: "keep" }] }, "bad-option", "options.targets[0].mode: "],
    [
      { targets: [{ value: 5, mode: "maintain", deadline: "2030" }] },
      "field-without-effect",
      "options.targets[0].deadline: ",
    ],
    [{ targets: [{ value: "x", deadline: "2030" }] }, "bad-decimal", "options.targets[0].value: "],
    [{ targets: [{ value: { from: 5 }, deadline: "2030" }] }, "wrong-type", "options.targets[0].value.to: "],
    [
      { targets: [{ value: { low: 5 }, deadline: "2030" }] },
      "unknown-option",
      "options.targets[0].value.low: ",
    ],
    [{ targets: [{ value: 5, deadline: "2030/.." }] }, "open-period", "options.targets[0].deadline: "],
    [{ targets: [{ value: 5, mode: "maintain" }], target: 5 }, "field-without-effect", "options.target: "],
    [
      { targets: [{ value: 5, mode: "maintain" }], deadline: "2030" },
      "field-without-effect",
      "options.deadline: ",
    ],
  ])("that are refused: %j", (options, code, part) => {
    const call = () => assessSeries(rising(5), { ...up, ...options } as never);
    expect(refusal(call)).toMatchObject({ code, message: expect.stringContaining(part) });
  });
});

describe("what it cannot assess", () => {
  it.each<[values: Record<number, number>, options: Partial<AssessOptions>, reason: string]>([
    [{}, {}, "no-values"],
    [{ 2018: 1, 2019: 2, 2020: 3 }, {}, "too-few-values"],
    [{ 2017: 1, 2018: 1, 2019: 2, 2020: 3 }, { target: 5 }, "no-deadline"],
  ])("%j with %j: %s", (values, options, reason) => {
    expect(assessSeries(years(values), { ...up, ...options })).toMatchObject({
      label: "not-assessable",
      value: null,
      reasons: [reason],
    });
  });

  it("is nothing of a target that is met without a deadline", () => {
    expect(assessSeries(rising(1, 100), { ...up, target: 100 })).toMatchObject({ label: "sun", reasons: [] });
  });

  it("several values in one year", () => {
    const points = [...six(1, 2, 3, 4, 5, 6), { period: "2020-06", value: 5 }];
    expect(assessSeries(points, up).reasons).toEqual(["several-values-in-one-year"]);
  });
});

describe("own thresholds", () => {
  it("replace the published ones, exactly", () => {
    const label = (thresholds: AssessOptions["thresholds"]) =>
      assessSeries(rising(4), { ...by2030, thresholds }).label;
    expect([label({ sun: 0.2 }), label({ sun: "0.20000000000000000001" })]).toEqual([
      "slightly cloudy",
      "sun",
    ]);
    expect(label({ slightlyCloudy: 0.1 })).toBe("cloud");
  });

  it("that stand in the wrong order are named", () => {
    expect(assessSeries(rising(4), { ...by2030, thresholds: { sun: 0.5 } }).reasons).toEqual([
      "thresholds-out-of-order",
    ]);
  });

  it("are those of several targets too", () => {
    const options = { ...up, targets: [{ value: 100, deadline: "2030" }], thresholds: { sun: 0.3 } };
    expect(assessSeries(rising(4), options).label).toBe("sun");
  });
});

describe("an indicator of several series", () => {
  const part = (id: string, by: number) => ({ id, points: rising(by) });
  const short = { id: "short", points: six(1, 2) };

  it("gets the worst symbol of its series", () => {
    const whole = assessIndicator([part("a", 5), part("b", 1), part("c", 4)], by2030);
    expect(whole).toMatchObject({ label: "cloud", value: null, pace: "off-track", reasons: [] });
  });

  it("goes back if one of several thunderstorms does", () => {
    expect(assessIndicator([part("a", 0), part("b", -1)], by2030).pace).toBe("regressing");
    expect(assessIndicator([part("a", 0), part("b", 1)], by2030).pace).toBe("off-track");
  });

  it("leaves out what cannot be assessed, and says so", () => {
    expect(assessIndicator([part("a", 5), short], by2030)).toMatchObject({
      label: "sun",
      reasons: ["parts-not-assessed"],
    });
    expect(assessIndicator([short], by2030)).toMatchObject({
      label: "not-assessable",
      reasons: ["parts-not-assessed"],
    });
    expect(assessIndicator([], by2030)).toMatchObject({ label: "not-assessable", reasons: ["no-values"] });
  });
});

describe("a law", () => {
  const order = ["thunderstorm", "cloud", "slightly cloudy", "sun"];
  const rank = (by: number, target: number) => {
    const points = six(50 - by, 0, 0, 0, 0, 50);
    return order.indexOf(assessSeries(points, { ...up, target, deadline: "2030" }).label);
  };
  const change = fc.integer({ min: -400, max: 400 }).map((eighths) => eighths / 8);
  const ahead = fc.integer({ min: 1, max: 800 }).map((eighths) => 50 + eighths / 8);

  it("a faster rise never has worse weather", () => {
    fc.assert(
      fc.property(change, change, ahead, (one, other, target) => {
        expect(rank(Math.max(one, other), target)).toBeGreaterThanOrEqual(rank(Math.min(one, other), target));
      }),
    );
  });

  it("a target further away never has better weather", () => {
    fc.assert(
      fc.property(change, ahead, ahead, (by, one, other) => {
        expect(rank(by, Math.max(one, other))).toBeLessThanOrEqual(rank(by, Math.min(one, other)));
      }),
    );
  });
});
