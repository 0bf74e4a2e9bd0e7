import type { Outlook } from "../evaluation/outlook.js";
import type { ProjectedDay } from "../evaluation/projection.js";
import { take } from "../faults/fault.js";
import type { Complete } from "../locale/complete.js";
import { enOutlook } from "../locale/en/outlook.js";
import type { OutlookLocale, OutlookWords } from "../locale/locale.js";
import { type Day, readDay } from "../value/day.js";
import { roundedDouble } from "../value/decimal.js";
import { oneLine } from "../value/printable.js";
import type { Unit } from "../value/unit.js";
import { phrasebookFor, type WordOptions } from "./language.js";
import { readOutlook } from "./outlook-shape.js";
import type { Phrasebook } from "./phrasebook.js";

/**
 * Where a target is heading, as sentences: the value that the average rate leads to and the day on which it meets
 * the target, what is needed per year, and with which small changes the status would be another. `""` where nothing
 * of that can be said; why not stands in `missing` of `projection` and `requirement`.
 *
 * @param options - the language, English where there is none, and how numbers are written
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but an outlook; `bad-locale` for a language without the
 *   words of outlooks, `unknown-option` or `bad-option`
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
 * explainOutlook(outlookOf(portfolio, "t", { asOf: "2021-03-01" })).split(". ")[0];
 * // => "At the average rate so far the value comes to 84.98% on 31 December 2025"
 */
export const explainOutlook = (outlook: Outlook, options?: WordOptions<OutlookLocale>): string => {
  const read = take(readOutlook, outlook, "outlook");
  return sentences(read, phrasebookFor(options, enOutlook, "outlook"))
    .map(oneLine)
    .join(" ");
};

type Words = Phrasebook<Complete<OutlookLocale>>;

/** To as many digits as a projection is worth. */
const PROJECTION_DIGITS = 4;

const DAYS_OF_YEAR = 365;

const figureText = (figure: number, unit: Unit, words: Words): string =>
  words.figure(roundedDouble(figure, PROJECTION_DIGITS), unit);

const sentences = (of: Outlook, words: Words): readonly string[] => {
  const { outlook } = words.locale;
  const said: string[] = [];
  const { asOf, deadline, unit, sensitivity } = of;
  const { atDeadline, meetsOn, exceedsOn } = of.projection.average;
  if (atDeadline !== null && deadline !== null && unit !== null) {
    const figure = (own: number | null): string | null =>
      own === null ? null : figureText(own, unit, words);
    const value = figureText(atDeadline.nominal, unit, words);
    const [low, high] = [figure(atDeadline.low), figure(atDeadline.high)];
    const range = low === high ? ([null, null] as const) : ([low, high] as const);
    said.push(outlook.atDeadline(value, range, words.day(deadline), deadline < asOf));
  }
  const isToldBefore = said.length > 0;
  if (meetsOn !== null)
    said.push(...arriving(meetsOn, outlook.meetsOn, outlook.mayMeet, isToldBefore, asOf, words));
  if (exceedsOn !== null)
    said.push(...arriving(exceedsOn, outlook.exceedsOn, outlook.mayExceed, isToldBefore, asOf, words));
  if (unit !== null) said.push(...required(of, unit, words));
  for (const { to, status } of sensitivity) said.push(outlook.sensitive(to, words.locale.statuses[status]));
  return said;
};

/** When the figures arrive at a goal or a limit, or what they may stand for does. */
const arriving = (
  { nominal, earliest, latest }: ProjectedDay,
  says: OutlookWords["meetsOn"],
  saysPerhaps: OutlookWords["mayMeet"],
  isToldBefore: boolean,
  asOf: Day,
  words: Phrasebook<Complete<OutlookLocale>>,
): readonly string[] => {
  const { outlook } = words.locale;
  if (nominal === null) return earliest === null ? [] : [saysPerhaps(words.day(earliest), isToldBefore)];
  const soonest = earliest === null || earliest === nominal ? null : words.day(earliest);
  const last = latest === null ? "never" : latest === nominal ? null : words.day(latest);
  const ends = soonest === null && last === null ? null : outlook.ends(soonest, last);
  const isLatest = earliest === null && latest === nominal;
  return [says(words.day(nominal), { ends, isLatest, isToldBefore, isPast: nominal < asOf })];
};

/** Within less than a year, what is needed is told over that time. */
const required = ({ deadline, requirement }: Outlook, unit: Unit, words: Words): readonly string[] => {
  const { from, change, perYear, times } = requirement;
  if (from === null || perYear === null || change === null || deadline === null) return [];
  const days = take(readDay, deadline, "deadline") - take(readDay, from, "requirement.from");
  const isShort = days < DAYS_OF_YEAR;
  const size = Math.abs(isShort ? change : perYear);
  const verb = unit === "rank" ? "climb" : perYear < 0 ? "fall" : "rise";
  const within = isShort ? words.span(days) : null;
  const multiples = times === null ? null : multiple(times, words);
  return [
    words.locale.outlook.required(verb, changed(size, unit, words), words.day(from), within, multiples),
  ];
};

/** A change of a share is one in percentage points, and one of a rank in places. */
const changed = (change: number, unit: Unit, words: Words): string => {
  const text = roundedDouble(change, PROJECTION_DIGITS);
  if (unit === "rank") return words.locale.outlook.places(words.number(text), text === "1");
  return words.figure(text, unit === "percent" ? "percentage-point" : unit);
};

/** `""` where it is one, near enough. */
const multiple = (times: number, words: Phrasebook<Complete<OutlookLocale>>): string =>
  Math.abs(times - 1) < 0.005 ? "" : words.number(words.short(times));
