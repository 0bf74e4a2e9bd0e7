import type { Evaluation, MeasuredValue, StatusReport } from "policy-targets";
import { stringify } from "yaml";

type Part = Readonly<Record<string, unknown>>;

/** Where two things are stated, a value or report is told by what it is of. */
const nameOf = (given: Part): string | null => {
  if ("code" in given || "kind" in given) return null;
  const { indicator, period } = given as Partial<MeasuredValue>;
  if (indicator !== undefined && period !== undefined) return `${indicator} ${period}`;
  const { target, says, on } = given as Partial<StatusReport>;
  return target !== undefined && says !== undefined ? `${says} ${on}` : null;
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);

/** Without what is empty, and with values and reports by their names. */
const brief = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(brief);
  if (typeof given !== "object" || given === null) return given;
  const entries = Object.entries(given)
    .map(([key, value]) => [key, brief(value)] as const)
    .filter(([, value]) => !isEmpty(value));
  return nameOf(given as Part) ?? Object.fromEntries(entries);
};

/** On one line, in YAML. */
export const onOneLine = (value: unknown): string =>
  stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false }).trim();

const linesOf = (part: object): readonly string[] =>
  Object.entries(brief(part) as Part).map(([key, value]) => `${key}: ${onOneLine(value)}`);

const ONE_BY_ONE = ["parts", "milestones", "reasons"] as const;

/**
 * All that an evaluation says, beside what its target and the options say: a line for each field, part, milestone and
 * reason.
 */
export const told = (evaluation: Evaluation): string => {
  const { status, achievement, timeliness, latest, progress, pace, revisions, confidence, evidence } =
    evaluation;
  const { thresholds: _, ...speed } = pace;
  const isRevised = revisions.criterion !== "unchanged" || revisions.daysMoved !== 0;
  return [
    ...linesOf({ status, achievement, timeliness, latest, progress, pace: speed }),
    ...linesOf({ revisions: isRevised ? revisions : null, confidence, evidence }),
    ...ONE_BY_ONE.flatMap((key) =>
      evaluation[key].map((one) => `${key.slice(0, -1)}: ${onOneLine(brief(one))}`),
    ),
  ].join("\n");
};
