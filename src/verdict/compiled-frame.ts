import { orThrow } from "../faults/fault.js";
import type { Indicator } from "../model/indicator.js";
import type { Policy } from "../model/policy.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Citation, Source } from "../model/source.js";
import type { StatusReport } from "../model/status-report.js";
import type { Target } from "../model/target.js";
import type { StoredReport } from "../series/stored-value.js";
import { multiplesIn } from "../value/convert.js";
import { dayText } from "../value/day.js";
import { push } from "../value/group-by.js";
import type { Period } from "../value/period.js";
import { type ClosedPeriod, type PeriodFacts, readPeriod } from "../value/read-period.js";
import type { LocalizedText } from "../value/text.js";
import type { UnitMultiple } from "../value/unit.js";
import { type ReadyDimensions, readyDimensions, withDimensions } from "./declared-dimensions.js";

/** What a portfolio says apart from its values and reports: found once, and shared with portfolios that change only those. */
export interface CompiledFrame {
  readonly dimensions: ReadyDimensions;
  /** With the titles and members of the dimensions that their criteria name. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly policies: ReadonlyMap<string, Policy>;
  /** The policies that repeal or replace a policy. */
  readonly endedBy: ReadonlyMap<string, readonly Policy[]>;
  readonly partyNames: ReadonlyMap<string, LocalizedText>;
  /** The day from which a source counts as known, where it says. */
  readonly sourceKnown: ReadonlyMap<string, number>;
  /** The publication of a source as written, else the last day that it covers. */
  readonly sourceDates: ReadonlyMap<string, Period>;
  readonly timeZone: string | undefined;
  /** What the units of the indicators are, by their codes. */
  readonly unitMultiples: ReadonlyMap<string, UnitMultiple>;
}

export const frameOf = (portfolio: Portfolio): CompiledFrame => {
  const { parties, policies, indicators, targets } = portfolio;
  const dimensions = readyDimensions(portfolio.dimensions);
  const sourceKnown = knownDaysOf(portfolio.sources);
  return {
    dimensions,
    targets: new Map(targets.map((target) => [target.id, withDimensions(target, dimensions)])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    policies: new Map(policies.map((policy) => [policy.id, policy])),
    endedBy: endings(policies),
    partyNames: new Map(parties.map((party) => [party.id, party.name])),
    sourceKnown,
    sourceDates: new Map(
      portfolio.sources.flatMap(({ id, publishedOn }) => {
        const known = sourceKnown.get(id);
        return known === undefined ? [] : [[id, publishedOn ?? dayText(known)] as const];
      }),
    ),
    timeZone: portfolio.timeZone,
    unitMultiples: multiplesIn(indicators.map(({ unit }) => unit)),
  };
};

const knownDaysOf = (sources: readonly Source[]): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const { id, publishedOn, covers } of sources) {
    const known = lastDayIfGiven(publishedOn) ?? lastDayIfGiven(covers);
    if (known !== null && known !== undefined) days.set(id, known);
  }
  return days;
};

/** A report made ready: its days are read. */
export const storedReport = (
  from: StatusReport,
  { sourceKnown }: Pick<CompiledFrame, "sourceKnown">,
): StoredReport => {
  const { first, last } = factsOf(from.on) as ClosedPeriod;
  const known = lastDayIfGiven(from.reportedOn) ?? earliestKnown(from.citations, sourceKnown) ?? last;
  const stands = known >= first ? Math.min(last, known) : last;
  return { from, first, stands, known };
};

const endings = (policies: readonly Policy[]): ReadonlyMap<string, readonly Policy[]> => {
  const endedBy = new Map<string, Policy[]>();
  for (const policy of policies) {
    for (const { type, policy: ended } of policy.relations) {
      if (ended !== undefined && (type === "replaces" || type === "repeals")) push(endedBy, ended, policy);
    }
  }
  return endedBy;
};

/** Periods of a parsed portfolio can be read. */
export const factsOf = (period: string): PeriodFacts => orThrow(readPeriod(period), "period");

const lastDayIfGiven = (period: string | undefined): number | null | undefined =>
  period === undefined ? undefined : factsOf(period).last;

/** The earliest publication among the cited sources. */
export const earliestKnown = (
  citations: readonly Citation[],
  sourceKnown: ReadonlyMap<string, number>,
): number | undefined => {
  let earliest: number | undefined;
  for (const { source } of citations) {
    const known = sourceKnown.get(source);
    if (known !== undefined && (earliest === undefined || known < earliest)) earliest = known;
  }
  return earliest;
};
