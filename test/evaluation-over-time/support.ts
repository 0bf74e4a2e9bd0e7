import {
  type Evaluation,
  type EvaluationOptions,
  evaluateTarget,
  type IndicatorInput,
  type MeasuredValueInput,
  type PolicyInput,
  type Portfolio,
  type PortfolioEvaluation,
  parsePortfolio,
  type SourceInput,
  type Status,
  type StatusReportInput,
  statusesOf,
  type TargetInput,
} from "policy-targets";
import { publishedMethods } from "policy-targets/methods";
import { type HistoryStep, targetHistory } from "../../src/evaluation/history.js";
import type { HistoryOptions } from "../../src/evaluation/history-options.js";

/** One target `t` with its one indicator `i`, and everything that its status can depend on. */
export interface Setting extends Omit<TargetInput, "id" | "title" | "indicator"> {
  readonly indicator?: Partial<IndicatorInput>;
  readonly values?: readonly Omit<MeasuredValueInput, "indicator">[];
  readonly reports?: readonly Omit<StatusReportInput, "target">[];
  readonly policyList?: readonly (Partial<PolicyInput> & { id: string })[];
  readonly sources?: readonly (Partial<SourceInput> & { id: string })[];
}

export const inputOf = ({ indicator, values, reports, policyList, sources, ...target }: Setting) => {
  const measured = target.criterion.deliverable === undefined && target.criterion.qualitative === undefined;
  return {
    sources: (sources ?? []).map((source) => ({
      title: "Source",
      publisher: "Publisher",
      language: "en",
      ...source,
    })),
    policies: (policyList ?? []).map((policy) => ({
      documentType: "decision",
      title: "Policy",
      stage: "issued",
      ...policy,
    })),
    indicators: measured ? [{ id: "i", title: "Indicator", unit: "percent", ...indicator }] : [],
    targets: [{ id: "t", title: "Target", ...(measured ? { indicator: "i" } : {}), ...target }],
    measuredValues: (values ?? []).map((value) => ({ indicator: "i", ...value })),
    reports: (reports ?? []).map((report) => ({ target: "t", ...report })),
  };
};

export const portfolioOf = (setting: Setting): Portfolio => parsePortfolio(inputOf(setting));

export const historyOf = (setting: Setting, options: HistoryOptions): readonly HistoryStep[] =>
  targetHistory(portfolioOf(setting), "t", options);

/** The steps as lines: day, status, causes by code. */
export const told = (steps: readonly HistoryStep[]): readonly string[] =>
  steps.map(({ on, status, causes }) => [on, status, ...causes.map(({ code }) => code)].join(" "));

export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How the one target stands on each day of the span, each judged by itself: what a history has to agree with. */
export const everyDay = (
  portfolio: Portfolio,
  from: string,
  to: string,
  options: Omit<EvaluationOptions, "asOf"> = {},
): readonly (readonly [asOf: string, status: Status | undefined])[] => {
  const days: [string, Status | undefined][] = [];
  for (let asOf = from; asOf <= to; asOf = shiftDay(asOf, 1))
    days.push([asOf, statusesOf(portfolio, { methods: publishedMethods, ...options, asOf })[0]?.status]);
  return days;
};

/** The days of a scan on which the status is another than the day before, and the first. */
export const turnsOf = (days: ReturnType<typeof everyDay>): ReturnType<typeof everyDay> =>
  days.filter(([, status], position) => status !== days[position - 1]?.[1]);

interface Stored {
  readonly status: Status;
  readonly lastDay: string | null;
  /** The days of its revisions. */
  readonly applied?: readonly string[];
}

/** An evaluation of a portfolio with these statuses, as it could have been stored. */
export const evaluationWith = (
  stands: Readonly<Record<string, Status | Stored>>,
  asOf = "2020-07-06",
): PortfolioEvaluation => {
  const evaluations = Object.entries(stands).map(([target, stand]) => {
    const {
      status,
      lastDay,
      applied = [],
    }: Stored = typeof stand === "string" ? { status: stand, lastDay: null } : stand;
    return {
      ...template,
      target,
      asOf,
      knownOn: asOf,
      status,
      timeliness: { ...template.timeliness, lastDay },
      revisions: { ...template.revisions, applied },
    };
  });
  return { asOf, knownOn: asOf, evaluations };
};

const template: Evaluation = evaluateTarget(portfolioOf({ criterion: { deliverable: true } }), "t", {
  asOf: "2020-07-06",
});
