import fc from "fast-check";
import { decimal } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import {
  compare,
  isZero,
  minus,
  plus,
  quotientRounded,
  ratioOf,
  roundedDouble,
  shifted,
  times,
} from "../../src/value/decimal.js";
import {
  exact,
  exactOfWritten,
  movedBy,
  negated,
  order,
  product,
  sum,
  tiedNeighbours,
  writtenDecimal,
} from "./exact.js";
import { refusal } from "./refusal.js";

describe("a decimal is written canonically", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["+5", "5"],
    ["00012", "12"],
    [".5", "0.5"],
    ["-.5", "-0.5"],
    ["5.", "5"],
    ["1.50", "1.50"],
    ["0.0", "0.0"],
    [`.${"0".repeat(40)}`, `0.${"0".repeat(40)}`],
    ["0e99999", "0"],
    ["-0.00", "0.00"],
    ["100", "100"],
    ["14100e9", "14100000000000"],
    ["1E+5", "100000"],
    ["1e05", "100000"],
    ["1.50e1", "15.0"],
    ["1.50e3", "1500"],
    ["12e-1", "1.2"],
    ["1200e-2", "12.00"],
    ["1e-7", "0.0000001"],
    ["0e9999", "0"],
    ["1e30", `1${"0".repeat(30)}`],
    ["-1e30", `-1${"0".repeat(30)}`],
    ["1e-30", `0.${"0".repeat(29)}1`],
    ["9".repeat(30), "9".repeat(30)],
    ["5".padStart(120, "0"), "5"],
    [`0.${"1234567890".repeat(4)}`, `0.${"1234567890".repeat(4)}`],
  ])("%j as %j", (written, canonical) => {
    expect(decimal(written)).toBe(canonical);
  });

  it.each([
    [0, "0"],
    [-0, "0"],
    [20, "20"],
    [-1.5, "-1.5"],
    [0.1, "0.1"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e-7, "0.0000001"],
    [1e21, "1000000000000000000000"],
    [1e30, `1${"0".repeat(30)}`],
    [1e-30, `0.${"0".repeat(29)}1`],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ])("the number %d by its shortest decimal form, %j", (number, canonical) => {
    expect(decimal(number)).toBe(canonical);
  });
});

describe("a decimal is refused with what mends it", () => {
  it.each([
    ["", "bad-decimal", "write plain decimal digits"],
    ["-", "bad-decimal", "write plain decimal digits"],
    ["+", "bad-decimal", "write plain decimal digits"],
    [".", "bad-decimal", "write plain decimal digits"],
    ["e5", "bad-decimal", "write plain decimal digits"],
    ["1e", "bad-decimal", "write plain decimal digits"],
    ["1e5.5", "bad-decimal", "write plain decimal digits"],
    ["--1", "bad-decimal", "write plain decimal digits"],
    ["1.2.3", "bad-decimal", "write plain decimal digits"],
    ["0x10", "bad-decimal", "write plain decimal digits"],
    ["0b1", "bad-decimal", "write plain decimal digits"],
    ["10n", "bad-decimal", "write plain decimal digits"],
    ["٣", "bad-decimal", "write plain decimal digits"],
    ["５", "bad-decimal", "write plain decimal digits"],
    ["½", "bad-decimal", "write plain decimal digits"],
    ["−5", "bad-decimal", "write plain decimal digits"],
    ["many", "bad-decimal", "write plain decimal digits"],
    ["1,5", "bad-decimal", '"1.5" with a decimal point'],
    ["-99,92", "bad-decimal", '"-99.92" with a decimal point'],
    ["1 000", "bad-decimal", "spaces"],
    ["1 000", "bad-decimal", "spaces"],
    ["1_000", "bad-decimal", "separators"],
    ["1,000,000", "bad-decimal", "separators"],
    ["1,000.5", "bad-decimal", "separators"],
    [" 5", "bad-decimal", "spaces"],
    ["5\n", "bad-decimal", "spaces"],
    ["1,234", "bad-decimal", 'write "1234" without separators, or "1.234" if the comma is a decimal comma'],
    ["12%", "bad-decimal", "the unit says percent"],
    ["12,5%", "bad-decimal", 'write "12.5" without the percent sign'],
    ["12 %", "bad-decimal", 'write "12" without the percent sign'],
    ["-1.5%", "bad-decimal", 'write "-1.5" without the percent sign'],
    ["x12%", "bad-decimal", "write plain decimal digits"],
    ["12%x", "bad-decimal", "write plain decimal digits"],
    ["12‰%", "bad-decimal", "write plain decimal digits"],
    ["+1,234,567", "bad-decimal", 'write "+1234567" without separators'],
    ["12,345", "bad-decimal", 'write "12345" without separators, or "12.345"'],
    ["1234,567", "bad-decimal", 'write "1234.567" with a decimal point'],
    ["x1,234", "bad-decimal", "leave out spaces and digit separators"],
    ["1,234x", "bad-decimal", "leave out spaces and digit separators"],
    ["x12,5", "bad-decimal", "leave out spaces and digit separators"],
    ["1.000.000", "bad-decimal", 'write "1000000" without separators'],
    ["-12.000.000", "bad-decimal", 'write "-12000000" without separators'],
    ["x1.000.000", "bad-decimal", "write plain decimal digits"],
    ["1.000.000x", "bad-decimal", "write plain decimal digits"],
    ["1.00.00", "bad-decimal", "write plain decimal digits"],
    ["3 thousand", "bad-decimal", 'write "3e3"'],
    ["15 nghìn", "bad-decimal", 'write "15e3"'],
    ["-2.5 million", "bad-decimal", 'write "-2.5e6"'],
    ["377 Triệu", "bad-decimal", 'write "377e6"'],
    ["12mn", "bad-decimal", 'write "12e6"'],
    ["14.1 billion", "bad-decimal", 'write "14.1e9"'],
    ["14100 tỷ", "bad-decimal", 'write "14100e9"'],
    ["15bn", "bad-decimal", 'write "15e9"'],
    ["over 5 billion", "bad-decimal", "leave out spaces and digit separators"],
    ["5 billions", "bad-decimal", "leave out spaces and digit separators"],
    ["x billion", "bad-decimal", "leave out spaces and digit separators"],
    ["x5bn", "bad-decimal", "write plain decimal digits"],
    ["5x-bn", "bad-decimal", "write plain decimal digits"],
    ["nano", "bad-decimal", "write plain decimal digits"],
    ["xnan", "bad-decimal", "write plain decimal digits"],
    ["NaN", "bad-decimal", "NaN and Infinity are none"],
    ["Infinity", "bad-decimal", "NaN and Infinity are none"],
    ["-Infinity", "bad-decimal", "NaN and Infinity are none"],
    ["1e31", "decimal-out-of-range", "round"],
    ["1.1e30", "decimal-out-of-range", "round"],
    ["-1e31", "decimal-out-of-range", "round"],
    ["1e-31", "decimal-out-of-range", "round"],
    ["9e-31", "decimal-out-of-range", "round"],
    ["1e400", "decimal-out-of-range", "round"],
    ["1e-400", "decimal-out-of-range", "round"],
    ["1".repeat(41), "decimal-out-of-range", "round"],
    [`0.${"1".repeat(41)}`, "decimal-out-of-range", "round"],
    [`.${"0".repeat(119)}`, "decimal-out-of-range", "round"],
    ["1e99999", "decimal-out-of-range", "round"],
    ["1".repeat(10_000), "decimal-out-of-range", "round"],
    ["5".padStart(121, "0"), "decimal-out-of-range", "round"],
    ["0.".padEnd(10_000, "0"), "decimal-out-of-range", "round"],
  ])("%.45j", (written, code, mend) => {
    expect(refusal(() => decimal(written))).toMatchObject({ code, message: expect.stringContaining(mend) });
  });

  it.each([
    [Number.NaN, "bad-decimal", "NaN and Infinity are none"],
    [Number.POSITIVE_INFINITY, "bad-decimal", "NaN and Infinity are none"],
    [Number.NEGATIVE_INFINITY, "bad-decimal", "NaN and Infinity are none"],
    [Number("1e400"), "bad-decimal", "NaN and Infinity are none"],
    [1e31, "decimal-out-of-range", "unit"],
    [Number.MAX_VALUE, "decimal-out-of-range", "unit"],
    [1e-31, "decimal-out-of-range", "unit"],
    [Number.MIN_VALUE, "decimal-out-of-range", "unit"],
  ])("the number %d", (number, code, mend) => {
    expect(refusal(() => decimal(number))).toMatchObject({ code, message: expect.stringContaining(mend) });
  });

  it.each([[null], [undefined], [true], [10n], [{}], [[5]], [Object(5)], [new Date(0)], [Symbol("5")]])(
    "what is neither string nor number: %s",
    (input) => {
      expect(refusal(() => decimal(input as never)).code).toBe("wrong-type");
    },
  );

  it("names the other reading of a comma before three digits", () => {
    expect(refusal(() => decimal("1,000")).message).toMatch(/1000|separator/);
  });
});

describe("reading a decimal", () => {
  it("gives back what it gave", () => {
    fc.assert(
      fc.property(writtenDecimal, (written) => {
        expect(decimal(decimal(written))).toBe(decimal(written));
      }),
    );
  });

  it("keeps the value to the last digit", () => {
    fc.assert(
      fc.property(writtenDecimal, (written) => {
        expect(order(exact(decimal(written)), exactOfWritten(written))).toBe(0);
      }),
    );
  });

  it("keeps the double of every finite number in range", () => {
    const numbers = fc
      .double({ noNaN: true })
      .filter((x) => x === 0 || Math.abs(Math.log10(Math.abs(x))) < 30);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(Number(decimal(number)) === number).toBe(true);
      }),
    );
  });

  it("writes no exponent, no plus sign, no leading zero and no negative zero", () => {
    fc.assert(
      fc.property(writtenDecimal, (written) => {
        expect(decimal(written)).toMatch(/^(?!-0(\.0*)?$)-?(0|[1-9]\d*)(\.\d+)?$/);
      }),
    );
  });
});

describe("comparing decimals", () => {
  it("agrees with integers over a power of ten", () => {
    fc.assert(
      fc.property(writtenDecimal, writtenDecimal, (a, b) => {
        expect(compare(decimal(a), decimal(b))).toBe(order(exactOfWritten(a), exactOfWritten(b)));
      }),
    );
  });

  it("tells numbers apart that are the same double", () => {
    fc.assert(
      fc.property(tiedNeighbours, ([a, b]) => {
        expect(compare(decimal(a), decimal(b))).toBe(order(exact(a), exact(b)));
      }),
    );
  });

  it.each([
    ["0.1", `0.1${"0".repeat(38)}1`, -1],
    ["0.1", `0.0${"9".repeat(39)}`, 1],
    ["0.1", "0.10", 0],
    ["0.00", "0", 0],
    ["9007199254740993", "9007199254740992", 1],
    ["-9007199254740993", "-9007199254740992", -1],
  ] as const)("%s against %s: %d", (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });
});

describe("arithmetic on decimals is exact", () => {
  it.each([
    ["plus", plus, sum],
    ["minus", minus, (a: ReturnType<typeof exact>, b: ReturnType<typeof exact>) => sum(a, negated(b))],
    ["times", times, product],
  ] as const)("%s", (_, compute, oracle) => {
    fc.assert(
      fc.property(writtenDecimal, writtenDecimal, (a, b) => {
        const result = exact(compute(decimal(a), decimal(b)));
        expect(order(result, oracle(exactOfWritten(a), exactOfWritten(b)))).toBe(0);
      }),
    );
  });

  it("shifted", () => {
    fc.assert(
      fc.property(writtenDecimal, fc.integer({ min: -12, max: 12 }), (a, power) => {
        expect(order(exact(shifted(decimal(a), power)), movedBy(exactOfWritten(a), power))).toBe(0);
      }),
    );
  });

  it.each([
    ["0", true],
    ["0.000", true],
    [`0.${"0".repeat(29)}1`, false],
    ["-1", false],
  ])("%s is zero: %s", (value, expected) => {
    expect(isZero(value)).toBe(expected);
  });

  it.each([
    ["1", "3", 1 / 3],
    ["0.3", "0.1", 3],
    ["-5", "2", -2.5],
    ["1", `1${"0".repeat(30)}`, 1e-30],
  ])("the ratio %s : %s is the nearest double", (a, b, expected) => {
    expect(ratioOf(a, b)).toBe(expected);
  });

  it.each([
    ["2", "3", 5, "0.66667"],
    ["-2", "3", 5, "-0.66667"],
    ["1", "8", 2, "0.12"],
    ["3", "8", 2, "0.38"],
    ["10", "4", 20, "2.5"],
    ["123456", "1", 2, "120000"],
    ["1", "300000000", 3, "0.00000000333"],
    ["0.00", "7", 5, "0"],
    ["0", "-7", 5, "0"],
  ])("%s over %s to %d digits is %s", (a, b, digits, expected) => {
    expect(quotientRounded(a, b, digits)).toBe(expected);
  });
});

describe("a double to so many digits", () => {
  it.each([
    [1234.5, 3, "1230"],
    [1234.5, 1, "1000"],
    [0.000123456, 2, "0.00012"],
    [-0.05, 1, "-0.05"],
    [0.1 + 0.2, 12, "0.3"],
    [9.99, 2, "10"],
    [1e21, 4, "1000000000000000000000"],
    [0, 3, "0"],
  ])("%d to %d: %s", (value, digits, text) => {
    expect(roundedDouble(value, digits)).toBe(text);
  });
});
