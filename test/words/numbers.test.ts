import fc from "fast-check";
import { formatAmount, type Locale } from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { decimal } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { decimals } from "./arbitraries.js";

const locales = Object.values(languages.basic);

const written: readonly (readonly [number | string, string, string])[] = [
  [0, "0", "0"],
  ["-0", "0", "0"],
  ["0.00", "0.00", "0,00"],
  [7, "7", "7"],
  [999, "999", "999"],
  [1000, "1,000", "1.000"],
  [12345, "12,345", "12.345"],
  ["560048", "560,048", "560.048"],
  ["999999", "999,999", "999.999"],
  ["99.92", "99.92", "99,92"],
  ["1.50", "1.50", "1,50"],
  ["0.0001", "0.0001", "0,0001"],
  [1e-7, "0.0000001", "0,0000001"],
  ["1234.56789", "1,234.56789", "1.234,56789"],
  ["1e6", "1 million", "1 triệu"],
  ["2600000", "2.6 million", "2,6 triệu"],
  ["24e6", "24 million", "24 triệu"],
  ["377e6", "377 million", "377 triệu"],
  ["1234000", "1.234 million", "1,234 triệu"],
  ["1234567", "1,234,567", "1.234.567"],
  ["1500000.5", "1,500,000.5", "1.500.000,5"],
  ["15e9", "15 billion", "15 tỷ"],
  ["1234500000", "1,234.5 million", "1.234,5 triệu"],
  ["14100e9", "14.1 trillion", "14.100 tỷ"],
  ["1e12", "1 trillion", "1.000 tỷ"],
  ["1e30", "1,000,000,000,000,000,000 trillion", "1.000.000.000.000.000.000.000 tỷ"],
  ["999999.9999999999999999", "999,999.9999999999999999", "999.999,9999999999999999"],
  [
    "1234567890123456789.012345678901234567891",
    "1,234,567,890,123,456,789.012345678901234567891",
    "1.234.567.890.123.456.789,012345678901234567891",
  ],
];

describe("a bare count is written exactly", () => {
  it.each(written)("%s", (number, english, vietnamese) => {
    expect([formatAmount(number, "count"), formatAmount(number, "count", { locale: vi })]).toEqual([
      english,
      vietnamese,
    ]);
  });

  it.each(written.filter(([number]) => Number(number) !== 0))(
    "%s below zero, with a minus sign",
    (number, english, vietnamese) => {
      const negative = `-${decimal(number)}`;
      expect([formatAmount(negative, "count"), formatAmount(negative, "count", { locale: vi })]).toEqual([
        `−${english}`,
        `−${vietnamese}`,
      ]);
    },
  );
});

const marks = { en: { group: ",", point: "." }, vi: { group: ".", point: "," } } as const;

const powers: Readonly<Record<string, number>> = { million: 6, triệu: 6, billion: 9, tỷ: 9, trillion: 12 };

/** Reads a written number back: digits and power of ten by hand, without the library's own arithmetic. */
const readBack = (text: string, locale: Locale): string => {
  const [figure = "", word] = text.split(" ");
  const plain = figure
    .replaceAll(marks[locale.code as "en" | "vi"].group, "")
    .replace(marks[locale.code as "en" | "vi"].point, ".")
    .replace("−", "-");
  return word === undefined ? plain : decimal(`${plain}e${powers[word]}`);
};

const withoutTrailingZeros = (text: string): string =>
  text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;

describe.each(locales)("every number in $code", (locale) => {
  it("can be read back as the same number", () => {
    fc.assert(
      fc.property(decimals, (number) => {
        expect(withoutTrailingZeros(readBack(formatAmount(number, "count", { locale }), locale))).toBe(
          withoutTrailingZeros(number),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("is grouped by three", () => {
    const { group, point } = marks[locale.code as "en" | "vi"];
    const shape = new RegExp(`^−?\\d{1,3}([${group}]\\d{3})*([${point}]\\d+)?( \\p{L}+)?$`, "u");
    fc.assert(
      fc.property(decimals, (number) => {
        expect(formatAmount(number, "count", { locale })).toMatch(shape);
      }),
      { numRuns: 500 },
    );
  });

  it("has a scale word only beside at most three decimals", () => {
    const { point } = marks[locale.code as "en" | "vi"];
    fc.assert(
      fc.property(decimals, (number) => {
        const [figure = "", word] = formatAmount(number, "count", { locale }).split(" ");
        expect(word === undefined ? 0 : (figure.split(point)[1] ?? "").length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a bare count is refused", () => {
  it.each([
    [Number.NaN, "bad-decimal"],
    [Number.POSITIVE_INFINITY, "bad-decimal"],
    ["1,5", "bad-decimal"],
    ["0x10", "bad-decimal"],
    ["1e31", "decimal-out-of-range"],
    ["1".repeat(41), "decimal-out-of-range"],
    [null, "bad-amount"],
    [{}, "bad-amount"],
  ])("%s as %s", (number, code) => {
    expect(() => formatAmount(number as string, "count")).toThrow(expect.objectContaining({ code }));
  });
});
