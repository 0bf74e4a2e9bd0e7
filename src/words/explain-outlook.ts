import type { Outlook } from "../evaluation/outlook.js";
import type { ProjectedDay } from "../evaluation/projection.js";
import { take } from "../faults/fault.js";
import { type Day, readDay } from "../value/day.js";
import { roundedDouble } from "../value/decimal.js";
import type { Unit } from "../value/unit.js";
import type { Locale } from "./locale.js";
import { type Speaker, speakerFor, type WordOptions } from "./speaker.js";

/**
 * Where a target is heading, as sentences: the value that the average rate leads to and the day on which it meets
 * the target, what is needed per year, and with which small changes the status would be another. `""` where nothing
 * of that can be said; why not stands in `missing` of `projection` and `requirement`.
 *
 * @throws {@link PolicyTargetsError} `bad-locale` for a language that the library does not speak
 *
 * @example
 * import { definePortfolio, explainOutlook, outlookOf } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [
 *     { id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, baseline: { value: 50, period: "2018" }, deadline: "2025" },
 *   ],
 *   measuredValues: [{ indicator: "i", period: "2020", value: 60 }],
 * });
 * explainOutlook(outlookOf(portfolio, "t", { asOf: "2021-03-01" }), "en").split(". ")[0];
 * // => "At the average rate so far the value comes to 84.99% on 31 December 2025"
 */
export const explainOutlook = (outlook: Outlook, locale: Locale, options?: WordOptions): string =>
  sentences(outlook, speakerFor(locale, options)).join(" ");

/** To as many digits as a projection is worth. */
const DIGITS = 4;

const DAYS_OF_YEAR = 365;

const figureText = (figure: number, unit: Unit, say: Speaker): string =>
  say.figure(roundedDouble(figure, DIGITS), unit);

const sentences = (of: Outlook, say: Speaker): readonly string[] => {
  const { outlook } = say.words;
  const said: string[] = [];
  const { asOf, deadline, unit, sensitivity } = of;
  const { atDeadline, meetsOn } = of.projection.average;
  if (atDeadline !== null && deadline !== null && unit !== null) {
    const figure = (own: number | null): string | null => (own === null ? null : figureText(own, unit, say));
    const value = figureText(atDeadline.nominal, unit, say);
    const [low, high] = [figure(atDeadline.low), figure(atDeadline.high)];
    const range = low === high ? ([null, null] as const) : ([low, high] as const);
    said.push(outlook.atDeadline(value, range, say.day(deadline), deadline < asOf));
  }
  if (meetsOn !== null) said.push(...meeting(meetsOn, said.length > 0, asOf, say));
  if (unit !== null) said.push(...required(of, unit, say));
  for (const { to, status } of sensitivity) said.push(outlook.sensitive(to, say.words.statuses[status]));
  return said;
};

const meeting = (
  { nominal, earliest, latest }: ProjectedDay,
  isToldBefore: boolean,
  asOf: Day,
  say: Speaker,
): readonly string[] => {
  const { outlook } = say.words;
  if (nominal === null) return earliest === null ? [] : [outlook.mayMeet(say.day(earliest), isToldBefore)];
  const soonest = earliest === null || earliest === nominal ? null : say.day(earliest);
  const last = latest === null ? "never" : latest === nominal ? null : say.day(latest);
  const ends = soonest === null && last === null ? null : outlook.ends(soonest, last);
  const isLatest = earliest === null && latest === nominal;
  return [outlook.meetsOn(say.day(nominal), { ends, isLatest, isToldBefore, isPast: nominal < asOf })];
};

/** Within less than a year, what is needed is told over that time. */
const required = ({ deadline, requirement }: Outlook, unit: Unit, say: Speaker): readonly string[] => {
  const { from, change, perYear, times } = requirement;
  if (from === null || perYear === null || change === null || deadline === null) return [];
  const days = take(readDay, deadline, "deadline") - take(readDay, from, "requirement.from");
  const isShort = days < DAYS_OF_YEAR;
  const size = Math.abs(isShort ? change : perYear);
  const verb = unit === "rank" ? "climb" : perYear < 0 ? "fall" : "rise";
  const within = isShort ? say.span(days) : null;
  const multiples = times === null ? null : multiple(times, say);
  return [say.words.outlook.required(verb, changed(size, unit, say), say.day(from), within, multiples)];
};

/** A change of a share is one in percentage points, and one of a rank in places. */
const changed = (change: number, unit: Unit, say: Speaker): string => {
  const text = roundedDouble(change, DIGITS);
  if (unit === "rank") return say.words.outlook.places(say.number(text), text === "1");
  return say.figure(text, unit === "percent" ? "percentage-point" : unit);
};

/** `""` where it is one, near enough. */
const multiple = (times: number, say: Speaker): string =>
  Math.abs(times - 1) < 0.005 ? "" : say.number(say.short(times));
