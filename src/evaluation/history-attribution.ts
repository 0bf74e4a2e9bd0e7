import type { MeasuredValue } from "../model/measured-value.js";
import type { StatusReport } from "../model/status-report.js";
import { push, type StoredValue, seriesKey } from "../series/index-portfolio.js";
import { type Observation, visibleObservations } from "../series/observations.js";
import { Judge } from "../verdict/judge.js";
import type { Judgement } from "../verdict/judgement.js";
import { decidersOf } from "../verdict/verdict.js";
import type { HistoryCause } from "./history-causes.js";
import { reportDay, type TargetRecord, valueDay } from "./history-days.js";
import type { Settings } from "./options.js";

/** A change of status: how the target stood on the eve, and how on the day. */
export interface Turn {
  readonly day: number;
  /** Of the day. */
  readonly settings: Settings;
  readonly eve: Judgement;
  readonly now: Judgement;
}

/**
 * What happened on the day of a change: its dates, and of the values and reports that came those that decide, where
 * without the others the status would be the same; otherwise all that came. An older value, for example, can move the
 * day since which a target is met, and so decide whether it was withdrawn first, without being what the verdict shows.
 */
export const causesOf = (record: TargetRecord, turn: Turn): readonly HistoryCause[] => {
  const arrived = [...valueCauses(record, turn), ...reportCauses(record, turn)];
  const decisive = arrived.filter((cause) => isDecisive(cause, turn));
  return [...dateCauses(record, turn), ...(suffice(decisive, record, turn) ? decisive : arrived)];
};

/** An end of policies can only withdraw, and coming into force only matters to what is not withdrawn. */
const dateCauses = ({ dates }: TargetRecord, { day, now }: Turn): readonly HistoryCause[] =>
  dates
    .filter(({ on, matters }) => on === day && (matters === undefined || matters(now.standing)))
    .map(({ cause }) => cause)
    .filter(({ code }) => {
      if (code === "policies-ended") return now.status === "withdrawn";
      return code !== "in-force" || now.status !== "withdrawn";
    });

type ReportCause = Extract<HistoryCause, { readonly code: "report" }>;
type ValueCause = Extract<HistoryCause, { readonly code: `value${string}` }>;
type ArrivedCause = ReportCause | ValueCause;

/** How the periods of which something came stand against the eve; all others are as they were. */
const valueCauses = ({ values }: TargetRecord, { day, settings }: Turn): readonly ValueCause[] => {
  const came = new Map<string, StoredValue>();
  for (const value of values) if (valueDay(value) === day) came.set(placeOf(value), value);
  const touched = new Map<string, StoredValue[]>();
  for (const value of came.size === 0 ? [] : values) {
    const place = placeOf(value);
    if (came.has(place)) push(touched, place, value);
  }
  return [...came].flatMap(([place, { from }]) => {
    const standing = (date: number): Observation | undefined =>
      visibleObservations(touched.get(place) ?? [], { ...settings, asOf: date, knownOn: date })[0];
    return valueCausesOf(standing(day - 1), standing(day), from);
  });
};

/** The series and the period of a value. */
const placeOf = ({ first, last, from }: StoredValue): string =>
  `${seriesKey(from.indicator, from.dimensions)}\n${first}/${last}`;

/** A newer vintage replaces the figures of a period as a whole; one without a figure takes them back. */
const valueCausesOf = (
  was: Observation | undefined,
  is: Observation | undefined,
  came: MeasuredValue,
): readonly ValueCause[] => {
  if (was === undefined)
    return is === undefined ? [] : is.from.map(({ from: value }) => ({ code: "value", value }));
  const replaces = was.from.map(({ from }) => from);
  if (is === undefined) return [{ code: "value-withdrawn", value: came, replaces }];
  return is.from.map(({ from: value }) => ({ code: "value-revised", value, replaces }));
};

const reportCauses = ({ reports }: TargetRecord, { day }: Turn): readonly ReportCause[] =>
  reports
    .filter((report) => reportDay(report) === day)
    .map(({ from: report }) => ({ code: "report", report }));

/** Beside a measured verdict a report only tells, unless it cancels the target. */
const isDecisive = (cause: ArrivedCause, { eve, now }: Turn): boolean => {
  if (cause.code === "report") {
    if (now.status === "withdrawn") return isCancelled(cause.report);
    return now.stand.verdict.reports.includes(cause.report);
  }
  if (now.status === "withdrawn") return false;
  if (decidersOf(now.stand.verdict).includes(cause.value)) return true;
  const before = decidersOf(eve.stand.verdict);
  return cause.code !== "value" && cause.replaces.some((value) => before.includes(value));
};

const isCancelled = ({ says, scope }: StatusReport): boolean => says === "cancelled" && scope === undefined;

/** Whether the status of the day would be the same, had nothing else come on it. */
const suffice = (
  named: readonly ArrivedCause[],
  record: TargetRecord,
  { day, settings, now }: Turn,
): boolean => {
  const { target, index } = record;
  const kept = new Set<unknown>(named.map((cause) => (cause.code === "report" ? cause.report : cause.value)));
  const values = record.values.filter((value) => valueDay(value) !== day || kept.has(value.from));
  const reports = record.reports.filter((report) => reportDay(report) !== day || kept.has(report.from));
  if (values.length === record.values.length && reports.length === record.reports.length) return true;
  const series = new Map<string, StoredValue[]>();
  for (const value of values) push(series, seriesKey(value.from.indicator, value.from.dimensions), value);
  const without = { ...index, series, reports: new Map([[target.id, reports]]) };
  return new Judge(without, settings).status(target) === now.status;
};
