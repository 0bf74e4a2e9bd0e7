import { addAll, bad, completeFault, type Fault, within } from "../faults/fault.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Source } from "../model/source.js";
import { type ListName, listNames } from "./entries.js";
import { readKnownPortfolio } from "./known-portfolios.js";
import { entriesByKey, ledBack, type Placed, uniteAll } from "./merge-entries.js";
import { mergeTargets } from "./merge-targets.js";
import { safeParsePortfolio } from "./parse.js";

/**
 * Several portfolios as one: equal objects once, with the citations of all. An object that one portfolio knows
 * more of is completed; values and reports without an id are the same when everything but their citations is. What one
 * portfolio has twice stays twice, so that a portfolio merged with itself is the same portfolio.
 *
 * A deadline, criterion or lifecycle that a later portfolio states otherwise becomes a revision of the target, with
 * the citations of that portfolio. A statement bears the day of the earliest source that its target cites:
 * publication, else the last day covered. A deadline that only the later one states is a revision too, so that a
 * verdict for an earlier day does not know of it; that one says nothing of a deadline changes nothing. The order of
 * the portfolios decides nothing but the order of lists.
 *
 * Everything else that differs is a conflict, and so is a difference between statements of one day, or of which the
 * day is not known.
 *
 * @throws {@link PortfolioError} `wrong-type` for each argument that is no parsed portfolio; `conflicting-objects` for
 *   each field in which objects of one id differ, naming both places; and every fault that only the merged portfolio
 *   has, with the place of the faulty part in what was given
 *
 * @example
 * import { definePortfolio, mergePortfolios } from "policy-targets";
 *
 * const inApril = definePortfolio({
 *   sources: [{ id: "april", title: "Review of April", publisher: "Ministry", publishedOn: "2020-05-08", language: "en" }],
 *   targets: [
 *     { id: "launch", title: "Launch", criterion: { deliverable: true }, deadline: "2020-06", citations: [{ source: "april" }] },
 *   ],
 * });
 * const inJuly = definePortfolio({
 *   sources: [{ id: "july", title: "Review of July", publisher: "Ministry", publishedOn: "2020-07-06", language: "en" }],
 *   targets: [
 *     { id: "launch", title: "Launch", criterion: { deliverable: true }, deadline: "2020-10", citations: [{ source: "july" }] },
 *   ],
 * });
 * const [launch] = mergePortfolios(inApril, inJuly).targets;
 * launch?.deadline; // => "2020-06"
 * launch?.revisions; // => [{ on: "2020-07-06", deadline: "2020-10", citations: [{ source: "july" }] }]
 */
export const mergePortfolios = <TargetId extends string, IndicatorId extends string = string>(
  ...portfolios: readonly Portfolio<TargetId, IndicatorId>[]
): Portfolio<TargetId, IndicatorId> => {
  const faults: Fault[] = [];
  portfolios.forEach((portfolio, number) => {
    const known = within("portfolios", within(number, readKnownPortfolio(portfolio)));
    if (!known.ok) addAll(faults, known.faults.map(completeFault));
  });
  if (faults.length > 0) throw new PortfolioError(faults);
  const merged = mergeLists(portfolios, faults);
  const zone = mergeZones(portfolios, faults);
  if (faults.length > 0) throw new PortfolioError(faults);
  const lists = listNames.map((list) => [list, merged[list].map(({ fields }) => fields)]);
  const read = safeParsePortfolio({ ...Object.fromEntries(lists), timeZone: zone });
  if (!read.ok) throw new PortfolioError(ledBack(read.faults, merged));
  return read.portfolio as Portfolio<TargetId, IndicatorId>;
};

const mergeLists = (
  portfolios: readonly Portfolio[],
  faults: Fault[],
): Readonly<Record<ListName, readonly Placed[]>> => {
  const united = (list: ListName) =>
    entriesByKey(list, portfolios).map((entries) => uniteAll(entries, faults));
  const sources = united("sources");
  const known = sources.map(({ fields }) => fields as unknown as Source);
  return Object.fromEntries(
    listNames.map((list) => {
      if (list === "sources") return [list, sources];
      return [list, list === "targets" ? mergeTargets(portfolios, known, faults) : united(list)];
    }),
  ) as Record<ListName, readonly Placed[]>;
};

const mergeZones = (portfolios: readonly Portfolio[], faults: Fault[]): string | undefined => {
  const first = portfolios.findIndex(({ timeZone }) => timeZone !== undefined);
  const zone = portfolios[first]?.timeZone;
  portfolios.forEach(({ timeZone }, number) => {
    if (timeZone === undefined || timeZone === zone) return;
    const expected = `${JSON.stringify(zone)}, as in portfolios[${first}]`;
    const hint = "give all portfolios the same time zone";
    const path = ["portfolios", number, "timeZone"];
    addAll(faults, bad("conflicting-objects", timeZone, expected, hint, path).faults.map(completeFault));
  });
  return zone;
};
