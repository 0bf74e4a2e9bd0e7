import { compareEvaluations, type EvaluationComparison } from "../evaluation/compare.js";
import type { PortfolioEvaluation } from "../evaluation/evaluation.js";
import { readCompared } from "../evaluation/evaluation-shape.js";
import { EVALUATION_KEYS, type EvaluationOptions } from "../evaluation/options.js";
import { bad, orThrow } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import {
  aNumber,
  aWholeNumber,
  type Check,
  lazily,
  listOf,
  oneOf,
  orNull,
  shapedAs,
  storedReader,
} from "../faults/shape.js";
import type { Portfolio } from "../model/portfolio.js";
import { paceStates } from "../pace/pace-state.js";
import { requirePortfolio } from "../portfolio/known-portfolios.js";
import type { Summary } from "../summary/summary.js";
import { aDay, aDecimal } from "../value/value-shape.js";
import { milestoneStates } from "../verdict/codes.js";
import { requireLines } from "./require-lines.js";

/** What a report with series is made from: the portfolio, and the summary of its evaluation. */
export interface ReportInput {
  /** The portfolio that was evaluated. */
  readonly portfolio: Portfolio;
  /** What `summarize` gave for it. */
  readonly summary: Summary;
  /**
   * An earlier evaluation, from `evaluatePortfolio` or stored as JSON, which the summary is compared with. Default: none;
   * then nothing is told of changes.
   */
  readonly previous?: PortfolioEvaluation | undefined;
  /**
   * The options that were passed to `evaluatePortfolio`, without the days: expected values and charts follow them too.
   * Default: it was evaluated without options.
   */
  readonly evaluatedWith?: Omit<EvaluationOptions, "asOf" | "knownOn"> | undefined;
}

const INPUT_KEYS = ["portfolio", "summary", "previous", "evaluatedWith"] as const;

/** What tables and calendars take of evaluations, beside what every report prints. */
const tabled: Check = /* @__PURE__ */ lazily(() =>
  shapedAs({
    omitted: shapedAs({ lines: aWholeNumber }),
    lines: listOf(
      shapedAs({
        evaluation: shapedAs({
          progress: shapedAs({ share: orNull(aNumber), gap: orNull(aDecimal) }),
          pace: shapedAs({ state: oneOf(paceStates) }),
          milestones: listOf(shapedAs({ state: oneOf(milestoneStates) })),
          revisions: shapedAs({ applied: listOf(aDay) }),
        }),
      }),
    ),
  }),
);

const readTabled = /* @__PURE__ */ storedReader<Summary>(
  tabled,
  "pass what summarize returned, or what JSON.parse made of it",
);

/** The input of a report, checked but for what every report checks of a summary. */
export const readReportInput = (input: ReportInput): ReportInput => {
  const read = readKeys(input, INPUT_KEYS, "write { portfolio, summary }");
  const given = orThrow(read, "input") as ReportInput;
  requirePortfolio(given.portfolio);
  orThrow(readTabled(given.summary), "summary");
  requireLines(given.summary);
  if (given.previous !== undefined) orThrow(readCompared(given.previous), "previous");
  readHow(given.evaluatedWith);
  const known = new Set(given.portfolio.targets.map(({ id }) => id));
  for (const { target } of given.summary.lines) {
    if (known.has(target)) continue;
    const hint = "pass a summary together with the portfolio that it is of";
    orThrow(bad("unknown-id", target, "the id of a target of this portfolio", hint), "summary");
  }
  return given;
};

/** Refuses the days, which the summary has already. */
const readHow = (options: unknown): void => {
  if (options === undefined) return;
  const known = EVALUATION_KEYS.filter((key) => key !== "asOf" && key !== "knownOn");
  orThrow(
    readKeys(options, known, 'write { baseline: "first-value" }; the days are those of the summary'),
    "evaluatedWith",
  );
};

/** The evaluations of a summary, side by side with earlier ones. */
export const changesSince = (
  previous: PortfolioEvaluation,
  { asOf, knownOn, lines }: Summary,
): EvaluationComparison =>
  compareEvaluations(previous, { asOf, knownOn, evaluations: lines.map(({ evaluation }) => evaluation) });
