import { meaningOf, type Revisable, revisable } from "../model/comparable.js";
import type { Citation, Source } from "../model/source.js";
import type { Target } from "../model/target.js";
import { versionsOf } from "../model/versions.js";
import { closedOrNull, readPeriod } from "../value/read-period.js";
import type { Place } from "./criterion-to-check.js";
import type { StatedValue } from "./merge-entries.js";

/** What a statement says of a field. */
export interface StatedField extends StatedValue {
  /** A revision that its own portfolio writes although it changes nothing there: it is kept as written. */
  readonly isKept: boolean;
}

export type StatedFields = Readonly<Partial<Record<Revisable, StatedField>>>;

/** What one portfolio says of a target on a day. */
export interface Statement {
  /** The number of the portfolio. */
  readonly portfolio: number;
  /** `null` where it is not known when it was made. */
  readonly day: number | null;
  /** The day of a revision, as written. */
  readonly on: string | null;
  readonly fields: StatedFields;
  readonly citations: readonly Citation[];
  /** It says on its own day what its account has said already: its citations count where that changes something. */
  readonly isEcho: boolean;
}

/** All that one portfolio says of a target: as it first stood, and what came later. */
export interface Account {
  readonly original: Statement;
  /** The original stood before this day. */
  readonly before: number;
  readonly later: readonly Statement[];
}

/** The day from which each source counts as known: its publication, else the last day that it covers. */
export const daysOfSources = (sources: readonly Source[]): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const { id, publishedOn, covers } of sources) {
    const read = readPeriod(publishedOn ?? covers);
    if (read.ok && read.value.last !== null) days.set(id, read.value.last);
  }
  return days;
};

/**
 * The statements that a portfolio makes of a target. They bear the day of the earliest source that the target cites.
 * If a revision is older than that source, the target as it first stood is only told of, without a day; what the
 * source states on its own day is the target as revised.
 */
export const accountOf = (
  target: Target,
  path: Place,
  portfolio: number,
  sourceDays: ReadonlyMap<string, number>,
): Account => {
  const stated = earliestDay(target.citations, sourceDays);
  const revisions = revisionsOf(target, path, portfolio);
  const before = revisions[0]?.day ?? Number.POSITIVE_INFINITY;
  const fields = statedFieldsOf(target, path);
  const { citations } = target;
  const isOnlyTold = stated === null || before < stated;
  const original = { portfolio, day: isOnlyTold ? null : stated, on: null, fields, citations, isEcho: false };
  if (stated === null || before > stated || revisions.some(({ day }) => day === stated)) {
    return { original, before, later: revisions };
  }
  const current = asOf(stated, fields, revisions);
  const echo = { portfolio, day: stated, on: null, fields: current, citations, isEcho: true };
  return { original, before, later: [...revisions, echo] };
};

const earliestDay = (
  citations: readonly Citation[],
  sourceDays: ReadonlyMap<string, number>,
): number | null => {
  const days = citations.flatMap(({ source }) => sourceDays.get(source) ?? []);
  return days.length === 0 ? null : Math.min(...days);
};

const revisionsOf = (target: Target, path: Place, portfolio: number): readonly Statement[] => {
  const versions = versionsOf(target);
  return target.revisions.map((revision, at) => ({
    portfolio,
    day: closedOrNull(revision.on)?.last ?? null,
    on: revision.on,
    fields: statedFieldsOf(revision, [...path, "revisions", at], versions[at]?.target),
    citations: revision.citations,
    isEcho: false,
  }));
};

const statedFieldsOf = (
  from: Readonly<Partial<Record<Revisable, unknown>>>,
  path: Place,
  before?: Readonly<Partial<Record<Revisable, unknown>>>,
): StatedFields => {
  const fields: Partial<Record<Revisable, StatedField>> = {};
  for (const field of revisable) {
    const value = from[field];
    if (value === undefined) continue;
    const isKept = before !== undefined && meaningOf(field, before[field]) === meaningOf(field, value);
    fields[field] = { value, path, isKept };
  }
  return fields;
};

/** What a target says on a day that none of its revisions bears, with those before it. */
const asOf = (day: number, fields: StatedFields, revisions: readonly Statement[]): StatedFields => {
  const inEffect = revisions.filter((revision) => revision.day !== null && revision.day < day);
  const current = Object.assign({}, fields, ...inEffect.map((revision) => revision.fields)) as StatedFields;
  return Object.fromEntries(
    Object.entries(current).map(([field, stated]) => [field, { ...stated, isKept: false }]),
  );
};
