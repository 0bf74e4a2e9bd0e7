export { type AuditOptions, auditPortfolio } from "./audit/audit.js";
export { explainFinding } from "./audit/explain-finding.js";
export {
  type AuditCode,
  type AuditFinding,
  type AuditSeverity,
  type AuditSubject,
  auditCodes,
  auditSeverities,
  type FindingParameters,
  type ReferenceOddity,
  referenceOddities,
  type StatedReading,
} from "./audit/finding.js";
export { type ImpliedValue, impliedValue, impliedValues } from "./audit/implied-value.js";
export {
  type Change,
  type ChangeInput,
  type ChangeSize,
  type ChangeSizeInput,
  type Comparison,
  type ComparisonInput,
  type MovingReference,
  movingReferences,
} from "./criteria/change/change.js";
export {
  type AllOfCriterion,
  type AnyOfCriterion,
  type CategoryCriterion,
  type ChangeCriterion,
  type Criterion,
  type CriterionKind,
  type CriterionPart,
  criterionKinds,
  type DeliverableCriterion,
  type MeasuredCriterion,
  type QualitativeCriterion,
  type RangeCriterion,
  type RankCriterion,
  type ReportedCriterion,
  type ThresholdCriterion,
} from "./criteria/criterion.js";
export type { CriterionInput, CriterionPartInput } from "./criteria/criterion-input.js";
export {
  type Each,
  type EachInput,
  type EveryPeriod,
  everyPeriods,
  type Quantified,
} from "./criteria/quantifier.js";
export { criterionComparator, criterionLimit } from "./criteria/threshold-of.js";
export {
  compareEvaluations,
  type EvaluationComparison,
  type TargetComparison,
} from "./evaluation/compare.js";
export { evaluatePortfolio, evaluateTarget, statusesOf, type TargetStatus } from "./evaluation/evaluate.js";
export type {
  Achievement,
  Breach,
  Evaluation,
  Evidence,
  PortfolioEvaluation,
  Timeliness,
} from "./evaluation/evaluation.js";
export { type HistoryStep, targetHistory } from "./evaluation/history.js";
export {
  type HistoryCause,
  type HistoryCauseCode,
  historyCauseCodes,
} from "./evaluation/history-causes.js";
export type { HistoryOptions } from "./evaluation/history-options.js";
export type { EvaluationOptions } from "./evaluation/options.js";
export {
  type Outlook as TargetOutlook,
  type OutlookOptions,
  outlookOf,
  type Sensitivity,
} from "./evaluation/outlook.js";
export {
  type ProjectedDay,
  type ProjectedValue,
  type Projection,
  type ProjectionGap,
  projectionGaps,
  type Trend,
} from "./evaluation/projection.js";
export { type Requirement, type RequirementGap, requirementGaps } from "./evaluation/requirement.js";
export { type StatusChange, statusChanges } from "./evaluation/status-change.js";
export { isPolicyTargetsError, PolicyTargetsError } from "./faults/errors.js";
export { type Fault, type FaultCode, faultCodes } from "./faults/fault.js";
export { PortfolioError } from "./faults/portfolio-error.js";
export {
  type AssessAllOptions,
  type AssessmentReason,
  type AssessOptions,
  assessIndicator,
  assessmentReasons,
  assessSeries,
  assessSeriesWithAll,
  defineMethod,
  type IndicatorAssessment,
  type IndicatorOptions,
  type IndicatorPart,
  type MethodAnswer,
  type MethodCutOffs,
  type MethodId,
  type MethodPace,
  type MethodThresholds,
  methodIds,
  type Outlook,
  type PartAssessment,
  type ProgressMethod,
  publishedMethods,
  type SeriesAssessment,
  type SeriesBaseline,
  type SeriesFacts,
  type SeriesFigure,
  type SeriesGroup,
  type SeriesMoment,
  type SeriesOptions,
  type SeriesPart,
  type SeriesPoint,
  type SeriesValue,
  seriesFacts,
} from "./methods/index.js";
export {
  type Accumulation,
  accumulations,
  type Direction,
  directions,
  type Frequency,
  frequencies,
  type Indicator,
  type RatioOf,
} from "./model/indicator.js";
export type {
  BaselineInput,
  CitationInput,
  DeadlineInput,
  IndicatorInput,
  MeasuredValueInput,
  MilestoneInput,
  PartyInput,
  PolicyInput,
  PortfolioInput,
  RatioOfInput,
  RevisionInput,
  SourceInput,
  StatusReportInput,
  TargetInput,
} from "./model/input.js";
export {
  type CategoryValue,
  type MeasuredValue,
  type MissingReason,
  missingReasons,
  type ValueFlag,
  type ValueStatus,
  type Verification,
  valueFlags,
  valueStatuses,
  verifications,
} from "./model/measured-value.js";
export { type Party, type PartyRole, partyRoles, type ResponsibleParty } from "./model/party.js";
export {
  documentTypes,
  type Policy,
  type PolicyRelation,
  type PolicyStage,
  policyNumberKey,
  policyStages,
  type RelationType,
  relationTypes,
} from "./model/policy.js";
export type { Portfolio } from "./model/portfolio.js";
export type { Citation, Locator, Source } from "./model/source.js";
export { type ReportedState, reportedStates, type StatusReport } from "./model/status-report.js";
export {
  type Baseline,
  type Commitment,
  commitments,
  type DatedDeadline,
  type Deadline,
  type Dimensions,
  type EventDeadline,
  type Lifecycle,
  lifecycles,
  type Milestone,
  type Revision,
  type Target,
  type TargetMode,
  type Trajectory,
  targetModes,
  trajectories,
} from "./model/target.js";
export type { PaceThresholds } from "./pace/linear-pace.js";
export { type PaceState, paceStates } from "./pace/pace-state.js";
export { definePortfolio } from "./portfolio/define.js";
export { portfolioJsonSchema } from "./portfolio/json-schema.js";
export { mergePortfolios } from "./portfolio/merge.js";
export {
  type ParseResult,
  parsePortfolio,
  safeParsePortfolio,
  withMeasuredValues,
} from "./portfolio/parse.js";
export { serializePortfolio } from "./portfolio/serialize.js";
export { inputLimits } from "./reading/copy-json.js";
export { parseStatedAmount, type StatedAmount } from "./stated/stated-amount.js";
export type { StatedChange } from "./stated/stated-change.js";
export { parseStatedComparison, type StatedComparison } from "./stated/stated-comparison.js";
export { parseStatedPeriod, type StatedPeriodOptions } from "./stated/stated-period.js";
export { type GroupBy, groupings } from "./summary/groups.js";
export { type SummaryOptions, summarize } from "./summary/summarize.js";
export {
  type Standing,
  type Summary,
  type SummaryGroup,
  type SummaryLine,
  standings,
  type Tally,
} from "./summary/summary.js";
export {
  type Amount,
  type AmountInput,
  type AmountOptions,
  type Bound,
  type Bounds,
  type Comparator,
  comparators,
} from "./value/amount.js";
export { boundsOf, compareAmounts, nominalOf } from "./value/compare-amounts.js";
export { type CurrencyCode, currencies } from "./value/currencies.js";
export type { Day } from "./value/day.js";
export { type DecimalInput, type DecimalString, decimal } from "./value/decimal.js";
export { firstDay, lastDay, type Period, precisionOf } from "./value/period.js";
export { type Precision, precisions } from "./value/precision.js";
export { type LocalizedText, textIn } from "./value/text.js";
export { and, every, not, or, some, type Truth } from "./value/truth.js";
export {
  convert,
  type OwnUnit,
  type StandardUnit,
  standardUnits,
  type Unit,
  unitCode,
} from "./value/unit.js";
export type { Pace, Progress } from "./verdict/assessment.js";
export {
  type AchievementState,
  achievementStates,
  type Caveat,
  caveats,
  type MilestoneState,
  milestoneStates,
  type RevisionEffect,
  revisionEffects,
  type SensitivityTest,
  type Status,
  sensitivityTests,
  statuses,
  type TimelinessState,
  timelinessStates,
} from "./verdict/codes.js";
export type { EvaluationPart } from "./verdict/criterion-result.js";
export type { Revisions } from "./verdict/current-statement.js";
export type { MilestoneStanding } from "./verdict/milestones.js";
export {
  type ProgressGap,
  progressGaps,
  type Reason,
  type ReasonCode,
  type ReasonParameters,
} from "./verdict/reason.js";
export { explain, explainReason } from "./words/explain.js";
export { explainOutlook } from "./words/explain-outlook.js";
export {
  caveatLabel,
  formatAmount,
  formatCriterion,
  formatDay,
  formatNumber,
  formatPeriod,
  statusLabel,
} from "./words/format.js";
export { type Locale, locales } from "./words/locale.js";
export type { WordOptions } from "./words/speaker.js";
