import type { Target } from "../model/target.js";
import { dayText } from "../value/day.js";
import { readDueDate } from "./deadline.js";
import type { HistoryCause } from "./history-causes.js";
import { inForceFrom, withdrawalOf } from "./in-force.js";
import { type PortfolioIndex, type StoredReport, type StoredValue, seriesKey } from "./index-portfolio.js";

/** What the status of one target can depend on, apart from the day. */
export interface TargetRecord {
  readonly target: Target;
  readonly index: PortfolioIndex;
  /** Without forecasts, which decide nothing. */
  readonly values: readonly StoredValue[];
  readonly reports: readonly StoredReport[];
  readonly dates: readonly DatedCause[];
}

/** A cause that the calendar brings. */
export interface DatedCause {
  readonly on: number;
  readonly cause: HistoryCause;
}

export const recordOf = (target: Target, index: PortfolioIndex): TargetRecord => {
  const { indicator, dimensions } = target;
  const values = indicator === undefined ? undefined : index.series.get(seriesKey(indicator, dimensions));
  return {
    target,
    index,
    values: (values ?? []).filter(({ from }) => from.status !== "forecast"),
    reports: index.reports.get(target.id) ?? [],
    dates: [...inForceCauses(target, index), ...deadlineCauses(target), ...policyCauses(target, index)],
  };
};

/** The day from which a value counts where everything published by the day judged is known. */
export const valueDay = ({ last, known }: StoredValue): number => Math.max(last, known);

export const reportDay = ({ stands, known }: StoredReport): number => Math.max(stands, known);

/** The days after `from` and up to `to` on which something is new that a status reads. */
export const daysOfChange = (record: TargetRecord, from: number, to: number): readonly number[] => {
  const days = new Set<number>();
  for (const value of record.values) days.add(valueDay(value));
  for (const report of record.reports) days.add(reportDay(report));
  for (const { on } of record.dates) days.add(on);
  return [...days].filter((day) => day > from && day <= to).sort((a, b) => a - b);
};

const inForceCauses = (target: Target, index: PortfolioIndex): readonly DatedCause[] => {
  const on = inForceFrom(target, index);
  return on === null ? [] : [{ on, cause: { code: "in-force" } }];
};

/** No status reads the first day of a deadline or of an expected event; only timeliness does. */
const deadlineCauses = ({ deadline }: Target): readonly DatedCause[] => {
  const due = readDueDate(deadline);
  if (due.kind === "period")
    return [{ on: due.latest + 1, cause: { code: "deadline-passed", deadline: due.written } }];
  if (due.kind === "none" || due.occurred === null) return [];
  return [
    { on: due.occurred, cause: { code: "event-occurred", event: due.event } },
    { on: due.occurred + 1, cause: { code: "deadline-passed", deadline: dayText(due.occurred) } },
  ];
};

/** The end that a judge would see if every day had come; a target cancelled for good has only that one status. */
const policyCauses = (target: Target, index: PortfolioIndex): readonly DatedCause[] => {
  const end = withdrawalOf(target, index, [], Number.POSITIVE_INFINITY);
  if (end === undefined || end.on === null) return [];
  return [{ on: end.on, cause: { code: "policies-ended", policies: target.policies } }];
};
