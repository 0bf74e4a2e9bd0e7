import type { ComparisonInput } from "../criteria/change/change.js";
import type { CriterionInput } from "../criteria/criterion-input.js";
import type { AmountInput } from "../value/amount.js";
import type { Day } from "../value/day.js";
import type { DecimalInput } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Unit } from "../value/unit.js";
import type { Accumulation, Direction, Frequency } from "./indicator.js";
import type { CategoryValue, MissingReason, ValueFlag, ValueStatus, Verification } from "./measured-value.js";
import type { MethodId } from "./method-id.js";
import type { PartyRole } from "./party.js";
import type { PolicyStage, RelationType } from "./policy.js";
import type { Locator } from "./source.js";
import type { ReportedState } from "./status-report.js";
import type { Commitment, Dimensions, Lifecycle, TargetMode, Trajectory } from "./target.js";

/**
 * A {@link Citation} as it may be written.
 *
 * @example
 * import type { CitationInput } from "policy-targets";
 *
 * const citation: CitationInput = { source: "review", locator: { line: 38 }, stated: "tăng 4%" };
 * citation.source; // => "review"
 */
export interface CitationInput<SourceId extends string = string> {
  source: SourceId;
  locator?: Locator | undefined;
  stated?: string | undefined;
}

/**
 * A {@link Source} as it may be written.
 *
 * @example
 * import type { SourceInput } from "policy-targets";
 *
 * const source: SourceInput = { id: "review", title: "Review", publisher: "Ministry", language: "vi" };
 * source.id; // => "review"
 */
export interface SourceInput<Id extends string = string> {
  id: Id;
  title: LocalizedText;
  publisher: LocalizedText;
  publishedOn?: Period | undefined;
  covers?: Period | undefined;
  language: string;
  url?: string | undefined;
}

/**
 * A {@link Party} as it may be written.
 *
 * @example
 * import type { PartyInput } from "policy-targets";
 *
 * const party: PartyInput = { id: "health", name: "Ministry of Health" };
 * party.id; // => "health"
 */
export interface PartyInput<Id extends string = string> {
  id: Id;
  name: LocalizedText;
}

/**
 * A {@link Policy} as it may be written: `relations` and `citations` default to none.
 *
 * @example
 * import type { PolicyInput } from "policy-targets";
 *
 * const policy: PolicyInput = { id: "programme", documentType: "programme", title: "Programme", stage: "in-force" };
 * policy.stage; // => "in-force"
 */
export interface PolicyInput<
  Id extends string = string,
  PolicyId extends string = string,
  PartyId extends string = string,
  SourceId extends string = string,
> {
  id: Id;
  number?: string | undefined;
  documentType: string;
  title: LocalizedText;
  issuer?: PartyId | undefined;
  stage: PolicyStage;
  issuedOn?: Period | undefined;
  effectiveFrom?: Period | undefined;
  effectiveTo?: Period | undefined;
  relations?:
    | readonly (
        | { type: RelationType; policy: PolicyId; number?: undefined }
        | { type: RelationType; number: string; policy?: undefined }
      )[]
    | undefined;
  citations?: readonly CitationInput<SourceId>[] | undefined;
}

/**
 * {@link RatioOf} as it may be written: `per` follows from the unit where that says it.
 *
 * @example
 * import type { RatioOfInput } from "policy-targets";
 *
 * const ratio: RatioOfInput = { numerator: "handled", denominator: "received", per: 1000 };
 * ratio.per; // => 1000
 */
export interface RatioOfInput<IndicatorId extends string = string> {
  numerator: IndicatorId;
  denominator: IndicatorId;
  per?: DecimalInput | undefined;
}

/**
 * An {@link Indicator} as it may be written: `accumulation` defaults to `level`.
 *
 * @example
 * import type { IndicatorInput } from "policy-targets";
 *
 * const indicator: IndicatorInput = { id: "fibre", title: "Households with fibre", unit: "percent" };
 * indicator.unit; // => "percent"
 */
export interface IndicatorInput<
  Id extends string = string,
  SourceId extends string = string,
  RatioIndicatorId extends string = string,
> {
  id: Id;
  title: LocalizedText;
  unit: Unit;
  direction?: Direction | undefined;
  accumulation?: Accumulation | undefined;
  ratioOf?: RatioOfInput<RatioIndicatorId> | undefined;
  perDayOf?: RatioIndicatorId | undefined;
  frequency?: Frequency | undefined;
  citations?: readonly CitationInput<SourceId>[] | undefined;
}

/**
 * A {@link Baseline} as it may be written.
 *
 * @example
 * import type { BaselineInput } from "policy-targets";
 *
 * const baseline: BaselineInput = { value: 60, period: "2019" };
 * baseline.value; // => 60
 */
export interface BaselineInput<SourceId extends string = string> {
  value: AmountInput;
  period: Period;
  citations?: readonly CitationInput<SourceId>[] | undefined;
}

/**
 * A {@link Deadline} as it may be written.
 *
 * @example
 * import type { DeadlineInput } from "policy-targets";
 *
 * const deadline: DeadlineInput = { by: "2021", stated: "đến năm 2021" };
 * deadline.by; // => "2021"
 */
export type DeadlineInput =
  | Period
  | { by: Period; stated?: string | undefined; event?: undefined; expected?: undefined; occurred?: undefined }
  | {
      event: LocalizedText;
      expected?: Period | undefined;
      occurred?: Day | undefined;
      by?: undefined;
      stated?: undefined;
    };

/**
 * A {@link Milestone} as it may be written.
 *
 * @example
 * import type { MilestoneInput } from "policy-targets";
 *
 * const milestone: MilestoneInput = { by: "2022", criterion: { atLeast: 40 } };
 * milestone.by; // => "2022"
 */
export interface MilestoneInput<SourceId extends string = string> {
  by: Period;
  criterion: CriterionInput;
  title?: LocalizedText | undefined;
  citations?: readonly CitationInput<SourceId>[] | undefined;
}

/**
 * A {@link Revision} as it may be written.
 *
 * @example
 * import type { RevisionInput } from "policy-targets";
 *
 * const revision: RevisionInput = { on: "2020-05-15", deadline: "2020-12" };
 * revision.deadline; // => "2020-12"
 */
export interface RevisionInput<IndicatorId extends string = string, SourceId extends string = string> {
  on: Period;
  deadline?: DeadlineInput | null | undefined;
  criterion?: CriterionInput<IndicatorId> | undefined;
  lifecycle?: Lifecycle | undefined;
  citations?: readonly CitationInput<SourceId>[] | undefined;
}

/**
 * A {@link Target} as it may be written: `mode` defaults to `reach`, `lifecycle` to `active`, lists to none.
 *
 * @example
 * import type { TargetInput } from "policy-targets";
 *
 * const target: TargetInput = { id: "launch", title: "Launch", criterion: { deliverable: true }, deadline: "2020-10" };
 * target.deadline; // => "2020-10"
 */
export interface TargetInput<
  Id extends string = string,
  IndicatorId extends string = string,
  PolicyId extends string = string,
  PartyId extends string = string,
  SourceId extends string = string,
> {
  id: Id;
  title: LocalizedText;
  policies?: readonly PolicyId[] | undefined;
  indicator?: IndicatorId | undefined;
  criterion: CriterionInput<IndicatorId>;
  baseline?: BaselineInput<SourceId> | undefined;
  start?: Period | undefined;
  deadline?: DeadlineInput | undefined;
  milestones?: readonly MilestoneInput<SourceId>[] | undefined;
  trajectory?: Trajectory | undefined;
  mode?: TargetMode | undefined;
  dimensions?: Dimensions | undefined;
  parties?: readonly { party: PartyId; role: PartyRole }[] | undefined;
  sector?: LocalizedText | undefined;
  tags?: readonly string[] | undefined;
  commitment?: Commitment | undefined;
  hedges?: readonly string[] | undefined;
  lifecycle?: Lifecycle | undefined;
  method?: MethodId | undefined;
  revisions?: readonly RevisionInput<IndicatorId, SourceId>[] | undefined;
  citations?: readonly CitationInput<SourceId>[] | undefined;
}

/**
 * A {@link MeasuredValue} as it may be written: `status` defaults to `final`, `verification` to `self-reported`.
 *
 * @example
 * import type { MeasuredValueInput } from "policy-targets";
 *
 * const value: MeasuredValueInput = { indicator: "fibre", period: "2020", value: { about: 60 } };
 * value.period; // => "2020"
 */
export interface MeasuredValueInput<
  IndicatorId extends string = string,
  SourceId extends string = string,
  PartyId extends string = string,
> {
  id?: string | undefined;
  indicator: IndicatorId;
  period: Period;
  value?: AmountInput | CategoryValue | undefined;
  missingReason?: MissingReason | undefined;
  comparison?: ComparisonInput | undefined;
  unit?: string | undefined;
  status?: ValueStatus | undefined;
  flags?: readonly ValueFlag[] | undefined;
  verification?: Verification | undefined;
  releasedOn?: Period | undefined;
  dimensions?: Dimensions | undefined;
  by?: PartyId | undefined;
  citations?: readonly CitationInput<SourceId>[] | undefined;
}

/**
 * A {@link StatusReport} as it may be written: `verification` defaults to `self-reported`.
 *
 * @example
 * import type { StatusReportInput } from "policy-targets";
 *
 * const report: StatusReportInput = { target: "launch", on: "2020-05-07", says: "done" };
 * report.says; // => "done"
 */
export interface StatusReportInput<
  TargetId extends string = string,
  PartyId extends string = string,
  SourceId extends string = string,
> {
  id?: string | undefined;
  target: TargetId;
  on: Period;
  reportedOn?: Period | undefined;
  says: ReportedState;
  scope?: LocalizedText | undefined;
  by?: PartyId | undefined;
  verification?: Verification | undefined;
  citations?: readonly CitationInput<SourceId>[] | undefined;
}

/**
 * A {@link Portfolio} as it may be written. Every list may be left out.
 *
 * @example
 * import { type PortfolioInput, definePortfolio } from "policy-targets";
 *
 * const input: PortfolioInput = { timeZone: "Asia/Ho_Chi_Minh" };
 * definePortfolio(input).targets; // => []
 */
export interface PortfolioInput<
  SourceId extends string = string,
  PartyId extends string = string,
  PolicyId extends string = string,
  IndicatorId extends string = string,
  TargetId extends string = string,
> {
  sources?: readonly SourceInput<SourceId>[] | undefined;
  parties?: readonly PartyInput<PartyId>[] | undefined;
  policies?:
    | readonly PolicyInput<PolicyId, NoInfer<PolicyId>, NoInfer<PartyId>, NoInfer<SourceId>>[]
    | undefined;
  indicators?: readonly IndicatorInput<IndicatorId, NoInfer<SourceId>, NoInfer<IndicatorId>>[] | undefined;
  targets?:
    | readonly TargetInput<
        TargetId,
        NoInfer<IndicatorId>,
        NoInfer<PolicyId>,
        NoInfer<PartyId>,
        NoInfer<SourceId>
      >[]
    | undefined;
  measuredValues?:
    | readonly MeasuredValueInput<NoInfer<IndicatorId>, NoInfer<SourceId>, NoInfer<PartyId>>[]
    | undefined;
  reports?: readonly StatusReportInput<NoInfer<TargetId>, NoInfer<PartyId>, NoInfer<SourceId>>[] | undefined;
  timeZone?: string | undefined;
}
