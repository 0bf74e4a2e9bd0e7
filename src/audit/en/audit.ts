import type { Complete } from "../../locale/complete.js";
import { en } from "../../locale/en/locale.js";
import type { Wording } from "../../locale/wording.js";
import type { Unit } from "../../value/unit.js";
import type { AuditLocale, AuditWords } from "../audit-locale.js";
import type { FindingParameters, ReferenceOddity, StatedReading } from "../finding.js";

type Parts = FindingParameters["parts-exceed-total"];
type Odd = FindingParameters["odd-reference"];

const parts = ({ title, period, unit, dimension, sum, total }: Parts, words: Wording, verb: string): string =>
  `The parts of “${words.text(title)}” by ${words.text(dimension)} for ${words.period(period)} add up to ${words.figure(sum, unit)}, ${verb} than the stated total of ${words.amount(total, unit)}.`;

const ODDITIES: Readonly<Record<ReferenceOddity, string>> = {
  "years-back": "further back than the same period a year earlier",
  "unequal-length": "a period of another length",
  "not-adjacent": "neither the period before nor the same period a year earlier",
  "not-earlier": "which is not earlier",
};

const oddity = ({ oddity: odd, years }: Odd, words: Wording): string =>
  odd === "years-back" && years !== null && years > 1
    ? `${words.number(String(years))} years back instead of one`
    : ODDITIES[odd];

/** "a rise of 4%" in the middle of a sentence. */
const readingText = ({ size, reference, whole }: StatedReading, unit: Unit, words: Wording): string => {
  const change = words.change(size, unit);
  if (reference === null) return change;
  const hint = whole === false ? ", which is not a whole number" : "";
  return `${change} (from about ${words.figure(reference, unit)}${hint})`;
};

const hedged = (
  { hedges, criterion, unit }: FindingParameters["hedged-threshold"],
  words: Wording,
): string => {
  const quoted = hedges.map((hedge) => `“${hedge}”`);
  return hedges.length > 0 ? words.locale.list(quoted) : words.criterion(criterion, unit ?? "count");
};

/** The findings of an audit in English sentences. */
const audit: AuditWords = {
  "share-disagrees": (of, words) =>
    `“${words.text(of.title)}” for ${words.period(of.period)} is stated as ${words.amount(of.stated, of.unit)}, but ${words.amount(of.numerator, of.numeratorUnit)} out of ${words.amount(of.denominator, of.denominatorUnit)} gives about ${words.figure(of.computed, of.unit)}.`,
  "parts-exceed-total": (of, words) => parts(of, words, "more"),
  "rates-disagree": (of, words) =>
    `“${words.text(of.title)}” is stated as ${words.amount(of.rate, of.unit)} a day for ${words.period(of.period)}, but “${words.text(of.totalTitle)}” as ${words.amount(of.total, of.unit)} for ${words.period(of.totalPeriod)}, which is about ${words.number(of.perDay)} a day over ${words.days(of.days)}.`,
  "statements-differ": (of, words) =>
    `“${words.text(of.title)}” for ${words.period(of.period)} is stated differently in different places: ${words.values(of.values, of.unit)}.`,
  "comparison-disagrees": (of, words) =>
    `For “${words.text(of.title)}” ${words.change(of.size, of.unit)} is stated, but ${words.amount(of.value, of.unit)} for ${words.period(of.period)} against ${words.amount(of.reference, of.unit)} for ${words.period(of.against)} does not agree with that.`,
  "odd-reference": (of, words) =>
    `“${words.text(of.title)}” for ${words.period(of.period)} is compared with ${words.period(of.against)}, ${oddity(of, words)}.`,
  "ambiguous-wording": (of, words) =>
    `“${of.stated}” of “${words.text(of.title)}” for ${words.period(of.period)} against ${words.period(of.against)} can be read in different ways: ${of.readings.map((one) => readingText(one, of.unit, words)).join(" or ")}.`,
  "target-without-deadline": ({ title }, words) => `“${words.text(title)}” has no deadline.`,
  "hedged-threshold": (of, words) =>
    `How much “${words.text(of.title)}” asks for is left open by the words of the document: ${hedged(of, words)}.`,
  "denominator-missing": (of, words) =>
    of.of === "members"
      ? `“${words.text(of.title)}” speaks of each ${words.text(of.dimension)} without saying which there are.`
      : `“${words.text(of.title)}” names a rank without saying among how many.`,
  "overlapping-periods": ({ title, periods: [a, b] }, words) =>
    `The amounts of “${words.text(title)}” for ${words.period(a)} and for ${words.period(b)} overlap in part, so they can neither be added nor compared.`,
  "month-or-years": ({ title, periods, years }, words) =>
    `“${words.text(title)}” has values for ${words.locale.list(periods.map((period) => words.period(period)))} and for no other month; the years ${words.locale.list(years)} may be meant.`,
  "stale-series": ({ title, period, expectedBy, asOf }, words) =>
    `The newest value of “${words.text(title)}” is for ${words.period(period)}; another was to come by ${words.day(expectedBy)}, and by ${words.day(asOf)} it had not.`,
  "total-without-start": ({ title, period }, words) =>
    `“${words.text(title)}” adds up amounts over ${words.period(period)} alone, since it states no start.`,
  "fraction-for-percent": ({ title, figure, meant }, words) =>
    `“${words.text(title)}” asks for ${words.amount(figure, "percent")}, which is less than one percent; ${words.amount(meant, "percent")} may be meant.`,
  "percent-of-percent": ({ title, size }, words) =>
    `“${words.text(title)}” states ${words.change(size, "percent")} of a figure that is itself in percent; percentage points may be meant.`,
  "share-over-whole": ({ title, value, period }, words) =>
    `“${words.text(title)}” is a share, but ${words.amount(value, "percent")} is ${period === null ? "asked for" : `stated for ${words.period(period)}`}.`,
  "negative-count": ({ title, unit, period, value }, words) =>
    `“${words.text(title)}” for ${words.period(period)} is stated as ${words.amount(value, unit)}; a count is not below zero.`,
  "similar-names": ({ dimension, names }, words) => {
    const all = words.locale.list(names.map((name) => `“${name}”`));
    return dimension === null
      ? `${all} may be one dimension, spelled in different ways.`
      : `${all} of “${words.text(dimension)}” may be one member, spelled in different ways.`;
  },
  "parts-fall-short": (of, words) => parts(of, words, "less"),
  "level-missing": (of, words) =>
    `For “${words.text(of.title)}” ${words.change(of.size, of.unit)} is stated for ${words.period(of.period)} against ${words.period(of.against)}, but not the level.`,
  "target-without-baseline": ({ title }, words) =>
    `“${words.text(title)}” does not say from which level it starts.`,
  "target-without-indicator": ({ title }, words) =>
    `“${words.text(title)}” has no indicator; only a report can judge it.`,
  "target-without-data": ({ title }, words) =>
    `For “${words.text(title)}” there is neither a value nor a report.`,
  "same-title": ({ title, count }, words) =>
    `${words.number(String(count))} entries have the title “${words.text(title)}”.`,
  "unit-labels-differ": ({ unit, labels }, words) =>
    `The unit “${unit}” has different labels: ${words.locale.list(labels.map((label) => `“${words.text(label)}”`))}.`,
};

/** English with the words of audits, for `explainFinding`. */
export const enAudit: Complete<AuditLocale> = { ...en, audit };
