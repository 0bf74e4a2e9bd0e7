import type {
  Amount,
  ChangeSizeInput,
  CriterionInput,
  MeasuredValueInput,
  PortfolioInput,
  TargetInput,
} from "policy-targets";
import type { Value } from "./support.js";

/** How the figures of a series change. */
export interface FigureRule {
  /** A level of the series. */
  readonly level: (value: Value, indicator: string) => Value;
  /** The difference of two of its levels. */
  readonly difference: (value: Value, indicator: string) => Value;
  /** The comparator that a criterion has afterwards. Default: the same. */
  readonly comparator?: (key: string, indicator: string) => string;
}

/** Every figure of an amount, changed by the same rule. */
export const mapAmount = (value: Value, change: (figure: string) => string): Value => {
  if (typeof value !== "object") return change(String(value));
  if ("category" in value) return value;
  if (value.between !== undefined) {
    return { between: [change(String(value.between[0])), change(String(value.between[1]))] };
  }
  const moved = Object.entries(value).map(([form, figure]) => [
    form,
    form === "within" ? figure : change(String(figure)),
  ]);
  return Object.fromEntries(moved) as Value;
};

const COMPARATORS: readonly string[] = ["atLeast", "moreThan", "atMost", "lessThan", "equals"];

type Loose = Readonly<Record<string, unknown>>;

const mapSize = (size: ChangeSizeInput, indicator: string, { difference }: FigureRule): unknown =>
  Object.fromEntries(
    Object.entries(size).map(([measure, of]) => [
      measure,
      measure === "amount" || measure === "points" ? difference(of as Value, indicator) : of,
    ]),
  );

const mapForm = (
  key: string,
  of: unknown,
  indicator: string,
  rule: FigureRule,
): readonly [string, unknown] => {
  const { comparator = (same: string) => same } = rule;
  if (COMPARATORS.includes(key)) return [comparator(key, indicator), rule.level(of as Value, indicator)];
  if (key === "between") {
    const moved = rule.level({ between: of } as Value, indicator) as { between: unknown };
    return [key, moved.between];
  }
  if (key === "fallBy" || key === "riseBy") {
    // In a mirror a fall is a rise of the same extent.
    const isTurned = comparator(key, indicator) !== key;
    return [comparator(key, indicator), isTurned ? of : mapSize(of as ChangeSizeInput, indicator, rule)];
  }
  if (key === "change") {
    const change = Object.entries(of as Loose).map(([form, size]) =>
      form === "against"
        ? [form, size]
        : [comparator(form, indicator), mapSize(size as ChangeSizeInput, indicator, rule)],
    );
    return [key, Object.fromEntries(change)];
  }
  return key === "allOf" || key === "anyOf"
    ? [key, (of as readonly CriterionInput[]).map((part) => mapCriterion(part, indicator, rule))]
    : [key, of];
};

const mapCriterion = (criterion: CriterionInput, indicator: string, rule: FigureRule): CriterionInput => {
  const own = (criterion as { indicator?: string }).indicator ?? indicator;
  return Object.fromEntries(
    Object.entries(criterion).map(([key, of]) => mapForm(key, of, own, rule)),
  ) as unknown as CriterionInput;
};

const mapTarget = (target: TargetInput, rule: FigureRule): TargetInput => {
  const indicator = target.indicator ?? "";
  const criterionOf = (criterion: CriterionInput) => mapCriterion(criterion, indicator, rule);
  const { baseline, milestones, revisions } = target;
  return {
    ...target,
    criterion: criterionOf(target.criterion),
    ...(baseline === undefined
      ? {}
      : { baseline: { ...baseline, value: rule.level(baseline.value as Value, indicator) as Amount } }),
    ...(milestones === undefined
      ? {}
      : { milestones: milestones.map((one) => ({ ...one, criterion: criterionOf(one.criterion) })) }),
    ...(revisions === undefined
      ? {}
      : {
          revisions: revisions.map((one) =>
            one.criterion === undefined ? one : { ...one, criterion: criterionOf(one.criterion) },
          ),
        }),
  };
};

const mapValue = (row: MeasuredValueInput, rule: FigureRule): MeasuredValueInput => ({
  ...row,
  ...(row.value === undefined || row.value === null
    ? {}
    : { value: rule.level(row.value as Value, row.indicator) }),
  ...(row.comparison === undefined || row.comparison === null
    ? {}
    : { comparison: mapSize(row.comparison, row.indicator, rule) as typeof row.comparison }),
});

/** A portfolio with every figure of its series changed: criteria, baselines, milestones, revisions and values. */
export const mapFigures = (input: PortfolioInput, rule: FigureRule): PortfolioInput => ({
  ...input,
  targets: (input.targets ?? []).map((target) => mapTarget(target, rule)),
  measuredValues: (input.measuredValues ?? []).map((row) => mapValue(row, rule)),
});
