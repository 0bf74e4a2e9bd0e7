import type { Policy } from "../model/policy.js";
import type { Revision, Target } from "../model/target.js";
import { closedOrNull } from "../value/read-period.js";
import { type CompiledFrame, earliestKnown } from "./compiled-frame.js";
import { periodsOf, type StatedPeriods } from "./stated-periods.js";

/** A revision with its day and the day on which it became known. */
export interface DatedRevision {
  readonly revision: Revision;
  readonly on: number;
  readonly known: number;
}

/** A target made ready for judging: its days are read, and what it depends on is looked up. */
export interface CompiledTarget {
  readonly target: Target;
  readonly periods: StatedPeriods;
  /**
   * The day from which it is in force: its start, else the earliest issue of its policies or publication of its
   * sources. Imprecise dates count by their last day; `null` where nothing says it.
   */
  readonly inForceFrom: number | null;
  /** What sets that day. */
  readonly gate: "start" | "policies" | "sources";
  /** In order of the day. */
  readonly revisions: readonly DatedRevision[];
  /** The day on which the last of its policies ended: `null` without a date, `undefined` while one of them stands. */
  readonly policiesEnd: number | null | undefined;
}

export const compileTarget = (target: Target, frame: CompiledFrame): CompiledTarget => {
  const periods = periodsOf(target);
  const issued = knownDays(target.policies.map((id) => lastDayIfClosed(frame.policies.get(id)?.issuedOn)));
  const published = knownDays(target.citations.map(({ source }) => frame.sourceKnown.get(source) ?? null));
  const inForceFrom = periods.start?.first ?? earliest([...issued, ...published]);
  return {
    target,
    periods,
    inForceFrom,
    gate:
      periods.start !== null
        ? "start"
        : inForceFrom !== null && issued.includes(inForceFrom)
          ? "policies"
          : "sources",
    revisions: target.revisions.map((revision) => datedRevision(revision, frame)),
    policiesEnd: policiesEnd(target, frame),
  };
};

const lastDayIfClosed = (period: string | undefined): number | null => closedOrNull(period)?.last ?? null;

const knownDays = (days: readonly (number | null)[]): readonly number[] => days.filter((day) => day !== null);

const earliest = (days: readonly number[]): number | null => (days.length === 0 ? null : Math.min(...days));

const datedRevision = (revision: Revision, { sourceKnown }: CompiledFrame): DatedRevision => {
  const on = lastDayIfClosed(revision.on) ?? 0;
  return { revision, on, known: earliestKnown(revision.citations, sourceKnown) ?? on };
};

const policiesEnd = (target: Target, frame: CompiledFrame): number | null | undefined => {
  const ends = target.policies.map((id) => policyEnd(frame.policies.get(id), frame));
  if (ends.length === 0 || ends.includes(undefined)) return undefined;
  const dated = ends.filter((end) => end !== null && end !== undefined);
  return dated.length === 0 ? null : Math.max(...dated);
};

const policyEnd = (policy: Policy | undefined, { endedBy }: CompiledFrame): number | null | undefined => {
  if (policy === undefined) return undefined;
  const ends = (endedBy.get(policy.id) ?? []).flatMap(endSetBy);
  const dated = knownDays(ends);
  if (dated.length > 0) return Math.min(...dated);
  if (policy.stage === "repealed") {
    const to = lastDayIfClosed(policy.effectiveTo);
    return to === null ? null : to + 1;
  }
  return ends.length > 0 ? null : undefined;
};

const NOT_YET: ReadonlySet<Policy["stage"]> = /* @__PURE__ */ new Set(["planned", "drafted", "submitted"]);

/** The day on which a policy that repeals or replaces others takes effect; none while it is only planned. */
const endSetBy = (by: Policy): readonly (number | null)[] =>
  NOT_YET.has(by.stage) ? [] : [lastDayIfClosed(by.effectiveFrom) ?? lastDayIfClosed(by.issuedOn)];
