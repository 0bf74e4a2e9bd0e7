import type { AllOfCriterion, AllOfInput } from "./all-of/all-of.js";
import { allOfRule } from "./all-of/rule.js";
import type { AnyOfCriterion, AnyOfInput } from "./any-of/any-of.js";
import { anyOfRule } from "./any-of/rule.js";
import type { CategoryCriterion, CategoryInput } from "./category/category.js";
import { categoryRule } from "./category/rule.js";
import type { ChangeCriterion, ChangeCriterionInput } from "./change/change.js";
import { changeRule } from "./change/rule.js";
import type { DeliverableCriterion, DeliverableInput } from "./deliverable/deliverable.js";
import { deliverableRule } from "./deliverable/rule.js";
import type { QualitativeCriterion, QualitativeInput } from "./qualitative/qualitative.js";
import { qualitativeRule } from "./qualitative/rule.js";
import type { RangeCriterion, RangeInput } from "./range/range.js";
import { rangeRule } from "./range/rule.js";
import type { RankCriterion, RankInput } from "./rank/rank.js";
import { rankRule } from "./rank/rule.js";
import type { ComposedRule, MeasuredRule, ReportedRule } from "./rule.js";
import { thresholdRule } from "./threshold/rule.js";
import type { ThresholdCriterion, ThresholdInput } from "./threshold/threshold.js";

/** A kind of criterion: as it is stored, and as it may be written. */
interface Kind<Stored, Input> {
  readonly stored: Stored;
  readonly written: Input;
}

/** The kinds that the values of one indicator judge. */
export interface MeasuredKinds<DimensionId extends string = string> {
  threshold: Kind<ThresholdCriterion, ThresholdInput<DimensionId>>;
  range: Kind<RangeCriterion, RangeInput<DimensionId>>;
  rank: Kind<RankCriterion, RankInput<DimensionId>>;
  category: Kind<CategoryCriterion, CategoryInput<DimensionId>>;
  change: Kind<ChangeCriterion, ChangeCriterionInput<DimensionId>>;
}

/** The kinds that reports judge. */
export interface ReportedKinds {
  deliverable: Kind<DeliverableCriterion, DeliverableInput>;
  qualitative: Kind<QualitativeCriterion, QualitativeInput>;
}

/** The kinds that are made of parts. */
export interface ComposedKinds<IndicatorId extends string = string, DimensionId extends string = string> {
  allOf: Kind<AllOfCriterion, AllOfInput<IndicatorId, DimensionId>>;
  anyOf: Kind<AnyOfCriterion, AnyOfInput<IndicatorId, DimensionId>>;
}

/** All kinds of criterion. */
export interface CriterionKinds<IndicatorId extends string = string, DimensionId extends string = string>
  extends MeasuredKinds<DimensionId>,
    ReportedKinds,
    ComposedKinds<IndicatorId, DimensionId> {}

type Rules = {
  readonly [K in keyof CriterionKinds]: K extends keyof MeasuredKinds
    ? MeasuredRule<MeasuredKinds[K]["stored"]>
    : K extends keyof ComposedKinds
      ? ComposedRule<ComposedKinds[K]["stored"]>
      : K extends keyof ReportedKinds
        ? ReportedRule<ReportedKinds[K]["stored"]>
        : never;
};

/** The rules of all kinds. A kind that is forgotten here does not compile. */
export const rules: Rules = {
  threshold: thresholdRule,
  range: rangeRule,
  rank: rankRule,
  deliverable: deliverableRule,
  category: categoryRule,
  qualitative: qualitativeRule,
  change: changeRule,
  allOf: allOfRule,
  anyOf: anyOfRule,
};
