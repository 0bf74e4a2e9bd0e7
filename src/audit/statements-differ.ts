import { isCategory, type StoredValue } from "../series/stored-value.js";
import { immaturityOf } from "../series/vintages.js";
import type { Bound, Bounds } from "../value/amount.js";
import { compareBounds } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import { printedBounds } from "../value/printed.js";
import { readPeriod } from "../value/read-period.js";
import { seriesKey } from "../verdict/compiled-portfolio.js";
import {
  type AuditCheck,
  type AuditContext,
  type AuditSeries,
  boundsTogether,
  finding,
  type Level,
  periodKey,
} from "./context.js";
import type { AuditFinding } from "./finding.js";

/**
 * Figures for the same indicator, period and dimensions that exclude each other. A later release, or a figure of
 * better status, takes the place of an earlier one and contradicts nothing.
 */
export const statementsDiffer: AuditCheck = (context) => [
  ...[...context.series.values()].flatMap((series) =>
    severalByPeriod(series.values).flatMap((group) => differingValues(context, series, standing(group))),
  ),
  ...context.targets.flatMap((own) => differingBaseline(context, own)),
];

/** The values stand in the order of their days, so those of one period follow each other. */
const severalByPeriod = (values: readonly StoredValue[]): readonly (readonly StoredValue[])[] => {
  const groups = new Map<string, StoredValue[]>();
  for (const stored of values) {
    if (stored.value === null || stored.from.status === "forecast") continue;
    const group = groups.get(periodKey(stored));
    if (group === undefined) groups.set(periodKey(stored), [stored]);
    else group.push(stored);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};

/** More mature than a final figure: a release replaces all that came before it. */
const REPLACES_ALL = 1;
const maturityOf = (stored: StoredValue): number => -immaturityOf(stored);

/** What no later vintage has replaced; a group stands in the order in which its values became known. */
const standing = (group: readonly StoredValue[]): readonly StoredValue[] => {
  const kept: StoredValue[] = [];
  let replaced = Number.NEGATIVE_INFINITY;
  let pending = replaced;
  for (let at = group.length - 1; at >= 0; at--) {
    const stored = group[at] as StoredValue;
    if (group[at + 1]?.known !== stored.known) replaced = pending;
    if (maturityOf(stored) >= replaced) kept.push(stored);
    pending = Math.max(pending, stored.from.releasedOn === undefined ? maturityOf(stored) : REPLACES_ALL);
  }
  return kept.reverse();
};

const differingValues = (
  { tolerance, valueSubject }: AuditContext,
  { indicator }: AuditSeries,
  group: readonly StoredValue[],
): readonly AuditFinding[] => {
  const [head] = group;
  const isAtOdds = indicator.unit === "category" ? haveSeveralCodes : haveNothingInCommon;
  if (
    head === undefined ||
    !isAtOdds(group, (level) => printedBounds(level.value, indicator.unit, tolerance))
  )
    return [];
  const values = new Map(group.map(({ value }) => [JSON.stringify(value), value]));
  return [
    finding("statements-differ", group.map(valueSubject), {
      title: indicator.title,
      period: head.from.period,
      unit: indicator.unit,
      values: [...values.values()].filter((value) => value !== null),
    }),
  ];
};

const haveSeveralCodes = (group: readonly StoredValue[]): boolean =>
  new Set(group.map(({ value }) => (value !== null && isCategory(value) ? value.category : ""))).size > 1;

/** On a line, spans have a point in common unless the one that starts last lies beyond the one that ends first. */
const haveNothingInCommon = (group: readonly StoredValue[], boundsOf: (level: Level) => Bounds): boolean => {
  const all = group.map((level) => boundsOf(level as Level));
  const last = all.reduce((a, b) => (startsAfter(b.lower, a.lower) ? b : a));
  const first = all.reduce((a, b) => (endsBefore(b.upper, a.upper) ? b : a));
  return compareBounds(last, "equals", first) === "no";
};

const startsAfter = (a: Bound | null, b: Bound | null): boolean => {
  if (a === null || b === null) return a !== null;
  const order = compare(a.value, b.value);
  return order > 0 || (order === 0 && a.open && !b.open);
};

const endsBefore = (a: Bound | null, b: Bound | null): boolean => {
  if (a === null || b === null) return a !== null;
  const order = compare(a.value, b.value);
  return order < 0 || (order === 0 && a.open && !b.open);
};

const differingBaseline = (
  { frame, series, tolerance, valueSubject }: AuditContext,
  { target, subject }: AuditContext["targets"][number],
): readonly AuditFinding[] => {
  const { baseline, indicator: id = "" } = target;
  const indicator = frame.indicators.get(id);
  if (baseline === undefined || indicator === undefined) return [];
  const period = readPeriod(baseline.period);
  const levels = series.get(seriesKey(id, target.dimensions))?.levels;
  if (!period.ok || levels === undefined) return [];
  const own = levels.get(`${period.value.first}/${period.value.last}`) ?? [];
  const known = boundsTogether(own, indicator.unit, tolerance);
  const stated = printedBounds(baseline.value, indicator.unit, tolerance);
  if (known === null || compareBounds(stated, "equals", known) !== "no") return [];
  return [
    finding("statements-differ", [subject, ...own.map(valueSubject)], {
      title: indicator.title,
      period: baseline.period,
      unit: indicator.unit,
      values: [baseline.value, ...own.map(({ value }) => value)],
    }),
  ];
};
