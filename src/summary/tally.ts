import { type TargetClass, targetClasses } from "../model/target-class.js";
import { statuses } from "../verdict/codes.js";
import { statusGroups } from "../verdict/status-groups.js";
import type { SummaryLine, Tally } from "./summary.js";

/** Each class counted apart; `asOf` is the day of the summary. */
export const talliesOf = (
  lines: readonly SummaryLine[],
  asOf: string,
): Readonly<Record<TargetClass, Tally>> => {
  const tallies = targetClasses.map((name) => {
    const own = lines.filter((line) => line.class === name);
    return [name, tallyOf(own, asOf)] as const;
  });
  return Object.fromEntries(tallies) as Record<TargetClass, Tally>;
};

const tallyOf = (lines: readonly SummaryLine[], asOf: string): Tally => {
  const running = lines.filter(({ statusGroup }) => statusGroup !== "not-running");
  const achieved = lines.filter(isAchievedLine);
  const fallenDue = running.filter(({ dueOn }) => dueOn !== null && dueOn < asOf);
  return {
    total: lines.length,
    running: running.length,
    withEvidence: running.filter(hasEvidence).length,
    statuses: countsOf(
      statuses,
      lines.map(({ status }) => status),
    ),
    groups: countsOf(
      statusGroups,
      lines.map(({ statusGroup }) => statusGroup),
    ),
    achievedAtUnknownTime: achieved.filter(
      ({ evaluation }) => evaluation.timeliness.state === "indeterminate",
    ).length,
    metAhead: lines.filter(({ metAhead }) => metAhead).length,
    due: { fallenDue: fallenDue.length, achieved: fallenDue.filter(isAchievedLine).length },
  };
};

const countsOf = <C extends string>(
  codes: readonly C[],
  found: readonly C[],
): Readonly<Record<C, number>> => {
  const counts = Object.fromEntries(codes.map((code) => [code, 0])) as Record<C, number>;
  for (const code of found) counts[code]++;
  return counts;
};

const isAchievedLine = ({ statusGroup }: { readonly statusGroup: string }): boolean =>
  statusGroup === "achieved";

/** Whether a verdict rests on a value or a report. */
export const hasEvidence = ({ evaluation: { evidence } }: SummaryLine): boolean =>
  evidence.values.length + evidence.reports.length > 0;
