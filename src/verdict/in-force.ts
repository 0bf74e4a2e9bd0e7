import type { Policy } from "../model/policy.js";
import type { Target } from "../model/target.js";
import type { PortfolioIndex, StoredReport } from "../series/index-portfolio.js";
import { closedOrNull } from "../value/read-period.js";
import { isCancelled, latestTold } from "./reported.js";

const lastOf = (period: string | undefined): number | null => closedOrNull(period)?.last ?? null;

/**
 * The day from which a target is in force: its start, else the earliest issue of its policies or publication of
 * its sources. Imprecise dates count by their last day; missing ones do not gate (`null`).
 */
export const inForceFrom = (target: Target, index: PortfolioIndex): number | null => {
  const start = closedOrNull(target.start);
  if (start !== null) return start.first;
  const issued = issuesOf(target, index);
  const published = target.citations.map(({ source }) => index.sourceKnown.get(source) ?? null);
  const dated = [...issued, ...published].filter((day) => day !== null);
  return dated.length === 0 ? null : Math.min(...dated);
};

const issuesOf = ({ policies }: Target, index: PortfolioIndex): readonly (number | null)[] =>
  policies.map((id) => lastOf(index.policies.get(id)?.issuedOn));

/** What sets the day from which a target is in force. */
export const gateOf = (target: Target, index: PortfolioIndex, from: number) => {
  if (target.start !== undefined) return "start";
  return issuesOf(target, index).includes(from) ? "policies" : "sources";
};

/** Why and when a target was given up; an undated end counts as before everything (`null`). */
export interface Withdrawal {
  readonly cause: "lifecycle" | "report" | "policies";
  readonly on: number | null;
}

/** The withdrawal that is in effect on the day, if any: the earliest of several. */
export const withdrawalOf = (
  target: Target,
  index: PortfolioIndex,
  reports: readonly StoredReport[],
  asOf: number,
  cancelledOn: number | null = null,
): Withdrawal | undefined => {
  if (target.lifecycle === "cancelled") return { cause: "lifecycle", on: cancelledOn };
  const told = latestTold(reports);
  const cancelled = told.every(isCancelled) ? told[0] : undefined;
  const ended = policiesEnd(target, index);
  const byPolicies: Withdrawal | undefined =
    ended === undefined || (ended !== null && ended > asOf) ? undefined : { cause: "policies", on: ended };
  const byReport: Withdrawal | undefined =
    cancelled === undefined ? undefined : { cause: "report", on: cancelled.stands };
  if (byPolicies === undefined || byReport === undefined) return byPolicies ?? byReport;
  return (byPolicies.on ?? Number.NEGATIVE_INFINITY) <= (byReport.on ?? 0) ? byPolicies : byReport;
};

/** The day on which the last policy of a target ended: `null` undated, `undefined` while one stands. */
const policiesEnd = (target: Target, index: PortfolioIndex): number | null | undefined => {
  const ends = target.policies.map((id) => policyEnd(index.policies.get(id), index));
  if (ends.length === 0 || ends.includes(undefined)) return undefined;
  const dated = ends.filter((end) => end !== null && end !== undefined);
  return dated.length === 0 ? null : Math.max(...dated);
};

const policyEnd = (policy: Policy | undefined, index: PortfolioIndex): number | null | undefined => {
  if (policy === undefined) return undefined;
  const enders = (index.endedBy.get(policy.id) ?? []).flatMap((by) => endSetBy(by));
  const dated = enders.filter((end) => end !== null);
  if (dated.length > 0) return Math.min(...dated);
  if (policy.stage === "repealed") {
    const to = lastOf(policy.effectiveTo);
    return to === null ? null : to + 1;
  }
  return enders.length > 0 ? null : undefined;
};

const NOT_YET: ReadonlySet<Policy["stage"]> = /* @__PURE__ */ new Set(["planned", "drafted", "submitted"]);

/** The day on which a policy that repeals or replaces others takes effect: none while it is only planned. */
const endSetBy = (by: Policy): readonly (number | null)[] =>
  NOT_YET.has(by.stage) ? [] : [lastOf(by.effectiveFrom) ?? lastOf(by.issuedOn)];
