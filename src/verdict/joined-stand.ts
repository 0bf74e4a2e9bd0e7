import type { Criterion } from "../criteria/criterion.js";
import type { EvaluationPart } from "../evaluation/evaluation.js";
import { withoutProgress } from "../pace/progress.js";
import type { Scene, Stand } from "./stand.js";
import { decidersOf, type Verdict } from "./verdict.js";

/** The stand of what is made of several others. */
export const joinedStand = (
  { settings }: Scene,
  own: Verdict,
  stands: readonly Stand[],
  parts: readonly EvaluationPart[],
  gap: "several-parts" | "quantified",
): Stand => ({
  verdict: own,
  assessment: withoutProgress(gap, settings, own.pace),
  kind: joinedKind(own, stands),
  leaves: stands.flatMap(({ leaves }) => leaves),
  parts,
  main: null,
  milestones: [],
  hasEvidence: stands.some(({ hasEvidence }) => hasEvidence),
});

/** After the deadline a deliverable that is missing tells; before it any part that a report would tell of. */
const joinedKind = ({ missing }: Verdict, stands: readonly Stand[]): Stand["kind"] => {
  const telling = missing
    ? stands.find(({ verdict: own, kind }) => own.missing && kind === "deliverable")
    : stands.find(({ kind }) => kind !== "measured");
  return telling?.kind ?? "measured";
};

/** How one of them is shown. */
export const partOf = (
  { verdict: own, parts }: Stand,
  kind: EvaluationPart["kind"],
  name: string,
  criterion: Criterion,
  indicator: string | null,
): EvaluationPart => ({
  kind,
  name,
  criterion,
  indicator,
  state: own.state,
  missing: own.missing,
  decidedBy: decidersOf(own),
  parts,
});
