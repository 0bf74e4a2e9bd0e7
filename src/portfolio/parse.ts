// From raw input to a portfolio: each entry is read by its schema, and then the whole is checked as one.
// Beside it stand the checks, and what merges, changes, serialises and describes portfolios, and reads rows for them.
import { addAll, bad, completeFault, type Fault, type FaultDetail } from "../faults/fault.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import type { Portfolio } from "../model/portfolio.js";
import { copyJson } from "../reading/copy-json.js";
import { isTimeZone } from "../value/day.js";
import { checkIndicators } from "./check-indicators.js";
import { checkPolicies } from "./check-policies.js";
import { checkReferences, collectIds, type Ids, ReferenceChecker } from "./check-references.js";
import { checkTargets } from "./check-targets.js";
import { checkValues } from "./check-values.js";
import { type Entries, type Entry, listNames, readEntries, topFaults } from "./entries.js";
import { inInputOrder, united } from "./fault-lists.js";
import { knownPortfolio } from "./known-portfolios.js";

/** The outcome of {@link safeParsePortfolio}: the portfolio, or every fault. */
export type ParseResult =
  | {
      /** Whether the input can be used. */
      readonly ok: true;
      /** The portfolio, where it can. */
      readonly portfolio: Portfolio;
    }
  | {
      /** Whether the input can be used. */
      readonly ok: false;
      /** Where it cannot: every fault, in the order of the input. */
      readonly faults: readonly Fault[];
    };

/**
 * Reads unknown data (a JSON file, a request body) as a portfolio, or lists every fault with its path and mend.
 * Numbers become canonical decimal strings, `kind` and defaults are added, nothing is renamed: the result is
 * valid input again.
 *
 * @example
 * import { safeParsePortfolio } from "policy-targets";
 *
 * const result = safeParsePortfolio({ targets: [{ id: "t", title: "T", criterion: { atLeast: 1, atMost: 2 } }] });
 * result.ok ? "" : result.faults[0]?.hint; // => "write { between: [1, 2] }"
 */
export const safeParsePortfolio = (input: unknown): ParseResult => {
  if (input === undefined) return { ok: false, faults: topFaults(input).map(completeFault) };
  const copy = copyJson(input);
  if (copy.value === undefined) return { ok: false, faults: copy.faults.map(completeFault) };
  const faults: FaultDetail[] = [...topFaults(copy.value)];
  const given = (typeof copy.value === "object" && copy.value !== null ? copy.value : {}) as Record<
    string,
    unknown
  >;
  const entries = Object.fromEntries(
    listNames.map((list) => [list, readEntries(list, given[list], faults)]),
  ) as unknown as Entries;
  addAll(faults, timeZoneFaults(given.timeZone));
  checkBetweenEntries(entries, faults);
  if (faults.length + copy.faults.length > 0)
    return { ok: false, faults: inInputOrder(united(copy, faults)) };
  const lists = Object.fromEntries(
    listNames.map((list) => [list, entries[list].map(({ fields }) => fields)]),
  );
  const zone = given.timeZone === undefined ? {} : { timeZone: given.timeZone };
  return { ok: true, portfolio: knownPortfolio({ ...lists, ...zone }) };
};

const timeZoneFaults = (zone: unknown): readonly FaultDetail[] =>
  zone === undefined || (typeof zone === "string" && isTimeZone(zone))
    ? []
    : bad("bad-time-zone", zone, "an IANA time zone", 'write a name such as "Asia/Ho_Chi_Minh"', ["timeZone"])
        .faults;

const checkBetweenEntries = (entries: Entries, faults: FaultDetail[]): void => {
  const ids = Object.fromEntries(
    listNames.map((list) => [
      list,
      collectIds(list, entries[list] as readonly Entry<{ id?: string }>[], faults),
    ]),
  ) as unknown as Ids;
  const dimensions = new Map(entries.dimensions.map(({ fields }) => [fields.id ?? "", fields]));
  checkReferences(entries, new ReferenceChecker(ids, dimensions, faults));
  checkPolicies(entries.policies, faults);
  const indicators = new Map(entries.indicators.map(({ fields }) => [fields.id ?? "", fields]));
  checkIndicators(entries.indicators, indicators, faults);
  checkTargets(entries.targets, indicators, faults);
  checkValues(entries.measuredValues, indicators, faults);
};

/**
 * Reads unknown data as a portfolio: checked, deeply frozen, canonical.
 *
 * @throws {@link PortfolioError} with every fault of the input at once
 *
 * @example
 * import { parsePortfolio } from "policy-targets";
 *
 * const portfolio = parsePortfolio({
 *   indicators: [{ id: "share", title: "Digital share of GDP", unit: "percent" }],
 *   targets: [{ id: "share-2025", title: "20 % by 2025", indicator: "share", criterion: { atLeast: 20 }, deadline: "2025" }],
 * });
 * portfolio.targets[0]?.criterion; // => { kind: "threshold", atLeast: "20" }
 */
export const parsePortfolio = (input: unknown): Portfolio => {
  const result = safeParsePortfolio(input);
  if (result.ok) return result.portfolio;
  throw new PortfolioError(result.faults);
};
