import type { ChangeSize } from "../criteria/change/change.js";
import {
  type ChangeCriterion,
  type Criterion,
  type CriterionPart,
  criterionComparator,
  criterionLimit,
  partsOf,
  type ThresholdCriterion,
} from "../criteria/criterion.js";
import { bad, orThrow, preview, take } from "../faults/fault.js";
import type { Complete } from "../locale/complete.js";
import type { AmountFigures, Counted, Locale, PeriodParts, TimeKind, YearMonth } from "../locale/locale.js";
import type { ChangeExtent, ChangeMultiple, ChangeParts, Wording } from "../locale/wording.js";
import type { CategoryValue } from "../model/measured-value.js";
import type { Amount, Comparator } from "../value/amount.js";
import { lengthOf } from "../value/calendar.js";
import { type CurrencyCode, currencies } from "../value/currencies.js";
import { dayText, readDay } from "../value/day.js";
import { roundedDouble, times } from "../value/decimal.js";
import { readPeriod } from "../value/read-period.js";
import { type LocalizedText, pickText } from "../value/text.js";
import type { OwnUnit, StandardUnit, Unit } from "../value/unit.js";
import type { ReasonParameters, StatedDeadline } from "../verdict/reason.js";
import { changeParts, sizeParts } from "./change-parts.js";
import { decimalsToTellApart, digitText, numberText, percentOf, wouldShareScale } from "./number-text.js";
import { shownChange } from "./shown-change.js";

/** Writes a canonical decimal string, for example by `Intl.NumberFormat`. */
export type NumberFormatter = (decimal: string, localeCode: string) => string;

const MAX_NAMED = 6;

/** About two years; beyond that a number of days tells a reader nothing. */
const MAX_IN_DAYS = 730;
const DAYS_IN_MONTH = 365.2425 / 12;

const CURRENCIES: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(currencies);

const isCurrency = (unit: string): unit is CurrencyCode => CURRENCIES.has(unit);

/** Writes figures, periods, texts and criteria in the words of one language. */
export class Phrasebook<Language extends Complete<Locale> = Complete<Locale>> implements Wording {
  readonly locale: Language;
  readonly #formatNumber: NumberFormatter | undefined;

  constructor(locale: Language, formatNumber?: NumberFormatter | undefined) {
    this.locale = locale;
    this.#formatNumber = formatNumber;
  }

  number(decimal: string): string {
    return this.#formatNumber === undefined
      ? numberText(decimal, this.locale.numbers)
      : this.#formatted(this.#formatNumber, decimal);
  }

  #formatted(format: NumberFormatter, decimal: string): string {
    const text: unknown = format(decimal, this.locale.code);
    if (typeof text === "string") return text;
    const hint = `for ${JSON.stringify(decimal)} it gave ${preview(text)}; return the number as a text`;
    return orThrow(bad("bad-option", format, "a function that returns a text", hint), "formatNumber");
  }

  share(share: number): string {
    return this.#percentage(percentOf(share, 0));
  }

  shares(first: number, second: number): readonly [string, string] {
    const decimals = decimalsToTellApart(first, second);
    return [this.#percentage(percentOf(first, decimals)), this.#percentage(percentOf(second, decimals))];
  }

  #percentage(decimal: string): string {
    return this.locale.measure(this.number(decimal), "percent");
  }

  tolerance(decimal: string): string {
    return this.locale.measure(this.number(times(decimal, "100")), "percent");
  }

  text(text: LocalizedText): string {
    return pickText(text, this.locale.code);
  }

  /** A figure with its unit. */
  figure(decimal: string, unit: Unit): string {
    return this.#figure(this.number(decimal), unit);
  }

  #figure(figure: string, unit: Unit): string {
    if (typeof unit !== "string") return `${figure} ${this.text(unit.label)}`;
    if (isCurrency(unit)) return `${figure} ${this.locale.currency(unit)}`;
    return this.locale.measure(figure, unit as Exclude<StandardUnit, "category">);
  }

  #digits(decimal: string): string {
    return this.#formatNumber === undefined ? digitText(decimal, this.locale.numbers) : this.number(decimal);
  }

  amount(amount: Amount, unit: Unit): string {
    if (typeof amount === "string") return this.figure(amount, unit);
    return this.locale.amount(amount, this.#figuresOf(amount, unit), (decimal) => this.tolerance(decimal));
  }

  #figuresOf({ between }: Exclude<Amount, string>, unit: Unit): AmountFigures {
    const inDigits = between !== undefined && wouldShareScale(...between, this.locale.numbers);
    const write = (decimal: string): string => (inDigits ? this.#digits(decimal) : this.number(decimal));
    const figure = (decimal: string): string => this.#figure(write(decimal), unit);
    // A unit in words stands once, after the second figure.
    const isWord = typeof unit !== "string" || isCurrency(unit);
    return { figure, pair: (low, high) => [isWord ? write(low) : figure(low), figure(high)] };
  }

  limit(comparator: Comparator, threshold: Amount, unit: Unit): string {
    const amount = this.amount(threshold, unit);
    return typeof threshold === "string"
      ? `${this.locale.comparators[comparator]} ${amount}`
      : this.locale.limit(comparator, threshold, this.#figuresOf(threshold, unit), amount);
  }

  threshold(criterion: ThresholdCriterion, unit: Unit): string {
    return this.limit(criterionComparator(criterion), criterionLimit(criterion), unit);
  }

  #value(value: Amount | CategoryValue, unit: Unit): string {
    return typeof value === "object" && "category" in value
      ? `“${value.category}”`
      : this.amount(value, unit);
  }

  values(values: readonly (Amount | CategoryValue)[], unit: Unit): string {
    return this.locale.list(values.map((value) => this.#value(value, unit)));
  }

  criterion(criterion: Criterion, unit: Unit): string {
    return this.locale.criterion(criterion, this, unit);
  }

  parts(parts: readonly CriterionPart[], unit: Unit): string {
    return parts.map((part) => this.#part(part, unit)).join("; ");
  }

  #part(part: CriterionPart, unit: Unit): string {
    // The unit of another indicator is not known here, so its figures stand bare beside its id.
    const text = this.criterion(part, part.indicator === undefined ? unit : "count");
    const whole = partsOf(part) === undefined ? text : `(${text})`;
    return part.indicator === undefined ? whole : `${whole} (${part.indicator})`;
  }

  change(size: ChangeSize, unit: Unit): string {
    return this.locale.change(size, this, unit);
  }

  workedOutChange(size: ChangeSize, criterion: Criterion, unit: Unit): string {
    return this.change(shownChange(size, criterion), unit);
  }

  sizeParts(size: ChangeSize, unit: Unit): ChangeMultiple | ChangeExtent {
    return sizeParts(size, unit, this.#places());
  }

  changeParts(criterion: ChangeCriterion, unit: Unit): ChangeParts {
    return changeParts(criterion, unit, this.#places());
  }

  #places(): OwnUnit {
    return { code: "place", label: this.locale.places };
  }

  /** Of a part of the target, "done" is partly done. */
  reported({ says, scope }: ReasonParameters["report-decides"]): string {
    return this.locale.says[says === "done" && scope !== undefined ? "partly-done" : says];
  }

  deadline(deadline: StatedDeadline): string | null {
    if (deadline === null) return null;
    return typeof deadline === "string" ? this.period(deadline) : `“${this.text(deadline.event)}”`;
  }

  day(day: string): string {
    take(readDay, day, "day");
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    return this.locale.day(year, month, date);
  }

  period(period: string): string {
    const { first, last, precision, approximate } = take(readPeriod, period, "period");
    if (precision !== "interval") return this.locale.period(periodParts(first ?? 0, precision, approximate));
    if (first !== null && last !== null && lengthOf(first, last) === "1 months") {
      return this.locale.period(periodParts(first, "month", approximate));
    }
    if (first !== null && last !== null && lengthOf(first, last).endsWith("months")) {
      return this.locale.months(monthOf(first), monthOf(last));
    }
    return this.locale.interval(
      first === null ? null : this.day(dayText(first)),
      last === null ? null : this.day(dayText(last)),
    );
  }

  short(number: number): string {
    return roundedDouble(number, 3);
  }

  within(period: string): string {
    return this.locale.within(this.period(period), timeKindOf(period));
  }

  endOf(period: string): string {
    const { first, last, precision, approximate } = take(readPeriod, period, "period");
    if (precision !== "interval") {
      const parts = periodParts(first ?? 0, precision, false);
      return this.locale.endOf(this.locale.period(parts), precision, approximate);
    }
    const isInMonths = first !== null && last !== null && lengthOf(first, last).endsWith("months");
    const kind = isInMonths ? "month" : "day";
    return this.locale.endOf(this.locale.period(periodParts(last ?? 0, kind, false)), kind, approximate);
  }

  /** A period; a day without the word that some languages put before it. */
  when(period: string): string {
    return this.isDay(period) ? this.day(period) : this.period(period);
  }

  isDay(period: string): boolean {
    const read = readPeriod(period);
    return read.ok && read.value.precision === "day" && !read.value.approximate;
  }

  some(items: readonly string[]): string {
    if (items.length <= MAX_NAMED) return this.locale.list(items);
    const rest = this.locale.more(this.number(String(items.length - MAX_NAMED)));
    return this.locale.list([...items.slice(0, MAX_NAMED), rest]);
  }

  days(count: number): string {
    return this.locale.days(count, this.number(String(count)));
  }

  span(days: number): string {
    if (!Number.isFinite(days))
      orThrow(bad("wrong-type", days, "a number of days", "count whole days"), "days");
    if (days <= MAX_IN_DAYS) return this.days(days);
    const months = Math.round(days / DAYS_IN_MONTH);
    return this.locale.span(this.#counted(Math.floor(months / 12)), this.#counted(months % 12));
  }

  #counted(count: number): Counted {
    return { count, figure: this.number(String(count)) };
  }
}

const timeKindOf = (period: string): TimeKind => {
  const { first, last, precision } = take(readPeriod, period, "period");
  return precision === "interval" ? intervalKind(first, last) : precision;
};

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

const periodParts = (
  first: number,
  precision: PeriodParts["precision"],
  approximate: boolean,
): PeriodParts => {
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
