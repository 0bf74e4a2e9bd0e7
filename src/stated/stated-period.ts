import { bad, good, orThrow, type Read, take, under } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import type { Period } from "../value/period.js";
import { readPeriod } from "../value/read-period.js";
import { enStatedCalendar } from "./en/stated-calendar.js";
import { type StatedLanguage, takeStatedLanguage } from "./stated-language.js";
import {
  EXPECTED_PERIOD_TEXT,
  lastMonthOf,
  partIn,
  periodOf,
  type StatedCalendar,
  type StatedPart,
  unreadablePeriod,
} from "./stated-part.js";
import { readStatedText, withWholeText } from "./stated-text.js";
import { viStatedCalendar } from "./vi/stated-calendar.js";

/**
 * What the text itself does not say.
 *
 * @example
 * import { parseStatedPeriod, type StatedPeriodOptions } from "policy-targets/stated";
 *
 * const options: StatedPeriodOptions = { year: 2020 };
 * parseStatedPeriod("19/4 - 20/5", "vi", options); // => "2020-04-19/2020-05-20"
 */
export interface StatedPeriodOptions {
  /** The year of a text that names none, as the document makes it clear. Without it such a text is refused. */
  readonly year?: number | undefined;
}

const CALENDARS: Readonly<Record<StatedLanguage, StatedCalendar>> = {
  en: enStatedCalendar,
  vi: viStatedCalendar,
};

/**
 * Reads a period the way documents state periods. "đến", "trong", "by" and "in" leave it the same period; the start
 * of a range takes the year of its end.
 *
 * "cuối năm 2020" and "the end of 2020" are the last month: their last day, which decides a deadline, is certain.
 * "đầu năm", "giữa năm", "early" and "mid" have no certain last day and are refused, as are "đến nay", days without
 * a year, and numbers with slashes in English, where the month may stand first.
 *
 * @param text - at most 200 characters; a {@link Period} is read as itself
 * @param language - of the text
 * @throws {@link PolicyTargetsError} `unreadable-period`, `impossible-date`, `wrong-type`, `too-large`,
 *   `bad-locale`, or `bad-option` and `unknown-option`
 *
 * @example
 * import { parseStatedPeriod } from "policy-targets/stated";
 *
 * parseStatedPeriod("6 tháng đầu năm 2020", "vi"); // => "2020-H1"
 * parseStatedPeriod("từ ngày 1/2 đến 31/5/2020", "vi"); // => "2020-02-01/2020-05-31"
 * parseStatedPeriod("the third quarter of 2020", "en"); // => "2020-Q3"
 */
export const parseStatedPeriod = (
  text: string,
  language: StatedLanguage,
  options?: StatedPeriodOptions,
): Period => {
  const calendar = CALENDARS[takeStatedLanguage(language)];
  const year = options === undefined ? undefined : orThrow(readYear(options), "options");
  return take((input) => readStatedPeriod(input, calendar, year), text, "text");
};

const readYear = (options: unknown): Read<number | undefined> => {
  const read = readKeys(options, ["year"], "write { year: 2020 }");
  if (!read.ok) return read;
  const { year } = read.value;
  const isYear = typeof year === "number" && Number.isInteger(year) && year >= 1000 && year <= 9999;
  if (year === undefined || isYear) return good(year);
  const fault = bad("bad-option", year, "a whole number from 1000 to 9999", "write { year: 2020 }");
  return { ok: false, faults: under("year", fault.faults) };
};

/** "2020-33" is a quarter to EDTF and a span of years to a writer. */
const TWO_WAYS = /^\d{4}-(?:1[3-9]|[2-9]\d)$/;

const readStatedPeriod = (
  input: unknown,
  calendar: StatedCalendar,
  year: number | undefined,
): Read<Period> => {
  const text = readStatedText(input, "unreadable-period", EXPECTED_PERIOD_TEXT);
  if (!text.ok) return text;
  const written = (input as string).trim();
  if (!TWO_WAYS.test(written) && /^[\d.][\dA-Z./~-]*$/.test(written) && readPeriod(written).ok)
    return good(written);
  const lower = text.value.toLowerCase().replace(/ ?\/ ?/g, "/");
  return withWholeText(text.value, readWords(lower, calendar, year));
};

const readWords = (text: string, calendar: StatedCalendar, year: number | undefined): Read<Period> => {
  const bare = withoutLeads(text, calendar.leads);
  const approximate = leadOf(bare, calendar.approximate);
  const rest =
    approximate === undefined ? bare : withoutLeads(bare.slice(approximate.length + 1), calendar.leads);
  const part = readPart(rest, calendar);
  if (part !== undefined) {
    const period = periodOf({ ...part, year: part.year ?? year });
    return period.ok ? checked(approximate === undefined ? period.value : `${period.value}~`) : period;
  }
  const range = approximate === undefined ? readPeriodRange(rest, calendar, year) : undefined;
  if (range !== undefined) return range;
  const refused = calendar.refused.find(({ pattern }) => pattern.test(text));
  return unreadablePeriod(refused?.mend ?? "write one period, without the words around it");
};

/** What the calendar does not have, or an interval that is approximate. */
const checked = (period: string): Read<Period> => {
  const read = readPeriod(period);
  if (read.ok) return good(period);
  const [fault] = read.faults;
  if (fault?.code === "impossible-date") return { ok: false, faults: [{ ...fault, found: "nothing" }] };
  return unreadablePeriod(
    period.endsWith("~")
      ? "leave out the word for about; only a single period can be approximate"
      : "write both years",
  );
};

const leadOf = (text: string, leads: readonly string[]): string | undefined =>
  leads.find((lead) => text.startsWith(`${lead} `));

const withoutLeads = (text: string, leads: readonly string[]): string => {
  const lead = leadOf(text, leads);
  return lead === undefined ? text : withoutLeads(text.slice(lead.length + 1), leads);
};

/** The word that says the end of a period, if the text begins with it. */
const endWord = (text: string, { ends }: Pick<StatedCalendar, "ends">): string | undefined =>
  ends.find((word) => text.startsWith(`${word} `) || text.startsWith(`${word}-`));

const readPart = (text: string, { forms, ends, articles }: StatedCalendar): StatedPart | undefined => {
  const end = endWord(text, { ends });
  const inner = end === undefined ? text : withoutLeads(text.slice(end.length + 1), articles);
  for (const form of forms) {
    const found = partIn(inner, form);
    if (found !== undefined) return end === undefined ? found : lastMonthOf(found);
  }
  return undefined;
};

/**
 * Two parts with a joint between them; the first place where both sides are parts is the joint. No range begins at
 * "the end of" a period, since it is not stated where that begins.
 */
const readPeriodRange = (
  text: string,
  calendar: StatedCalendar,
  year: number | undefined,
): Read<Period> | undefined => {
  const opened = text.replace(calendar.opener, "");
  for (let at = 1; at < opened.length; at++) {
    const joint = calendar.joint.exec(opened.slice(at))?.[0];
    if (joint === undefined) continue;
    const before = opened.slice(0, at);
    const start = endWord(before, calendar) === undefined ? readEnd(before, calendar) : undefined;
    const end = readEnd(opened.slice(at + joint.length), calendar);
    if (start === undefined || end === undefined) continue;
    if (joint === " and " && !text.startsWith("between ")) return undefined;
    return span(start, end, year);
  }
  return undefined;
};

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const readEnd = (text: string, calendar: StatedCalendar): StatedPart | undefined => {
  const bare = withoutLeads(text, calendar.leads);
  const iso = ISO_DAY.exec(bare);
  return iso === null
    ? readPart(bare, calendar)
    : { kind: "day", year: Number(iso[1]), number: Number(iso[2]), day: Number(iso[3]) };
};

const span = (first: StatedPart, second: StatedPart, lent: number | undefined): Read<Period> => {
  const isSameKind = first.kind === second.kind;
  const end = { ...second, year: second.year ?? lent };
  const borrowed = isSameKind ? end.year : lent;
  const number = isSameKind && first.kind === "day" ? (first.number ?? end.number) : first.number;
  const start = { ...first, number, year: first.year ?? borrowed };
  const [from, to] = [periodOf(start), periodOf(end)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (first.kind === "months" || second.kind === "months") {
    return unreadablePeriod("write the first and the last month");
  }
  return checked(`${from.value}/${to.value}`);
};
