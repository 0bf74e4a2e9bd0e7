import type { LocalizedText } from "../../value/text.js";
import type { JudgedValues, ReportDetails } from "../../verdict/reason.js";
import type { Locale } from "../locale.js";
import type { Wording } from "../wording.js";
import { REFERENCES } from "./change.js";

type Verb = readonly [singular: string, plural: string];

const judged = (of: JudgedValues, words: Wording, [singular, plural]: Verb): string => {
  const aim = `the target of ${words.criterion(of.criterion, of.unit)}`;
  const size = of.change?.size == null ? "" : words.workedOutChange(of.change.size, of.criterion, of.unit);
  const named = naming(of, words);
  if (of.change !== undefined && of.change.reference === null && of.values.length === 0) {
    return `${forThe(of.period, words)} ${size}${named} is stated, which ${singular} ${aim}.`;
  }
  if (of.values.length === 0) {
    return `${forThe(of.period, words)} no figure${named} can be worked out; the value ${singular} ${aim}.`;
  }
  const [values, verb] =
    of.values.length > 1 ? [`values${named} are`, plural] : [`value${named} is`, singular];
  return `${forThe(of.period, words)} the ${values} ${words.values(of.values, of.unit)}${against(of, size, words)}, which ${verb} ${aim}.`;
};

const naming = ({ indicator }: Pick<JudgedValues, "indicator">, words: Wording): string =>
  indicator === undefined ? "" : ` of “${words.text(indicator)}”`;

const forThe = (period: string, words: Wording): string =>
  `${words.isDay(period) ? "On" : "For"} ${words.period(period)}`;

const against = ({ change, unit }: JudgedValues, size: string, words: Wording): string => {
  const sized = size === "" ? "" : ` (${size})`;
  if (change?.reference == null) return sized;
  const { value, period } = change.reference;
  return `, against ${words.amount(value, unit)} for ${words.period(period)}${sized}`;
};

const EFFECTS = {
  unchanged: "unchanged",
  weakened: "weakened",
  strengthened: "strengthened",
  changed: "changed",
} as const;

const counted = (count: number, one: string, many: string, words: Wording): string =>
  `${words.number(String(count))} ${count === 1 ? one : many}`;

const countOrNone = (count: number, words: Wording): string =>
  count === 0 ? "none" : words.number(String(count));

const texts = (of: readonly LocalizedText[], words: Wording): readonly string[] =>
  of.map((text) => words.text(text));

/** "; not known: A, B and C", or nothing. */
const named = (label: string, items: readonly string[], words: Wording): string =>
  items.length === 0 ? "" : `; ${label}: ${words.some(items)}`;

/** How many of the members of a dimension have to meet it; `of` is `null` where they are not listed. */
const memberNeed = (of: number | null, share: string | null, words: Wording): string => {
  if (of === 1) return "Its only member has to meet it";
  const members = of === null ? "members" : `${words.number(String(of))} members`;
  return share === null
    ? `All ${members} have to meet it`
    : `At least ${words.figure(share, "percent")} of the ${members} have to meet it`;
};

/** Of one member that nothing is known "of any" would ask: of any of which? */
const nothingKnown = (of: number | null, open: readonly string[], words: Wording): string => {
  const names = open.length === 0 ? "" : `: ${words.some(open)}`;
  return `nothing is known of ${of === 1 ? "it" : "any"}${names}`;
};

const told = (of: ReportDetails, words: Wording): string => {
  // Names of parties are titles without an article, so none stands in the flow of the sentence.
  const scope = of.scope === undefined ? "" : `: ${words.text(of.scope)}`;
  const by = of.by === undefined ? "" : ` (source: ${words.text(of.by)})`;
  const when = words.isDay(of.on) ? `as of ${words.period(of.on)}` : words.within(of.on);
  return `${words.reported(of)} ${when}${scope}${by}`;
};

const GIVEN_UP = {
  lifecycle: "It has been cancelled",
  report: "It was reported as cancelled",
  policies: "All its policies have been repealed or replaced",
} as const;

const WHY_MISSING = {
  "not-collected": "not collected",
  "not-applicable": "not applicable",
  suppressed: "withheld by its publisher",
  "not-yet-available": "not yet available",
  unknown: "no cause stated",
} as const;

/** The reasons in English sentences. */
export const reasons: Locale["reasons"] = {
  withdrawn: ({ cause, on }, words) =>
    on === null ? `${GIVEN_UP[cause]}.` : `${GIVEN_UP[cause]} (${words.day(on)}).`,
  "withdrawn-after": ({ cause, on }, words) =>
    `${GIVEN_UP[cause]}${on === null ? "" : ` (${words.day(on)})`}, which came too late to change the verdict.`,
  "on-hold": () => "It is on hold.",
  "on-hold-after": ({ on }, words) =>
    `It was put on hold${on === null ? "" : ` (${words.day(on)})`}, which came too late to change the verdict.`,
  "not-in-force": ({ from, gate }, words) =>
    gate === "sources"
      ? `It is not stated until ${words.period(from)}.`
      : `It is not in force until ${words.period(from)}.`,
  "value-meets": (of, words) => judged(of, words, ["meets", "meet"]),
  "value-misses": (of, words) => judged(of, words, ["does not meet", "do not meet"]),
  "value-straddles": (of, words) => judged(of, words, ["may or may not meet", "may or may not meet"]),
  "no-reference": ({ against }, words) =>
    against === null
      ? "The change cannot be told: there is no baseline."
      : `The change cannot be told: there is no value for ${REFERENCES[against] ?? words.period(against)}.`,
  "reference-not-positive": ({ period }, words) =>
    `The change has no proportion: the value for ${words.period(period)} is not surely more than zero.`,
  "total-incomplete": ({ deadline }, words) =>
    `Not all amounts up to the deadline of ${words.day(deadline)} are known, so it can be called neither met nor missed.`,
  "total-gaps": ({ gaps }, words) =>
    `The sum leaves out ${words.some(gaps.map((gap) => words.period(gap)))}, for which there is no value.`,
  "total-left-out": ({ periods }, words) =>
    `Not added, since they overlap in part with what was added: ${words.some(periods.map((period) => words.period(period)))}.`,
  "total-begun-before": ({ from, periods }, words) =>
    `Amounts are added from ${words.day(from)} on; what began before is left out: ${words.some(periods.map((period) => words.period(period)))}.`,
  "total-unknown": ({ figure, period, unit }, words) =>
    `The sum for ${words.period(period)} is not known: it is ${words.figure(figure, unit)} without what is missing, which may add to that or take from it.`,
  "total-disputed": ({ periods }, words) => {
    const [figure, was] = periods.length > 1 ? ["figures", "were"] : ["figure", "was"];
    return `Shorter periods do not add up to the ${figure} for ${words.some(periods.map((period) => words.period(period)))}, which ${was} taken.`;
  },
  "counted-over": ({ period, earlier }, words) =>
    `Amounts are counted over ${words.period(period)} only, since no start is stated; not counted: ${words.some(earlier.map((one) => words.period(one)))}.`,
  "mean-over-years": ({ criterion, years, total, unit }, words) =>
    `Over ${words.number(String(years))} ${years === 1 ? "year" : "years"}, ${words.criterion(criterion, unit)} comes to ${words.criterion(total, unit)}.`,
  "ratio-derived": ({ numerator, denominator }, words) =>
    `The value was calculated: “${words.text(numerator)}” divided by “${words.text(denominator)}” for the same period.`,
  "ratio-denominator-not-positive": ({ denominator, periods, zero }, words) => {
    const when = words.some(periods.map((period) => words.period(period)));
    return `There is no ratio for ${when}: “${words.text(denominator)}” is ${zero ? "zero" : "not surely more than zero"}.`;
  },
  "ratio-input-missing": ({ indicator, periods, missing, takenBack }, words) => {
    const when = words.some(periods.map((period) => words.period(period)));
    if (missing === null) return `There is no value of “${words.text(indicator)}” for ${when}.`;
    const why = takenBack ? "was taken back" : "is stated to be missing";
    return `The value of “${words.text(indicator)}” for ${when} ${why} (${WHY_MISSING[missing]}).`;
  },
  "ratio-input-unknown": ({ indicators }, words) => {
    const titles = words.some(indicators.map((title) => `“${words.text(title)}”`));
    return `To calculate it, values of ${titles} are needed; none is known.`;
  },
  "ratio-periods-differ": ({ numerator, numeratorPeriod, denominator, denominatorPeriod }, words) =>
    `The latest value of “${words.text(numerator)}” is for ${words.period(numeratorPeriod)}, that of “${words.text(denominator)}” for ${words.period(denominatorPeriod)}; a ratio needs both for the same period.`,
  parts: ({ form, met, notMet, open }, words) => {
    const needed = form === "allOf" ? "all are needed" : "one is needed";
    const left = open === 0 ? "" : `, ${counted(open, "is", "are", words)} open`;
    const are = met < 2 ? "is" : "are";
    return `Of ${counted(met + notMet + open, "part", "parts", words)} ${countOrNone(met, words)} ${are} met${left}; ${needed}.`;
  },
  "parts-not-at-once": (of, words) => `No one value${naming(of, words)} meets all of its parts at once.`,
  members: ({ met, notMet, open, of, share, unlisted = [] }, words) => {
    const needed = memberNeed(of, share, words);
    const unknown = texts(open, words);
    const others = named("there are values of", unlisted, words);
    if (met.length + notMet.length === 0) {
      return `${needed}, and ${nothingKnown(of, unknown, words)}${others}.`;
    }
    const seen = of === null ? " of those that are known" : "";
    const does = met.length < 2 ? "does" : "do";
    return `${needed};${seen} ${countOrNone(met.length, words)} ${does}${named("not met by", texts(notMet, words), words)}${named("nothing known of", unknown, words)}${others}.`;
  },
  periods: ({ every, held, broken, missing, open, of }, words) => {
    const periods =
      of === null || of === 1 ? `every ${every}` : `each of ${words.number(String(of))} ${every}s`;
    if (held.length + broken.length + missing.length + open.length === 0) {
      return `It has to hold in ${periods}, of which none is known yet.`;
    }
    const among = of === null ? "so far" : `of ${words.number(String(of))}`;
    const names = (label: string, list: readonly string[]) =>
      named(
        label,
        list.map((period) => words.period(period)),
        words,
      );
    const times = held.length === 0 ? `no ${every}` : counted(held.length, every, `${every}s`, words);
    return `It held in ${times} ${among}${names("broken in", broken)}${names("no value for", missing)}${names("left open in", open)}.`;
  },
  breaches: ({ periods }, words) =>
    `It was broken ${words.some(periods.map((period) => words.within(period)))}.`,
  milestones: ({ met, metLate, missed, open, next }, words) => {
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? [] : [`${label} ${words.some(list.map((period) => words.period(period)))}`];
    const past = [
      ...names("met:", met),
      ...names("met late:", metLate),
      ...names("missed:", missed),
      ...names("left open:", open),
    ];
    if (past.length === 0) return next === null ? "" : `The next milestone is due by ${words.period(next)}.`;
    return `Milestones ${[...past, ...names("next:", next === null ? [] : [next])].join("; ")}.`;
  },
  "deadline-revised": ({ on, from, to, days }, words) => {
    const was = words.deadline(from) ?? "none";
    const is = words.deadline(to);
    if (is === null) return `On ${words.day(on)} it was restated without a deadline (before: ${was}).`;
    const by =
      days === null || days === 0 ? "" : `, ${words.span(Math.abs(days))} ${days > 0 ? "later" : "earlier"}`;
    return `On ${words.day(on)} its deadline was restated as ${is} (before: ${was})${by}.`;
  },
  "moved-after-deadline": ({ on, deadline }, words) =>
    `On ${words.day(on)} the deadline, ${words.period(deadline)}, had already passed, so it still counts.`,
  "met-before-restated": () => "It had been met before that, so that deadline does not count.",
  "criterion-revised": ({ on, effect }, words) =>
    `What it asks for was restated on ${words.day(on)}: ${EFFECTS[effect]}.`,
  "first-value-baseline": ({ value, period, unit }, words) =>
    `The first value, ${words.amount(value, unit)} for ${words.period(period)}, was taken as the baseline.`,
  "met-late": ({ on, deadline }, words) =>
    `It was met by ${words.day(on)}, after the deadline of ${words.day(deadline)}.`,
  "timing-unknown": ({ deadline }, words) =>
    `The data do not show whether it was met by the deadline of ${words.day(deadline)}.`,
  "judged-after-deadline": ({ period, deadline }, words) =>
    `No value covers the deadline of ${words.day(deadline)}; the first later one, for ${words.period(period)}, decides.`,
  "no-values": (of, words) => `No value${naming(of, words)} is known.`,
  "values-by-dimension": ({ dimensions }, words) =>
    `There are only values by ${words.some(texts(dimensions, words).map((dimension) => `“${dimension}”`))}.`,
  "no-value-after-baseline": ({ baseline }, words) =>
    `No value is later than the baseline of ${words.period(baseline)}.`,
  "no-value-of-length": ({ as }, words) =>
    `Amounts are compared with the one for ${words.period(as)}; no later value covers a period as long.`,
  "no-whole-period": ({ counted }) =>
    `The amount of a ${counted} is counted, and none that may decide is known in full.`,
  "no-value-in-window": ({ window, reaching }, words) => {
    const partly =
      reaching.length === 0
        ? ""
        : `; only partly in it: ${words.some(reaching.map((period) => words.period(period)))}`;
    return `No value is for a period that lies wholly in the time over which amounts are added (${words.period(window)})${partly}.`;
  },
  "no-value-in-force": ({ from }, words) =>
    `No value is from the time in which it is in force, since ${words.day(from)}.`,
  "no-value-at-deadline": (of, words) =>
    `No value${naming(of, words)} covers the deadline of ${words.day(of.deadline)}, so it cannot be called missed.`,
  "total-within": (of, words) => judged(of, words, ["has kept so far to", "have kept so far to"]),
  "total-exceeded": (of, words) =>
    `For ${words.period(of.period)} the running total${naming(of, words)} is ${words.values(of.values, of.unit)}, which breaks the target of ${words.criterion(of.criterion, of.unit)} for good.`,
  "total-still-open": ({ deadline }, words) =>
    deadline === null
      ? "The running total has no end."
      : `The running total is open until ${words.day(deadline)}.`,
  breached: (of, words) => judged(of, words, ["breaks", "break"]),
  "held-so-far": (of, words) => judged(of, words, ["keeps to", "keep to"]),
  "held-through": ({ deadline }, words) => `It held through the deadline of ${words.day(deadline)}.`,
  "held-gaps": ({ gaps }, words) =>
    `Whether it held in between is not known for ${words.some(gaps.map((gap) => words.period(gap)))}.`,
  "report-decides": (of, words) => `Reported as ${told(of, words)}.`,
  "report-beside": (of, words) => `Apart from that, it is reported as ${told(of, words)}.`,
  "reports-conflict": ({ on }, words) =>
    `Reports of ${words.day(on)} contradict each other on whether it is done.`,
  "no-report": () => "No report says how it stands.",
  "deadline-ahead": ({ deadline, days }, words) =>
    words.isDay(deadline)
      ? `The deadline, ${words.period(deadline)}, is ${words.span(days)} ahead.`
      : `The deadline, ${words.period(deadline)}, ends in ${words.span(days)}.`,
  "deadline-due": ({ deadline, days }, words) =>
    days === 0
      ? `The deadline, ${words.period(deadline)}, ${words.isDay(deadline) ? "is" : "ends"} today.`
      : `The deadline, ${words.period(deadline)}, ends in ${words.span(days)}.`,
  "deadline-passed": ({ deadline, days }, words) =>
    `The deadline, ${words.period(deadline)}, passed ${words.span(days)} ago.`,
  "deadline-approximate": ({ deadline }, words) =>
    `The deadline, ${words.period(deadline)}, is approximate and may or may not have passed.`,
  "event-unknown": ({ event, expected }, words) =>
    `It is due at an event that is not known to have occurred: “${words.text(event)}”${expected === null ? "" : `, expected for ${words.period(expected)}`}.`,
  pace: ({ state, progress, expected, on }, words) =>
    `By ${words.day(on)} it had covered ${words.share(progress)} of the way, against ${words.share(expected)} expected${state === null ? "" : `: ${words.locale.paces[state]}`}.`,
  budget: ({ state, used, allowed, unit, on }, words) =>
    `By ${words.day(on)} it had come to ${words.figure(used, unit)}, against ${words.figure(allowed, unit)} allowed by then${state === null ? "" : `: ${words.locale.paces[state]}`}.`,
  "pace-by-method": ({ state, method, label, on }, words) =>
    `By the method “${method}” its pace up to ${words.day(on)} is “${label}”: ${words.locale.paces[state]}.`,
  "no-pace-by-method": ({ method }) => `The method “${method}” cannot assess its pace.`,
  "pace-open": ({ low, high, expected, on }, words) =>
    `Depending on where in its bounds the value lies, it is ${words.locale.paces[low]} or ${words.locale.paces[high]}, against ${words.share(expected)} of the way expected by ${words.day(on)}.`,
  "pace-by-nominal": ({ figure, unit }, words) =>
    `The value is open-ended; for the pace its printed figure was taken, ${words.figure(figure, unit)}.`,
  "worse-than-baseline": ({ baseline, period, unit }, words) =>
    `That is worse than the baseline, ${words.amount(baseline, unit)} for ${words.period(period)}.`,
  overshot: (of, words) => judged(of, words, ["goes beyond", "go beyond"]),
  "no-pace": ({ gap }, words) => `No pace can be given: ${words.locale.gaps[gap]}.`,
  "values-conflict": ({ period }, words) =>
    `Figures of the same standing for ${words.period(period)} differ; they were taken together as a range.`,
  "slipped-back": ({ met }, words) => `It had been met ${words.within(met)}, but no longer after that.`,
  "default-tolerance": ({ tolerance }, words) =>
    `“About” and “nearly” were taken as within ${words.tolerance(tolerance)}, the tolerance in use where a document gives none.`,
};
