import type { Say, Vocabulary } from "../../locale/vocabulary.js";
import type { Unit } from "../../value/unit.js";
import type { FindingParameters, ReferenceOddity, StatedReading } from "../finding.js";

type Parts = FindingParameters["parts-exceed-total"];
type Odd = FindingParameters["odd-reference"];

const parts = ({ title, period, unit, dimension, sum, total }: Parts, say: Say, verb: string): string =>
  `The parts of “${say.text(title)}” by ${dimension} for ${say.period(period)} add up to ${say.figure(sum, unit)}, ${verb} than the stated total of ${say.amount(total, unit)}.`;

const ODDITIES: Readonly<Record<ReferenceOddity, string>> = {
  "years-back": "further back than the same period a year earlier",
  "unequal-length": "a period of another length",
  "not-adjacent": "neither the period before nor the same period a year earlier",
  "not-earlier": "which is not earlier",
};

const oddity = ({ oddity: odd, years }: Odd, say: Say): string =>
  odd === "years-back" && years !== null && years > 1
    ? `${say.number(String(years))} years back instead of one`
    : ODDITIES[odd];

/** "a rise of 4%" in the middle of a sentence. */
const reading = ({ size, reference, whole }: StatedReading, unit: Unit, say: Say): string => {
  const change = say.change(size, unit);
  if (reference === null) return change;
  const hint = whole === false ? ", which is not a whole number" : "";
  return `${change} (from about ${say.figure(reference, unit)}${hint})`;
};

const hedged = ({ hedges, criterion, unit }: FindingParameters["hedged-threshold"], say: Say): string => {
  const words = say.words.list(hedges.map((hedge) => `“${hedge}”`));
  return hedges.length > 0 ? words : say.criterion(criterion, unit ?? "count");
};

/** The findings of an audit in English sentences. */
export const findings: Vocabulary["findings"] = {
  "share-disagrees": (of, say) =>
    `“${say.text(of.title)}” for ${say.period(of.period)} is stated as ${say.amount(of.stated, of.unit)}, but ${say.amount(of.numerator, of.numeratorUnit)} out of ${say.amount(of.denominator, of.denominatorUnit)} gives about ${say.figure(of.computed, of.unit)}.`,
  "parts-exceed-total": (of, say) => parts(of, say, "more"),
  "rates-disagree": (of, say) =>
    `“${say.text(of.title)}” is stated as ${say.amount(of.rate, of.unit)} a day for ${say.period(of.period)}, but “${say.text(of.totalTitle)}” as ${say.amount(of.total, of.unit)} for ${say.period(of.totalPeriod)}, which is about ${say.number(of.perDay)} a day over ${say.days(of.days)}.`,
  "statements-differ": (of, say) =>
    `“${say.text(of.title)}” for ${say.period(of.period)} is stated differently in different places: ${say.values(of.values, of.unit)}.`,
  "comparison-disagrees": (of, say) =>
    `For “${say.text(of.title)}” ${say.change(of.size, of.unit)} is stated, but ${say.amount(of.value, of.unit)} for ${say.period(of.period)} against ${say.amount(of.reference, of.unit)} for ${say.period(of.against)} does not agree with that.`,
  "odd-reference": (of, say) =>
    `“${say.text(of.title)}” for ${say.period(of.period)} is compared with ${say.period(of.against)}, ${oddity(of, say)}.`,
  "ambiguous-wording": (of, say) =>
    `“${of.stated}” of “${say.text(of.title)}” for ${say.period(of.period)} against ${say.period(of.against)} can be read in different ways: ${of.readings.map((one) => reading(one, of.unit, say)).join(" or ")}.`,
  "target-without-deadline": ({ title }, say) => `“${say.text(title)}” has no deadline.`,
  "hedged-threshold": (of, say) =>
    `How much “${say.text(of.title)}” asks for is left open by the words of the document: ${hedged(of, say)}.`,
  "denominator-missing": (of, say) =>
    of.of === "members"
      ? `“${say.text(of.title)}” speaks of each ${of.dimension} without saying which there are.`
      : `“${say.text(of.title)}” names a rank without saying among how many.`,
  "overlapping-periods": ({ title, periods: [a, b] }, say) =>
    `The amounts of “${say.text(title)}” for ${say.period(a)} and for ${say.period(b)} overlap in part, so they can neither be added nor compared.`,
  "stale-series": ({ title, period, expectedBy, asOf }, say) =>
    `The newest value of “${say.text(title)}” is for ${say.period(period)}; another was to come by ${say.day(expectedBy)}, and by ${say.day(asOf)} it had not.`,
  "parts-fall-short": (of, say) => parts(of, say, "less"),
  "level-missing": (of, say) =>
    `For “${say.text(of.title)}” ${say.change(of.size, of.unit)} is stated for ${say.period(of.period)} against ${say.period(of.against)}, but not the level.`,
  "target-without-baseline": ({ title }, say) =>
    `“${say.text(title)}” does not say from which level it starts.`,
  "target-without-indicator": ({ title }, say) =>
    `“${say.text(title)}” has no indicator; only a report can judge it.`,
  "target-without-data": ({ title }, say) =>
    `For “${say.text(title)}” there is neither a value nor a report.`,
  "same-title": ({ title, count }, say) =>
    `${say.number(String(count))} entries have the title “${say.text(title)}”.`,
  "unit-labels-differ": ({ unit, labels }, say) =>
    `The unit “${unit}” has different labels: ${say.words.list(labels.map((label) => `“${say.text(label)}”`))}.`,
};
