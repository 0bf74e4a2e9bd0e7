import type { ComparisonInput } from "../criteria/change/change.js";
import type { CriterionInput } from "../criteria/criterion-input.js";
import type { Written } from "../reading/written.js";
import type { AmountInput } from "../value/amount.js";
import type { DecimalInput } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { OwnUnitInput, UnitInput } from "../value/unit.js";
import type { Dimension } from "./dimension.js";
import type { Indicator, RatioOf } from "./indicator.js";
import type { CategoryValue, MeasuredValue } from "./measured-value.js";
import type { Party, ResponsibleParty } from "./party.js";
import type { Policy, PolicyRelation } from "./policy.js";
import type { Portfolio } from "./portfolio.js";
import type { Citation, Source } from "./source.js";
import type { StatusReport } from "./status-report.js";
import type { Baseline, DatedDeadline, EventDeadline, Milestone, Revision, Target } from "./target.js";

/** A {@link Citation} as it may be written. */
export interface CitationInput<SourceId extends string = string> extends Written<Citation<SourceId>> {}

/**
 * A {@link Source} as it may be written.
 *
 * @example
 * import type { SourceInput } from "policy-targets";
 *
 * const source: SourceInput = { id: "review", title: "Review", publisher: "Ministry", language: "vi" };
 * source.id; // => "review"
 */
export interface SourceInput<Id extends string = string> extends Written<Source, never, { id: Id }> {}

/** A {@link Party} as it may be written. */
export interface PartyInput<Id extends string = string> extends Written<Party, never, { id: Id }> {}

/**
 * A {@link Policy} as it may be written.
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
> extends Written<
    Policy,
    "relations" | "citations",
    {
      id: Id;
      issuer: PartyId;
      relations: readonly PolicyRelation<PolicyId>[];
      citations: readonly CitationInput<SourceId>[];
    }
  > {}

/** {@link RatioOf} as it may be written. */
export interface RatioOfInput<IndicatorId extends string = string>
  extends Written<RatioOf, never, { numerator: IndicatorId; denominator: IndicatorId; per: DecimalInput }> {}

/**
 * An {@link Indicator} as it may be written.
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
> extends Written<
    Indicator,
    "accumulation" | "citations",
    {
      id: Id;
      unit: UnitInput;
      ratioOf: RatioOfInput<RatioIndicatorId>;
      perDayOf: RatioIndicatorId;
      citations: readonly CitationInput<SourceId>[];
    }
  > {}

/**
 * A {@link Dimension} as it may be written.
 *
 * @example
 * import type { DimensionInput } from "policy-targets";
 *
 * const district: DimensionInput = { id: "district", title: "District", members: [{ id: "north", title: "North" }] };
 * district.id; // => "district"
 */
export interface DimensionInput<Id extends string = string> extends Written<Dimension, never, { id: Id }> {}

/** {@link Dimensions} as they may be written. */
export type DimensionsInput<DimensionId extends string = string> = { readonly [D in DimensionId]?: string };

/** A {@link Baseline} as it may be written. */
export interface BaselineInput<SourceId extends string = string>
  extends Written<
    Baseline,
    "citations",
    { value: AmountInput; citations: readonly CitationInput<SourceId>[] }
  > {}

/** A {@link Deadline} as it may be written. */
export type DeadlineInput =
  | Period
  | (Written<DatedDeadline> & { [K in keyof EventDeadline]?: undefined })
  | (Written<EventDeadline> & { [K in keyof DatedDeadline]?: undefined });

/**
 * A {@link Milestone} as it may be written.
 *
 * @example
 * import type { MilestoneInput } from "policy-targets";
 *
 * const milestone: MilestoneInput = { by: "2022", criterion: { atLeast: 40 } };
 * milestone.by; // => "2022"
 */
export interface MilestoneInput<SourceId extends string = string>
  extends Written<
    Milestone,
    "citations",
    { criterion: CriterionInput; citations: readonly CitationInput<SourceId>[] }
  > {}

/**
 * A {@link Revision} as it may be written.
 *
 * @example
 * import type { RevisionInput } from "policy-targets";
 *
 * const revision: RevisionInput = { on: "2020-05-15", deadline: "2020-12" };
 * revision.deadline; // => "2020-12"
 */
export interface RevisionInput<
  IndicatorId extends string = string,
  SourceId extends string = string,
  DimensionId extends string = string,
> extends Written<
    Revision,
    "citations",
    {
      deadline: DeadlineInput | null;
      criterion: CriterionInput<IndicatorId, DimensionId>;
      citations: readonly CitationInput<SourceId>[];
    }
  > {}

/**
 * A {@link Target} as it may be written.
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
  DimensionId extends string = string,
> extends Written<
    Target,
    | "policies"
    | "milestones"
    | "trajectory"
    | "mode"
    | "parties"
    | "tags"
    | "hedges"
    | "lifecycle"
    | "revisions"
    | "citations",
    {
      id: Id;
      policies: readonly PolicyId[];
      indicator: IndicatorId;
      criterion: CriterionInput<IndicatorId, DimensionId>;
      baseline: BaselineInput<SourceId>;
      deadline: DeadlineInput;
      milestones: readonly MilestoneInput<SourceId>[];
      dimensions: DimensionsInput<DimensionId>;
      parties: readonly ResponsibleParty<PartyId>[];
      revisions: readonly RevisionInput<IndicatorId, SourceId, DimensionId>[];
      citations: readonly CitationInput<SourceId>[];
    }
  > {}

/**
 * A {@link MeasuredValue} as it may be written. `null` says that there is nothing, as in the rows of a database.
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
  DimensionId extends string = string,
> extends Written<
    MeasuredValue,
    "status" | "flags" | "citations",
    {
      indicator: IndicatorId;
      value: AmountInput | CategoryValue;
      comparison: ComparisonInput;
      dimensions: DimensionsInput<DimensionId>;
      unit: string | OwnUnitInput;
      by: PartyId;
      citations: readonly CitationInput<SourceId>[];
    },
    null | undefined
  > {}

/**
 * A {@link StatusReport} as it may be written. `null` says that there is nothing, as in the rows of a database.
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
> extends Written<
    StatusReport,
    "citations",
    { target: TargetId; by: PartyId; citations: readonly CitationInput<SourceId>[] },
    null | undefined
  > {}

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
  DimensionId extends string = string,
> extends Written<
    Portfolio,
    keyof Portfolio,
    {
      sources: readonly SourceInput<SourceId>[];
      parties: readonly PartyInput<PartyId>[];
      policies: readonly PolicyInput<PolicyId, NoInfer<PolicyId>, NoInfer<PartyId>, NoInfer<SourceId>>[];
      indicators: readonly IndicatorInput<IndicatorId, NoInfer<SourceId>, NoInfer<IndicatorId>>[];
      dimensions: readonly DimensionInput<DimensionId>[];
      targets: readonly TargetInput<
        TargetId,
        NoInfer<IndicatorId>,
        NoInfer<PolicyId>,
        NoInfer<PartyId>,
        NoInfer<SourceId>,
        NoInfer<DimensionId>
      >[];
      measuredValues: readonly MeasuredValueInput<
        NoInfer<IndicatorId>,
        NoInfer<SourceId>,
        NoInfer<PartyId>,
        NoInfer<DimensionId>
      >[];
      reports: readonly StatusReportInput<NoInfer<TargetId>, NoInfer<PartyId>, NoInfer<SourceId>>[];
    }
  > {
  /**
   * Where an editor finds the JSON Schema of this file, as a path or an address. It is read by editors alone and not
   * kept. Default: none.
   */
  $schema?: string | undefined;
}
