import type { Unit } from "../../value/unit.js";
import type { JudgedValues, MemberFigure, ReasonParameters, ReportDetails } from "../../verdict/reason.js";
import type { Locale } from "../locale.js";
import {
  alsoNamed,
  capitalized,
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

const forThe = (period: string, words: Wording): string => capitalized(whenFor(period, words));

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

/** "no data for A, B and C", or nothing. */
const inMembers = (label: string, items: readonly string[], words: Wording): readonly string[] =>
  items.length === 0 ? [] : [`${label} ${words.some(items)}`];

/** How the members stand, those that decide a miss first. */
const memberStates = (of: Members, words: Wording): readonly string[] => [
  ...inMembers("not met in", figures(of.notMet, of.unit, words), words),
  ...inMembers("may or may not be met in", figures(of.open, of.unit, words), words),
  ...inMembers("held so far in", textsIn(of.heldSoFar, words), words),
  ...inMembers("no data for", textsIn(of.unknown, words), words),
  ...inMembers("there are data for", of.unlisted ?? [], words),
];

const onlyMember = (of: Members, dimension: string, asked: string, words: Wording): string => {
  const [met] = textsIn(of.met, words);
  return met === undefined
    ? `Required in the only ${dimension}: ${asked}; ${memberStates(of, words).join("; ")}.`
    : `Only one ${dimension}, ${met}, is listed; it meets the target of ${asked}.`;
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
  lifecycle: "The target was cancelled",
  report: "The target was reported as cancelled",
  policies: "All policies of the target were repealed or replaced",
} as const;

const onDay = (day: string | null, words: Wording): string => (day === null ? "" : ` on ${words.day(day)}`);

const UNDECIDED = "it is not yet clear whether the target was met";

/** "Due by end of June 2020 (178 days left)." */
const dueBy = ({ deadline, days }: ReasonParameters["deadline-due"], words: Wording): string =>
  `Due by ${words.endOf(deadline)} (${days === 0 ? "today" : `${words.span(days)} left`}).`;

const WHY_MISSING = {
  "not-collected": "not collected",
  "not-applicable": "not applicable",
  suppressed: "withheld by its publisher",
  "not-yet-available": "not yet available",
  unknown: "no reason given",
} as const;

/** The reasons in English sentences. */
export const reasons: Locale["reasons"] = {
  withdrawn: ({ cause, on }, words) => `${GIVEN_UP[cause]}${onDay(on, words)}.`,
  "withdrawn-after": ({ cause, on }, words) =>
    `${GIVEN_UP[cause]}${onDay(on, words)}, too late to change the verdict.`,
  "on-hold": () => "The target is on hold.",
  "on-hold-after": ({ on }, words) =>
    `The target was put on hold${onDay(on, words)}, too late to change the verdict.`,
  "not-in-force": ({ from, gate }, words) =>
    gate === "sources"
      ? `First announced ${words.within(from)}.`
      : `The target is in force from ${words.period(from)}.`,
  "value-meets": (of, words) => judged(of, words, ["meets", "meet"]),
  "value-not-yet": (of, words) => judged(of, words, ["does not yet meet", "do not yet meet"]),
  "value-misses": (of, words) => judged(of, words, ["does not meet", "do not meet"]),
  "value-straddles": (of, words) => judged(of, words, ["may or may not meet", "may or may not meet"]),
  "no-reference": (of, words) => {
    const missing =
      of.against === null ? "baseline" : `value for ${REFERENCES[of.against] ?? words.period(of.against)}`;
    return `The change${naming(of, words)} cannot be calculated: there is no ${missing}.`;
  },
  "reference-not-positive": (of, words) => {
    const isNot = typeof of.value === "string" ? "is not" : "may not be";
    const value = words.amount(of.value, of.unit);
    return `No relative change${naming(of, words)} can be calculated: the value for ${words.period(of.period)} (${value}) ${isNot} above zero.`;
  },
  "total-incomplete": (of, words) =>
    `Not all amounts${naming(of, words)} up to the deadline of ${words.day(of.deadline)} are known, so ${UNDECIDED}.`,
  "total-gaps": ({ gaps }, words) =>
    `The sum leaves out ${somePeriods(gaps, words)}, for which there is no value.`,
  "total-left-out": ({ periods }, words) =>
    `Amounts for ${somePeriods(periods, words)} are not added, because they partly overlap with amounts already added.`,
  "total-begun-before": ({ from, periods }, words) =>
    `Amounts are added from ${words.day(from)}; left out, because they begin earlier: ${somePeriods(periods, words)}.`,
  "total-unknown": (of, words) =>
    `The sum${naming(of, words)} for ${words.period(of.period)} is incomplete: ${words.figure(of.figure, of.unit)} without the missing amounts, which may raise or lower it.`,
  "total-disputed": ({ periods }, words) => {
    const [figure, them] =
      periods.length > 1
        ? ["figures", "were used, although the shorter periods do not add up to them"]
        : ["figure", "was used, although the shorter periods do not add up to it"];
    return `The ${figure} for ${somePeriods(periods, words)} ${them}.`;
  },
  "counted-over": ({ period, earlier }, words) =>
    `No start is stated, so only amounts for ${words.period(period)} are counted; left out: ${somePeriods(earlier, words)}.`,
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
    return takenBack
      ? `Values of “${words.text(indicator)}” for ${when} were retracted (${WHY_MISSING[missing]}).`
      : `The source gives no value of “${words.text(indicator)}” for ${when} (${WHY_MISSING[missing]}).`;
  },
  "ratio-input-unknown": ({ indicators }, words) => {
    const titles = words.some(indicators.map((title) => `“${words.text(title)}”`));
    return `Data needed for the calculation are missing: ${titles}.`;
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
      ...countedParts(open, "unclear", words),
      ...countedParts(unknown, "without data", words),
    ];
    return `${head}: ${states.join(", ")}.`;
  },
  "parts-not-at-once": (of, words) => `No one value${naming(of, words)} meets all conditions at once.`,
  members: (of, words) => {
    const dimension = withinSentence(words.text(of.dimension));
    const asked = words.criterion(of.criterion, of.unit);
    if (of.of === 1) return onlyMember(of, dimension, asked, words);
    const needed =
      of.share === null
        ? `Required in every ${dimension}: ${asked}`
        : `Required in at least ${words.figure(of.share, "percent")} of ${of.of === null ? "all" : words.number(String(of.of))}, counted by ${dimension}: ${asked}`;
    if (of.met.length + of.notMet.length + of.open.length + of.heldSoFar.length === 0) {
      return `${[`${needed}; no data yet`, ...inMembers("there are data for", of.unlisted ?? [], words)].join("; ")}.`;
    }
    const among = of.of === null ? "of those with data" : `of ${words.number(String(of.of))}`;
    const met = `met in ${of.met.length === 0 ? "none" : words.number(String(of.met.length))} ${among}`;
    const list = of.of === null && of.share === null ? ["no full list is given"] : [];
    // Before its end nothing that is to be held can be met.
    const isHeld = of.met.length === 0 && of.heldSoFar.length > 0;
    return `${[needed, ...(isHeld ? [] : [met]), ...memberStates(of, words), ...list].join("; ")}.`;
  },
  periods: (of, words) => {
    const { every, held, broken, missing, open } = of;
    const subject = of.indicator === undefined ? "" : `“${words.text(of.indicator)}”: `;
    const all =
      of.of === null || of.of < 2 ? `every ${every}` : `each of ${words.number(String(of.of))} ${every}s`;
    const listed = held.length + broken.length + missing.length + open.length;
    if (listed === 0) {
      const none = of.of === 0 ? `, and no whole ${every} ends by the deadline` : "";
      return capitalized(`${subject}required in ${all}${none}.`);
    }
    const total = of.of === null ? null : words.number(String(of.of));
    const left =
      of.of === null || broken.length > 0 || of.of <= listed
        ? ""
        : `; ${words.number(String(of.of - listed))} to come`;
    const names = (label: string, list: readonly string[]) =>
      alsoNamed(
        label,
        list.map((period) => words.period(period)),
        words,
      );
    const times =
      held.length === of.of && held.length > 1
        ? held.length === 2
          ? `both ${every}s`
          : `all ${total} ${every}s`
        : `${held.length === 0 ? `no ${every}` : counted(held.length, every, `${every}s`, words)} ${total === null ? "so far" : `of ${total}`}`;
    return capitalized(
      `${subject}held in ${times}${names("broken in", broken)}${names("no data for", missing)}${names("unclear for", open)}${left}.`,
    );
  },
  "held-closest": (of, words) => {
    const size =
      of.change?.size == null ? null : words.workedOutChange(of.change.size, of.criterion, of.unit);
    const value = size ?? words.values(of.values, of.unit);
    return `The result${naming(of, words)} nearest the limit was ${value} ${whenFor(of.period, words)} (target: ${words.criterion(of.criterion, of.unit)}).`;
  },
  breaches: ({ periods }, words) =>
    `The target was not kept ${words.some(periods.map((period) => words.within(period)))}.`,
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
    `Judged against the target as first stated; changes made on ${words.some(leftOut.map((day) => words.day(day)))} are not counted.`,
  "deadline-revised": ({ on, from, to, days }, words) => {
    const was = words.deadline(from);
    const is = words.deadline(to);
    const day = words.day(on);
    if (is === null)
      return `On ${day} the target was restated without a deadline (before: ${was ?? "none"}).`;
    if (was === null) return `On ${day} the deadline was set at ${is} (before: none).`;
    if (days === null || days === 0) return `On ${day} the deadline was changed from ${was} to ${is}.`;
    const moved = days > 0 ? "postponed" : "brought forward";
    return `On ${day} the deadline was ${moved} from ${was} to ${is}, by ${words.span(Math.abs(days))}.`;
  },
  "moved-after-deadline": ({ on, deadline }, words) =>
    `When this was restated on ${words.day(on)}, the deadline (${words.period(deadline)}) had already passed; that deadline still counts.`,
  "met-before-restated": () =>
    "The target had been met before the restatement, so the new deadline does not count.",
  "criterion-revised": ({ on, effect, asked }, words) => {
    const change =
      asked === undefined || effect === "unchanged"
        ? ""
        : ` (before: ${words.criterion(asked.from, asked.unit)}; now: ${words.criterion(asked.to, asked.unit)})`;
    return `On ${words.day(on)} the requirement was ${EFFECTS[effect]}${change}.`;
  },
  "first-value-baseline": ({ value, period, unit }, words) =>
    `The first value, ${words.amount(value, unit)} for ${words.period(period)}, was taken as the baseline.`,
  "met-late": ({ on, deadline }, words) =>
    `Met late, by ${words.day(on)}; the deadline was ${words.day(deadline)}.`,
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
    `Later amounts${naming(of, words)} must cover a period as long as ${words.period(of.as)}, with which they are compared; none does.`,
  "no-whole-period": (of, words) =>
    `Whole ${of.counted}s are counted; no ${of.counted} that could decide has complete data${of.indicator === undefined ? "" : ` on “${words.text(of.indicator)}”`}.`,
  "no-value-in-window": (of, words) => {
    const partly = alsoNamed(
      "only partly within it",
      of.reaching.map((period) => words.period(period)),
      words,
    );
    return `Amounts${naming(of, words)} are added over ${words.period(of.window)}; no value is for a period wholly within it${partly}.`;
  },
  "no-value-in-force": (of, words) =>
    `The target is in force since ${words.day(of.from)}; no value${naming(of, words)} is from that time.`,
  "no-value-at-deadline": (of, words) =>
    `No value${naming(of, words)} covers the deadline of ${words.day(of.deadline)}, so ${UNDECIDED}.`,
  "total-within": (of, words) => judged(of, words, ["is so far within", "are so far within"]),
  "total-exceeded": (of, words) =>
    `For ${words.period(of.period)} the running total${naming(of, words)} is ${words.values(of.values, of.unit)}, which is over the target of ${words.criterion(of.criterion, of.unit)}.`,
  "total-without-end": () => "No deadline is set, so the running total is never final.",
  breached: (of, words) => judged(of, words, ["does not keep to", "do not keep to"]),
  "held-so-far": (of, words) => judged(of, words, ["so far meets", "so far meet"]),
  "held-through": ({ deadline }, words) => `Held through the deadline of ${words.day(deadline)}.`,
  "held-gaps": ({ gaps }, words) => `No data for part of the time: ${somePeriods(gaps, words)}.`,
  "report-decides": (of, words) => `Reported as ${told(of, words)}.`,
  "report-beside": (of, words) => `Also reported as ${told(of, words)}.`,
  "reports-conflict": ({ on }, words) =>
    `Reports of ${words.day(on)} contradict each other: done, and not done.`,
  "no-report": () => "No progress report yet.",
  "deadline-ahead": (of, words) => dueBy(of, words),
  "deadline-due": (of, words) => dueBy(of, words),
  "deadline-passed": ({ deadline, days }, words) =>
    `The deadline, ${words.period(deadline)}, passed ${words.span(days)} ago.`,
  "out-of-reach": ({ deadline }, words) =>
    `The target can no longer be met${deadline === null ? "" : ` by ${words.endOf(deadline)}`}.`,
  "deadline-approximate": ({ deadline }, words) =>
    `The deadline is approximate (${words.period(deadline)}); it may already have passed.`,
  "event-unknown": ({ event, expected }, words) =>
    `Due on this event: “${words.text(event)}”${expected === null ? "" : ` (expected: ${words.period(expected)})`}. It is not known to have taken place.`,
  pace: ({ state, progress, expected, on, enough }, words) => {
    const [own, asked] = words.shares(Math.abs(progress), Math.abs(expected));
    const covered =
      progress < 0 ? `moved away by ${own} of the way` : `covered ${own} of the way to the target`;
    const due = expected < 0 ? `a move away of ${asked} foreseen` : `${asked} expected`;
    const tolerance =
      enough === null ? "" : `, because ${words.tolerance(enough)} of the expected progress is enough`;
    return `By ${words.day(on)} the value had ${covered}, against ${due}${paceNamed(state, words)}${tolerance}.`;
  },
  budget: ({ criterion, state, used, allowed, unit, on, enough }, words) => {
    const tolerance =
      enough === null
        ? ""
        : `, because the amount allowed is at least ${words.tolerance(enough)} of the amount used`;
    return `By ${words.day(on)} the total was ${words.figure(used, unit)}, against ${words.figure(allowed, unit)} allowed by then${paceNamed(state, words)}${tolerance} (target: ${words.criterion(criterion, unit)}).`;
  },
  "pace-by-method": ({ state, method, label, on }, words) =>
    `By the method “${method}” its pace up to ${words.day(on)} is “${label}”: ${words.locale.paces[state]}.`,
  "no-pace-by-method": ({ method }) => `The method “${method}” cannot assess the pace.`,
  "pace-open": ({ low, high, expected, on }, words) =>
    `Depending on the exact value, the target is ${words.locale.paces[low]} or ${words.locale.paces[high]}; ${words.share(expected)} of the way was expected by ${words.day(on)}.`,
  "pace-by-nominal": ({ figure, unit }, words) =>
    `The value is open-ended; the pace was calculated from the printed figure, ${words.figure(figure, unit)}.`,
  "worse-than-baseline": ({ baseline, period, unit }, words) =>
    `The value is worse than the baseline, ${words.amount(baseline, unit)} for ${words.period(period)}.`,
  overshot: (of, words) => judged(of, words, ["goes beyond", "go beyond"]),
  "no-pace": ({ gap }, words) => `No pace can be given: ${words.locale.gaps[gap]}.`,
  "values-conflict": ({ period }, words) =>
    `Figures of equal weight for ${words.period(period)} differ; they were treated as a range.`,
  "verified-overrides": (of, words) =>
    `${forThe(of.period, words)} the verified figure${naming(of, words)} was used instead of the unverified ${words.values(of.others, of.unit)}.`,
  "values-taken-back": (of, words) =>
    `Values${naming(of, words)} for ${somePeriods(of.periods, words)} were retracted and do not count.`,
  "values-missing": (of, words) =>
    `The source gives no value${naming(of, words)} for ${somePeriods(of.periods, words)} (${WHY_MISSING[of.because]}).`,
  "known-later": (of, words) => {
    const periods = somePeriods(of.periods, words);
    const what = of.of === "values" ? `Values${naming(of, words)} for ${periods}` : `Reports of ${periods}`;
    return `${what} are not counted, because they became known only after ${words.day(of.knownOn)}.`;
  },
  "slipped-back": ({ met }, words) => `The target was met ${words.within(met)}, but not afterwards.`,
  "default-tolerance": ({ tolerance }, words) =>
    `Words such as “about” and “close to” were read as within ${words.tolerance(tolerance)}, because the document gives no tolerance.`,
};
