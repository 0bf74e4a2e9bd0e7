import type { Evaluation } from "../evaluation/evaluation.js";
import { targetHistory } from "../evaluation/history.js";
import type { EvaluationOptions } from "../evaluation/options.js";
import { type Outlook, outlookOf } from "../evaluation/outlook.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import { explain } from "../words/explain.js";
import { explainOutlook } from "../words/explain-outlook.js";
import { formatAmount, formatPeriod } from "../words/format.js";
import { turningValue } from "./turning-value.js";

/** What helps to see why a target has its status: a line for each thing that is known. */
export const statusDetails = (
  portfolio: Portfolio,
  evaluation: Evaluation,
  options: EvaluationOptions,
): string => {
  const outlook = outlookOf(portfolio, evaluation.target, options);
  const lines = {
    Why: explain(evaluation),
    Baseline: startText(portfolio, evaluation),
    Values: evaluation.evidence.values.map((value) => measuredText(portfolio, value)).join("; "),
    Reports: evaluation.evidence.reports.map(({ on, says }) => `${says}, ${formatPeriod(on)}`).join("; "),
    Ahead: explainOutlook(outlook),
    Turns: turningText(portfolio, evaluation, outlook, options),
    Next: nextText(portfolio, evaluation, options),
  };
  const told = Object.entries(lines).filter(([, text]) => text !== "");
  return told.map(([name, text]) => `${`${name}:`.padEnd(10)}${text}`).join("\n");
};

const startText = ({ targets, indicators }: Portfolio, { target }: Evaluation): string => {
  const { baseline, indicator } = targets.find(({ id }) => id === target) ?? {};
  const unit = indicators.find(({ id }) => id === indicator)?.unit;
  if (baseline === undefined || unit === undefined) return "";
  return `${formatAmount(baseline.value, unit)}, ${formatPeriod(baseline.period)}`;
};

const measuredText = (
  { indicators }: Portfolio,
  { indicator, period, value, missingReason }: MeasuredValue,
) => {
  const unit = indicators.find(({ id }) => id === indicator)?.unit;
  const shown =
    value === undefined || unit === undefined
      ? (missingReason ?? "a change alone")
      : typeof value === "object" && "category" in value
        ? value.category
        : formatAmount(value, unit);
  return `${shown}, ${formatPeriod(period)}`;
};

const turningText = (
  portfolio: Portfolio,
  evaluation: Evaluation,
  outlook: Outlook,
  options: EvaluationOptions,
): string => {
  const turning = turningValue(portfolio, evaluation, outlook, options);
  if (turning === null || evaluation.unit === null) return "";
  const figure = formatAmount(turning.value, evaluation.unit);
  return `with ${figure} in place of the latest value it would be ${turning.status}`;
};

/** How far ahead the next change is looked for. */
const YEARS_AHEAD = 100;

/** The next day on which the status changes if nothing is added. What only one day knows has no next day. */
const nextText = (
  portfolio: Portfolio,
  { target, asOf, knownOn }: Evaluation,
  { asOf: _, knownOn: __, ...judging }: EvaluationOptions,
): string => {
  if (knownOn !== asOf) return "";
  const last = Math.min(Number(asOf.slice(0, 4)) + YEARS_AHEAD, 9999);
  const [, next] = targetHistory(portfolio, target, { ...judging, from: asOf, to: `${last}-12-31` });
  if (next === undefined) return "the status stays, unless data are added";
  const causes = next.causes.map(({ code }) => code).join(", ");
  return `on ${next.on} it becomes ${next.status}${causes === "" ? "" : ` (${causes})`}, unless data are added`;
};
