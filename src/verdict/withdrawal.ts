import type { Target } from "../model/target.js";
import type { StoredReport } from "../series/stored-value.js";
import { isCancelled, latestTold } from "./reported.js";

/** Why and when a target was given up; an undated end counts as before everything (`null`). */
export interface Withdrawal {
  readonly cause: "lifecycle" | "report" | "policies";
  readonly on: number | null;
}

/**
 * The withdrawal that is in effect on the day, if any: the earliest of several.
 *
 * @param policiesEnd - the day on which the last of its policies ended, by what is known: `null` without a date,
 *   `undefined` while one of them stands
 */
export const withdrawalOf = (
  target: Target,
  policiesEnd: number | null | undefined,
  reports: readonly StoredReport[],
  asOf: number,
  cancelledOn: number | null,
): Withdrawal | undefined => {
  if (target.lifecycle === "cancelled") return { cause: "lifecycle", on: cancelledOn };
  const byPolicies: Withdrawal | undefined =
    policiesEnd === undefined || (policiesEnd !== null && policiesEnd > asOf)
      ? undefined
      : { cause: "policies", on: policiesEnd };
  const byReport = withdrawnByReport(reports);
  if (byPolicies === undefined || byReport === undefined) return byPolicies ?? byReport;
  return (byPolicies.on ?? Number.NEGATIVE_INFINITY) <= (byReport.on ?? 0) ? byPolicies : byReport;
};

const withdrawnByReport = (reports: readonly StoredReport[]): Withdrawal | undefined => {
  const told = latestTold(reports);
  const cancelled = told.every(isCancelled) ? told[0] : undefined;
  return cancelled === undefined ? undefined : { cause: "report", on: cancelled.stands };
};
