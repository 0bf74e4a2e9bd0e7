// The root of the package: write a portfolio, ask how its targets stand, and say it in words. Amounts and periods as
// functions, methods, audits, readers of stated figures, renderers and languages have entries of their own.

// Write a portfolio, read one, put several together.

export { definePortfolio } from "./portfolio/define.js";
export { measuredValuesFromRows, reportsFromRows } from "./portfolio/from-rows.js";
export { mergePortfolios } from "./portfolio/merge.js";
export { parsePortfolio, safeParsePortfolio } from "./portfolio/parse.js";
export { serializePortfolio } from "./portfolio/serialize.js";
export { withMeasuredValues } from "./portfolio/with-measured-values.js";
export { withReports } from "./portfolio/with-reports.js";
export { withoutEntries } from "./portfolio/without-entries.js";

// Ask how targets stand, on a day and over time, and count them.

export { compareEvaluations } from "./evaluation/compare.js";
export { evaluatePortfolio, evaluateTarget, statusesOf } from "./evaluation/evaluate.js";
export { targetHistory } from "./evaluation/history.js";
export { outlookOf } from "./evaluation/outlook.js";
export { classOf } from "./model/target-class.js";
export { summarize } from "./summary/summarize.js";

// Say it in words.

export { printableText } from "./value/printable.js";
export { textIn } from "./value/text.js";
export { explain, explainReason } from "./words/explain.js";
export { explainOutlook } from "./words/explain-outlook.js";
export { caveatLabel, formatAmount, formatCriterion, formatPeriod, statusLabel } from "./words/format.js";

// Handle input that cannot be used.

export { isPolicyTargetsError, PolicyTargetsError } from "./faults/errors.js";
export { PortfolioError } from "./faults/portfolio-error.js";

// List the codes of all of it.

export { codes } from "./codes.js";
export { statusesByGroup } from "./verdict/status-groups.js";

// Types of amounts, units, periods and texts.

export type { Amount, AmountInput, Bound, Bounds, Comparator } from "./value/amount.js";
export type { CurrencyCode } from "./value/currencies.js";
export type { Day } from "./value/day.js";
export type { DecimalInput, DecimalString } from "./value/decimal.js";
export type { Period } from "./value/period.js";
export type { Precision } from "./value/precision.js";
export type { LocalizedText } from "./value/text.js";
export type {
  OwnUnit,
  OwnUnitInput,
  StandardUnit,
  Unit,
  UnitInput,
  UnitMultiple,
  UnitMultipleInput,
} from "./value/unit.js";

// Types of a portfolio as it is written.

export type { ChangeInput, ChangeSizeInput, ComparisonInput, ExtentInput } from "./criteria/change/change.js";
export type { CriterionInput, CriterionPartInput } from "./criteria/criterion-input.js";
export type { EachInput } from "./criteria/quantifier.js";
export type {
  BaselineInput,
  CitationInput,
  DeadlineInput,
  DimensionInput,
  DimensionsInput,
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

// Types of a portfolio as it is read.

export type { Change, ChangeSize, Comparison, Extent, MovingReference } from "./criteria/change/change.js";
export type {
  AllOfCriterion,
  AnyOfCriterion,
  CategoryCriterion,
  ChangeCriterion,
  Criterion,
  CriterionKind,
  CriterionPart,
  DeliverableCriterion,
  MeasuredCriterion,
  QualitativeCriterion,
  RangeCriterion,
  RankCriterion,
  ReportedCriterion,
  ThresholdCriterion,
} from "./criteria/criterion.js";
export type { Each, EveryPeriod, Quantified } from "./criteria/quantifier.js";
export type { Dimension, DimensionMember } from "./model/dimension.js";
export type { Accumulation, Direction, Frequency, Indicator, RatioOf } from "./model/indicator.js";
export type {
  CategoryValue,
  MeasuredValue,
  MissingReason,
  ValueFlag,
  ValueStatus,
  Verification,
} from "./model/measured-value.js";
export type { MethodId } from "./model/method-id.js";
export type { Party, PartyRole, ResponsibleParty } from "./model/party.js";
export type { Policy, PolicyRelation, PolicyStage, RelationType } from "./model/policy.js";
export type { Portfolio } from "./model/portfolio.js";
export type { Citation, Locator, Source } from "./model/source.js";
export type { ReportedState, StatusReport } from "./model/status-report.js";
export type {
  Baseline,
  Commitment,
  DatedDeadline,
  Deadline,
  Dimensions,
  EventDeadline,
  Lifecycle,
  Milestone,
  Revision,
  Target,
  TargetMode,
  Trajectory,
} from "./model/target.js";
export type { ClassifiedTarget, TargetClass } from "./model/target-class.js";
export type { ParseResult } from "./portfolio/parse.js";
export type {
  CitationMapping,
  MeasuredValueMapping,
  RowCell,
  RowFormat,
  StatusReportMapping,
} from "./portfolio/row-mapping.js";
export type { SameIdOptions } from "./portfolio/with-entries.js";
export type { EntryIds } from "./portfolio/without-entries.js";

// Types of how targets stand.

export type { EvaluationComparison, TargetComparison } from "./evaluation/compare.js";
export type { TargetStatus } from "./evaluation/evaluate.js";
export type {
  Achievement,
  Breach,
  Evaluation,
  Evidence,
  LatestValue,
  PortfolioEvaluation,
  Timeliness,
} from "./evaluation/evaluation.js";
export type { HistoryStep } from "./evaluation/history.js";
export type { HistoryCause, HistoryCauseCode } from "./evaluation/history-causes.js";
export type { HistoryOptions } from "./evaluation/history-options.js";
export type { EvaluationOptions } from "./evaluation/options.js";
export type { Outlook, OutlookOptions, Sensitivity } from "./evaluation/outlook.js";
export type {
  ProjectedDay,
  ProjectedValue,
  Projection,
  ProjectionGap,
  Trend,
} from "./evaluation/projection.js";
export type { Requirement, RequirementGap } from "./evaluation/requirement.js";
export type { StatusChange } from "./evaluation/status-change.js";
export type { PaceThresholds } from "./pace/linear-pace.js";
export type { PaceState } from "./pace/pace-state.js";
export type { GroupBy } from "./summary/groups.js";
export type { SummaryOptions } from "./summary/summarize.js";
export type {
  DueRate,
  GroupedBy,
  OmittedTargets,
  Summary,
  SummaryGroup,
  SummaryLine,
  Tally,
  Vouched,
} from "./summary/summary.js";
export type { Pace, Progress } from "./verdict/assessment.js";
export type {
  AchievementState,
  Caveat,
  MilestoneState,
  RevisionEffect,
  SensitivityTest,
  Status,
  TimelinessState,
} from "./verdict/codes.js";
export type { EvaluationPart } from "./verdict/criterion-result.js";
export type { Revisions } from "./verdict/current-statement.js";
export type { MilestoneStanding } from "./verdict/milestones.js";
export type { ProgressGap, Reason, ReasonCode, ReasonParameters } from "./verdict/reason.js";
export type { StatusGroup } from "./verdict/status-groups.js";

// Types of words, and of what is wrong with input.

export type { Fault, FaultCode } from "./faults/fault.js";
export type { Locale, OutlookLocale } from "./locale/locale.js";
export type { Wording } from "./locale/wording.js";
export type { WordOptions } from "./words/language.js";
