import type { CriterionLeaf } from "../criteria/criterion.js";
import { isReportedCriterion, leavesOf } from "../criteria/criterion.js";
import type { EveryPeriod } from "../criteria/quantifier.js";
import type { Deadline, Target } from "../model/target.js";
import { versionsOf } from "../model/versions.js";
import { spansBetween } from "../series/spans.js";
import type { StoredReport, StoredValue } from "../series/stored-value.js";
import { dayText } from "../value/day.js";
import { groupBy } from "../value/group-by.js";
import { type CompiledPortfolio, seriesKey } from "../verdict/compiled-portfolio.js";
import { type CompiledTarget, policiesEndOf } from "../verdict/compiled-target.js";
import type { CurrentStatement } from "../verdict/current-statement.js";
import { readDueDate } from "../verdict/due-date.js";
import { everyFrom } from "../verdict/every.js";
import type { HistoryCause } from "./history-causes.js";

/** A cause that the calendar brings. */
interface DatedCause {
  readonly on: number;
  readonly cause: HistoryCause;
  /** Whether it is one for the statement that is in force on its day. Default: it always is. */
  readonly matters?: (statement: CurrentStatement) => boolean;
}

/** What the status of one target can depend on, by the day on which it comes to count. */
export interface HistoryRecord {
  readonly dates: ReadonlyMap<number, readonly DatedCause[]>;
  /** Without forecasts, which decide nothing. */
  readonly values: ReadonlyMap<number, readonly StoredValue[]>;
  readonly reports: ReadonlyMap<number, readonly StoredReport[]>;
  /** The vintages of the period of a value, in their order. */
  readonly vintagesOf: (value: StoredValue) => readonly StoredValue[];
}

/** The record of a target up to a day; nothing is looked for after it. */
export const recordOf = (
  compiled: CompiledTarget,
  portfolio: CompiledPortfolio,
  to: number,
): HistoryRecord => {
  const keys = seriesKeysOf(compiled.target, portfolio);
  const values = keys
    .flatMap((key) => portfolio.series(key)?.values ?? [])
    .filter(({ from }) => from.status !== "forecast");
  const dates: readonly DatedCause[] = [
    ...inForceCauses(compiled),
    ...deadlinesOf(compiled.target).flatMap(deadlineCauses),
    ...policyCauses(compiled),
    ...revisionCauses(compiled),
    ...spanCauses(compiled, values, to),
  ];
  const places = groupBy(values, placeOf);
  return {
    dates: groupBy(dates, ({ on }) => on),
    values: groupBy(values, ({ last, known }) => Math.max(last, known)),
    reports: groupBy(portfolio.reportsOf(compiled.target.id), ({ stands, known }) => Math.max(stands, known)),
    vintagesOf: (value) => places.get(placeOf(value)) ?? [],
  };
};

/** The series and the period of a value. */
export const placeOf = ({ first, last, from }: StoredValue): string =>
  `${seriesKey(from.indicator, from.dimensions)}\n${first}/${last}`;

/** The days after `from` and up to `to` on which something comes to count that a status reads. */
export const daysOfChange = (
  { dates, values, reports }: HistoryRecord,
  from: number,
  to: number,
): readonly number[] => {
  const days = new Set([...dates.keys(), ...values.keys(), ...reports.keys()]);
  return [...days].filter((day) => day > from && day <= to).sort((a, b) => a - b);
};

/** The series that any version of a target reads. */
const seriesKeysOf = (target: Target, portfolio: CompiledPortfolio): readonly string[] => {
  const keys = versionsOf(target).flatMap(({ target: { criterion } }) =>
    leavesOf(criterion, target.indicator).flatMap(({ criterion: leaf, indicator }) =>
      indicator === undefined ? [] : leafKeys(target, leaf, indicator, portfolio),
    ),
  );
  return [...new Set(keys)];
};

const leafKeys = (
  { dimensions }: Target,
  leaf: CriterionLeaf["criterion"],
  indicator: string,
  portfolio: CompiledPortfolio,
): readonly string[] => {
  const { ratioOf } = portfolio.frame.indicators.get(indicator) ?? {};
  const indicators = [indicator, ...(ratioOf === undefined ? [] : [ratioOf.numerator, ratioOf.denominator])];
  const each = isReportedCriterion(leaf) ? undefined : leaf.each;
  if (each === undefined) return indicators.map((id) => seriesKey(id, dimensions));
  return indicators.flatMap((id) => {
    const members = each.members ?? portfolio.membersOf(id, dimensions, each.dimension);
    return members.map((member) => seriesKey(id, { ...dimensions, [each.dimension]: member }));
  });
};

const revisionCauses = ({ revisions }: CompiledTarget): readonly DatedCause[] =>
  revisions.map(({ on, known, revision }) => ({
    on: Math.max(on, known),
    cause: { code: "revised", revision },
    matters: ({ inEffect }) => inEffect.length > 0,
  }));

/** The end of each period of `every`, after which its value is missing. */
const spanCauses = (
  { target, periods, inForceFrom }: CompiledTarget,
  values: readonly StoredValue[],
  to: number,
): readonly DatedCause[] => {
  const lengths = new Set(versionsOf(target).flatMap((version) => lengthsIn(version.target)));
  if (lengths.size === 0) return [];
  const earliest = values.reduce((day, { first }) => Math.min(day, first), Number.POSITIVE_INFINITY);
  const from = everyFrom(periods, inForceFrom) ?? earliest;
  if (!Number.isFinite(from)) return [];
  return [...lengths].flatMap((length) =>
    spansBetween(length, from, to).map(({ last, period }) => ({
      on: last + 1,
      cause: { code: "period-ended", period } as const,
      matters: (statement: CurrentStatement) => lengthsIn(statement.target).includes(length),
    })),
  );
};

/** The periods in every of which something has to hold. */
const lengthsIn = ({ criterion }: Target): readonly EveryPeriod[] =>
  leavesOf(criterion, undefined).flatMap(({ criterion: leaf }) =>
    isReportedCriterion(leaf) ? [] : (leaf.every ?? []),
  );

const inForceCauses = ({ inForceFrom }: CompiledTarget): readonly DatedCause[] =>
  inForceFrom === null ? [] : [{ on: inForceFrom, cause: { code: "in-force" } }];

/** Each deadline that any version of a target has, once. */
const deadlinesOf = (target: Target): readonly Deadline[] => {
  const stated = versionsOf(target).flatMap(({ target: { deadline } }) => deadline ?? []);
  return [...new Map(stated.map((deadline) => [JSON.stringify(deadline), deadline])).values()];
};

/** No status reads the first day of a deadline or of an expected event; only timeliness does. */
const deadlineCauses = (deadline: Deadline): readonly DatedCause[] => {
  const due = readDueDate(deadline);
  const matters = ({ target }: CurrentStatement): boolean =>
    JSON.stringify(target.deadline) === JSON.stringify(deadline);
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

/** The first day on which all of its policies are known to have ended. */
const policyCauses = (compiled: CompiledTarget): readonly DatedCause[] => {
  const days = compiled.policyEnds
    .flat()
    .map(({ on, known }) => Math.max(on ?? Number.NEGATIVE_INFINITY, known ?? Number.NEGATIVE_INFINITY))
    .filter(Number.isFinite);
  const on = days
    .sort((a, b) => a - b)
    .find((day) => {
      const end = policiesEndOf(compiled, day);
      return end !== undefined && (end === null || end <= day);
    });
  const { policies } = compiled.target;
  return on === undefined ? [] : [{ on, cause: { code: "policies-ended", policies } }];
};
