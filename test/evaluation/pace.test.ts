import * as fc from "fast-check";
import type { PaceState } from "policy-targets";
import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/pace/linear-pace.js";
import { paceOf } from "../../src/pace/pace.js";
import { pathOf } from "./path.js";
import { shiftDay, stand } from "./support.js";

const thresholds = { onTrack: "0.95", atRisk: "0.6", regressing: "0" };

/** A figure one unit in its 30th decimal digit under or over another. */
const nudge = (figure: string, units: 1 | -1): string => {
  const [whole = "0", fraction = ""] = figure.replace("-", "").split(".");
  const sign = figure.startsWith("-") ? -1n : 1n;
  const moved = sign * BigInt(whole + fraction.padEnd(30, "0")) + BigInt(units);
  const digits = (moved < 0n ? -moved : moved).toString().padStart(31, "0");
  return `${moved < 0n ? "-" : ""}${digits.slice(0, -30)}.${digits.slice(-30)}`;
};

/** From a baseline on 1 January 2020 to a target so many days later, the figure on a day between. */
interface Line {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly day: number;
  readonly figure: string;
}

const paceOn = ({ from, to, total, day, figure }: Line): PaceState => {
  const rising = Number(to) > Number(from);
  const evaluation = stand(
    {
      criterion: rising ? { atLeast: to } : { atMost: to },
      baseline: { value: from, period: "2020-01-01" },
      deadline: shiftDay("2020-01-01", total),
      values: [[shiftDay("2020-01-01", day), figure]],
    },
    shiftDay("2020-01-01", day),
  );
  return evaluation.pace.state;
};

describe("the cut-offs of the pace", () => {
  const lines: readonly (Line & { at: PaceState; under: PaceState })[] = [
    { from: "0.1", to: "0.3", total: 100, day: 40, figure: "0.176", at: "on-track", under: "at-risk" },
    { from: "0.1", to: "0.3", total: 100, day: 40, figure: "0.148", at: "at-risk", under: "off-track" },
    { from: "0.1", to: "0.3", total: 100, day: 40, figure: "0.1", at: "off-track", under: "regressing" },
    { from: "0.1", to: "0.7", total: 60, day: 20, figure: "0.29", at: "on-track", under: "at-risk" },
    { from: "0.1", to: "0.7", total: 60, day: 20, figure: "0.22", at: "at-risk", under: "off-track" },
    { from: "0", to: "0.3", total: 300, day: 100, figure: "0.095", at: "on-track", under: "at-risk" },
    { from: "0", to: "0.3", total: 300, day: 100, figure: "0.06", at: "at-risk", under: "off-track" },
    { from: "0", to: "0.3", total: 300, day: 100, figure: "0", at: "off-track", under: "regressing" },
    { from: "-0.2", to: "0.1", total: 30, day: 10, figure: "-0.105", at: "on-track", under: "at-risk" },
    { from: "-0.2", to: "0.1", total: 30, day: 20, figure: "-0.01", at: "on-track", under: "at-risk" },
    { from: "-0.3", to: "-0.1", total: 100, day: 50, figure: "-0.24", at: "at-risk", under: "off-track" },
    { from: "99.92", to: "100", total: 80, day: 20, figure: "99.939", at: "on-track", under: "at-risk" },
    { from: "99.92", to: "100", total: 80, day: 20, figure: "99.932", at: "at-risk", under: "off-track" },
    { from: "1.1", to: "1.4", total: 3, day: 1, figure: "1.195", at: "on-track", under: "at-risk" },
    { from: "1.1", to: "1.4", total: 3, day: 1, figure: "1.16", at: "at-risk", under: "off-track" },
  ];

  it.each(lines)(
    "belong to the better pace: from $from to $to, $figure after $day of $total days",
    (line) => {
      expect(paceOn(line)).toBe(line.at);
    },
  );

  it.each(lines)("are exact: one unit in the 30th digit under $figure ($from to $to)", (line) => {
    expect(paceOn({ ...line, figure: nudge(line.figure, -1) })).toBe(line.under);
  });

  it.each(lines)("are the same for a falling target: $figure ($from to $to)", (line) => {
    const mirrored = (text: string): string =>
      Number(text) === 0 ? text : text.startsWith("-") ? text.slice(1) : `-${text}`;
    const falling = {
      ...line,
      from: mirrored(line.from),
      to: mirrored(line.to),
      figure: mirrored(line.figure),
    };
    const worse = { ...falling, figure: nudge(falling.figure, 1) };
    expect([paceOn(falling), paceOn(worse)]).toEqual([line.at, line.under]);
  });

  it("are as exact at 1e29 as at 1", () => {
    const line = {
      from: "1e29",
      to: "3e29",
      total: 100,
      day: 40,
      figure: "175999999999999999999999999999",
    };
    expect(paceOn(line)).toBe("at-risk");
  });

  it("can be given", () => {
    const given = {
      criterion: { atLeast: 100 },
      baseline: { value: 0, period: "2020-01-01" },
      deadline: "2020-04-10",
      values: [["2020-02-20", 40]] as const,
    };
    const strict = { onTrack: "0.9", atRisk: "0.80000000000000000000000000001", regressing: "0.5" };
    expect(stand(given, { asOf: "2020-03-01", thresholds: strict }).pace).toMatchObject({
      state: "off-track",
      thresholds: strict,
    });
  });

  it("that are not given keep their default", () => {
    const given = { criterion: { atLeast: 100 } };
    expect(stand(given, { asOf: "2020-03-01", thresholds: { onTrack: 1 } }).pace.thresholds).toEqual({
      onTrack: "1",
      atRisk: "0.6",
      regressing: "0",
    });
  });
});

describe("paceOf", () => {
  const SCALE = 40;

  const scaled = (decimal: string): bigint => {
    const [whole = "0", fraction = ""] = decimal.replace("-", "").split(".");
    const digits = BigInt(whole + fraction.padEnd(SCALE, "0"));
    return decimal.startsWith("-") ? -digits : digits;
  };

  /** Whether covered / distance ≥ cut-off × time / total, in whole numbers. */
  const reachesCutOff = (line: Line, cutOff: string): boolean => {
    const [from, to, figure] = [scaled(line.from), scaled(line.to), scaled(line.figure)];
    const up = to > from;
    const covered = up ? figure - from : from - figure;
    const distance = up ? to - from : from - to;
    return (
      covered * BigInt(line.total) * 10n ** BigInt(SCALE) >= scaled(cutOff) * BigInt(line.day) * distance
    );
  };

  const expected = (line: Line, of: typeof thresholds): PaceState =>
    reachesCutOff(line, of.onTrack)
      ? "on-track"
      : reachesCutOff(line, of.atRisk)
        ? "at-risk"
        : reachesCutOff(line, of.regressing)
          ? "off-track"
          : "regressing";

  const stated = ({ from, to, total, day, figure }: Line, of = thresholds): PaceState =>
    paceOf(pathOf({ from, to, start: 18_000, end: 18_000 + total }), 18_000 + day, figureOf(figure), of);

  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 30 }))
    .map(([digits, places]) => {
      const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
      const whole = text.slice(0, text.length - places);
      const fraction = text.slice(text.length - places);
      const plain = fraction === "" ? whole : `${whole}.${fraction}`;
      return digits < 0n ? `-${plain}` : plain;
    });

  const days = fc
    .tuple(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 40_000 }))
    .map(([a, b]) => ({ total: Math.max(a, b), day: Math.min(a, b) }));

  const line = fc
    .record({ from: decimal, to: decimal, figure: decimal, days })
    .map(({ days: { total, day }, ...figures }) => ({ ...figures, total, day }))
    .filter(({ from, to }) => scaled(from) !== scaled(to));

  it("agrees with whole-number arithmetic on any decimals and days", () => {
    fc.assert(
      fc.property(line, (given) => {
        expect(stated(given)).toBe(expected(given, thresholds));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["down", "1", "0.99999999999999999999", "0.5", "on-track"],
    ["up", "1", "1.00000000000000000001", "1.5", "on-track"],
    ["the other way", "1", "0.99999999999999999999", "1.5", "regressing"],
  ])("tells the way between two figures that are one double: %s", (_, from, to, figure, pace) => {
    expect(stated({ from, to, total: 100, day: 50, figure })).toBe(pace);
  });

  const cutOffs = fc
    .uniqueArray(fc.integer({ min: -200, max: 200 }), { minLength: 3, maxLength: 3 })
    .map((hundredths) => hundredths.sort((a, b) => b - a).map((part) => String(part / 100)))
    .map(([onTrack = "", atRisk = "", regressing = ""]) => ({ onTrack, atRisk, regressing }));

  it("agrees with whole-number arithmetic on any cut-offs", () => {
    fc.assert(
      fc.property(line, cutOffs, (given, of) => {
        expect(stated(given, of)).toBe(expected(given, of));
      }),
    );
  });

  /** Distance, days and cut-off chosen so that the figure at the cut-off is a finite decimal. */
  const onCutOff = fc
    .record({
      from: decimal,
      distance: fc.bigInt({ min: 1n, max: 10n ** 9n }),
      up: fc.boolean(),
      tenths: fc.integer({ min: 1, max: 9 }),
      cutOff: fc.constantFrom("0.95", "0.6", "0"),
      off: fc.constantFrom(-1n, 0n, 1n),
    })
    .map(({ from, distance, up, tenths, cutOff, off }) => {
      const sign = up ? 1n : -1n;
      const share = (distance * BigInt(tenths) * scaled(cutOff)) / 10n;
      const unscaled = (whole: bigint): string => {
        const text = (whole < 0n ? -whole : whole).toString().padStart(SCALE + 1, "0");
        return `${whole < 0n ? "-" : ""}${text.slice(0, -SCALE)}.${text.slice(-SCALE)}`;
      };
      return {
        from,
        to: unscaled(scaled(from) + sign * distance * 10n ** BigInt(SCALE)),
        figure: unscaled(scaled(from) + sign * share + sign * off),
        total: 1_000,
        day: tenths * 100,
      };
    });

  it("agrees with whole-number arithmetic on the cut-offs and one unit in the 40th digit beside them", () => {
    fc.assert(
      fc.property(onCutOff, (given) => {
        expect(stated(given)).toBe(expected(given, thresholds));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["10", "20", "9.9", "regressing"],
    ["10", "20", "10", "unknown"],
    ["10", "20", "15", "unknown"],
    ["20", "10", "20.1", "regressing"],
    ["20", "10", "20", "unknown"],
  ])("tells without a deadline only what moves away: from %s to %s, %s", (from, to, figure, state) => {
    expect(paceOf(pathOf({ from, to, start: 0, end: null }), 10, figureOf(figure), thresholds)).toBe(state);
  });
});
