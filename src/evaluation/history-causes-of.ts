import type { MeasuredValue } from "../model/measured-value.js";
import { type Observation, observationsOn } from "../series/observation.js";
import type { StoredValue } from "../series/stored-value.js";
import type { DecimalString } from "../value/decimal.js";
import type { Decision } from "../verdict/decide.js";
import type { HistoryCause } from "./history-causes.js";
import { type HistoryRecord, placeOf } from "./history-record.js";

/** What came to count on the day of a change: dates, then values, then reports. */
export const causesOf = (
  record: HistoryRecord,
  day: number,
  decision: Decision,
  tolerance: DecimalString,
): readonly HistoryCause[] => [
  ...dateCauses(record, day, decision),
  ...valueCauses(record, day, tolerance),
  ...(record.reports.get(day) ?? []).map(({ from }) => ({ code: "report", report: from }) as const),
];

/** An end of policies can only withdraw, and coming into force only matters to what is not withdrawn. */
const dateCauses = (
  { dates }: HistoryRecord,
  day: number,
  { status, statement }: Decision,
): readonly HistoryCause[] =>
  (dates.get(day) ?? [])
    .filter(({ matters }) => matters === undefined || matters(statement))
    .map(({ cause }) => cause)
    .filter(({ code }) => {
      if (code === "policies-ended") return status === "withdrawn";
      return code !== "in-force" || status !== "withdrawn";
    });

/** What the values of the day changed in their periods. */
const valueCauses = (
  record: HistoryRecord,
  day: number,
  tolerance: DecimalString,
): readonly HistoryCause[] => {
  const touched = new Map<string, StoredValue>();
  for (const value of record.values.get(day) ?? []) touched.set(placeOf(value), value);
  return [...touched.values()].flatMap((value) => {
    const vintages = record.vintagesOf(value);
    const on = (date: number): Observation | undefined =>
      observationsOn(vintages, { asOf: date, knownOn: date, tolerance })[0];
    return causesOfPeriod(on(day - 1), on(day), value.from);
  });
};

/** A newer vintage replaces the figures of a period as a whole; one without a figure takes them back. */
const causesOfPeriod = (
  before: Observation | undefined,
  now: Observation | undefined,
  came: MeasuredValue,
): readonly HistoryCause[] => {
  if (before === undefined)
    return now === undefined ? [] : now.from.map(({ from: value }) => ({ code: "value", value }));
  const replaces = before.from.map(({ from }) => from);
  if (now === undefined) return [{ code: "value-withdrawn", value: came, replaces }];
  return now.from.map(({ from: value }) => ({ code: "value-revised", value, replaces }));
};
