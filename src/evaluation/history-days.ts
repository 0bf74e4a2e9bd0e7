import { type Criterion, type CriterionLeaf, isReportedCriterion, leavesOf } from "../criteria/criterion.js";
import type { EveryPeriod } from "../criteria/quantifier.js";
import type { Deadline, Target } from "../model/target.js";
import { versionsOf } from "../model/versions.js";
import {
  type PortfolioIndex,
  type StoredReport,
  type StoredValue,
  seriesKey,
} from "../series/index-portfolio.js";
import { spansBetween } from "../series/spans.js";
import { dayText } from "../value/day.js";
import { readDueDate } from "../verdict/deadline.js";
import { everyFrom } from "../verdict/every.js";
import { inForceFrom, withdrawalOf } from "../verdict/in-force.js";
import { datedRevisions, type Standing } from "../verdict/revisions.js";
import type { HistoryCause } from "./history-causes.js";

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
  /** Whether it is one for the target as it stands on its day: another statement may be in force by then. */
  readonly matters?: (standing: Standing) => boolean;
}

/** The record of a target up to a day: after it, nothing is looked for. */
export const recordOf = (target: Target, index: PortfolioIndex, to: number): TargetRecord => {
  const values = seriesKeysOf(target, index).flatMap((key) => index.series.get(key) ?? []);
  return {
    target,
    index,
    values: values.filter(({ from }) => from.status !== "forecast"),
    reports: index.reports.get(target.id) ?? [],
    dates: [
      ...inForceCauses(target, index),
      ...deadlinesOf(target).flatMap(deadlineCauses),
      ...policyCauses(target, index),
      ...revisionCauses(target, index),
      ...spanCauses(target, index, values, to),
    ],
  };
};

/** The series that any version of a target reads. */
const seriesKeysOf = (target: Target, index: PortfolioIndex): readonly string[] => {
  const keys = versionsOf(target).flatMap(({ target: { criterion } }) =>
    leavesOf(criterion, target.indicator).flatMap(({ criterion: leaf, indicator }) =>
      indicator === undefined ? [] : leafKeys(target, leaf, indicator, index),
    ),
  );
  return [...new Set(keys)];
};

const leafKeys = (
  { dimensions }: Target,
  leaf: CriterionLeaf["criterion"],
  indicator: string,
  index: PortfolioIndex,
): readonly string[] => {
  const { ratioOf } = index.indicators.get(indicator) ?? {};
  const indicators = [indicator, ...(ratioOf === undefined ? [] : [ratioOf.numerator, ratioOf.denominator])];
  const each = isReportedCriterion(leaf) ? undefined : leaf.each;
  if (each === undefined) return indicators.map((id) => seriesKey(id, dimensions));
  return indicators.flatMap((id) => {
    const members = each.members ?? index.membersOf(id, dimensions, each.dimension);
    return members.map((member) => seriesKey(id, { ...dimensions, [each.dimension]: member }));
  });
};

const revisionCauses = (target: Target, index: PortfolioIndex): readonly DatedCause[] =>
  datedRevisions(target, index).map(({ on, known, revision }) => ({
    on: Math.max(on, known),
    cause: { code: "revised", revision },
    matters: ({ revisions }) => revisions.applied.length > 0,
  }));

/** The end of each period of `every`, after which its value is missing. */
const spanCauses = (
  target: Target,
  index: PortfolioIndex,
  values: readonly StoredValue[],
  to: number,
): readonly DatedCause[] => {
  const earliest = values.reduce((day, { first }) => Math.min(day, first), Number.POSITIVE_INFINITY);
  const from = everyFrom(target, inForceFrom(target, index)) ?? earliest;
  if (!Number.isFinite(from)) return [];
  const every = versionsOf(target).flatMap(({ target: { criterion } }) => lengthsIn(criterion));
  return [...new Set(every)].flatMap((length) =>
    spansBetween(length, from, to).map(({ last, period }) => ({
      on: last + 1,
      cause: { code: "period-ended", period } as const,
      matters: (standing: Standing) => lengthsIn(standing.target.criterion).includes(length),
    })),
  );
};

/** The periods in every of which something has to hold. */
const lengthsIn = (criterion: Criterion): readonly EveryPeriod[] =>
  leavesOf(criterion, undefined).flatMap(({ criterion: leaf }) =>
    isReportedCriterion(leaf) ? [] : (leaf.every ?? []),
  );

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

/** Each deadline that any version of a target has, once. */
const deadlinesOf = (target: Target): readonly Deadline[] => {
  const stated = versionsOf(target).flatMap(({ target: { deadline } }) => deadline ?? []);
  return [...new Map(stated.map((deadline) => [JSON.stringify(deadline), deadline])).values()];
};

/** No status reads the first day of a deadline or of an expected event; only timeliness does. */
const deadlineCauses = (deadline: Deadline): readonly DatedCause[] => {
  const due = readDueDate(deadline);
  const matters = (standing: Standing): boolean =>
    JSON.stringify(standing.target.deadline) === JSON.stringify(deadline);
  if (due.kind === "period") {
    const { written } = due;
    return [{ on: due.latest + 1, cause: { code: "deadline-passed", deadline: written }, matters }];
  }
  if (due.kind === "none" || due.occurred === null) return [];
  const { event, occurred } = due;
  return [
    { on: occurred, cause: { code: "event-occurred", event }, matters },
    { on: occurred + 1, cause: { code: "deadline-passed", deadline: dayText(occurred) }, matters },
  ];
};

/** The end that a judge would see if every day had come. */
const policyCauses = (target: Target, index: PortfolioIndex): readonly DatedCause[] => {
  const end = withdrawalOf({ ...target, lifecycle: "active" }, index, [], Number.POSITIVE_INFINITY);
  if (end === undefined || end.on === null) return [];
  return [{ on: end.on, cause: { code: "policies-ended", policies: target.policies } }];
};
