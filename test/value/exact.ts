import fc from "fast-check";

/** A decimal as an integer over a power of ten: the oracle for the library's arithmetic. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

export const exact = (text: string): Exact => {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === "") throw new Error(`not a plain decimal: ${text}`);
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
};

const tenTo = (power: number): bigint => 10n ** BigInt(power);

const align = (a: Exact, b: Exact): readonly [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * tenTo(scale - a.scale), b.units * tenTo(scale - b.scale), scale];
};

export const order = (a: Exact, b: Exact): -1 | 0 | 1 => {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
};

export const sum = (a: Exact, b: Exact): Exact => {
  const [x, y, scale] = align(a, b);
  return { units: x + y, scale };
};

export const negated = (a: Exact): Exact => ({ ...a, units: -a.units });

export const product = (a: Exact, b: Exact): Exact => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
});

/** a · 10^power, also for negative powers. */
export const movedBy = (a: Exact, power: number): Exact =>
  power >= 0 ? { ...a, units: a.units * tenTo(power) } : { ...a, scale: a.scale - power };

const digit = fc.integer({ min: 0, max: 9 }).map(String);

/** Plain digits with a leading non-zero one, at most 40. */
const significand = fc
  .tuple(fc.integer({ min: 1, max: 9 }).map(String), fc.array(digit, { maxLength: 39 }))
  .map(([first, rest]) => first + rest.join(""));

/** Any decimal the library takes, written with an exponent. */
export const writtenDecimal: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom("0", "0.00", `.${"0".repeat(40)}`, "-0", "1e30", "-1e30", "1e-30"),
  },
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom("", "-", "+"), significand, fc.integer({ min: -30, max: 29 }))
      .map(([sign, digits, exponent]) => `${sign}${digits[0]}.${digits.slice(1)}e${exponent}`),
  },
);

/** The value of a written decimal, read without the library. */
export const exactOfWritten = (written: string): Exact => {
  const [mantissa = "", exponent = "0"] = written.replace("+", "").split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return movedBy({ units: BigInt(whole + fraction), scale: fraction.length }, Number(exponent));
};

/** Two neighbours of 40 digits: as doubles they are the same. */
export const tiedNeighbours: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.array(digit, { minLength: 37, maxLength: 37 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([sign, digits, a, b]) => {
    const stem = `${sign}0.1${digits.join("")}`;
    return [`${stem}${a}`, `${stem}${b}`] as const;
  });
