import type { Evaluation } from "../evaluation/evaluation.js";
import type { ProjectedDay } from "../evaluation/projection.js";
import { take } from "../faults/fault.js";
import type { Complete } from "../locale/complete.js";
import { enOutlook } from "../locale/en/outlook.js";
import type { OutlookLocale } from "../locale/locale.js";
import { type Day, readDay } from "../value/day.js";
import { rounded } from "../value/decimal.js";
import type { Unit } from "../value/unit.js";
import { phrasebookFor, type WordOptions } from "./language.js";
import type { Phrasebook } from "./phrasebook.js";
import { type Outlook, readOutlook } from "./read-outlook.js";
import { takeUnit } from "./take-unit.js";

/**
 * Where a target is heading, as sentences: the value that the average rate leads to and the day on which it meets
 * the target, what is needed per year from now on, and with which small changes the status would be another. `""`
 * where nothing of that can be said; why not stands in `missing` of `projection` and `requirement`.
 *
 * @param unit - the unit of the target's indicator, which an evaluation does not carry
 * @param options - the language, English where there is none, and how numbers are written
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but an evaluation, `bad-unit` for anything but a unit;
 *   `bad-locale` for a language without the words of outlooks, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluateTarget, explainOutlook } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [
 *     {
 *       id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2025",
 *       baseline: { value: 40, period: "2020" },
 *     },
 *   ],
 *   measuredValues: [{ indicator: "i", period: "2022", value: 50 }],
 * });
 * const evaluation = evaluateTarget(portfolio, "t", { asOf: "2022-12-31" });
 * explainOutlook(evaluation, "percent");
 * // => "At the average rate so far the value comes to 65.01% on 31 December 2025. At that rate it meets the target on 29 December 2028. From 31 December 2022 on it has to rise by 9.998 percentage points a year, 2 times the rate so far."
 */
export const explainOutlook = (
  evaluation: Evaluation,
  unit: Unit,
  options?: WordOptions<OutlookLocale>,
): string => {
  const [of, ofUnit] = [take(readOutlook, evaluation, "evaluation"), takeUnit(unit)];
  return sentences(of, ofUnit, phrasebookFor(options, enOutlook, "outlook")).join(" ");
};

/** To as many digits as a projection is worth. */
const DIGITS = 4;

const DAYS_OF_YEAR = 365;

const sentences = (
  of: Outlook,
  unit: Unit,
  words: Phrasebook<Complete<OutlookLocale>>,
): readonly string[] => {
  const { outlook } = words.locale;
  const said: string[] = [];
  const { asOf, deadline, atDeadline, meetsOn } = of;
  if (atDeadline !== null && deadline !== null) {
    const figure = (decimal: string | null): string | null =>
      decimal === null ? null : words.figure(rounded(decimal, DIGITS), unit);
    const value = figure(atDeadline.nominal) ?? "";
    const [low, high] = [figure(atDeadline.low), figure(atDeadline.high)];
    const range = low === high ? ([null, null] as const) : ([low, high] as const);
    said.push(outlook.atDeadline(value, range, words.day(deadline), deadline < asOf));
  }
  if (meetsOn !== null) said.push(...meeting(meetsOn, said.length > 0, asOf, words));
  said.push(...required(of, unit, words));
  for (const { to, status } of of.sensitivity)
    said.push(outlook.sensitive(to, words.locale.statuses[status]));
  return said;
};

const meeting = (
  { nominal, earliest, latest }: ProjectedDay,
  isToldBefore: boolean,
  asOf: Day,
  words: Phrasebook<Complete<OutlookLocale>>,
): readonly string[] => {
  const { outlook } = words.locale;
  if (nominal === null) return earliest === null ? [] : [outlook.mayMeet(words.day(earliest), isToldBefore)];
  const soonest = earliest === null || earliest === nominal ? null : words.day(earliest);
  const last = latest === null ? "never" : latest === nominal ? null : words.day(latest);
  const ends = soonest === null && last === null ? null : outlook.ends(soonest, last);
  const isLatest = earliest === null && latest === nominal;
  return [outlook.meetsOn(words.day(nominal), { ends, isLatest, isToldBefore, isPast: nominal < asOf })];
};

/** With less than a year left, what is needed is told over that time. */
const required = (
  { asOf, deadline, change, perYear, times }: Outlook,
  unit: Unit,
  words: Phrasebook<Complete<OutlookLocale>>,
): readonly string[] => {
  if (perYear === null || change === null || deadline === null) return [];
  const days = take(readDay, deadline, "deadline") - take(readDay, asOf, "asOf");
  const isShort = days < DAYS_OF_YEAR;
  const size = rounded((isShort ? change : perYear).replace("-", ""), DIGITS);
  const verb = unit === "rank" ? "climb" : perYear.startsWith("-") ? "fall" : "rise";
  const within = isShort ? words.span(days) : null;
  const multiples = times === null ? null : multiple(times, words);
  return [
    words.locale.outlook.required(verb, changed(size, unit, words), words.day(asOf), within, multiples),
  ];
};

/** A change of a share is one in percentage points, and one of a rank in places. */
const changed = (change: string, unit: Unit, words: Phrasebook<Complete<OutlookLocale>>): string => {
  if (unit === "rank") return words.locale.outlook.places(words.number(change), change === "1");
  return words.figure(change, unit === "percent" ? "percentage-point" : unit);
};

/** `""` where it is one, near enough. */
const multiple = (times: number, words: Phrasebook<Complete<OutlookLocale>>): string =>
  Math.abs(times - 1) < 0.005 ? "" : words.number(words.short(times));
