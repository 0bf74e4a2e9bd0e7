import { leavesOf, partsOf } from "../criteria/criterion.js";
import { isCategory } from "../series/stored-value.js";
import { metParts } from "../summary/met-parts.js";
import type { Amount } from "../value/amount.js";
import { nominal } from "../value/bounds.js";
import { roundedDouble } from "../value/decimal.js";
import type { ChartContext } from "./chart-context.js";
import type { ChartBaseline, ChartData, ChartEvent, ChartLimit, ChartValue } from "./chart-data.js";
import { unitCaption } from "./svg-axes.js";

/** To how many digits a value is printed of which the evaluation does not tell the amount. */
const TOLD_DIGITS = 6;

/** The figure of a value: as it was stated where the evaluation rests on it, else as a number. */
export const valueText = ({ words }: ChartContext, data: ChartData, value: ChartValue): string => {
  const { latest } = data.evaluation;
  const unit = data.unit ?? "count";
  return latest !== null && latest.period === value.period
    ? words.values(latest.values, unit)
    : words.figure(roundedDouble(value.value, TOLD_DIGITS), unit);
};

/** The figure at which a point is drawn, with its period. A total stands on its last day. */
export const pointText = (context: ChartContext, data: ChartData, value: ChartValue): string => {
  const { chart, words } = context;
  const { latest } = data.evaluation;
  // A figure that was worked out is printed there to the digits that matter.
  const [told, ...others] = latest?.period === value.period ? latest.values : [];
  const isTold = told !== undefined && others.length === 0 && !isCategory(told);
  const decimal = isTold ? nominal(told) : roundedDouble(value.value, TOLD_DIGITS);
  const figure = words.figure(decimal, data.unit ?? "count");
  return chart.point(figure, words.when(data.isTotal ? value.on : value.period));
};

/** The same beside a point in a plot, whose axis names the unit. */
export const pointLabel = (context: ChartContext, data: ChartData, value: ChartValue): string =>
  pointText(context, { ...data, unit: bareUnit(context, data) }, value);

/** The baseline with its period; in a plot without the unit that its axis names. */
export const baselineText = (context: ChartContext, data: ChartData, baseline: ChartBaseline): string => {
  const { chart, words } = context;
  const amount = words.amount(baseline.amount, data.unit ?? "count");
  return chart.baseline(chart.point(amount, words.when(baseline.period)));
};

export const baselineLabel = (context: ChartContext, data: ChartData, baseline: ChartBaseline): string =>
  baselineText(context, { ...data, unit: bareUnit(context, data) }, baseline);

const bareUnit = (context: ChartContext, { unit }: ChartData): ChartData["unit"] =>
  unit === null || unitCaption(context, unit) === "" ? unit : "count";

/** A limit with the words for it; one for both ends where they are the same. */
export interface LimitText {
  readonly value: number;
  readonly text: string;
}

export const limitTexts = (context: ChartContext, { asked, unit }: ChartData): readonly LimitText[] => {
  const { words } = context;
  const amount = (limit: Amount): string => words.amount(limit, unit ?? "count");
  const limit = (
    one: ChartLimit | null,
    comparator: "atLeast" | "atMost",
    strict: "moreThan" | "lessThan",
  ) => {
    if (one === null) return [];
    // Of ranks, a limit is the last that is good enough.
    const isRank = unit === "rank";
    const text = isRank
      ? amount(one.amount)
      : words.limit(one.isStrict ? strict : comparator, one.amount, unit ?? "count");
    return [{ value: one.value, text }];
  };
  if (asked === null) return [];
  const { lower, upper } = asked;
  const isExact = lower !== null && upper !== null && lower.value === upper.value;
  if (isExact) return [{ value: lower.value, text: amount(lower.amount) }];
  return [...limit(lower, "atLeast", "moreThan"), ...limit(upper, "atMost", "lessThan")];
};

/** What is asked. Conditions on several indicators are counted, since only their ids are known here. */
export const criterionText = (context: ChartContext, { evaluation, unit }: ChartData): string => {
  const { chart, words } = context;
  const { criterion } = evaluation;
  const parts = partsOf(criterion) ?? [];
  const isOfSeveral = parts.some((part) =>
    leavesOf(part, undefined).some(({ indicator }) => indicator !== undefined),
  );
  return isOfSeveral
    ? chart.conditions(context.count(parts.length), criterion.kind === "allOf")
    : words.criterion(criterion, unit ?? evaluation.unit ?? "count");
};

/** What is asked, of a change also what it comes to. */
export const goalText = (context: ChartContext, data: ChartData): string => {
  const criterion = criterionText(context, data);
  const limits = limitTexts(context, data).map(({ text }) => text);
  const isChange = data.evaluation.criterion.kind === "change";
  return isChange && limits.length > 0
    ? context.chart.comesTo(criterion, context.words.locale.list(limits))
    : criterion;
};

/** When it is due; `null` without a deadline. */
export const dueText = (context: ChartContext, { evaluation: { deadline } }: ChartData): string | null => {
  const { chart, words } = context;
  if (deadline === null) return null;
  if (typeof deadline === "string") return chart.dueBy(words.endOf(deadline));
  return "event" in deadline
    ? chart.dueWith(context.text(deadline.event))
    : chart.dueBy(words.endOf(deadline.by));
};

/** The values that break what has to hold all the time, in order of the day. */
export const breachValues = ({ values, evaluation }: ChartData): readonly ChartValue[] => {
  const days = new Set(evaluation.achievement.breaches.map(({ on }) => on));
  return values.filter(({ on }) => days.has(on));
};

/** The latest value that may decide. */
export const decidingValue = ({ values }: ChartData): ChartValue | undefined =>
  values.findLast(({ meets }) => meets !== null);

/** What happened, with its day. */
export const eventText = (context: ChartContext, event: ChartEvent): string =>
  context.chart.dated(context.words.day(event.on), happenedText(context, event));

const happenedText = (context: ChartContext, event: ChartEvent): string => {
  const { words } = context;
  if (event.kind === "category") return words.values(event.values, "category");
  // Of a part of the target, "done" is partly done.
  const says = event.says === "done" && event.scope !== null ? "partly-done" : event.says;
  const said = words.locale.says[says];
  return event.scope === null ? said : `${said} (${context.text(event.scope)})`;
};

/** The latest that is known of a target: a value, how many conditions are met, or what was reported; else `null`. */
export const latestText = (context: ChartContext, data: ChartData): string | null => {
  const { chart, words } = context;
  const value = decidingValue(data);
  if (value !== undefined) return chart.dated(words.when(value.period), valueText(context, data, value));
  const { parts } = data.evaluation;
  const met = metParts(parts);
  if (met !== null) return chart.partsMet(context.count(met), context.count(parts.length));
  const event = data.events.at(-1);
  if (event === undefined) return null;
  return event.kind === "report"
    ? chart.lastReport(words.day(event.on), happenedText(context, event))
    : eventText(context, event);
};
