import type { Unit } from "../../value/unit.js";
import type {
  JudgedValues,
  MemberFigure,
  OfIndicator,
  ReasonParameters,
  ReportDetails,
} from "../../verdict/reason.js";
import type { Locale } from "../locale.js";
import {
  alsoNamed,
  capitalized,
  named,
  paceNamed,
  somePeriods,
  textsIn,
  withinSentence,
} from "../sentence-parts.js";
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
  unchanged: "restated unchanged",
  weakened: "made less strict",
  strengthened: "made stricter",
  changed: "changed",
} as const;

const counted = (count: number, one: string, many: string, words: Wording): string =>
  `${words.number(String(count))} ${count === 1 ? one : many}`;

/** What is known of parts, and how many. */
const countedParts = (count: number, state: string, words: Wording): readonly string[] =>
  count === 0 ? [] : [`${inWords(count, words)} ${state}`];

/** Members with the figures on which they turn: "north (12% for 2022)". */
const figures = (of: readonly MemberFigure[], unit: Unit, words: Wording): readonly string[] =>
  of.map(({ name, values, period }) => {
    if (period === null || values.length === 0) return words.text(name);
    return `${words.text(name)} (${words.values(values, unit)} ${whenFor(period, words)})`;
  });

const whenFor = (period: string, words: Wording): string =>
  `${words.isDay(period) ? "on" : "for"} ${words.period(period)}`;

type Members = ReasonParameters["members"];

/** How the members stand, those that decide a miss first. */
const memberStates = (of: Members, words: Wording): readonly string[] => [
  ...named("not met in", figures(of.notMet, of.unit, words), words),
  ...named("may or may not be met in", figures(of.open, of.unit, words), words),
  ...named("held so far in", textsIn(of.heldSoFar, words), words),
  ...named("no data for", textsIn(of.unknown, words), words),
  ...named("there are data for", of.unlisted ?? [], words),
];

const onlyMember = (of: Members, dimension: string, words: Wording): string => {
  const [met] = textsIn(of.met, words);
  const subject = `Required in the only ${dimension}`;
  return met === undefined
    ? `${subject}; ${memberStates(of, words).join("; ")}.`
    : `${subject}, ${met}, which meets the target.`;
};

const COUNT_WORDS = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
] as const;

const inWords = (count: number, words: Wording): string =>
  COUNT_WORDS[count]?.toLowerCase() ?? words.number(String(count));

const told = (of: ReportDetails, words: Wording): string => {
  // Names of parties are titles without an article, so none stands in the flow of the sentence.
  const scope = of.scope === undefined ? "" : `: ${words.text(of.scope)}`;
  const by = of.by === undefined ? "" : ` (${words.text(of.by)})`;
  return `${words.reported(of)} ${words.within(of.on)}${by}${scope}`;
};

const GIVEN_UP = {
  lifecycle: "It has been cancelled",
  report: "It was reported as cancelled",
  policies: "All its policies have been repealed or replaced",
} as const;

const UNDECIDED = "it can be called neither met nor missed";

/** "Due by end of June 2020 (178 days left)." */
const dueBy = ({ deadline, days }: ReasonParameters["deadline-due"], words: Wording): string =>
  `Due by ${words.endOf(deadline)} (${days === 0 ? "today" : `${words.span(days)} left`}).`;

const aboutIndicator = ({ indicator }: OfIndicator, words: Wording): string =>
  indicator === undefined ? "" : `“${words.text(indicator)}”`;

const sentenceOf = (text: string): string => `${capitalized(text)}.`;

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
      ? `First announced ${words.within(from)}.`
      : `It is not in force until ${words.period(from)}.`,
  "value-meets": (of, words) => judged(of, words, ["meets", "meet"]),
  "value-not-yet": (of, words) => judged(of, words, ["does not yet meet", "do not yet meet"]),
  "value-misses": (of, words) => judged(of, words, ["does not meet", "do not meet"]),
  "value-straddles": (of, words) => judged(of, words, ["may or may not meet", "may or may not meet"]),
  "no-reference": (of, words) => {
    const missing =
      of.against === null ? "baseline" : `value for ${REFERENCES[of.against] ?? words.period(of.against)}`;
    return `The change${naming(of, words)} cannot be told: there is no ${missing}.`;
  },
  "reference-not-positive": (of, words) => {
    const surely = typeof of.value === "string" ? "" : "surely ";
    const value = words.amount(of.value, of.unit);
    return `The change${naming(of, words)} has no proportion: the value for ${words.period(of.period)}, ${value}, is not ${surely}more than zero.`;
  },
  "total-incomplete": (of, words) =>
    `Not all amounts${naming(of, words)} up to the deadline of ${words.day(of.deadline)} are known, so ${UNDECIDED}.`,
  "total-gaps": ({ gaps }, words) =>
    `The sum leaves out ${somePeriods(gaps, words)}, for which there is no value.`,
  "total-left-out": ({ periods }, words) =>
    `Not added, since they overlap in part with what was added: ${somePeriods(periods, words)}.`,
  "total-begun-before": ({ from, periods }, words) =>
    `Amounts are added from ${words.day(from)} on; what began before is left out: ${somePeriods(periods, words)}.`,
  "total-unknown": (of, words) =>
    `The sum${naming(of, words)} for ${words.period(of.period)} is not known: it is ${words.figure(of.figure, of.unit)} without what is missing, which may add to that or take from it.`,
  "total-disputed": ({ periods }, words) => {
    const [figure, was] = periods.length > 1 ? ["figures", "were"] : ["figure", "was"];
    return `Shorter periods do not add up to the ${figure} for ${somePeriods(periods, words)}, which ${was} taken.`;
  },
  "counted-over": ({ period, earlier }, words) =>
    `Amounts are counted over ${words.period(period)} only, since no start is stated; not counted: ${somePeriods(earlier, words)}.`,
  "mean-over-years": ({ criterion, years, total, unit }, words) =>
    `Over ${words.number(String(years))} ${years === 1 ? "year" : "years"}, ${words.criterion(criterion, unit)} comes to ${words.criterion(total, unit)}.`,
  "ratio-derived": ({ numerator, denominator }, words) =>
    `The value was calculated: “${words.text(numerator)}” divided by “${words.text(denominator)}” for the same period.`,
  "ratio-denominator-not-positive": ({ denominator, periods, zero }, words) => {
    const when = somePeriods(periods, words);
    return `There is no ratio for ${when}: “${words.text(denominator)}” is ${zero ? "zero" : "not surely more than zero"}.`;
  },
  "ratio-input-missing": ({ indicator, periods, missing, takenBack }, words) => {
    const when = somePeriods(periods, words);
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
  parts: ({ form, met, notMet, open, unknown }, words) => {
    const of = met + notMet + open + unknown;
    const all = of === 2 ? "both required" : "all required";
    const needed = of === 1 ? "" : `, ${form === "allOf" ? all : "one required"}`;
    // No sentence begins with a figure.
    const many = `There are ${words.number(String(of))}`;
    const head = `${COUNT_WORDS[of] ?? many} ${of === 1 ? "condition" : "conditions"}${needed}`;
    if (unknown === of) return `${head}; no data${of === 1 ? "" : ` on ${of === 2 ? "either" : "any"}`}.`;
    const states = [
      ...countedParts(met, "met", words),
      ...countedParts(notMet, "not met", words),
      ...countedParts(open, "open", words),
      ...countedParts(unknown, "without data", words),
    ];
    return `${head}: ${states.join(", ")}.`;
  },
  "parts-not-at-once": (of, words) => `No one value${naming(of, words)} meets all conditions at once.`,
  members: (of, words) => {
    const dimension = withinSentence(words.text(of.dimension));
    if (of.of === 1) return onlyMember(of, dimension, words);
    const members = of.of === null ? "" : ` ${words.number(String(of.of))}`;
    const needed =
      of.share === null
        ? `Required in every ${dimension}`
        : `Required in at least ${words.figure(of.share, "percent")} of the${members} members of “${dimension}”`;
    if (of.met.length + of.notMet.length + of.open.length + of.heldSoFar.length === 0) {
      return `${needed}; no data yet${alsoNamed("there are data for", of.unlisted ?? [], words)}.`;
    }
    const among = of.of === null ? "of those with data" : `of ${words.number(String(of.of))}`;
    const met = `met in ${of.met.length === 0 ? "none" : words.number(String(of.met.length))} ${among}`;
    const list = of.of === null && of.share === null ? ["no full list is given"] : [];
    // Before its end nothing that is to be held can be met.
    const isHeld = of.met.length === 0 && of.heldSoFar.length > 0;
    return `${needed}: ${[...(isHeld ? [] : [met]), ...memberStates(of, words), ...list].join("; ")}.`;
  },
  periods: (of, words) => {
    const { every, held, broken, missing, open } = of;
    const named = of.indicator === undefined ? "" : `${aboutIndicator(of, words)}: `;
    const all =
      of.of === null || of.of < 2 ? `every ${every}` : `each of ${words.number(String(of.of))} ${every}s`;
    if (held.length + broken.length + missing.length + open.length === 0) {
      const none = of.of === 0 ? `, and no whole ${every} ends by the deadline` : "";
      return sentenceOf(`${named}required in ${all}${none}`);
    }
    const among = of.of === null ? "so far" : `of ${words.number(String(of.of))}`;
    const names = (label: string, list: readonly string[]) =>
      alsoNamed(
        label,
        list.map((period) => words.period(period)),
        words,
      );
    const times = held.length === 0 ? `no ${every}` : counted(held.length, every, `${every}s`, words);
    return sentenceOf(
      `${named}held in ${times} ${among}${names("broken in", broken)}${names("no data for", missing)}${names("open", open)}`,
    );
  },
  "held-closest": (of, words) => {
    const size =
      of.change?.size == null ? null : words.workedOutChange(of.change.size, of.criterion, of.unit);
    const value = size ?? words.values(of.values, of.unit);
    return `The closest${naming(of, words)} was ${value} ${whenFor(of.period, words)}, against the target of ${words.criterion(of.criterion, of.unit)}.`;
  },
  breaches: ({ periods }, words) =>
    `It was broken ${words.some(periods.map((period) => words.within(period)))}.`,
  milestones: ({ met, metLate, missed, open, next }, words) => {
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? [] : [`${label} ${somePeriods(list, words)}`];
    const past = [
      ...names("met:", met),
      ...names("met late:", metLate),
      ...names("missed:", missed),
      ...names("left open:", open),
    ];
    if (past.length === 0) return next === null ? "" : `The next milestone is due by ${words.period(next)}.`;
    return `Milestones ${[...past, ...names("next:", next === null ? [] : [next])].join("; ")}.`;
  },
  "judged-as-first-stated": ({ leftOut }, words) =>
    `Judged as first stated; left out: what was restated on ${words.some(leftOut.map((day) => words.day(day)))}.`,
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
    `On ${words.day(on)} the requirement was ${EFFECTS[effect]}.`,
  "first-value-baseline": ({ value, period, unit }, words) =>
    `The first value, ${words.amount(value, unit)} for ${words.period(period)}, was taken as the baseline.`,
  "met-late": ({ on, deadline }, words) =>
    `Met by ${words.day(on)}, after the deadline of ${words.day(deadline)}.`,
  "timing-unknown": ({ deadline }, words) =>
    `The data do not show whether that was by the deadline of ${words.day(deadline)}.`,
  "judged-after-deadline": ({ period, deadline }, words) =>
    `No value covers the deadline of ${words.day(deadline)}; the first later one, for ${words.period(period)}, decides.`,
  "no-values": (of, words) =>
    of.indicator === undefined ? "No data yet." : `No data on “${words.text(of.indicator)}” yet.`,
  "values-by-dimension": ({ dimensions }, words) =>
    `There are only data by ${words.some(textsIn(dimensions, words).map((dimension) => `“${dimension}”`))}.`,
  "no-value-after-baseline": (of, words) =>
    `No value${naming(of, words)} is later than the baseline of ${words.period(of.baseline)}.`,
  "no-value-of-length": (of, words) =>
    `Amounts${naming(of, words)} are compared with the one for ${words.period(of.as)}; no later value covers a period as long.`,
  "no-whole-period": (of, words) =>
    `The amount${naming(of, words)} of a ${of.counted} is counted, and none that may decide is known in full.`,
  "no-value-in-window": (of, words) => {
    const partly = alsoNamed(
      "only partly in it",
      of.reaching.map((period) => words.period(period)),
      words,
    );
    return `No value${naming(of, words)} is for a period that lies wholly in the time over which amounts are added (${words.period(of.window)})${partly}.`;
  },
  "no-value-in-force": (of, words) =>
    `No value${naming(of, words)} is from the time in which the target is in force, since ${words.day(of.from)}.`,
  "no-value-at-deadline": (of, words) =>
    `No value${naming(of, words)} covers the deadline of ${words.day(of.deadline)}, so ${UNDECIDED}.`,
  "total-within": (of, words) => judged(of, words, ["has kept so far to", "have kept so far to"]),
  "total-exceeded": (of, words) =>
    `For ${words.period(of.period)} the running total${naming(of, words)} is ${words.values(of.values, of.unit)}, which breaks the target of ${words.criterion(of.criterion, of.unit)}.`,
  "total-without-end": () => "The running total has no end.",
  breached: (of, words) => judged(of, words, ["breaks", "break"]),
  "held-so-far": (of, words) => judged(of, words, ["keeps to", "keep to"]),
  "held-through": ({ deadline }, words) => `Held through the deadline of ${words.day(deadline)}.`,
  "held-gaps": ({ gaps }, words) => `Nothing is known of the time in between: ${somePeriods(gaps, words)}.`,
  "report-decides": (of, words) => `Reported ${told(of, words)}.`,
  "report-beside": (of, words) => `Also reported ${told(of, words)}.`,
  "reports-conflict": ({ on }, words) =>
    `Reports of ${words.day(on)} contradict each other: done, and not done.`,
  "no-report": () => "No progress report yet.",
  "deadline-ahead": (of, words) => dueBy(of, words),
  "deadline-due": (of, words) => dueBy(of, words),
  "deadline-passed": ({ deadline, days }, words) =>
    `The deadline, ${words.period(deadline)}, passed ${words.span(days)} ago.`,
  "out-of-reach": ({ deadline }, words) =>
    `It can no longer be met${deadline === null ? "" : ` by ${words.endOf(deadline)}`}.`,
  "deadline-approximate": ({ deadline }, words) =>
    `The deadline, ${words.period(deadline)}, is approximate and may or may not have passed.`,
  "event-unknown": ({ event, expected }, words) =>
    `Due at “${words.text(event)}”${expected === null ? "" : ` (expected: ${words.period(expected)})`}, which is not known to have occurred.`,
  pace: ({ state, progress, expected, on, enough }, words) => {
    const isAway = progress < 0 && expected < 0;
    const [own, asked] = words.shares(isAway ? -progress : progress, isAway ? -expected : expected);
    const covered = isAway
      ? `moved away by ${own} of the way, against ${asked} foreseen`
      : `covered ${own} of the way, against ${asked} expected`;
    const tolerance =
      enough === null ? "" : `, since ${words.tolerance(enough)} of what is expected is enough`;
    return `By ${words.day(on)} it had ${covered}${paceNamed(state, words)}${tolerance}.`;
  },
  budget: ({ criterion, state, used, allowed, unit, on, enough }, words) => {
    const tolerance =
      enough === null ? "" : `, since what is allowed is at least ${words.tolerance(enough)} of that`;
    return `By ${words.day(on)} it had come to ${words.figure(used, unit)} of ${words.criterion(criterion, unit)}, against ${words.figure(allowed, unit)} allowed by then${paceNamed(state, words)}${tolerance}.`;
  },
  "pace-by-method": ({ state, method, label, on }, words) =>
    `By the method “${method}” its pace up to ${words.day(on)} is “${label}”: ${words.locale.paces[state]}.`,
  "no-pace-by-method": ({ method }) => `The method “${method}” cannot assess its pace.`,
  "pace-open": ({ low, high, expected, on }, words) =>
    `Depending on where in its bounds the value lies, it is ${words.locale.paces[low]} or ${words.locale.paces[high]}, against ${words.share(expected)} of the way expected by ${words.day(on)}.`,
  "pace-by-nominal": ({ figure, unit }, words) =>
    `The value is open-ended; for the pace its printed figure was taken, ${words.figure(figure, unit)}.`,
  "worse-than-baseline": ({ baseline, period, unit }, words) =>
    `The value is worse than the baseline, ${words.amount(baseline, unit)} for ${words.period(period)}.`,
  overshot: (of, words) => judged(of, words, ["goes beyond", "go beyond"]),
  "no-pace": ({ gap }, words) => `No pace can be given: ${words.locale.gaps[gap]}.`,
  "values-conflict": ({ period }, words) =>
    `Figures of the same standing for ${words.period(period)} differ; they were taken together as a range.`,
  "verified-overrides": (of, words) =>
    `${forThe(of.period, words)} the verified figure${naming(of, words)} was taken, and not ${words.values(of.others, of.unit)}, which is not verified.`,
  "values-taken-back": (of, words) =>
    `The value${naming(of, words)} for ${somePeriods(of.periods, words)} was taken back and does not count.`,
  "known-later": (of, words) => {
    const periods = somePeriods(of.periods, words);
    const what = of.of === "values" ? `values${naming(of, words)} for ${periods}` : `reports of ${periods}`;
    return `Not counted, since they became known only after ${words.day(of.knownOn)}: ${what}.`;
  },
  "slipped-back": ({ met }, words) => `It had been met ${words.within(met)}, but no longer after that.`,
  "default-tolerance": ({ tolerance }, words) =>
    `“About” and “nearly” were taken as within ${words.tolerance(tolerance)}, the tolerance in use where a document gives none.`,
};
