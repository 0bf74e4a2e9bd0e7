import { bad, good, type Read } from "../faults/fault.js";

/** A time of the calendar as a text names it, perhaps without its year. */
export interface StatedPart {
  /** Two parts of one kind may share a year. */
  readonly kind: "day" | "month" | "quarter" | "half" | "week" | "months" | "year";
  readonly year?: number | undefined;
  /** Of the quarter, half or week, the month, or the first of several months. */
  readonly number?: number | undefined;
  /** The last of several months. */
  readonly last?: number | undefined;
  readonly day?: number | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** How a language names one form of time: a pattern with groups for year, number and day. */
export interface PartForm {
  readonly pattern: RegExp;
  readonly kind: StatedPart["kind"];
  /** Words for the number. */
  readonly words?: Readonly<Record<string, number>>;
  /** Instead of the groups as they are. */
  readonly part?: (groups: Groups) => StatedPart | undefined;
}

/** How a language states periods, in lower case. */
export interface StatedCalendar {
  /** What may stand before a period and does not change which it is. */
  readonly leads: readonly string[];
  /** What may stand between "end of" and the period. */
  readonly articles: readonly string[];
  readonly approximate: readonly string[];
  /** "cuối", "end of": the last month of what follows. */
  readonly ends: readonly string[];
  readonly forms: readonly PartForm[];
  /** What opens a range, and the word between its ends. */
  readonly opener: RegExp;
  readonly joint: RegExp;
  /** Words that leave a limit open, each with what to write instead. */
  readonly refused: readonly { readonly pattern: RegExp; readonly mend: string }[];
}

/** A fault of a period in words, before it is known in which text. */
export const unreadablePeriod = (hint: string, expected = EXPECTED_PERIOD_TEXT): Read<never> =>
  bad("unreadable-period", undefined, expected, hint);

export const EXPECTED_PERIOD_TEXT =
  'a period such as "tháng 10/2020", "6 tháng đầu năm 2020" or "October 2020"';

const impossible = (expected: string): Read<never> =>
  bad("impossible-date", undefined, expected, "check the number");

const two = (number: number): string => String(number).padStart(2, "0");

/** The last month of a part, or the part itself where it has no months. */
export const lastMonthOf = (part: StatedPart): StatedPart | undefined => {
  const { kind, year, number = 0 } = part;
  if (kind === "year") return { kind: "month", year, number: 12 };
  if (kind === "quarter") return { kind: "month", year, number: number * 3 };
  if (kind === "half") return { kind: "month", year, number: number * 6 };
  return kind === "month" ? part : undefined;
};

/** A part with its year as the project writes periods. Whether the calendar has it is for the reader of periods. */
export const periodOf = (part: StatedPart): Read<string> => {
  const { kind, number = 0, last = 0, day } = part;
  if (kind === "day" && part.number === undefined) {
    return unreadablePeriod("write the whole date, or both years in full", "a day with its month");
  }
  if (part.year === undefined) {
    return unreadablePeriod(
      "add the year to the text, or lend it one: { year: 2020 }",
      "a period with its year",
    );
  }
  const year = String(part.year).padStart(4, "0");
  const isMonth = kind === "month" || kind === "day" || kind === "months";
  if (isMonth && (number < 1 || number > 12)) return impossible("a month from 1 to 12");
  switch (kind) {
    case "day":
      return good(`${year}-${two(number)}-${two(day ?? 0)}`);
    case "month":
      return good(`${year}-${two(number)}`);
    case "months":
      if (last < number || last > 12) return impossible("1 to 12 months of a year");
      return good(number === last ? `${year}-${two(number)}` : `${year}-${two(number)}/${year}-${two(last)}`);
    case "quarter":
      return good(`${year}-Q${number}`);
    case "half":
      return good(`${year}-H${number}`);
    case "week":
      return good(`${year}-W${two(number)}`);
    case "year":
      return good(year);
  }
};

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** The number that digits or a word stand for. */
export const countOf = (text: string, words: Readonly<Record<string, number>>): number | undefined => {
  const count = Object.hasOwn(words, text) ? words[text] : Number(text);
  return Number.isInteger(count) ? count : undefined;
};

/** What a form makes of a text. */
export const partIn = (
  text: string,
  { pattern, kind, words = {}, part }: PartForm,
): StatedPart | undefined => {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const groups: Groups = match.groups ?? {};
  if (part !== undefined) return part(groups);
  const number = groups.number === undefined ? undefined : countOf(groups.number, words);
  return groups.number !== undefined && number === undefined
    ? undefined
    : { kind, year: numberOf(groups.year), number, day: numberOf(groups.day) };
};

/** The first or last months of a year: six of them are a half. */
export const monthsOf = (count: number, isFirst: boolean, year: string | undefined): StatedPart => {
  if (count === 6) return { kind: "half", year: numberOf(year), number: isFirst ? 1 : 2 };
  return isFirst
    ? { kind: "months", year: numberOf(year), number: 1, last: count }
    : { kind: "months", year: numberOf(year), number: 13 - count, last: 12 };
};

/** The first, second or third four months of a year. */
export const fourMonths = (third: number, year: string | undefined): StatedPart => ({
  kind: "months",
  year: numberOf(year),
  number: third * 4 - 3,
  last: third * 4,
});
