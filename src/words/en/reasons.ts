import type { ReasonParameters } from "../../evaluation/reason.js";
import { times } from "../../value/decimal.js";
import { deadlineText } from "../deadline-text.js";
import type { Say, Vocabulary } from "../vocabulary.js";

type Judged = ReasonParameters["value-meets"];
type Told = ReasonParameters["report-decides"];

type Verb = readonly [singular: string, plural: string];

const judged = (of: Judged, say: Say, [singular, plural]: Verb): string => {
  const aim = `the target of ${say.criterion(of.criterion, of.unit)}`;
  const size = of.change?.size == null ? "" : say.change(of.change.size, of.unit);
  if (of.change !== undefined && of.change.reference === null && of.values.length === 0) {
    return `For ${say.period(of.period)} ${size} is stated, which ${singular} ${aim}.`;
  }
  if (of.values.length === 0) {
    return `For ${say.period(of.period)} no figure can be worked out; the value ${singular} ${aim}.`;
  }
  const [values, verb] = of.values.length > 1 ? ["values are", plural] : ["value is", singular];
  return `For ${say.period(of.period)} the ${values} ${say.values(of.values, of.unit)}${against(of, size, say)}, which ${verb} ${aim}.`;
};

const against = ({ change, unit }: Judged, size: string, say: Say): string => {
  if (change?.reference == null) return "";
  const { value, period } = change.reference;
  return `, against ${say.amount(value, unit)} for ${say.period(period)}${size === "" ? "" : ` (${size})`}`;
};

const REFERENCES: Readonly<Record<string, string>> = {
  "previous-period": "the period before",
  "year-before": "the same period a year earlier",
};

const EFFECTS = {
  unchanged: "as it was",
  weakened: "weakened",
  strengthened: "strengthened",
  changed: "changed",
} as const;

const counted = (count: number, one: string, many: string, say: Say): string =>
  `${say.number(String(count))} ${count === 1 ? one : many}`;

const told = (of: Told, say: Say): string => {
  const scope = of.scope === undefined ? "" : ` (${say.text(of.scope)})`;
  const by = of.by === undefined ? "" : `, according to ${say.text(of.by)}`;
  return `${say.words.says[of.says]}${scope} as of ${say.period(of.on)}${by}`;
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
  "not-in-force": ({ from }, say) => `It is in force only from ${say.day(from)}.`,
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
    "The amounts cannot be added up: neither a start nor a dated deadline says over which time.",
  "total-incomplete": ({ deadline }, say) =>
    `Not all amounts up to the deadline of ${say.day(deadline)} are known, so neither success nor a miss is shown.`,
  "total-gaps": ({ gaps }, say) =>
    `The sum leaves out ${say.some(gaps.map((gap) => say.period(gap)))}, for which there is no value.`,
  "total-left-out": ({ periods }, say) =>
    `Not added, since they overlap in part with what was: ${say.some(periods.map((period) => say.period(period)))}.`,
  "total-begun-before": ({ from, periods }, say) =>
    `Amounts are added from ${say.day(from)}; not added, since it began before: ${say.some(periods.map((period) => say.period(period)))}.`,
  "total-unknown": ({ figure, period, unit }, say) =>
    `What ${say.period(period)} comes to is not known: ${say.figure(figure, unit)} without what is missing, which may add to that or take from it.`,
  "total-disputed": ({ periods }, say) =>
    `Figures of shorter periods do not agree with the one for ${say.some(periods.map((period) => say.period(period)))}, which was taken.`,
  "ratio-derived": ({ numerator, denominator }, say) =>
    `The value was derived: “${say.text(numerator)}” by “${say.text(denominator)}” of the same period.`,
  parts: ({ form, met, notMet, open }, say) => {
    const of = met + notMet + open;
    const needed = form === "allOf" ? "all are needed" : "one is needed";
    const left = open === 0 ? "" : `, ${say.number(String(open))} left open`;
    return `Of ${say.number(String(of))} parts ${say.number(String(met))} ${met === 1 ? "is" : "are"} met${left}; ${needed}.`;
  },
  members: ({ dimension, met, notMet, open, of, share }, say) => {
    const among =
      of === null
        ? `those seen of “${dimension}”, which are not listed,`
        : `the ${say.number(String(of))} members of “${dimension}”`;
    const needed =
      share === null ? "all are needed" : `at least ${say.tolerance(times(share, "0.01"))} are needed`;
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? "" : `; ${label}: ${say.some(list)}`;
    return `Of ${among} ${say.number(String(met.length))} ${met.length === 1 ? "meets" : "meet"} it; ${needed}${names("not met", notMet)}${names("not known", open)}.`;
  },
  periods: ({ every, held, broken, missing, open, of }, say) => {
    const among = of === null ? "so far" : `of ${counted(of, every, `${every}s`, say)}`;
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? "" : `; ${label}: ${say.some(list.map((period) => say.period(period)))}`;
    return `It held in ${counted(held.length, every, `${every}s`, say)} ${among}${names("broken", broken)}${names("no value", missing)}${names("left open", open)}.`;
  },
  breaches: ({ periods }, say) =>
    `It was broken in ${say.some(periods.map((period) => say.period(period)))}.`,
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
    const was = deadlineText(from, say) ?? "without one";
    const is = deadlineText(to, say) ?? "none";
    const by =
      days === null || days === 0 ? "" : `, ${say.days(Math.abs(days))} ${days > 0 ? "later" : "earlier"}`;
    return `The deadline was restated on ${say.day(on)}: ${is} (before: ${was})${by}.`;
  },
  "moved-after-deadline": ({ on, deadline }, say) =>
    `On ${say.day(on)} the deadline, ${say.period(deadline)}, had passed already; it still counts.`,
  "criterion-revised": ({ on, effect }, say) =>
    `What is asked was restated on ${say.day(on)}: ${EFFECTS[effect]}.`,
  "first-value-baseline": ({ value, period, unit }, say) =>
    `The first value, ${say.amount(value, unit)} for ${say.period(period)}, was taken as the baseline.`,
  "met-late": ({ on, deadline }, say) =>
    `It was met by ${say.day(on)}, after the deadline of ${say.day(deadline)}.`,
  "timing-unknown": ({ deadline }, say) =>
    `The data do not show whether it was met by the deadline of ${say.day(deadline)}.`,
  "judged-after-deadline": ({ period, deadline }, say) =>
    `No value covers the deadline of ${say.day(deadline)}; the first later one, for ${say.period(period)}, decides.`,
  "no-values": () => "No value is known.",
  "no-value-after-baseline": ({ baseline }, say) =>
    `No value is later than the baseline of ${say.period(baseline)}.`,
  "no-value-of-length": ({ as }, say) =>
    `Amounts are compared with that of ${say.period(as)}; no later value is of a period as long.`,
  "no-value-in-window": ({ window, reaching }, say) => {
    const partly =
      reaching.length === 0
        ? ""
        : `; only partly of it: ${say.some(reaching.map((period) => say.period(period)))}`;
    return `No value is of a period within the time over which amounts are added, ${say.period(window)}${partly}.`;
  },
  "no-value-in-force": ({ from }, say) =>
    `No value is from the time in which it is in force, since ${say.day(from)}.`,
  "no-value-at-deadline": ({ deadline }, say) =>
    `No value covers the deadline of ${say.day(deadline)}, so a miss is not shown.`,
  "total-exceeded": (of, say) =>
    `For ${say.period(of.period)} the running total is ${say.values(of.values, of.unit)}, which breaks the target of ${say.criterion(of.criterion, of.unit)} for good.`,
  "total-still-open": ({ deadline }, say) =>
    deadline === null
      ? "The running total has no end."
      : `The running total is open until ${say.day(deadline)}.`,
  breached: (of, say) => judged(of, say, ["breaks", "break"]),
  "held-so-far": (of, say) => judged(of, say, ["keeps to", "keep to"]),
  "held-through": ({ deadline }, say) => `It held through the deadline of ${say.day(deadline)}.`,
  "report-decides": (of, say) => `Reported as ${told(of, say)}.`,
  "report-beside": (of, say) => `Beside the figures it is reported as ${told(of, say)}.`,
  "reports-conflict": ({ on }, say) =>
    `Reports of ${say.day(on)} contradict each other on whether it is done.`,
  "no-report": () => "No report says how it stands.",
  "deadline-ahead": ({ deadline, days }, say) =>
    `The deadline, ${say.period(deadline)}, is ${say.days(days)} ahead.`,
  "deadline-due": ({ deadline, days }, say) =>
    days === 0
      ? `The deadline, ${say.period(deadline)}, ends today.`
      : `The deadline, ${say.period(deadline)}, ends in ${say.days(days)}.`,
  "deadline-passed": ({ deadline, days }, say) =>
    `The deadline, ${say.period(deadline)}, passed ${say.days(days)} ago.`,
  "deadline-approximate": ({ deadline }, say) =>
    `The deadline, ${say.period(deadline)}, is approximate and may or may not have passed.`,
  "event-unknown": ({ event, expected }, say) =>
    `It is due at an event that is not known to have occurred: ${say.text(event)}${expected === null ? "" : `, expected for ${say.period(expected)}`}.`,
  pace: ({ state, progress, expected, on }, say) =>
    `By ${say.day(on)} it had covered ${say.share(progress)} of the way, against ${say.share(expected)} expected: ${say.words.paces[state]}.`,
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
  "slipped-back": ({ met }, say) => `It had been met for ${say.period(met)}, and then no more.`,
  "default-tolerance": ({ tolerance }, say) =>
    `“About” and “nearly” were taken as within ${say.tolerance(tolerance)}, the tolerance in use where a document gives none.`,
};
