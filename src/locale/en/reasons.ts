import { times } from "../../value/decimal.js";
import type { ReasonParameters } from "../../verdict/reason.js";
import { deadlineText } from "../deadline-text.js";
import { saysOf } from "../reported-state.js";
import { shownChange } from "../shown-change.js";
import type { Say, Vocabulary } from "../vocabulary.js";
import { REFERENCES } from "./change.js";

type Judged = ReasonParameters["value-meets"];
type Told = ReasonParameters["report-decides"];

type Verb = readonly [singular: string, plural: string];

const judged = (of: Judged, say: Say, [singular, plural]: Verb): string => {
  const aim = `the target of ${say.criterion(of.criterion, of.unit)}`;
  const size = of.change?.size == null ? "" : say.change(shownChange(of.change.size, of.criterion), of.unit);
  const named = naming(of, say);
  if (of.change !== undefined && of.change.reference === null && of.values.length === 0) {
    return `${forThe(of.period, say)} ${size}${named} is stated, which ${singular} ${aim}.`;
  }
  if (of.values.length === 0) {
    return `${forThe(of.period, say)} no figure${named} can be worked out; the value ${singular} ${aim}.`;
  }
  const [values, verb] =
    of.values.length > 1 ? [`values${named} are`, plural] : [`value${named} is`, singular];
  return `${forThe(of.period, say)} the ${values} ${say.values(of.values, of.unit)}${against(of, size, say)}, which ${verb} ${aim}.`;
};

const naming = ({ indicator }: Pick<Judged, "indicator">, say: Say): string =>
  indicator === undefined ? "" : ` of “${say.text(indicator)}”`;

const forThe = (period: string, say: Say): string =>
  `${say.isDay(period) ? "On" : "For"} ${say.period(period)}`;

const against = ({ change, unit }: Judged, size: string, say: Say): string => {
  const sized = size === "" ? "" : ` (${size})`;
  if (change?.reference == null) return sized;
  const { value, period } = change.reference;
  return `, against ${say.amount(value, unit)} for ${say.period(period)}${sized}`;
};

const EFFECTS = {
  unchanged: "unchanged",
  weakened: "weakened",
  strengthened: "strengthened",
  changed: "changed",
} as const;

const counted = (count: number, one: string, many: string, say: Say): string =>
  `${say.number(String(count))} ${count === 1 ? one : many}`;

const countOrNone = (count: number, say: Say): string => (count === 0 ? "none" : say.number(String(count)));

/** "; not known: A, B and C", or nothing. */
const named = (label: string, items: readonly string[], say: Say): string =>
  items.length === 0 ? "" : `; ${label}: ${say.some(items)}`;

/** How many of the members of a dimension have to meet it; `of` is `null` where they are not listed. */
const memberNeed = (of: number | null, share: string | null, say: Say): string => {
  if (of === 1) return "Its only member has to meet it";
  const members = of === null ? "members" : `${say.number(String(of))} members`;
  return share === null
    ? `All ${members} have to meet it`
    : `At least ${say.tolerance(times(share, "0.01"))} of the ${members} have to meet it`;
};

/** Of one member that nothing is known "of any" would ask: of any of which? */
const nothingKnown = (of: number | null, open: readonly string[], say: Say): string => {
  const names = open.length === 0 ? "" : `: ${say.some(open)}`;
  return `nothing is known of ${of === 1 ? "it" : "any"}${names}`;
};

const told = (of: Told, say: Say): string => {
  // Names of parties are titles without an article, so none stands in the flow of the sentence.
  const scope = of.scope === undefined ? "" : `: ${say.text(of.scope)}`;
  const by = of.by === undefined ? "" : ` (source: ${say.text(of.by)})`;
  const when = say.isDay(of.on) ? `as of ${say.period(of.on)}` : say.within(of.on);
  return `${say.words.says[saysOf(of)]} ${when}${scope}${by}`;
};

const GIVEN_UP = {
  lifecycle: "It has been cancelled",
  report: "It was reported as cancelled",
  policies: "All its policies have been repealed or replaced",
} as const;

/** The reasons in English sentences. */
export const reasons: Vocabulary["reasons"] = {
  withdrawn: ({ cause, on }, say) =>
    on === null ? `${GIVEN_UP[cause]}.` : `${GIVEN_UP[cause]} (${say.day(on)}).`,
  "withdrawn-after": ({ cause, on }, say) =>
    `${GIVEN_UP[cause]}${on === null ? "" : ` (${say.day(on)})`}, which came too late to change the verdict.`,
  "on-hold": () => "It is on hold.",
  "not-in-force": ({ from, gate }, say) =>
    gate === "sources"
      ? `It is not stated until ${say.day(from)}.`
      : `It is not in force until ${say.day(from)}.`,
  "value-meets": (of, say) => judged(of, say, ["meets", "meet"]),
  "value-misses": (of, say) => judged(of, say, ["does not meet", "do not meet"]),
  "value-straddles": (of, say) => judged(of, say, ["may or may not meet", "may or may not meet"]),
  "no-reference": ({ against }, say) =>
    against === null
      ? "The change cannot be told: there is no baseline."
      : `The change cannot be told: there is no value for ${REFERENCES[against] ?? say.period(against)}.`,
  "reference-not-positive": ({ period }, say) =>
    `The change has no proportion: the value for ${say.period(period)} is not surely more than zero.`,
  "no-window": () =>
    "The amounts cannot be added up: neither a start nor a dated deadline says over what time.",
  "total-incomplete": ({ deadline }, say) =>
    `Not all amounts up to the deadline of ${say.day(deadline)} are known, so it can be called neither met nor missed.`,
  "total-gaps": ({ gaps }, say) =>
    `The sum leaves out ${say.some(gaps.map((gap) => say.period(gap)))}, for which there is no value.`,
  "total-left-out": ({ periods }, say) =>
    `Not added, since they overlap in part with what was added: ${say.some(periods.map((period) => say.period(period)))}.`,
  "total-begun-before": ({ from, periods }, say) =>
    `Amounts are added from ${say.day(from)} on; what began before is left out: ${say.some(periods.map((period) => say.period(period)))}.`,
  "total-unknown": ({ figure, period, unit }, say) =>
    `The sum for ${say.period(period)} is not known: it is ${say.figure(figure, unit)} without what is missing, which may add to that or take from it.`,
  "total-disputed": ({ periods }, say) => {
    const [figure, was] = periods.length > 1 ? ["figures", "were"] : ["figure", "was"];
    return `Shorter periods do not add up to the ${figure} for ${say.some(periods.map((period) => say.period(period)))}, which ${was} taken.`;
  },
  "ratio-derived": ({ numerator, denominator }, say) =>
    `The value was calculated: “${say.text(numerator)}” divided by “${say.text(denominator)}” for the same period.`,
  parts: ({ form, met, notMet, open }, say) => {
    const needed = form === "allOf" ? "all are needed" : "one is needed";
    const left = open === 0 ? "" : `, ${counted(open, "is", "are", say)} open`;
    const are = met < 2 ? "is" : "are";
    return `Of ${counted(met + notMet + open, "part", "parts", say)} ${countOrNone(met, say)} ${are} met${left}; ${needed}.`;
  },
  members: ({ met, notMet, open, of, share }, say) => {
    const needed = memberNeed(of, share, say);
    if (met.length + notMet.length === 0) {
      return `${needed}, and ${nothingKnown(of, open, say)}.`;
    }
    const seen = of === null ? " of those that are known" : "";
    const does = met.length < 2 ? "does" : "do";
    return `${needed};${seen} ${countOrNone(met.length, say)} ${does}${named("not met by", notMet, say)}${named("nothing known of", open, say)}.`;
  },
  periods: ({ every, held, broken, missing, open, of }, say) => {
    const periods =
      of === null || of === 1 ? `every ${every}` : `each of ${say.number(String(of))} ${every}s`;
    if (held.length + broken.length + missing.length + open.length === 0) {
      return `It has to hold in ${periods}, of which none is known yet.`;
    }
    const among = of === null ? "so far" : `of ${say.number(String(of))}`;
    const names = (label: string, list: readonly string[]) =>
      named(
        label,
        list.map((period) => say.period(period)),
        say,
      );
    const times = held.length === 0 ? `no ${every}` : counted(held.length, every, `${every}s`, say);
    return `It held in ${times} ${among}${names("broken in", broken)}${names("no value for", missing)}${names("left open in", open)}.`;
  },
  breaches: ({ periods }, say) => `It was broken ${say.some(periods.map((period) => say.within(period)))}.`,
  milestones: ({ met, metLate, missed, open, next }, say) => {
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? [] : [`${label} ${say.some(list.map((period) => say.period(period)))}`];
    const past = [
      ...names("met:", met),
      ...names("met late:", metLate),
      ...names("missed:", missed),
      ...names("left open:", open),
    ];
    if (past.length === 0) return next === null ? "" : `The next milestone is due by ${say.period(next)}.`;
    return `Milestones ${[...past, ...names("next:", next === null ? [] : [next])].join("; ")}.`;
  },
  "deadline-revised": ({ on, from, to, days }, say) => {
    const was = deadlineText(from, say) ?? "none";
    const is = deadlineText(to, say);
    if (is === null) return `On ${say.day(on)} it was restated without a deadline (before: ${was}).`;
    const by =
      days === null || days === 0 ? "" : `, ${say.span(Math.abs(days))} ${days > 0 ? "later" : "earlier"}`;
    return `On ${say.day(on)} its deadline was restated as ${is} (before: ${was})${by}.`;
  },
  "moved-after-deadline": ({ on, deadline }, say) =>
    `On ${say.day(on)} the deadline, ${say.period(deadline)}, had already passed, so it still counts.`,
  "met-before-restated": () => "It had been met before that, so that deadline does not count.",
  "criterion-revised": ({ on, effect }, say) =>
    `What it asks for was restated on ${say.day(on)}: ${EFFECTS[effect]}.`,
  "first-value-baseline": ({ value, period, unit }, say) =>
    `The first value, ${say.amount(value, unit)} for ${say.period(period)}, was taken as the baseline.`,
  "met-late": ({ on, deadline }, say) =>
    `It was met by ${say.day(on)}, after the deadline of ${say.day(deadline)}.`,
  "timing-unknown": ({ deadline }, say) =>
    `The data do not show whether it was met by the deadline of ${say.day(deadline)}.`,
  "judged-after-deadline": ({ period, deadline }, say) =>
    `No value covers the deadline of ${say.day(deadline)}; the first later one, for ${say.period(period)}, decides.`,
  "no-values": (of, say) => `No value${naming(of, say)} is known.`,
  "values-by-dimension": ({ dimensions }, say) =>
    `There are only values by ${say.some(dimensions.map((dimension) => `“${dimension}”`))}.`,
  "no-value-after-baseline": ({ baseline }, say) =>
    `No value is later than the baseline of ${say.period(baseline)}.`,
  "no-value-of-length": ({ as }, say) =>
    `Amounts are compared with the one for ${say.period(as)}; no later value covers a period as long.`,
  "no-value-in-window": ({ window, reaching }, say) => {
    const partly =
      reaching.length === 0
        ? ""
        : `; only partly in it: ${say.some(reaching.map((period) => say.period(period)))}`;
    return `No value is for a period that lies wholly in the time over which amounts are added (${say.period(window)})${partly}.`;
  },
  "no-value-in-force": ({ from }, say) =>
    `No value is from the time in which it is in force, since ${say.day(from)}.`,
  "no-value-at-deadline": (of, say) =>
    `No value${naming(of, say)} covers the deadline of ${say.day(of.deadline)}, so it cannot be called missed.`,
  "total-exceeded": (of, say) =>
    `For ${say.period(of.period)} the running total${naming(of, say)} is ${say.values(of.values, of.unit)}, which breaks the target of ${say.criterion(of.criterion, of.unit)} for good.`,
  "total-still-open": ({ deadline }, say) =>
    deadline === null
      ? "The running total has no end."
      : `The running total is open until ${say.day(deadline)}.`,
  breached: (of, say) => judged(of, say, ["breaks", "break"]),
  "held-so-far": (of, say) => judged(of, say, ["keeps to", "keep to"]),
  "held-through": ({ deadline }, say) => `It held through the deadline of ${say.day(deadline)}.`,
  "held-gaps": ({ gaps }, say) =>
    `Whether it held in between is not known for ${say.some(gaps.map((gap) => say.period(gap)))}.`,
  "report-decides": (of, say) => `Reported as ${told(of, say)}.`,
  "report-beside": (of, say) => `Apart from that, it is reported as ${told(of, say)}.`,
  "reports-conflict": ({ on }, say) =>
    `Reports of ${say.day(on)} contradict each other on whether it is done.`,
  "no-report": () => "No report says how it stands.",
  "deadline-ahead": ({ deadline, days }, say) =>
    say.isDay(deadline)
      ? `The deadline, ${say.period(deadline)}, is ${say.span(days)} ahead.`
      : `The deadline, ${say.period(deadline)}, ends in ${say.span(days)}.`,
  "deadline-due": ({ deadline, days }, say) =>
    days === 0
      ? `The deadline, ${say.period(deadline)}, ${say.isDay(deadline) ? "is" : "ends"} today.`
      : `The deadline, ${say.period(deadline)}, ends in ${say.span(days)}.`,
  "deadline-passed": ({ deadline, days }, say) =>
    `The deadline, ${say.period(deadline)}, passed ${say.span(days)} ago.`,
  "deadline-approximate": ({ deadline }, say) =>
    `The deadline, ${say.period(deadline)}, is approximate and may or may not have passed.`,
  "event-unknown": ({ event, expected }, say) =>
    `It is due at an event that is not known to have occurred: “${say.text(event)}”${expected === null ? "" : `, expected for ${say.period(expected)}`}.`,
  pace: ({ state, progress, expected, on }, say) =>
    `By ${say.day(on)} it had covered ${say.share(progress)} of the way, against ${say.share(expected)} expected${state === null ? "" : `: ${say.words.paces[state]}`}.`,
  "pace-by-method": ({ state, method, label, on }, say) =>
    `By the method “${method}” its pace up to ${say.day(on)} is “${label}”: ${say.words.paces[state]}.`,
  "no-pace-by-method": ({ method }) => `The method “${method}” cannot assess its pace.`,
  "pace-open": ({ low, high, expected, on }, say) =>
    `Depending on where in its bounds the value lies, it is ${say.words.paces[low]} or ${say.words.paces[high]}, against ${say.share(expected)} of the way expected by ${say.day(on)}.`,
  "pace-by-nominal": ({ figure, unit }, say) =>
    `The value is open-ended; for the pace its printed figure was taken, ${say.figure(figure, unit)}.`,
  "worse-than-baseline": ({ baseline, period, unit }, say) =>
    `That is worse than the baseline, ${say.amount(baseline, unit)} for ${say.period(period)}.`,
  overshot: (of, say) => judged(of, say, ["goes beyond", "go beyond"]),
  "no-pace": ({ gap }, say) => `No pace can be given: ${say.words.gaps[gap]}.`,
  "values-conflict": ({ period }, say) =>
    `Figures of the same standing for ${say.period(period)} differ; they were taken together as a range.`,
  "slipped-back": ({ met }, say) => `It had been met ${say.within(met)}, but no longer after that.`,
  "default-tolerance": ({ tolerance }, say) =>
    `“About” and “nearly” were taken as within ${say.tolerance(tolerance)}, the tolerance in use where a document gives none.`,
};
