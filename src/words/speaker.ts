import type { ChangeSize } from "../criteria/change/change.js";
import type { Criterion } from "../criteria/criterion.js";
import { isPolicyTargetsError } from "../faults/errors.js";
import { bad, orThrow, preview, take } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { en } from "../locale/en/vocabulary.js";
import { digitText, numberText, percentOf, wouldShareScale } from "../locale/number-text.js";
import { vi } from "../locale/vi/vocabulary.js";
import type { Counted, PeriodParts, Say, TimeKind, Vocabulary, YearMonth } from "../locale/vocabulary.js";
import type { CategoryValue } from "../model/measured-value.js";
import type { Amount, Comparator } from "../value/amount.js";
import { lengthOf } from "../value/calendar.js";
import { currencies } from "../value/currencies.js";
import { dayText, readDay } from "../value/day.js";
import { roundedDouble, times } from "../value/decimal.js";
import { readPeriod } from "../value/read-period.js";
import { type LocalizedText, pickText } from "../value/text.js";
import type { Unit } from "../value/unit.js";
import { checkLocale, type Locale } from "./locale.js";

/**
 * How words are made.
 *
 * @example
 * import { formatAmount, type WordOptions } from "policy-targets";
 *
 * const swiss: WordOptions = { formatNumber: (decimal) => decimal.replace(/\B(?=(\d{3})+$)/g, "’") };
 * formatAmount("14100", "count", "en", swiss); // => "14’100"
 */
export interface WordOptions {
  /**
   * Writes a canonical decimal string, for example by `Intl.NumberFormat`. Default: exact formatters of the
   * library, the same in every runtime. What it throws passes
   * through; one that gives no text is refused as `bad-option`.
   */
  readonly formatNumber?: ((decimal: string, locale: Locale) => string) | undefined;
}

const MAX_NAMED = 6;

/** About two years; beyond that a number of days tells a reader nothing. */
const MAX_IN_DAYS = 730;
const DAYS_IN_MONTH = 365.2425 / 12;

const VOCABULARIES: Readonly<Record<Locale, Vocabulary>> = { en, vi };

const CURRENCIES: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(currencies);

/** Puts numbers, amounts, periods and texts into the words of one language. */
export class Speaker implements Say {
  readonly locale: Locale;
  readonly words: Vocabulary;
  readonly #options: WordOptions;
  #thrown: { readonly error: unknown } | undefined;

  constructor(locale: Locale, options: WordOptions = {}) {
    this.locale = locale;
    this.words = VOCABULARIES[locale];
    this.#options = options;
  }

  number(decimal: string): string {
    const { formatNumber } = this.#options;
    return formatNumber === undefined
      ? numberText(decimal, this.words.numbers)
      : this.#formatted(formatNumber, decimal);
  }

  #formatted(format: NonNullable<WordOptions["formatNumber"]>, decimal: string): string {
    let text: unknown;
    try {
      text = format(decimal, this.locale);
    } catch (error) {
      this.#thrown = { error };
      throw error;
    }
    if (typeof text === "string") return text;
    const hint = `for ${JSON.stringify(decimal)} it gave ${preview(text)}; return the number as a text`;
    return orThrow(bad("bad-option", format, "a function that returns a text", hint), "formatNumber");
  }

  /**
   * The sentence that is written from what comes from outside. Whatever the writing trips over there is a fault; what
   * a formatter of the author's own throws passes through.
   */
  sentence(write: () => string, given: unknown, where: string): string {
    try {
      return write();
    } catch (error) {
      const isOwn = this.#thrown !== undefined && error === this.#thrown.error;
      if (isOwn || isPolicyTargetsError(error)) throw error;
      const hint = "pass it as the library gave it, or as JSON.parse made it of that";
      return orThrow(bad("wrong-type", given, "all that the sentence tells of", hint), where);
    }
  }

  share(share: number): string {
    return this.words.measure(this.number(percentOf(share)), "percent");
  }

  tolerance(decimal: string): string {
    return this.words.measure(this.number(times(decimal, "100")), "percent");
  }

  text(text: LocalizedText): string {
    return pickText(text, this.locale);
  }

  /** A figure with its unit. */
  figure(decimal: string, unit: Unit): string {
    return this.#figure(this.number(decimal), unit);
  }

  #figure(figure: string, unit: Unit): string {
    if (typeof unit !== "string") return `${figure} ${this.text(unit.label)}`;
    if (CURRENCIES.has(unit)) return `${figure} ${unit}`;
    return this.words.measure(figure, unit as Parameters<Vocabulary["measure"]>[1]);
  }

  #digits(decimal: string): string {
    return this.#options.formatNumber === undefined
      ? digitText(decimal, this.words.numbers)
      : this.number(decimal);
  }

  amount(amount: Amount, unit: Unit): string {
    if (typeof amount === "string") return this.figure(amount, unit);
    return this.words.amount(amount, this.#figuresOf(amount, unit), (decimal) => this.tolerance(decimal));
  }

  #figuresOf({ between }: Exclude<Amount, string>, unit: Unit): (decimal: string) => string {
    const inDigits = between !== undefined && wouldShareScale(...between, this.words.numbers);
    return (decimal) => this.#figure(inDigits ? this.#digits(decimal) : this.number(decimal), unit);
  }

  limit(comparator: Comparator, threshold: Amount, unit: Unit): string {
    const amount = this.amount(threshold, unit);
    return typeof threshold === "string"
      ? `${this.words.comparators[comparator]} ${amount}`
      : this.words.limit(comparator, threshold, this.#figuresOf(threshold, unit), amount);
  }

  value(value: Amount | CategoryValue, unit: Unit): string {
    return typeof value === "object" && "category" in value
      ? `“${value.category}”`
      : this.amount(value, unit);
  }

  values(values: readonly (Amount | CategoryValue)[], unit: Unit): string {
    return this.words.list(values.map((value) => this.value(value, unit)));
  }

  criterion(criterion: Criterion, unit: Unit): string {
    return this.words.criterion(criterion, this, unit);
  }

  change(size: ChangeSize, unit: Unit): string {
    return this.words.change(size, this, unit);
  }

  day(day: string): string {
    take(readDay, day, "day");
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    return this.words.day(year, month, date);
  }

  period(period: string): string {
    const { first, last, precision, approximate } = take(readPeriod, period, "period");
    if (precision !== "interval") return this.words.period(partsOf(first ?? 0, precision, approximate));
    if (first !== null && last !== null && lengthOf(first, last) === "1 months") {
      return this.words.period(partsOf(first, "month", approximate));
    }
    if (first !== null && last !== null && lengthOf(first, last).endsWith("months")) {
      return this.words.months(monthOf(first), monthOf(last));
    }
    return this.words.interval(
      first === null ? null : this.day(dayText(first)),
      last === null ? null : this.day(dayText(last)),
    );
  }

  short(number: number): string {
    return roundedDouble(number, 3);
  }

  within(period: string): string {
    const { first, last, precision } = take(readPeriod, period, "period");
    return this.words.within(
      this.period(period),
      precision === "interval" ? intervalKind(first, last) : precision,
    );
  }

  isDay(period: string): boolean {
    const read = readPeriod(period);
    return read.ok && read.value.precision === "day" && !read.value.approximate;
  }

  some(items: readonly string[]): string {
    if (items.length <= MAX_NAMED) return this.words.list(items);
    const rest = this.words.more(this.number(String(items.length - MAX_NAMED)));
    return this.words.list([...items.slice(0, MAX_NAMED), rest]);
  }

  days(count: number): string {
    return this.words.days(count, this.number(String(count)));
  }

  span(days: number): string {
    if (!Number.isFinite(days))
      orThrow(bad("wrong-type", days, "a number of days", "count whole days"), "days");
    if (days <= MAX_IN_DAYS) return this.days(days);
    const months = Math.round(days / DAYS_IN_MONTH);
    return this.words.span(this.#counted(Math.floor(months / 12)), this.#counted(months % 12));
  }

  #counted(count: number): Counted {
    return { count, figure: this.number(String(count)) };
  }
}

/** The kind of an interval between two days, either of which may be missing. */
const intervalKind = (first: number | null, last: number | null): TimeKind => {
  if (first === null || last === null) return "open";
  const length = lengthOf(first, last);
  if (length === "1 months") return "month";
  return length.endsWith("months") ? "months" : "days";
};

const monthOf = (day: number): YearMonth => {
  const [year = 0, month = 0] = dayText(day).split("-").map(Number);
  return { year, month };
};

const MONTHS_IN: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  "four-months": 4,
  "half-year": 6,
  year: 12,
};

const partsOf = (first: number, precision: PeriodParts["precision"], approximate: boolean): PeriodParts => {
  const [year = 0, month = 0, day = 0] = dayText(first).split("-").map(Number);
  if (precision === "week") return { precision, ...isoWeek(first), day, approximate };
  const length = MONTHS_IN[precision] ?? 1;
  return { precision, year, number: Math.ceil(month / length), day, approximate };
};

/** The ISO week of a Monday: the year is that of its Thursday. */
const isoWeek = (monday: number): { readonly year: number; readonly number: number } => {
  const thursday = monday + 3;
  const year = Number(dayText(thursday).slice(0, 4));
  const newYear = Date.UTC(year, 0, 1) / 86_400_000;
  return { year, number: Math.floor((thursday - newYear) / 7) + 1 };
};

/** A speaker for a locale and options that come from outside. */
export const speakerFor = (locale: unknown, options?: unknown): Speaker => {
  const hint = "write { formatNumber: (decimal, locale) => … }";
  const given = options === undefined ? {} : orThrow(readKeys(options, ["formatNumber"], hint), "options");
  const { formatNumber } = given;
  if (formatNumber !== undefined && typeof formatNumber !== "function") {
    orThrow(bad("bad-option", formatNumber, "a function", hint), "formatNumber");
  }
  return new Speaker(checkLocale(locale), { formatNumber: formatNumber as WordOptions["formatNumber"] });
};
