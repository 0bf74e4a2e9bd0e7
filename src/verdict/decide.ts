// The one decider: how a target stands on a day. Statuses, evaluations, histories and outlooks all ask it.
// It knows what is compiled from a portfolio, and tells reasons and evidence only to those who ask for them.
import type { Target } from "../model/target.js";
import type { StoredReport } from "../series/stored-value.js";
import { dayText } from "../value/day.js";
import type { Status } from "./codes.js";
import { type CompiledTarget, policiesEndOf } from "./compiled-target.js";
import { type CriterionResult, statusOfResult } from "./criterion-result.js";
import { type CurrentStatement, currentStatement } from "./current-statement.js";
import { type DeadlineState, type DueDate, deadlineStateOn } from "./due-date.js";
import { judgeCriterion } from "./judge-criterion.js";
import type { KnownData, ObservationSource } from "./known-data.js";
import type { Reason } from "./reason.js";
import { visibleReports } from "./reported.js";
import type { Settings } from "./settings.js";
import { periodsOf } from "./stated-periods.js";
import type { TargetOnDay } from "./target-on-day.js";
import type { Verdict } from "./verdict.js";
import { type Withdrawal, withdrawalOf } from "./withdrawal.js";

/** How a target was judged on a day, before that is put into an evaluation. */
export interface Decision {
  readonly status: Status;
  readonly compiled: CompiledTarget;
  readonly statement: CurrentStatement;
  readonly due: DueDate;
  readonly deadline: DeadlineState;
  readonly result: CriterionResult;
  readonly reports: readonly StoredReport[];
  readonly withdrawal: Withdrawal | undefined;
}

/** A small change under which a target is judged again: other settings, or other observations. */
export interface Alteration {
  readonly settings?: Partial<Settings>;
  readonly data?: ObservationSource;
}

/** The result of a criterion with the deadline by which it was judged. */
type JudgedResult = Pick<Decision, "result" | "deadline" | "due">;

type Judge = (target: Target, due: DueDate) => JudgedResult;

/**
 * Decides how a target stands. Statuses, evaluations, histories and outlooks all ask this one function, so that
 * they cannot disagree.
 */
export const decide = (compiled: CompiledTarget, known: KnownData, altered: Alteration = {}): Decision => {
  const settings =
    altered.settings === undefined ? known.settings : { ...known.settings, ...altered.settings };
  const reports = visibleReports(known.portfolio.reportsOf(compiled.target.id), settings);
  const judgeBy =
    (on: Pick<TargetOnDay, "settings" | "reports" | "data">): Judge =>
    (target, due) => {
      const deadline = deadlineStateOn(due, on.settings.asOf);
      // Written out: a copy of parts takes longer than all of the judging.
      const result = judgeCriterion({
        target,
        periods: target === compiled.target ? compiled.periods : periodsOf(target),
        deadline,
        reports: on.reports,
        inForceFrom: compiled.inForceFrom,
        data: on.data,
        frame: known.portfolio.frame,
        settings: on.settings,
      });
      return { result, deadline, due };
    };
  const judge = judgeBy({ settings, reports, data: altered.data ?? known });
  const judgeBefore = (day: number): Judge => {
    const eve = { ...settings, asOf: day - 1 };
    return judgeBy({
      settings: eve,
      reports: visibleReports(reports, eve),
      data: altered.data ?? known.until(day - 1),
    });
  };
  const statement = currentStatement(compiled, settings, (target, due) => {
    const { state, timing } = judge(target, due).result.verdict;
    return state === "met" && timing !== "late";
  });
  const now = judgeInTime(statement, judge);
  const withdrawal = withdrawalOf(
    statement.target,
    policiesEndOf(compiled, settings.knownOn),
    reports,
    settings.asOf,
    statement.lifecycleSince,
  );
  const { result, deadline, due } =
    withdrawal === undefined ? now : (metBefore(withdrawal, now, statement, judgeBefore) ?? now);
  const { verdict } = result;
  const hold: Suspension | undefined =
    statement.target.lifecycle === "on-hold" ? { on: statement.lifecycleSince } : undefined;
  const status = statusOfResult(result, deadline, {
    withdrawn: withdrawal !== undefined && isInTime(withdrawal, verdict, deadline),
    onHold: hold !== undefined && isInTime(hold, verdict, deadline),
    inForce: compiled.inForceFrom === null || compiled.inForceFrom <= settings.asOf,
  });
  return { status, compiled, statement, due, deadline, result, reports, withdrawal };
};

/** Judged against the deadline in force on the day it was met, else on the day that is judged. */
const judgeInTime = (statement: CurrentStatement, judge: Judge): JudgedResult => {
  const now = judge(statement.target, statement.due);
  if (statement.lateFrom !== null) return { ...now, result: metLateFrom(statement.lateFrom, now) };
  const { verdict } = now.result;
  if (statement.inEffect.length === 0 || verdict.state !== "met") return now;
  const since = verdict.since();
  if (since === null) return now;
  const due = statement.dueOn(since);
  if (due === statement.due) return now;
  const then = judge(statement.target, due);
  return then.result.verdict.state === "met" ? then : now;
};

/** What is asked only since the deadline passed can only be met late, and not before it was asked. */
const metLateFrom = (on: number, { result, deadline: { last } }: JudgedResult): CriterionResult => {
  const { verdict } = result;
  if (verdict.state !== "met" || last === null) return result;
  const since = Math.max(verdict.since() ?? on, on);
  const late: Reason = { code: "met-late", on: dayText(since), deadline: dayText(last) };
  const reasons = () => [
    ...verdict.reasons().filter(({ code }) => code !== "met-late" && code !== "timing-unknown"),
    late,
  ];
  const fixedOn = Math.max(verdict.fixedOn() ?? on, on);
  return {
    ...result,
    verdict: { ...verdict, timing: "late", since: () => since, fixedOn: () => fixedOn, reasons },
  };
};

type Suspension = Pick<Withdrawal, "on">;

/** What stood as met before the day of a withdrawal stays met, whatever later values say. */
const metBefore = (
  { on }: Withdrawal,
  now: JudgedResult,
  statement: CurrentStatement,
  judgeBefore: (day: number) => Judge,
): JudgedResult | undefined => {
  if (on === null || now.result.verdict.state === "met" || now.result.verdict.missed) return undefined;
  const { result } = judgeBefore(on)(statement.target, statement.due);
  return result.verdict.state === "met" ? { ...now, result } : undefined;
};

/**
 * A withdrawal or a hold counts when it took effect by the deadline and before success or a miss was fixed; one
 * without a date counts where neither is shown.
 */
const isInTime = ({ on }: Suspension, verdict: Verdict, { latest }: DeadlineState): boolean => {
  if (on === null) return verdict.state !== "met" && !verdict.missed;
  const fixedOn = verdict.fixedOn();
  return (latest === null || on <= latest) && (fixedOn === null || on <= fixedOn);
};
