import fc from "fast-check";
import type { AmountInput, Unit, UnitInput } from "policy-targets";
import { boundsOf, convert, currencies, decimal, standardUnits, unitCode } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { powerBetween } from "../../src/value/unit.js";
import { exact, exactOfWritten, movedBy, order, product } from "./exact.js";
import { refusal } from "./refusal.js";

describe("a unit is compared by its code", () => {
  it.each<[UnitInput, string]>([
    ["percent", "percent"],
    ["VND", "VND"],
    [{ code: "household", label: "households" }, "household"],
    [{ code: "m2-per-person", label: { en: "m² a person" } }, "m2-per-person"],
    [{ code: "kt", label: "kt", is: { unit: "t", times: 1000 } }, "kt"],
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
    ["µg/m³", "bad-unit", '{ code: "ug-m3", label: "µg/m³" }'],
    ["hộ gia đình", "bad-unit", '{ code: "ho-gia-dinh", label: "hộ gia đình" }'],
    ["share", "bad-unit", 'write "percent"'],
    ["km²", "bad-unit", '{ code: "km2", label: "km²" }'],
    ["VNĐ", "bad-unit", 'did you mean "VND"?'],
    ["USDD", "bad-unit", 'did you mean "USD"?'],
    ["Count", "bad-unit", 'did you mean "count"?'],
    ["billion dong", "bad-unit", "use a standard unit, a currency, or { code, label }"],
    ["person day", "bad-unit", '{ code: "person-day", label: "person day" }'],
    ["million USD", "bad-unit", 'write "USD"; the scale belongs to the number'],
    ["tỷ VND", "bad-unit", 'write "VND"; the scale belongs to the number'],
    ["USD million", "bad-unit", 'write "USD"; the scale belongs to the number'],
    ["VND billions", "bad-unit", 'write "VND"; the scale belongs to the number'],
    ["km/h", "bad-unit", '{ code: "km-h", label: "km/h" }'],
    ["kg_ha", "bad-unit", '{ code: "kg-ha", label: "kg_ha" }'],
    ["", "bad-unit", "{ code, label }"],
    [null, "bad-unit", "name the unit"],
    [42, "bad-unit", "name the unit"],
    [["percent"], "bad-unit", "name the unit"],
    [{}, "bad-unit", "household"],
    [{ code: "Household", label: "x" }, "bad-unit", "lower-case words"],
    [{ code: "house_hold", label: "x" }, "bad-unit", "lower-case words"],
    [{ code: "a".repeat(65), label: "x" }, "bad-unit", "lower-case words"],
    [{ code: "percent", label: "x" }, "bad-unit", 'write the unit as "percent"'],
    [{ code: "ug/m3", label: "µg/m³" }, "bad-unit", 'write a code such as "ug-m3"'],
    [{ code: "household" }, "wrong-type", "label"],
    [{ code: "household", label: "" }, "bad-text", "label"],
    [{ code: "household", label: { xx_1: "x" } }, "bad-locale", "BCP 47"],
    [{ code: "household", label: "x", scale: 9 }, "unknown-key", "leave it out"],
    [{ code: "kt", label: "kt", of: "t" }, "unknown-key", 'is: { unit: "t", times: 1000 }'],
    [{ code: "kt", label: "kt", is: "t" }, "wrong-type", 'is: { unit: "t", times: 1000 }'],
    [{ code: "kt", label: "kt", is: { unit: "t", factor: 1000 } }, "unknown-key", "times: 1000"],
    [{ code: "kt", label: "kt", is: null }, "wrong-type", 'is: { unit: "t", times: 1000 }'],
    [{ code: "kt", label: "kt", is: { times: 1000 } }, "bad-unit", 'write a code such as "t"'],
    [{ code: "kt", label: "kt", is: { unit: "m w", times: 1 } }, "bad-unit", 'write a code such as "m-w"'],
    [{ code: "kt", label: "kt", is: { unit: "t" } }, "wrong-type", "unit.is.times"],
    [{ code: "kt", label: "kt", is: { unit: "t", times: "1,000" } }, "bad-decimal", '"1000"'],
    [{ code: "kt", label: "kt", is: { unit: "t", times: 0 } }, "bad-unit", "how many t one kt is"],
    [{ code: "kt", label: "kt", is: { unit: "t", times: -1000 } }, "bad-unit", "how many t one kt is"],
    [{ code: "kt", label: "kt", is: { unit: "kt", times: 1 } }, "bad-unit", "another unit"],
    [{ code: "gwh", label: "GWh", is: { unit: "MWh", times: 1000 } }, "bad-unit", '"mwh"'],
    [{ code: "step", label: "steps", is: { unit: "rank", times: 1 } }, "bad-unit", "leave is out"],
    [{ code: "step", label: "steps", is: { unit: "category", times: 1 } }, "bad-unit", "leave is out"],
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

  const t: UnitInput = { code: "t", label: "t" };
  const kt: UnitInput = { code: "kt", label: "kt", is: { unit: "t", times: 1000 } };
  const mt: UnitInput = { code: "mt", label: "Mt", is: { unit: "t", times: "1e6" } };
  const yd: UnitInput = { code: "yd", label: "yd", is: { unit: "ft", times: 3 } };
  const ft: UnitInput = { code: "ft", label: "ft" };
  const basisPoint: UnitInput = { code: "bp", label: "bp", is: { unit: "percent", times: "0.01" } };
  const bigDong: UnitInput = { code: "bn-vnd", label: "bn VND", is: { unit: "VND", times: "1e9" } };

  it.each<[AmountInput, UnitInput, UnitInput, unknown]>([
    ["1.5", kt, t, "1500"],
    [38_250, t, kt, "38.25"],
    [{ about: 20, within: "0.1" }, kt, t, { about: "20000", within: "0.1" }],
    [{ between: [1, 2500] }, t, kt, { between: ["0.001", "2.5"] }],
    [{ lessThan: -5 }, kt, t, { lessThan: "-5000" }],
    ["2.5", mt, kt, "2500"],
    [1, kt, mt, "0.001"],
    [9, ft, yd, "3"],
    ["0.3", yd, ft, "0.9"],
    [25, basisPoint, "percent", "0.25"],
    [25, basisPoint, "per-1000", "2.5"],
    ["0.5", "ratio", basisPoint, "5000"],
    ["14100", bigDong, "VND", "14100000000000"],
    [7, kt, { code: "kt", label: "kilotonnes" }, "7"],
  ])("%j of %j in %j is %j", (amount, from, to, expected) => {
    expect(convert(amount, from, to)).toEqual(expected);
  });

  it.each<[string, AmountInput, UnitInput, UnitInput, string, string]>([
    ["no exact decimal", 10, ft, yd, "decimal-out-of-range", "10 ft has no exact decimal in yd"],
    ["no exact decimal above the nearest", 20, ft, yd, "decimal-out-of-range", "20 ft has no exact decimal"],
    ["no exact end of a range", { between: [9, 10] }, ft, yd, "decimal-out-of-range", "10 ft"],
    [
      "more than forty digits",
      `1.${"1".repeat(39)}`,
      t,
      { ...kt, is: { unit: "t", times: 16 } },
      "decimal-out-of-range",
      "40 digits",
    ],
    [
      "a chain of three",
      1,
      mt,
      { code: "g", label: "g", is: { unit: "kg", times: "0.001" } },
      "unit-mismatch",
      "no exact factor",
    ],
    ["two that name different units", 1, kt, yd, "unit-mismatch", "no exact factor"],
    ["a unit of which nothing is said", 1, kt, ft, "unit-mismatch", "no exact factor"],
    [
      "two factors of one code",
      1,
      kt,
      { ...kt, is: { unit: "t", times: 100 } },
      "unit-mismatch",
      "1 kt is 1000 t",
    ],
    [
      "two other units of one code",
      1,
      kt,
      { ...kt, is: { unit: "kg", times: 1000 } },
      "unit-mismatch",
      "1 kt is 1000 t",
    ],
    [
      "factors that contradict each other",
      1,
      kt,
      { ...t, is: { unit: "kt", times: "0.01" } },
      "unit-mismatch",
      "1 kt is 1000 t",
    ],
  ])("%s is refused", (_, amount, from, to, code, mend) => {
    expect(refusal(() => convert(amount, from, to))).toMatchObject({
      code,
      message: expect.stringContaining(mend),
    });
  });

  it("takes two units that say the same of each other", () => {
    expect(convert(1, kt, { ...t, is: { unit: "kt", times: "0.001" } })).toBe("1000");
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

  /** Of factors that are made of twos and fives the division ends. */
  const multiple = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: -6, max: 3 }))
    .map(([twos, fives, tens]) => decimal(`${2 ** twos * 5 ** fives}e${tens}`));
  const short = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -4, max: 4 }))
    .map(([digits, exponent]) => decimal(`${digits}e${exponent}`));
  const made = (code: string, times: string): UnitInput => ({
    code,
    label: code,
    is: { unit: "base", times },
  });

  it.each<[string, (times: string, other: string) => readonly [UnitInput, UnitInput]]>([
    ["a unit and the one that it names", (times) => [made("one", times), { code: "base", label: "base" }]],
    ["two that name a third", (times, other) => [made("one", times), made("two", other)]],
  ])("there and back is the same number between %s", (_, unitsOf) => {
    fc.assert(
      fc.property(short, multiple, multiple, (amount, times, other) => {
        const [from, to] = unitsOf(times, other);
        const back = convert(convert(amount, from, to), to, from) as string;
        expect(order(exact(back), exact(amount))).toBe(0);
      }),
    );
  });

  it("either is exact or refused, whatever the factor", () => {
    const factor = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(short, factor, factor, (amount, one, other) => {
        const [from, to] = [made("one", String(one)), made("two", String(other))];
        const has = product(exact(amount), exact(String(one)));
        let converted: unknown;
        try {
          converted = convert(amount, from, to);
        } catch (error) {
          expect(error).toMatchObject({ code: "decimal-out-of-range" });
          // A decimal ends only where the denominator is made of twos and fives.
          const rest = (units: bigint, by: bigint): bigint =>
            units % by === 0n ? rest(units / by, by) : units;
          const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
          const size = has.units < 0n ? -has.units : has.units;
          const denominator = BigInt(other) / divisor(size, BigInt(other));
          expect(rest(rest(denominator, 2n), 5n)).not.toBe(1n);
          return;
        }
        expect(order(product(exact(converted as string), exact(String(other))), has)).toBe(0);
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
