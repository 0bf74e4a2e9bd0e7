import * as fc from "fast-check";
import type { PaceState, Trajectory } from "policy-targets";
import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/pace/linear-pace.js";
import { paceOf, pacesOfEnds } from "../../src/pace/pace.js";
import { allowedOn, asQuotient } from "../../src/pace/path.js";
import { pathOf } from "./path.js";
import { type Case, codesOf, shiftDay, stand } from "./support.js";

const thresholds = { onTrack: "0.95", atRisk: "0.6", regressing: "0" };

const PLACES = 40;
const ONE = 10n ** BigInt(PLACES);

/** A decimal in units of the 40th place. */
const unitsOf = (decimal: string): bigint => {
  const [whole = "0", fraction = ""] = decimal.replace("-", "").split(".");
  const units = BigInt(whole + fraction.padEnd(PLACES, "0"));
  return decimal.startsWith("-") ? -units : units;
};

const decimalOf = (units: bigint): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(PLACES + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
};

/** A figure one unit in its 30th place to the worse side. */
const aHairWorse = (figure: string, rising: boolean): string =>
  decimalOf(unitsOf(figure) + (rising ? -1n : 1n) * 10n ** 10n).replace(/0+$/, "");

const mirrored = (figure: string): string =>
  Number(figure) === 0 ? figure : figure.startsWith("-") ? figure.slice(1) : `-${figure}`;

const START = "2020-01-01";

/** From a baseline on 1 January 2020 through milestones to a target, and a figure on a day between. */
interface Way {
  readonly from: string;
  readonly through?: readonly (readonly [day: number, figure: string])[];
  readonly to: string;
  readonly end: number;
  readonly shape?: Trajectory;
  readonly day: number;
}

const caseOn = ({ from, through = [], to, end, shape, day }: Way, figure: string): Case => {
  const ask = (level: string) => (Number(to) > Number(from) ? { atLeast: level } : { atMost: level });
  return {
    criterion: ask(to),
    baseline: { value: from, period: START },
    deadline: shiftDay(START, end),
    milestones: through.map(([at, level]) => ({
      by: shiftDay(START, at),
      criterion: ask(level),
    })),
    ...(shape === undefined ? {} : { trajectory: shape }),
    values: [[shiftDay(START, day), figure]],
  };
};

const standOn = (way: Way, figure: string) => stand(caseOn(way, figure), shiftDay(START, way.day));

const paceOn = (way: Way, figure: string): PaceState => standOn(way, figure).pace.state;

type CutOff = readonly [figure: string, at: PaceState, under: PaceState];

const onTrack = (figure: string): CutOff => [figure, "on-track", "at-risk"];
const atRisk = (figure: string): CutOff => [figure, "at-risk", "off-track"];
const noWorse = (figure: string): CutOff => [figure, "off-track", "regressing"];
const onPath = (figure: string): CutOff => [figure, "on-track", "off-track"];

const BENT: Way = { from: "0.1", through: [[30, "0.3"]], to: "0.7", end: 100, day: 10 };
const FURTHER: Way = { ...BENT, day: 65 };
const THIRDS: Way = { from: "0", through: [[90, "0.1"]], to: "0.3", end: 300, day: 30 };
const BACK: Way = { from: "0.3", through: [[60, "0.1"]], to: "0.9", end: 180, day: 20 };
const STEPS: Way = { from: "0.1", through: [[30, "0.3"]], to: "0.7", end: 100, day: 30, shape: "step" };
const CUBE: Way = { from: "27", to: "64", end: 300, day: 100, shape: "geometric" };
const SHRINKING: Way = { from: "64", to: "27", end: 300, day: 100, shape: "geometric" };
const LEGS: Way = { from: "4", through: [[100, "9"]], to: "144", end: 200, day: 150, shape: "geometric" };
const HUGE: Way = {
  from: "0.000000000000000000000000000001",
  to: "1e30",
  end: 60,
  day: 35,
  shape: "geometric",
};

const rows: readonly (readonly [name: string, way: Way, cut: CutOff])[] = [
  ["straight to a milestone", BENT, onTrack("0.16333333333333333333333333333334")],
  ["straight to a milestone", { ...BENT, day: 15 }, onTrack("0.195")],
  ["straight to a milestone", { ...BENT, day: 15 }, atRisk("0.16")],
  ["straight to a milestone", { ...BENT, day: 15 }, noWorse("0.1")],
  ["on a milestone's day", { ...BENT, day: 30 }, onTrack("0.29")],
  ["on a milestone's day", { ...BENT, day: 30 }, atRisk("0.22")],
  ["straight from a milestone", FURTHER, onTrack("0.48")],
  ["straight from a milestone", FURTHER, atRisk("0.34")],
  ["straight from a milestone", FURTHER, noWorse("0.1")],
  ["a third of the way to a milestone", { ...THIRDS, day: 30 }, atRisk("0.02")],
  [
    "two thirds of the way from a milestone",
    { ...THIRDS, day: 230 },
    onTrack("0.22166666666666666666666666666667"),
  ],
  ["two thirds of the way from a milestone", { ...THIRDS, day: 230 }, atRisk("0.14")],
  ["away from the target first", BACK, onPath("0.23333333333333333333333333333334")],
  ["away from the target first, halfway", { ...BACK, day: 30 }, onPath("0.2")],
  ["away from the target first, on the milestone's day", { ...BACK, day: 60 }, onPath("0.1")],
  ["back where it began", { ...BACK, day: 90 }, onPath("0.3")],
  ["a quarter of the way after it was back", { ...BACK, day: 105 }, onTrack("0.395")],
  ["a quarter of the way after it was back", { ...BACK, day: 105 }, noWorse("0.3")],
  ["before the first step", { ...STEPS, day: 29 }, onPath("0.1")],
  ["on the day of a step", STEPS, onTrack("0.29")],
  ["on the day of a step", STEPS, atRisk("0.22")],
  ["on the day of a step", STEPS, noWorse("0.1")],
  ["the day before the last step", { ...STEPS, day: 99 }, onTrack("0.29")],
  ["on the day of the last step", { ...STEPS, day: 100 }, onTrack("0.67")],
  ["on the day of the last step", { ...STEPS, day: 100 }, atRisk("0.46")],
  ["by constant growth, a third of the time", CUBE, onTrack("35.55")],
  ["by constant growth, a third of the time", CUBE, atRisk("32.4")],
  ["by constant growth, a third of the time", CUBE, noWorse("27")],
  ["by constant growth, two thirds of the time", { ...CUBE, day: 200 }, onTrack("46.95")],
  ["by constant growth downwards", SHRINKING, onTrack("48.8")],
  ["by constant growth downwards", SHRINKING, atRisk("54.4")],
  ["by constant growth downwards", SHRINKING, noWorse("64")],
  ["by constant growth from a milestone", LEGS, onTrack("34.4")],
  ["by constant growth from a milestone", LEGS, atRisk("23.2")],
  ["by constant growth on a milestone's day", { ...LEGS, day: 100 }, onTrack("8.75")],
  ["by constant growth over sixty powers of ten", HUGE, atRisk("60000.0000000000000000000000000000004")],
];

describe("the cut-offs along a path", () => {
  it.each(rows)("belong to the better pace: %s", (_, way, [figure, at]) => {
    expect(paceOn(way, figure)).toBe(at);
  });

  it.each(rows)("are exact to a hair: %s", (_, way, [figure, , under]) => {
    expect(paceOn(way, aHairWorse(figure, Number(way.to) > Number(way.from)))).toBe(under);
  });

  it.each(rows.filter(([, { shape }]) => shape !== "geometric"))(
    "are the same on the other side of zero: %s",
    (_, way, [figure, at, under]) => {
      const through = way.through?.map(([day, level]) => [day, mirrored(level)] as const);
      const other: Way = {
        ...way,
        from: mirrored(way.from),
        to: mirrored(way.to),
        ...(through && { through }),
      };
      const worse = aHairWorse(mirrored(figure), false);
      expect([paceOn(other, mirrored(figure)), paceOn(other, worse)]).toEqual([at, under]);
    },
  );

  it.each<[name: string, given: Partial<Case>, figure: string, worse: string]>([
    [
      "of a sum",
      { indicator: { accumulation: "per-period" }, start: "2020-01-02" },
      "0.095",
      "0.094999999999999999999999999999",
    ],
    [
      "of a change in an amount",
      { criterion: { change: { atLeast: { amount: "0.3" } } }, baseline: { value: "0.1", period: START } },
      "0.195",
      "0.194999999999999999999999999999",
    ],
    [
      "of a change in percent",
      { criterion: { change: { atLeast: { percent: 300 } } }, baseline: { value: "0.1", period: START } },
      "0.195",
      "0.194999999999999999999999999999",
    ],
    [
      "up into a range",
      { criterion: { between: ["0.4", "0.7"] }, baseline: { value: "0.1", period: START } },
      "0.195",
      "0.194999999999999999999999999999",
    ],
    [
      "down into a range",
      { criterion: { between: ["-0.7", "-0.4"] }, baseline: { value: "-0.1", period: START } },
      "-0.195",
      "-0.194999999999999999999999999999",
    ],
  ])("are exact a third of the time on: %s", (_, given, figure, worse) => {
    const paces = [figure, worse].map((value) => {
      const period = given.indicator === undefined ? "2020-04-10" : "2020-01-02/2020-04-10";
      const all: Case = {
        criterion: { atLeast: "0.3" },
        deadline: "2020-10-27",
        values: [[period, value]],
        ...given,
      };
      return stand(all, "2020-04-10").pace.state;
    });
    expect(paces).toEqual(["on-track", "at-risk"]);
  });
});

describe("the day on a path", () => {
  it.each<[name: string, way: Way, figure: string, expected: number]>([
    ["straight from a milestone", FURTHER, "0.4", 0.4 / 0.6],
    ["away from the target first", { ...BACK, day: 60 }, "0.1", -0.2 / 0.6],
    ["before the first step", { ...STEPS, day: 29 }, "0.1", 0],
    ["after a step", { ...STEPS, day: 99 }, "0.3", 0.2 / 0.6],
    ["by constant growth", CUBE, "36", 9 / 37],
  ])("tells what share is expected: %s", (_, way, figure, expected) => {
    expect(standOn(way, figure).progress.expected).toBeCloseTo(expected, 14);
  });

  it.each<[name: string, way: Way, figure: string]>([
    ["away from the target first", { ...BACK, day: 60 }, "0.2"],
    ["before the first step", { ...STEPS, day: 29 }, "0.2"],
  ])("gives no ratio where nothing is expected yet: %s", (_, way, figure) => {
    expect(standOn(way, figure).pace).toMatchObject({ state: "on-track", ratio: null });
  });

  it.each<Trajectory>(["linear", "geometric", "step"])(
    "expects the target and no more once its event is late: %s",
    (trajectory) => {
      const given: Case = {
        criterion: { atLeast: 100 },
        baseline: { value: 20, period: START },
        milestones: [{ by: "2020-02-01", criterion: { atLeast: 50 } }],
        deadline: { event: "the congress meets", expected: "2020-04-10" },
        trajectory,
        values: [["2020-06-30", 96]],
      };
      expect([stand(given, "2020-07-15").progress.expected, stand(given, "2020-07-15").pace.state]).toEqual([
        1,
        "on-track",
      ]);
    },
  );

  it.each<Trajectory>(["linear", "geometric", "step"])(
    "has no pace on the baseline's own day: %s",
    (trajectory) => {
      const given: Case = {
        criterion: { atLeast: 100 },
        baseline: { value: 20, period: START },
        deadline: "2020-04-10",
        trajectory,
        values: [[START, 50]],
      };
      const { pace, progress } = stand(given, "2020-02-01");
      expect([pace.state, progress.missing]).toEqual(["unknown", "no-value-after-baseline"]);
    },
  );

  it.each<Trajectory>(["geometric", "step"])(
    "has no pace without a deadline, yet a share: %s",
    (trajectory) => {
      const given: Case = {
        criterion: { atLeast: 100 },
        baseline: { value: 20, period: START },
        trajectory,
        values: [["2020-02-01", 60]],
      };
      const { pace, progress } = stand(given, "2020-03-01");
      expect([pace.state, progress.share, progress.expected]).toEqual(["unknown", 0.5, null]);
    },
  );

  it("by constant growth cannot lead to zero by a change, and says so", () => {
    const given: Case = {
      criterion: { change: { atMost: { percent: -100 } } },
      baseline: { value: 20, period: START },
      deadline: "2020-04-10",
      trajectory: "geometric",
      values: [["2020-02-01", 10]],
    };
    const evaluation = stand(given, "2020-03-01");
    expect(evaluation.reasons).toContainEqual({ code: "no-pace", gap: "no-growth-path" });
  });

  it("by constant growth is worse than its baseline where it moves away from zero instead", () => {
    const given: Case = {
      criterion: { change: { atMost: { percent: -100 } } },
      baseline: { value: 20, period: START },
      deadline: "2020-04-10",
      trajectory: "geometric",
      values: [["2020-02-01", 21]],
    };
    expect(codesOf(stand(given, "2020-03-01"))).toContain("worse-than-baseline");
  });
});

describe("how far from its start a path allows a limit to be", () => {
  const limit = { from: "10", to: "70", start: 0, end: 100, through: [{ day: 30, figure: "30" }] };

  it.each<[shape: Trajectory, day: number, allowed: number]>([
    ["step", 0, 20],
    ["step", 29, 20],
    ["step", 30, 20],
    ["step", 31, 60],
    ["step", 100, 60],
    ["step", 200, 60],
    ["linear", 15, 10],
    ["linear", 30, 20],
    ["linear", 65, 40],
    ["linear", 200, 60],
  ])("%s on day %d: %d", (shape, day, allowed) => {
    const quotient = allowedOn(pathOf({ ...limit, shape }), day);
    expect(Number(quotient?.num) / Number(quotient?.den)).toBe(allowed);
  });

  it.each<Trajectory>(["linear", "geometric", "step"])("nothing without an end: %s", (shape) => {
    expect(allowedOn(pathOf({ ...limit, shape, end: null }), 30)).toBeNull();
  });
});

describe("a quotient that is not worked out", () => {
  it.each([
    ["1", "2", "1", "2"],
    ["1", "-2", "-1", "2"],
    ["-1", "-2", "1", "2"],
    ["0", "3", "0", "3"],
  ])("of %s by %s is %s by %s", (a, b, num, den) => {
    expect(asQuotient(a, b)).toEqual({ num, den });
  });
});

describe("the paces at the ends of what a figure may be", () => {
  const end = (value: string) => ({ value, open: false });
  const paceAt = (bound: { readonly value: string } | null): PaceState =>
    bound === null ? "unknown" : Number(bound.value) >= 5 ? "on-track" : "off-track";

  it.each<[name: string, ends: Parameters<typeof pacesOfEnds>[0], isPatchy: boolean, paces: PaceState[]]>([
    ["two ends", [end("3"), end("6")], false, ["off-track", "on-track"]],
    ["one figure", [end("6"), end("6")], false, ["on-track", "on-track"]],
    ["open ends, as printed", [null, null], false, ["unknown", "unknown"]],
    ["a worse end that is open, as printed", [null, end("6")], false, ["unknown", "on-track"]],
    ["a better end that is open, as printed", [end("3"), null], false, ["off-track", "unknown"]],
    ["ends of a sum that is not complete", [end("3"), end("6")], true, ["off-track", "on-track"]],
    ["a sum that may be anything", [null, null], true, ["regressing", "on-track"]],
    ["a sum that may be worse", [null, end("3")], true, ["regressing", "off-track"]],
    ["a sum that may be better", [end("3"), null], true, ["off-track", "on-track"]],
  ])("%s", (_, ends, isPatchy, paces) => {
    expect(pacesOfEnds(ends, isPatchy, paceAt)).toEqual(paces);
  });
});

/** What the paces are, told with whole numbers: `reaches` whether a figure has covered a share of what is expected. */
const told = (isAhead: boolean, reaches: (cutOff: string) => boolean): PaceState => {
  if (!isAhead) return reaches("1") ? "on-track" : "off-track";
  if (reaches("0.95")) return "on-track";
  if (reaches("0.6")) return "at-risk";
  return reaches("0") ? "off-track" : "regressing";
};

describe("paceOf along a path", () => {
  const units = fc.bigInt({ min: -(10n ** 44n), max: 10n ** 44n });
  const bent = fc
    .record({
      figures: fc.array(units, { minLength: 2, maxLength: 5 }),
      gaps: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 5 }),
      at: fc.integer({ min: 1, max: 2_000 }),
      shape: fc.constantFrom<Trajectory>("linear", "step"),
      parts: fc.integer({ min: -3, max: 12 }),
      off: fc.constantFrom(-1n, 0n, 1n),
    })
    .filter(({ figures }) => figures[0] !== figures.at(-1));

  it("agrees with whole-number arithmetic on lines and steps, at the cut-offs and one unit beside them", () => {
    fc.assert(
      fc.property(bent, ({ figures, gaps, at, shape, parts, off }) => {
        const days = figures.map((_, place) => gaps.slice(0, place).reduce((sum, gap) => sum + gap, 0));
        const [from, to, end] = [figures[0] ?? 0n, figures.at(-1) ?? 0n, days.at(-1) ?? 0];
        const day = Math.min(at, end);
        const sign = to > from ? 1n : -1n;
        const leg = Math.max(
          1,
          days.findIndex((point) => point >= day),
        );
        const [a, b] = [figures[leg - 1] ?? 0n, figures[leg] ?? 0n];
        const [first, last] = [days[leg - 1] ?? 0, days[leg] ?? 1];
        const whole = BigInt(last - first);
        const along = shape === "step" ? (day >= last ? whole : 0n) : BigInt(day - first);
        const expected = sign * ((a - from) * whole + (b - a) * along);
        const figure = from + (sign * expected * BigInt(parts)) / (20n * whole) + off;
        const covered = sign * (figure - from) * whole;
        const reaches = (cutOff: string) => covered * ONE >= expected * unitsOf(cutOff);
        const path = pathOf({
          from: decimalOf(from),
          to: decimalOf(to),
          start: 18_000,
          end: 18_000 + end,
          through: figures
            .slice(1, -1)
            .map((level, place) => ({ day: 18_000 + (days[place + 1] ?? 0), figure: decimalOf(level) })),
          shape,
        });
        expect(paceOf(path, 18_000 + day, figureOf(decimalOf(figure)), thresholds)).toBe(
          told(expected > 0n, reaches),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  /** Whether a figure has covered a share c of constant growth from a to b after p of n: a·(b/a)^(p/n) against y. */
  const reachesGrowth = (
    a: bigint,
    b: bigint,
    p: number,
    n: number,
    figure: bigint,
    cutOff: string,
  ): boolean => {
    const c = unitsOf(cutOff);
    if (c === 0n) return b > a ? figure >= a : figure <= a;
    // y = a + (figure − a) / c, over c.
    const y = a * c + (figure - a) * ONE;
    if (y <= 0n) return b < a;
    const grown = a ** BigInt(n - p) * b ** BigInt(p) * c ** BigInt(n);
    return b > a ? y ** BigInt(n) >= grown : y ** BigInt(n) <= grown;
  };

  const growth = fc
    .record({
      a: fc.bigInt({ min: 1n, max: 10n ** 44n }),
      b: fc.bigInt({ min: 1n, max: 10n ** 44n }),
      n: fc.integer({ min: 1, max: 24 }),
      part: fc.integer({ min: 1, max: 24 }),
      cutOff: fc.constantFrom("0.95", "0.6", "0"),
      off: fc.constantFrom(-1n, 0n, 1n),
    })
    .filter(({ a, b }) => a !== b);

  /** The figure next to a cut-off, found by halving. */
  const edgeOf = (a: bigint, b: bigint, p: number, n: number, cutOff: string): bigint => {
    let [yes, no] = b > a ? [b, a - 1n] : [b, a + 1n];
    while (yes - no !== 1n && yes - no !== -1n) {
      const middle = (yes + no) / 2n;
      if (reachesGrowth(a, b, p, n, middle, cutOff)) yes = middle;
      else no = middle;
    }
    return yes;
  };

  it("agrees with whole-number arithmetic on constant growth, at the cut-offs and one unit beside them", () => {
    fc.assert(
      fc.property(growth, ({ a, b, n, part, cutOff, off }) => {
        const p = Math.min(part, n);
        const figure = edgeOf(a, b, p, n, cutOff) + off;
        const path = pathOf({ from: decimalOf(a), to: decimalOf(b), start: 0, end: n, shape: "geometric" });
        const reaches = (of: string) => reachesGrowth(a, b, p, n, figure, of);
        expect(paceOf(path, p, figureOf(decimalOf(figure)), thresholds)).toBe(told(true, reaches));
      }),
      { numRuns: 150 },
    );
  });

  /** Growth by a fraction of small numbers, whose stations are decimals with an end. */
  const stations = fc
    .record({
      low: fc.bigInt({ min: 1n, max: 12n }),
      high: fc.bigInt({ min: 1n, max: 12n }),
      n: fc.integer({ min: 2, max: 12 }),
      part: fc.integer({ min: 1, max: 12 }),
      scale: fc.integer({ min: 1, max: 300 }),
      cutOff: fc.constantFrom("0.95", "0.6"),
      off: fc.constantFrom(-1n, 0n, 1n),
    })
    .filter(({ low, high }) => low !== high);

  it("hits the stations of constant growth that are decimals with an end", () => {
    fc.assert(
      fc.property(stations, ({ low, high, n, part, scale, cutOff, off }) => {
        const p = Math.min(part, n);
        const level = (steps: number): bigint => low ** BigInt(n - steps) * high ** BigInt(steps) * ONE;
        const figure = level(0) + ((level(p) - level(0)) / ONE) * unitsOf(cutOff) + off;
        const path = pathOf({
          from: decimalOf(level(0)),
          to: decimalOf(level(n)),
          start: 0,
          end: n * scale,
          shape: "geometric",
        });
        const reaches = (of: string) => {
          const sign = high > low ? 1n : -1n;
          return sign * (figure - level(0)) * ONE >= sign * (level(p) - level(0)) * unitsOf(of);
        };
        expect(paceOf(path, p * scale, figureOf(decimalOf(figure)), thresholds)).toBe(told(true, reaches));
      }),
      { numRuns: 300 },
    );
  });
});
