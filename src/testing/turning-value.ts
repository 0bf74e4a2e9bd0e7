import { evaluateTarget } from "../evaluation/evaluate.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import type { EvaluationOptions } from "../evaluation/options.js";
import type { Outlook } from "../evaluation/outlook.js";
import type { Portfolio } from "../model/portfolio.js";
import { parsePortfolio } from "../portfolio/parse.js";
import { type DecimalString, plus, roundedDouble, times } from "../value/decimal.js";
import type { Status } from "../verdict/codes.js";

/** A value with which a status would be another. */
interface TurningValue {
  readonly value: DecimalString;
  readonly status: Status;
}

/** The way to the target is tried in at least so many steps. */
const LEAST_STEPS = 1000;

/** A power of ten that goes into the way at least {@link LEAST_STEPS} times, so that the value has few digits. */
const stepFor = (way: number): number => {
  let step = 1;
  while (step * LEAST_STEPS > way) step /= 10;
  while (step * LEAST_STEPS * 10 <= way) step *= 10;
  return step;
};

/**
 * The value nearest to the latest one, on the way to the target, with which the status would be another. `null` where
 * the latest value is no single exact figure, or no value on that way changes the status.
 */
export const turningValue = (
  portfolio: Portfolio,
  evaluation: Evaluation,
  { requirement: { change } }: Outlook,
  options: EvaluationOptions,
): TurningValue | null => {
  const [latest, ...others] = evaluation.achievement.decidedBy;
  if (change === null || change === 0 || latest === undefined || others.length > 0) return null;
  if (!("indicator" in latest) || typeof latest.value !== "string") return null;
  const from = latest.value;
  const size = stepFor(Math.abs(change));
  const last = Math.ceil(Math.abs(change) / size);
  const step = roundedDouble(change < 0 ? -size : size, 1);
  const at = (steps: number): TurningValue => {
    const value = plus(from, times(step, String(steps)));
    const measuredValues = portfolio.measuredValues.map((one) => (one === latest ? { ...one, value } : one));
    const tried = parsePortfolio({ ...portfolio, measuredValues });
    return { value, status: evaluateTarget(tried, evaluation.target, options).status };
  };
  const turns = (steps: number): boolean => at(steps).status !== evaluation.status;
  if (!turns(last)) return null;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (turns(middle)) high = middle;
    else low = middle;
  }
  return at(high);
};
