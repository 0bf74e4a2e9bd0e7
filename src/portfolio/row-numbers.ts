import { bad, good, type Read } from "../faults/fault.js";
import { isRecord } from "../faults/shape.js";
import { readDecimal, rounded } from "../value/decimal.js";
import type { RowFormat } from "./row-mapping.js";

export type Decimal = NonNullable<RowFormat["decimal"]>;
export type Thousands = NonNullable<RowFormat["thousands"]>;

export const decimals: readonly Decimal[] = [".", ","];
export const thousandsMarks: readonly Thousands[] = [".", ",", " ", "'", "_"];

/** How numbers are written in texts, checked. */
export interface NumberFormat {
  /** `undefined` where nothing says it. */
  readonly decimal: Decimal | undefined;
  readonly thousands: Thousands | undefined;
  readonly digits: number | undefined;
}

/** A cell that holds a number, or an amount as an object, which is left to its schema. */
export const readNumberCell = (cell: unknown, format: NumberFormat): Read<unknown> => {
  if (typeof cell === "number" && Number.isFinite(cell)) return good(roundedNumber(cell, format.digits));
  if (typeof cell === "bigint") return good(String(cell));
  if (typeof cell === "string") return readNumberText(cell, format);
  if (isRecord(cell)) return good(cell);
  return bad("wrong-type", cell, "a number", "write a number, or null where there is none");
};

const roundedNumber = (number: number, digits: number | undefined): number =>
  digits === undefined ? number : Number(number.toPrecision(digits));

const EXPECTED = "a number";

const readNumberText = (text: string, format: NumberFormat): Read<string> => {
  const { decimal = format.thousands === "." ? "," : ".", thousands, digits } = format;
  const written = numberWrittenAs(text, decimal, thousands);
  if (written === null) return bad("bad-decimal", text, EXPECTED, hintForNumber(text));
  if (format.decimal === undefined && thousands === undefined && AMBIGUOUS.test(text)) {
    return bad("bad-decimal", text, "a number that reads in one way", hintForNumber(text));
  }
  const plain = `${written.sign}${written.whole}${written.fraction}${written.exponent}`;
  const read = readDecimal(plain);
  if (!read.ok) return read;
  return good(digits === undefined || digitsIn(read.value) <= digits ? plain : rounded(read.value, digits));
};

/** One point and three digits after it: decimals, or the thousands of another country. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

const digitsIn = (plain: string): number => plain.replace(/[-.]/g, "").replace(/^0+/, "").length;

/** The parts of a number as it is written, in plain digits. */
interface WrittenNumber {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: string;
  /** Whether the whole has its digits in groups. */
  readonly isGrouped: boolean;
}

/** A space may be a no-break space, and an apostrophe a typographic one. */
const MARKS: Readonly<Record<Thousands, string>> = {
  ".": "\\.",
  ",": ",",
  " ": "[ \\u00a0\\u2009\\u202f]",
  "'": "['\\u2019]",
  _: "_",
};

const patterns = /* @__PURE__ */ new Map<string, RegExp>();

/** Digits in groups of three, or as in India: three, and then two. */
const patternOf = (decimal: Decimal, thousands: Thousands | undefined): RegExp => {
  const key = `${decimal}${thousands}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const mark = thousands === undefined ? undefined : MARKS[thousands];
  const grouped =
    mark === undefined ? "" : `|\\d{1,3}(?:${mark}\\d{3})+|\\d{1,2}(?:${mark}\\d{2})+${mark}\\d{3}`;
  const pattern = new RegExp(`^([+-]?)(\\d+${grouped})?(?:${MARKS[decimal]}(\\d+))?(e[+-]?\\d+)?$`, "i");
  patterns.set(key, pattern);
  return pattern;
};

const LONGEST_NUMBER = 200;

const numberWrittenAs = (
  text: string,
  decimal: Decimal,
  thousands: Thousands | undefined,
): WrittenNumber | null => {
  if (text.length > LONGEST_NUMBER) return null;
  const match = patternOf(decimal, thousands).exec(text.replace("\u2212", "-"));
  const [, sign = "", whole, fraction, exponent = ""] = match ?? [];
  if (whole === undefined && fraction === undefined) return null;
  return {
    sign: sign === "-" ? "-" : "",
    whole: (whole ?? "0").replace(/\D/g, ""),
    fraction: fraction === undefined ? "" : `.${fraction}`,
    exponent,
    isGrouped: /\D/.test(whole ?? ""),
  };
};

const hintForNumber = (text: string): string => {
  if (!/\d/.test(text))
    return `say empty: [${JSON.stringify(text)}] in the mapping if it means that there is none`;
  if (text.endsWith("%")) return "leave out the percent sign; the unit of the indicator says percent";
  const ways = waysToRead(text);
  if (ways.length > 0) return `say in the mapping how it is written: ${ways.join(", or ")}`;
  return "put an amount in its place before the rows are read, such as { about: 60 } or { lessThan: 5 }";
};

/** What the mapping would have to say for a text to be a number. */
const waysToRead = (text: string): readonly string[] => {
  const ways = decimals.flatMap((decimal) =>
    [undefined, ...thousandsMarks.filter((mark) => mark !== decimal)].flatMap((thousands) => {
      const written = numberWrittenAs(text, decimal, thousands);
      if (written === null || written.isGrouped !== (thousands !== undefined)) return [];
      const said = [
        ...(written.fraction === "" ? [] : [`decimal: "${decimal}"`]),
        ...(thousands === undefined ? [] : [`thousands: "${thousands}"`]),
      ];
      return said.length === 0 ? [] : [said.join(" and ")];
    }),
  );
  return [...new Set(ways)];
};
