import { roundedDouble } from "../value/decimal.js";
import type { ChartContext } from "./chart-context.js";
import type { ChartData, ChartEvent, ChartValue } from "./chart-data.js";

/** To how many digits a value is printed of which the evaluation does not tell the amount. */
const TOLD_DIGITS = 6;

/** A period; a day without the word that some languages put before it. */
export const whenText = ({ words }: ChartContext, period: string): string =>
  words.isDay(period) ? words.day(period) : words.period(period);

/** The figure of a value: as it was stated where the evaluation rests on it, else as a number. */
export const valueText = ({ words }: ChartContext, data: ChartData, value: ChartValue): string => {
  const { latest } = data.evaluation;
  const unit = data.unit ?? "count";
  return latest !== null && latest.period === value.period
    ? words.values(latest.values, unit)
    : words.figure(roundedDouble(value.value, TOLD_DIGITS), unit);
};

/** The latest value that may decide. */
export const decidingValue = ({ values }: ChartData): ChartValue | undefined =>
  values.findLast(({ meets }) => meets !== null);

/** What happened, with its day. */
export const eventText = (context: ChartContext, event: ChartEvent): string => {
  const { chart, words } = context;
  if (event.kind === "category") {
    return chart.dated(words.day(event.on), words.values(event.values, "category"));
  }
  // Of a part of the target, "done" is partly done.
  const says = event.says === "done" && event.scope !== null ? "partly-done" : event.says;
  const said = words.locale.says[says];
  return chart.dated(
    words.day(event.on),
    event.scope === null ? said : `${said} (${context.text(event.scope)})`,
  );
};

/** The latest that is known of a target: a value, else what was reported; `null` where there is neither. */
export const latestText = (context: ChartContext, data: ChartData): string | null => {
  const value = decidingValue(data);
  if (value !== undefined) {
    return context.chart.dated(whenText(context, value.period), valueText(context, data, value));
  }
  const event = data.events.at(-1);
  return event === undefined ? null : eventText(context, event);
};
