import { bad, orThrow } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { StatusReport } from "../model/status-report.js";
import type { Target } from "../model/target.js";
import { knownPortfolio, requirePortfolio } from "../portfolio/known-portfolios.js";
import { groupBy } from "../value/group-by.js";
import { Needs } from "./needs.js";

/** How to cut a portfolio into parts. */
export interface PartitionOptions {
  /**
   * How many targets a part holds at most: a whole number over zero. Those that need the same values stay together, so a
   * part that has nothing else may hold more.
   */
  readonly size: number;
}

/**
 * A portfolio cut into parts, each of which can be judged alone: in another thread, on another machine, or one after the
 * other where memory is short. Every target gets the same verdict as in the whole. {@link mergeSummaries} makes one
 * summary of those of the parts.
 *
 * Targets that need the same values stay together, be it by an indicator, by a ratio or by breakdowns. So every target,
 * report and value is in one part. An indicator is in each part that needs it, and all sources, parties, policies and
 * dimensions are in every part. Values and indicators that no target needs are in none.
 *
 * A part is a portfolio, so it is plain JSON, which another thread or machine reads by {@link parsePortfolio}. Where the
 * values are in a database, cut the portfolio without them, and add to each part the values of its indicators by
 * {@link withMeasuredValues}.
 *
 * @returns at least one part; the targets of a part are in the order of the portfolio
 * @throws {@link PolicyTargetsError} `wrong-type` for a portfolio that was not parsed; `unknown-option`; `bad-option` for
 *   a size that is no whole number over zero
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { partitionPortfolio } from "policy-targets/scale";
 *
 * const portfolio = definePortfolio({
 *   indicators: [
 *     { id: "buses", title: "Electric buses", unit: "count" },
 *     { id: "trees", title: "Trees planted", unit: "count" },
 *   ],
 *   targets: [
 *     { id: "buses-2025", title: "500 buses", indicator: "buses", criterion: { atLeast: 500 }, deadline: "2025" },
 *     { id: "trees-2025", title: "9,000 trees", indicator: "trees", criterion: { atLeast: 9000 }, deadline: "2025" },
 *     { id: "buses-2030", title: "800 buses", indicator: "buses", criterion: { atLeast: 800 }, deadline: "2030" },
 *   ],
 * });
 * const parts = partitionPortfolio(portfolio, { size: 1 });
 * parts.map(({ targets }) => targets.map(({ id }) => id)); // => [["buses-2025", "buses-2030"], ["trees-2025"]]
 */
export const partitionPortfolio = <TargetId extends string, IndicatorId extends string>(
  portfolio: Portfolio<TargetId, IndicatorId>,
  options: PartitionOptions,
): readonly Portfolio<TargetId, IndicatorId>[] => {
  requirePortfolio(portfolio);
  const hint = "write { size: 1000 }";
  const { size } = orThrow(readKeys(options, ["size"], hint), "options") as unknown as PartitionOptions;
  if (!Number.isSafeInteger(size) || size < 1)
    orThrow(bad("bad-option", size, "a whole number over zero", hint), "size");
  const needs = new Needs(portfolio);
  const parts = filledParts(portfolio, needs, size);
  const order = new Map(portfolio.targets.map(({ id }, at) => [id as string, at]));
  return parts.map(({ targets, measuredValues, reports }) => {
    targets.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    const named = needs.indicatorsOf(targets);
    const indicators = portfolio.indicators.filter(({ id }) => named.has(id));
    return knownPortfolio({ ...portfolio, indicators, targets, measuredValues, reports });
  }) as readonly Portfolio[] as readonly Portfolio<TargetId, IndicatorId>[];
};

/** The lists of a part that differ from those of the whole. */
interface PartLists {
  readonly targets: Target[];
  readonly measuredValues: MeasuredValue[];
  readonly reports: StatusReport[];
}

/** Fills part after part with whole groups of targets, in the order of their first. */
const filledParts = (portfolio: Portfolio, needs: Needs, size: number): readonly PartLists[] => {
  const parts: PartLists[] = [];
  const partOfGroup = new Map<number, PartLists>();
  const partOfTarget = new Map<string, PartLists>();
  for (const [group, targets] of groupBy(portfolio.targets, (target) => needs.groupOf(target))) {
    let part = parts.at(-1);
    if (part === undefined || part.targets.length + targets.length > size) {
      part = { targets: [], measuredValues: [], reports: [] };
      parts.push(part);
    }
    partOfGroup.set(group, part);
    for (const target of targets) {
      part.targets.push(target);
      partOfTarget.set(target.id, part);
    }
  }
  for (const value of portfolio.measuredValues) {
    partOfGroup.get(needs.groupOfValue(value))?.measuredValues.push(value);
  }
  for (const report of portfolio.reports) partOfTarget.get(report.target)?.reports.push(report);
  return parts.length === 0 ? [{ targets: [], measuredValues: [], reports: [] }] : parts;
};
