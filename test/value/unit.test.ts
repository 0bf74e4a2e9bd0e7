import fc from "fast-check";
import type { AmountInput, Unit } from "policy-targets";
import { boundsOf, convert, currencies, decimal, standardUnits, unitCode } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { powerBetween } from "../../src/value/unit.js";
import { exact, exactOfWritten, movedBy, order } from "./exact.js";
import { refusal } from "./refusal.js";

describe("a unit is compared by its code", () => {
  it.each<[Unit, string]>([
    ["percent", "percent"],
    ["VND", "VND"],
    [{ code: "household", label: "households" }, "household"],
    [{ code: "m2-per-person", label: { en: "m² a person" } }, "m2-per-person"],
  ])("%j", (unit, code) => {
    expect(unitCode(unit)).toBe(code);
  });

  it.each<[unknown, string, string]>([
    ["percnt", "bad-unit", 'did you mean "percent"?'],
    ["Percent", "bad-unit", 'did you mean "percent"?'],
    ["vnd", "bad-unit", 'did you mean "VND"?'],
    ["%", "bad-unit", 'write "percent"'],
    ["household", "bad-unit", '{ code: "household", label: "household" }'],
    ["per-100", "bad-unit", 'write "percent"'],
    ["per-1000000", "bad-unit", 'write "per-million"'],
    ["per-10", "bad-unit", '{ code: "per-10", label: "per-10" }'],
    ["per-100,000", "bad-unit", 'did you mean "per-100000"?'],
    ["pp", "bad-unit", 'write "percentage-point"'],
    ["kg", "bad-unit", '{ code: "kg", label: "kg" }'],
    ["ton", "bad-unit", '{ code: "ton", label: "ton" }'],
    ["kWh", "bad-unit", '{ code: "kwh", label: "kWh" }'],
    ["km²", "bad-unit", '{ code: "km2", label: "km²" }'],
    ["VNĐ", "bad-unit", 'did you mean "VND"?'],
    ["USDD", "bad-unit", 'did you mean "USD"?'],
    ["Count", "bad-unit", 'did you mean "count"?'],
    ["billion dong", "bad-unit", "{ code, label }"],
    ["", "bad-unit", "{ code, label }"],
    [null, "bad-unit", "name the unit"],
    [42, "bad-unit", "name the unit"],
    [["percent"], "bad-unit", "name the unit"],
    [{}, "bad-unit", "household"],
    [{ code: "Household", label: "x" }, "bad-unit", "lower-case words"],
    [{ code: "house_hold", label: "x" }, "bad-unit", "lower-case words"],
    [{ code: "a".repeat(65), label: "x" }, "bad-unit", "lower-case words"],
    [{ code: "percent", label: "x" }, "bad-unit", 'write the unit as "percent"'],
    [{ code: "household" }, "wrong-type", "label"],
    [{ code: "household", label: "" }, "bad-text", "label"],
    [{ code: "household", label: { xx_1: "x" } }, "bad-locale", "BCP 47"],
    [{ code: "household", label: "x", scale: 9 }, "unknown-key", "leave it out"],
  ])("%j is refused", (unit, code, mend) => {
    expect(refusal(() => unitCode(unit as Unit))).toMatchObject({
      code,
      message: expect.stringContaining(mend),
    });
  });

  it("a currency with a label is told to be written without one", () => {
    expect(refusal(() => unitCode({ code: "USD", label: "US dollars" })).message).toContain('"USD"');
  });
});

describe("the currencies", () => {
  it("are three capital letters each", () => {
    expect(currencies.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it("stand in alphabetical order, each once", () => {
    expect([...new Set(currencies)].sort()).toEqual([...currencies]);
  });

  it.each([
    ["VND"],
    ["USD"],
    ["EUR"],
    ["JPY"],
    ["KHR"],
    ["LAK"],
    ["CNY"],
    ["XOF"],
    ["XAF"],
    ["VES"],
    ["ZAR"],
  ] as const)("hold %s", (code) => {
    expect(currencies).toContain(code);
  });

  it.each([["DEM"], ["FRF"], ["ITL"], ["XXX"], ["XTS"], ["BTC"], ["CNH"]])("do not hold %s", (code) => {
    expect(currencies).not.toContain(code);
  });

  it("are about as many as ISO 4217 has in use", () => {
    expect(currencies.length).toBeGreaterThanOrEqual(150);
  });

  it("share no code with the standard units", () => {
    expect(standardUnits.filter((unit) => (currencies as readonly string[]).includes(unit))).toEqual([]);
  });
});

describe("converting", () => {
  it.each<[AmountInput, Unit, Unit, unknown]>([
    ["0.2", "ratio", "percent", "20"],
    [20, "percent", "ratio", "0.2"],
    ["12.5", "percent", "per-1000", "125"],
    [3, "per-100000", "per-million", "30"],
    [3, "per-10000", "per-1000", "0.3"],
    [1, "ratio", "per-million", "1000000"],
    ["0.1", "percent", "ratio", "0.001"],
    [{ about: 20, within: "0.1" }, "percent", "per-1000", { about: "200", within: "0.1" }],
    [{ moreThan: 20 }, "percent", "ratio", { moreThan: "0.2" }],
    [{ nearly: -20 }, "percent", "ratio", { nearly: "-0.2" }],
    [{ between: [1, 2] }, "ratio", "percent", { between: ["100", "200"] }],
    ["1.50", "VND", "VND", "1.50"],
    [7, "count", "count", "7"],
    [7, { code: "school", label: "schools" }, { code: "school", label: "trường" }, "7"],
  ])("%j %s to %s: %j", (amount, from, to, expected) => {
    expect(convert(amount, from, to)).toEqual(expected);
  });

  it.each<[Unit, Unit]>([
    ["percent", "percentage-point"],
    ["percentage-point", "percent"],
    ["percentage-point", "ratio"],
    ["USD", "VND"],
    ["count", "percent"],
    ["rank", "count"],
    ["index", "ratio"],
    [
      { code: "school", label: "schools" },
      { code: "pupil", label: "pupils" },
    ],
  ])("%j to %j is refused", (from, to) => {
    expect(refusal(() => convert(1, from, to)).code).toBe("unit-mismatch");
  });

  it("refuses a unit that is none before it looks at the amount", () => {
    expect(refusal(() => convert(1, "percnt" as Unit, "ratio")).code).toBe("bad-unit");
  });

  const proportion = fc.constantFrom<Unit>(
    "ratio",
    "percent",
    "per-1000",
    "per-10000",
    "per-100000",
    "per-million",
  );
  /** Small enough that no proportion takes it out of range. */
  const figure = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: -12, max: 0 }))
    .map(([digits, exponent]) => `${digits}e${exponent}`);

  it("is exact", () => {
    fc.assert(
      fc.property(figure, proportion, proportion, (amount, from, to) => {
        const power = powerBetween(unitCode(from), unitCode(to)) ?? Number.NaN;
        const converted = exact(convert(amount, from, to) as string);
        expect(order(converted, movedBy(exactOfWritten(amount), power))).toBe(0);
      }),
    );
  });

  it("there and back is the same number", () => {
    fc.assert(
      fc.property(figure, proportion, proportion, (amount, from, to) => {
        const back = convert(convert(amount, from, to), to, from) as string;
        expect(order(exact(back), exact(decimal(amount)))).toBe(0);
      }),
    );
  });

  it("moves the bounds with the figure", () => {
    const amount = { about: "20", within: "0.1" };
    expect(boundsOf(convert(amount, "percent", "ratio")).upper).toEqual({ value: "0.22", open: false });
  });

  it.each<[string, Unit, Unit]>([
    ["1e30", "ratio", "percent"],
    ["1e-30", "per-million", "ratio"],
  ])("%s from %s to %s is refused, since no amount can be so large or small", (amount, from, to) => {
    expect(refusal(() => convert(amount, from, to)).code).toBe("decimal-out-of-range");
  });
});
