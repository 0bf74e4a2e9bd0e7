import { evaluateTarget } from "../evaluation/evaluate.js";
import type { EvaluationOptions } from "../evaluation/options.js";
import { take } from "../faults/fault.js";
import type { Portfolio } from "../model/portfolio.js";
import { type Day, dayText, readDay } from "../value/day.js";
import { type Status, statuses } from "../verdict/codes.js";
import { statusesByGroup } from "../verdict/status-groups.js";
import { type CheckOutcome, outcomeOf, requireCode } from "./check.js";
import { statusDetails } from "./status-details.js";

/** Whether a target has a status on a day. */
export const checkStatus = (
  portfolio: Portfolio,
  target: string,
  status: Status,
  options: EvaluationOptions,
): CheckOutcome => {
  requireCode(status, statuses, "status");
  return checkAnyStatus(portfolio, target, [status], options);
};

/** Whether a target is achieved on a day, in time or late. */
export const checkAchieved = (
  portfolio: Portfolio,
  target: string,
  options: EvaluationOptions,
): CheckOutcome => checkAnyStatus(portfolio, target, statusesByGroup.achieved, options);

/** Whether a target is on track on a day. */
export const checkOnTrack = (
  portfolio: Portfolio,
  target: string,
  options: EvaluationOptions,
): CheckOutcome => checkAnyStatus(portfolio, target, statusesByGroup["on-track"], options);

const checkAnyStatus = (
  portfolio: Portfolio,
  target: string,
  wanted: readonly Status[],
  options: EvaluationOptions,
): CheckOutcome => {
  const evaluation = evaluateTarget(portfolio, target, options);
  const { asOf, status } = evaluation;
  const expected = wanted.join(" or ");
  const pass = wanted.includes(status);
  return outcomeOf(
    { pass, actual: status, expected },
    {
      subject: JSON.stringify(target),
      to: `to be ${expected} on ${asOf}`,
      found: `it is ${status}`,
      details: () => statusDetails(portfolio, evaluation, options),
    },
  );
};

/** Whether the deadline of a target, as it is known on a day, ends on another day or before it. */
export const checkDueBy = (
  portfolio: Portfolio,
  target: string,
  day: Day,
  options: EvaluationOptions,
): CheckOutcome => {
  const by = take(readDay, day, "day");
  const { deadline, timeliness, asOf } = evaluateTarget(portfolio, target, options);
  const { lastDay } = timeliness;
  const found =
    deadline === null
      ? "it has no deadline"
      : lastDay === null
        ? "the event of its deadline has no date"
        : `its deadline ends on ${lastDay}`;
  return outcomeOf(
    { pass: lastDay !== null && take(readDay, lastDay, "day") <= by, actual: lastDay, expected: dayText(by) },
    {
      subject: JSON.stringify(target),
      to: `to fall due by ${dayText(by)}, as known on ${asOf}`,
      found,
      details: () => "",
    },
  );
};
