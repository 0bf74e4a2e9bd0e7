import { type CriterionLeaf, leavesOf } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Target } from "../model/target.js";
import { versionsOf } from "../model/versions.js";
import { isCategory, type StoredValue } from "../series/stored-value.js";
import type { Amount, Bounds } from "../value/amount.js";
import { hull } from "../value/bounds.js";
import type { DecimalString } from "../value/decimal.js";
import { printedBounds } from "../value/printed.js";
import type { Unit } from "../value/unit.js";
import type { CompiledFrame } from "../verdict/compiled-frame.js";
import { compilePortfolio } from "../verdict/compiled-portfolio.js";
import type { AuditCode, AuditFinding, AuditSubject, FindingParameters } from "./finding.js";
import { severityOf } from "./finding.js";

/** A value with a level in numbers. */
export interface Level extends StoredValue {
  readonly value: Amount;
}

/** The values of one indicator and one set of dimensions. */
export interface AuditSeries {
  readonly indicator: Indicator;
  readonly key: string;
  readonly values: readonly StoredValue[];
  /** By period, the levels that are stated for it; forecasts left out. */
  readonly levels: ReadonlyMap<string, readonly Level[]>;
}

/** A target as it stands after its revisions. */
export interface AuditTarget {
  readonly target: Target;
  readonly subject: AuditSubject;
}

/** What every check looks at, found once. */
export interface AuditContext {
  readonly portfolio: Portfolio;
  readonly frame: CompiledFrame;
  /** `null` where no day was given. */
  readonly asOf: number | null;
  readonly tolerance: DecimalString;
  readonly series: ReadonlyMap<string, AuditSeries>;
  /** The series of an indicator, in the order in which they are first met. */
  readonly seriesOf: ReadonlyMap<string, readonly AuditSeries[]>;
  /** Those that are not given up. */
  readonly targets: readonly AuditTarget[];
  /** The targets of which something is reported. */
  readonly reported: ReadonlySet<string>;
  readonly valueSubject: (value: StoredValue) => AuditSubject;
  readonly indicatorSubject: (indicator: Indicator) => AuditSubject;
}

/** One thing to look for. */
export type AuditCheck = (context: AuditContext) => readonly AuditFinding[];

/** A finding with the severity of its code. */
export const finding = <C extends AuditCode>(
  code: C,
  subjects: readonly AuditSubject[],
  parameters: FindingParameters[C],
): AuditFinding => ({ code, severity: severityOf[code], subjects, ...parameters }) as AuditFinding;

export const subjectOf = (
  list: AuditSubject["list"],
  index: number,
  { id }: { readonly id?: string },
): AuditSubject => ({ list, index, ...(id === undefined ? {} : { id }) });

export const periodKey = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  `${first}/${last}`;

/** A measured part of a target, with the indicator that judges it. */
export interface MeasuredLeaf {
  readonly leaf: CriterionLeaf;
  readonly indicator: Indicator;
  readonly unit: Unit;
}

/** The measured parts of a target. */
export const leavesWithUnit = ({ frame }: AuditContext, { target }: AuditTarget): readonly MeasuredLeaf[] =>
  leavesOf(target.criterion, target.indicator).flatMap((leaf) => {
    const indicator = frame.indicators.get(leaf.indicator ?? "");
    return indicator === undefined ? [] : [{ leaf, indicator, unit: indicator.unit }];
  });

/** What all of several levels of one period may be, each rounded as it is printed. */
export const boundsTogether = (
  [head, ...rest]: readonly Level[],
  unit: Unit,
  tolerance: DecimalString,
): Bounds | null => {
  if (head === undefined) return null;
  const own = (level: Level): Bounds => printedBounds(level.value, unit, tolerance);
  return rest.reduce((all, level) => hull(all, own(level)), own(head));
};

export const contextOf = (
  portfolio: Portfolio,
  asOf: number | null,
  tolerance: DecimalString,
): AuditContext => {
  const compiled = compilePortfolio(portfolio);
  const { frame } = compiled;
  const places = new Map<object, number>(portfolio.measuredValues.map((value, at) => [value, at]));
  const indicatorPlaces = new Map<object, number>(portfolio.indicators.map((own, at) => [own, at]));
  const series = new Map<string, AuditSeries>();
  const seriesOf = new Map<string, AuditSeries[]>();
  for (const [key, { values }] of compiled.allSeries()) {
    const indicator = frame.indicators.get(values[0]?.from.indicator ?? "");
    if (indicator === undefined) continue;
    const own = { indicator, key, values, levels: levelsOf(values) };
    series.set(key, own);
    const list = seriesOf.get(indicator.id);
    if (list === undefined) seriesOf.set(indicator.id, [own]);
    else list.push(own);
  }
  return {
    portfolio,
    frame,
    asOf,
    tolerance,
    series,
    seriesOf,
    targets: targetsOf(frame),
    reported: new Set(portfolio.reports.map(({ target }) => target)),
    valueSubject: ({ from }) => subjectOf("measuredValues", places.get(from) ?? 0, from),
    indicatorSubject: (own) => subjectOf("indicators", indicatorPlaces.get(own) ?? 0, own),
  };
};

const levelsOf = (values: readonly StoredValue[]): ReadonlyMap<string, readonly Level[]> => {
  const levels = new Map<string, Level[]>();
  for (const stored of values) {
    if (!isLevel(stored) || stored.from.status === "forecast") continue;
    const list = levels.get(periodKey(stored));
    if (list === undefined) levels.set(periodKey(stored), [stored]);
    else list.push(stored);
  }
  return levels;
};

export const isLevel = (stored: StoredValue): stored is Level =>
  stored.value !== null && !isCategory(stored.value);

const targetsOf = ({ targets }: CompiledFrame): readonly AuditTarget[] =>
  [...targets.values()].flatMap((first, at) => {
    const target = versionsOf(first).at(-1)?.target ?? first;
    return target.lifecycle === "cancelled" ? [] : [{ target, subject: subjectOf("targets", at, first) }];
  });
