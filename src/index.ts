export {
  type AchievementState,
  achievementStates,
  type Caveat,
  caveats,
  type MilestoneState,
  milestoneStates,
  type PaceState,
  paceStates,
  type RevisionEffect,
  revisionEffects,
  type SensitivityTest,
  type Status,
  sensitivityTests,
  statuses,
  type TimelinessState,
  timelinessStates,
} from "./evaluation/codes.js";
export { evaluatePortfolio, evaluateTarget } from "./evaluation/evaluate.js";
export type {
  Achievement,
  Breach,
  Evaluation,
  EvaluationPart,
  Evidence,
  MilestoneStanding,
  Pace,
  PaceThresholds,
  PortfolioEvaluation,
  Progress,
  Revisions,
  Sensitivity,
  Timeliness,
} from "./evaluation/evaluation.js";
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
} from "./evaluation/finding.js";
export { type ImpliedValue, impliedValue, impliedValues } from "./evaluation/implied-value.js";
export type { EvaluationOptions } from "./evaluation/options.js";
export {
  type ProjectedDay,
  type ProjectedValue,
  type Projection,
  type ProjectionGap,
  projectionGaps,
  type Trend,
} from "./evaluation/outlook/projection.js";
export { type Requirement, type RequirementGap, requirementGaps } from "./evaluation/outlook/requirement.js";
export {
  compareEvaluations,
  type EvaluationComparison,
  type TargetComparison,
} from "./evaluation/over-time/compare.js";
export { type HistoryStep, targetHistory } from "./evaluation/over-time/history.js";
export {
  type HistoryCause,
  type HistoryCauseCode,
  historyCauseCodes,
} from "./evaluation/over-time/history-causes.js";
export type { HistoryOptions } from "./evaluation/over-time/history-options.js";
export { type StatusChange, statusChanges } from "./evaluation/over-time/status-change.js";
export {
  type ProgressGap,
  progressGaps,
  type Reason,
  type ReasonCode,
  type ReasonParameters,
} from "./evaluation/reason.js";
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
  progressMethods,
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
  type Change,
  type ChangeInput,
  type ChangeSize,
  type ChangeSizeInput,
  type Comparison,
  type ComparisonInput,
  type MovingReference,
  movingReferences,
} from "./model/change.js";
export { inputLimits } from "./model/copy-json.js";
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
} from "./model/criterion.js";
export type { CriterionInput, CriterionPartInput } from "./model/criterion-input.js";
export { definePortfolio } from "./model/define.js";
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
export { portfolioJsonSchema } from "./model/json-schema.js";
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
export { mergePortfolios } from "./model/merge.js";
export { type ParseResult, parsePortfolio, safeParsePortfolio, withMeasuredValues } from "./model/parse.js";
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
export { PortfolioError } from "./model/portfolio-error.js";
export {
  type Each,
  type EachInput,
  type EveryPeriod,
  everyPeriods,
  type Quantified,
} from "./model/quantifier.js";
export { serializePortfolio } from "./model/serialize.js";
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
export { criterionComparator, criterionLimit } from "./model/threshold-of.js";
export { type AuditOptions, auditPortfolio } from "./summary/audit.js";
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
export { isPolicyTargetsError, PolicyTargetsError } from "./value/errors.js";
export { type Fault, type FaultCode, faultCodes } from "./value/fault.js";
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
export { explain, explainReason } from "./words/explain.js";
export { explainFinding } from "./words/explain-finding.js";
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
export { parseStatedAmount, type StatedAmount } from "./words/stated-amount.js";
export type { StatedChange } from "./words/stated-change.js";
export { parseStatedComparison, type StatedComparison } from "./words/stated-comparison.js";
export { parseStatedPeriod, type StatedPeriodOptions } from "./words/stated-period.js";
