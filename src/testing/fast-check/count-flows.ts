import type { CriterionInput } from "../../criteria/criterion-input.js";
import type { IndicatorInput, TargetInput } from "../../model/input.js";

type CountedFlows = Exclude<CriterionInput["in"], undefined>;

const LEVEL_FORMS = ["atLeast", "moreThan", "atMost", "lessThan", "equals", "between"];

/** A target whose thresholds and ranges on flows say how they count, where they do not yet. */
export const countFlows = <T extends Partial<TargetInput>>(
  target: T,
  indicators: readonly Partial<IndicatorInput>[],
  countedIn: CountedFlows,
): T => {
  const flows = new Set(
    indicators.flatMap(({ id, accumulation }) => (accumulation === "per-period" ? [id] : [])),
  );
  const counted = (criterion: Record<string, unknown>, inherited: unknown): unknown => {
    const indicator = criterion.indicator ?? inherited;
    for (const form of ["allOf", "anyOf"]) {
      const parts = criterion[form];
      if (Array.isArray(parts))
        return { ...criterion, [form]: parts.map((part) => counted(part, indicator)) };
    }
    const isCounted =
      flows.has(indicator as string) &&
      criterion.every === undefined &&
      criterion.in === undefined &&
      LEVEL_FORMS.some((form) => criterion[form] !== undefined);
    return isCounted ? { ...criterion, in: countedIn } : criterion;
  };
  const withCount = <Holder extends { readonly criterion?: unknown }>(holder: Holder): Holder =>
    holder.criterion === undefined
      ? holder
      : { ...holder, criterion: counted(holder.criterion as Record<string, unknown>, target.indicator) };
  const { revisions } = target;
  return {
    ...withCount(target),
    ...(revisions === undefined ? {} : { revisions: revisions.map((revision) => withCount(revision)) }),
  };
};
