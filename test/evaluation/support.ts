import {
  type Evaluation,
  type EvaluationOptions,
  evaluateTarget,
  type IndicatorInput,
  type MeasuredValueInput,
  type OutlookOptions,
  outlookOf,
  type PolicyInput,
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
  type ReasonCode,
  type SourceInput,
  type StatusReportInput,
  type TargetInput,
} from "policy-targets";
import { countFlows } from "../../src/testing/fast-check/count-flows.js";

export type Value = NonNullable<MeasuredValueInput["value"]>;

/** A value of the one indicator: its period and figure, or a whole row for anything more. */
export type ValueRow = readonly [period: string, value: Value] | Omit<MeasuredValueInput, "indicator">;

export type ReportRow = Omit<StatusReportInput, "target">;

/** One target `t` with its one indicator `i`, and what is known of them. */
export interface Case extends Omit<TargetInput, "id" | "title" | "indicator"> {
  readonly indicator?: Partial<IndicatorInput>;
  readonly values?: readonly ValueRow[];
  readonly reports?: readonly ReportRow[];
  readonly policyList?: readonly (Partial<PolicyInput> & { id: string })[];
  readonly sources?: readonly (Partial<SourceInput> & { id: string })[];
}

const REPORTED = ["deliverable", "qualitative"] as const;

const unitFor = (criterion: TargetInput["criterion"]): "rank" | "category" | "percent" =>
  criterion.rankAtMost !== undefined ? "rank" : criterion.category !== undefined ? "category" : "percent";

const isRow = (row: ValueRow): row is readonly [string, Value] => Array.isArray(row);

/**
 * A case of a flow may leave out how it counts: all of it, or where amounts are compared, by a baseline or because they
 * are to be kept to, the amount of a year.
 */
export const portfolioInput = (given: Case): PortfolioInput => {
  const { indicator, values = [], reports = [], policyList = [], sources = [], ...target } = given;
  const measured = !REPORTED.some((form) => target.criterion[form] !== undefined);
  const unit = unitFor(target.criterion);
  return {
    sources: sources.map((source) => ({
      title: "Source",
      publisher: "Publisher",
      language: "en",
      ...source,
    })),
    policies: policyList.map((policy) => ({
      documentType: "decision",
      title: "Policy",
      stage: "issued",
      ...policy,
    })),
    indicators: measured ? [{ id: "i", title: "Indicator", unit, ...indicator }] : [],
    targets: [
      countFlows(
        { id: "t", title: "Target", ...(measured ? { indicator: "i" } : {}), ...target },
        [{ id: "i", ...indicator }],
        target.baseline === undefined && target.mode !== "maintain" ? "total" : "year",
      ),
    ],
    measuredValues: values.map((row) =>
      isRow(row) ? { indicator: "i", period: row[0], value: row[1] } : { indicator: "i", ...row },
    ),
    reports: reports.map((report) => ({ target: "t", ...report })),
  };
};

export const portfolioOf = (given: Case): Portfolio => parsePortfolio(portfolioInput(given));

/** How the one target stands on a day, or with the options given. */
export const stand = (given: Case, on: string | EvaluationOptions): Evaluation =>
  evaluateTarget(portfolioOf(given), "t", typeof on === "string" ? { asOf: on } : on);

/** Where the one target is heading. */
export const outlook = (given: Case, on: string | OutlookOptions) =>
  outlookOf(portfolioOf(given), "t", typeof on === "string" ? { asOf: on } : on);

export const codesOf = (evaluation: Evaluation): readonly ReasonCode[] =>
  evaluation.reasons.map(({ code }) => code);

/** A number of days before or after a day. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What a verdict says, without the values, reports and citations that it shows. */
export const verdictOf = (evaluation: Evaluation) => ({
  status: evaluation.status,
  achievement: evaluation.achievement.state,
  since: evaluation.achievement.since,
  timeliness: evaluation.timeliness,
  share: evaluation.progress.share,
  low: evaluation.progress.low,
  high: evaluation.progress.high,
  expected: evaluation.progress.expected,
  missing: evaluation.progress.missing,
  pace: evaluation.pace.state,
  between: evaluation.pace.between,
  confidence: evaluation.confidence,
  codes: codesOf(evaluation),
});

/** Where the target `t` of a portfolio is heading. */
export const outlookIn = (input: PortfolioInput, on: OutlookOptions) =>
  outlookOf(parsePortfolio(input), "t", on);

/** How the target `t` of a portfolio stands on a day, or with the options given. */
export const standIn = (input: PortfolioInput, on: string | EvaluationOptions): Evaluation =>
  evaluateTarget(parsePortfolio(input), "t", typeof on === "string" ? { asOf: on } : on);
