import type { Comparator } from "../../value/amount.js";
import type { Complete } from "../complete.js";
import type { Locale } from "../locale.js";
import { sizeText } from "./change.js";
import { COMPARATORS } from "./comparators.js";
import { criterion } from "./criterion.js";
import { reasons } from "./reasons.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const ORDINALS = ["first", "second", "third", "fourth"] as const;

/** A comparison with a range: "60% to 70% or more". */
const ofRange = (comparator: Exclude<Comparator, "equals">, range: string): string => {
  if (comparator === "atLeast") return `${range} or more`;
  return comparator === "atMost" ? `${range} or less` : `${COMPARATORS[comparator]} ${range}`;
};

/** English, for `explain` and the formatters. */
export const en: Complete<Locale> = {
  code: "en",
  numbers: {
    group: ",",
    point: ".",
    scales: [
      { power: 12, word: "trillion" },
      { power: 9, word: "billion" },
      { power: 6, word: "million" },
    ],
  },
  statuses: {
    achieved: "achieved",
    "achieved-late": "achieved late",
    "on-track": "on track",
    "at-risk": "at risk",
    "off-track": "off track",
    regressing: "regressing",
    "in-progress": "in progress",
    pending: "no report yet",
    "no-data": "no data",
    "awaiting-data": "awaiting data",
    indeterminate: "unclear",
    overdue: "overdue",
    missed: "missed",
    "not-started": "not started",
    "on-hold": "on hold",
    withdrawn: "cancelled",
  },
  timeliness: {
    upcoming: "not in force yet",
    open: "before the deadline",
    due: "in the period of its deadline",
    overdue: "past the deadline",
    "met-on-time": "met on time",
    "met-late": "met late",
    "no-deadline": "no deadline",
    indeterminate: "timing unclear",
  },
  paces: {
    "on-track": "on track",
    "at-risk": "at risk",
    "off-track": "off track",
    regressing: "regressing",
    unknown: "unknown",
  },
  caveats: {
    provisional: "provisional figure",
    estimated: "estimated figure",
    imputed: "inferred figure",
    approximate: "approximate figure",
    "self-reported": "self-reported",
    flagged: "figure of doubtful quality",
    "values-conflict": "conflicting figures",
    "one-value-only": "one value only",
    "period-lengths-differ": "baseline and value cover periods of unequal length",
    stale: "latest figure is old",
    hedged: "wording not firm",
    "slipped-back": "met earlier, then lost",
    "judged-after-deadline": "judged by a value after the deadline",
    "timing-unknown": "timing unknown",
    derived: "calculated figure",
    incomplete: "incomplete data",
    "moved-after-deadline": "restated after the deadline",
  },
  commitments: {
    binding: "binding",
    planned: "planned",
    expected: "expected",
    proposed: "proposed",
    aspirational: "aspirational",
    prediction: "prediction",
  },
  says: {
    done: "done",
    "partly-done": "partly done",
    started: "under way",
    "not-done": "not done",
    cancelled: "cancelled",
  },
  gaps: {
    "not-measured": "it is not measured by a number",
    maintained: "the target is to be kept, not reached",
    "no-value": "there is no value",
    "no-baseline": "there is no baseline",
    "no-value-after-baseline": "no value is later than the baseline",
    "baseline-meets-target": "the baseline already meets the target",
    "baseline-equals-target": "the baseline equals the target",
    "no-deadline": "there is no dated deadline",
    "several-parts": "it has several parts",
    quantified: "it has to hold in several periods or for several members",
    "capped-total": "a total under a limit has no path to follow",
    "no-reference": "there is no value to compare with",
    "reference-not-positive": "the value compared with is not above zero",
    "moving-reference": "the value compared with changes each period",
    "no-growth-path": "constant growth cannot start at, reach or cross zero",
  },
  measure: (figure, unit) => {
    if (unit === "percent") return `${figure}%`;
    if (unit === "percentage-point") return `${figure} percentage points`;
    if (unit === "rank") return `rank ${figure}`;
    if (unit === "per-million") return `${figure} per million`;
    if (unit === "per-1000") return `${figure} per 1,000`;
    if (unit === "per-10000") return `${figure} per 10,000`;
    return unit === "per-100000" ? `${figure} per 100,000` : figure;
  },
  places: "places",
  currency: (code) => code,
  amount: (amount, { figure, pair }, share) => {
    if (amount.atLeast !== undefined) return `at least ${figure(amount.atLeast)}`;
    if (amount.moreThan !== undefined) return `more than ${figure(amount.moreThan)}`;
    if (amount.atMost !== undefined) return `at most ${figure(amount.atMost)}`;
    if (amount.lessThan !== undefined) return `less than ${figure(amount.lessThan)}`;
    if (amount.nearly !== undefined) return `nearly ${figure(amount.nearly)}`;
    if (amount.between !== undefined) return `between ${pair(...amount.between).join(" and ")}`;
    const within = amount.within === undefined ? "" : ` (within ${share(amount.within)})`;
    return `about ${figure(amount.about)}${within}`;
  },
  limit: (comparator, { nearly, about, between }, { pair }, amount) => {
    const compared = COMPARATORS[comparator];
    if (comparator === "equals") return amount;
    if (between !== undefined) return ofRange(comparator, pair(...between).join(" to "));
    if (nearly !== undefined && comparator === "atLeast") return `${amount} or more`;
    return about === undefined ? `${compared} a level of ${amount}` : `${compared} ${amount}`;
  },
  comparators: COMPARATORS,
  criterion,
  change: sizeText,
  day: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  period: ({ precision, year, number, day, approximate }) => {
    const about = approximate ? "about " : "";
    if (precision === "year") return `${about}${year}`;
    if (precision === "month") return `${about}${MONTHS[number - 1]} ${year}`;
    if (precision === "day") return `${about}${day} ${MONTHS[number - 1]} ${year}`;
    if (precision === "week") return `${about}week ${number} of ${year}`;
    if (precision === "four-months") return `${about}the ${ORDINALS[number - 1]} four months of ${year}`;
    return `${about}the ${ORDINALS[number - 1]} ${precision === "quarter" ? "quarter" : "half"} of ${year}`;
  },
  interval: (from, to) => {
    if (from === null) return `the time until ${to}`;
    return to === null ? `the time from ${from}` : `${from} to ${to}`;
  },
  months: (from, to) =>
    from.year === to.year
      ? `${MONTHS[from.month - 1]} to ${MONTHS[to.month - 1]} ${to.year}`
      : `${MONTHS[from.month - 1]} ${from.year} to ${MONTHS[to.month - 1]} ${to.year}`,
  endOf: (period, kind, isApproximate) => {
    if (kind === "day") return isApproximate ? `about ${period}` : period;
    if (isApproximate) return `about the end of ${period}`;
    return `the end of ${period}`;
  },
  within: (period, kind) => {
    if (kind === "day") return `on ${period}`;
    return kind === "days" || kind === "months" ? `in the period from ${period}` : `in ${period}`;
  },
  days: (count, figure) => `${figure} ${count === 1 ? "day" : "days"}`,
  span: (years, months) => {
    const whole = `about ${years.figure} ${years.count === 1 ? "year" : "years"}`;
    if (months.count === 0) return whole;
    return `${whole} and ${months.figure} ${months.count === 1 ? "month" : "months"}`;
  },
  more: (count) => `${count} more`,
  list: (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`,
  reasons,
};
