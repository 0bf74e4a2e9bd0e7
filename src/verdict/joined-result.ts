import type { CriterionResult } from "./criterion-result.js";
import { withoutProgress } from "./progress.js";
import type { TargetOnDay } from "./target-on-day.js";
import type { Verdict } from "./verdict.js";

/** The result of a criterion that is made of several others. */
export const joinedResult = (
  { settings }: TargetOnDay,
  verdict: Verdict,
  results: readonly CriterionResult[],
  parts: CriterionResult["parts"],
  gap: "several-parts" | "quantified",
): CriterionResult => ({
  verdict,
  pace: withoutProgress(gap, settings.thresholds, verdict.pace ?? undefined),
  kind: joinedKind(verdict, results),
  judged: results.flatMap(({ judged }) => judged),
  main: null,
  milestones: [],
  hasEvidence: results.some(({ hasEvidence }) => hasEvidence),
  hasParts: results.length > 0,
  parts,
});

/** After the deadline a missing deliverable sets the kind; before it, any part that a report judges. */
const joinedKind = ({ missing }: Verdict, results: readonly CriterionResult[]): CriterionResult["kind"] => {
  const telling = missing
    ? results.find(({ verdict, kind }) => verdict.missing && kind === "deliverable")
    : results.find(({ kind }) => kind !== "measured");
  return telling?.kind ?? "measured";
};
