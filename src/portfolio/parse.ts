// From raw input to a portfolio: each entry is read by its schema, and then the whole is checked as one.
// Beside it stand the checks, and what merges, serialises and describes portfolios.
import { addAll, bad, completeFault, type Fault, type FaultDetail, under } from "../faults/fault.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import type { MeasuredValueInput } from "../model/input.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import { copyJson, inputLimits, type JsonCopy } from "../reading/copy-json.js";
import { isTimeZone } from "../value/day.js";
import { checkIndicators } from "./check-indicators.js";
import { checkPolicies } from "./check-policies.js";
import {
  checkReferences,
  checkValueReferences,
  collectIds,
  type Ids,
  ReferenceChecker,
} from "./check-references.js";
import { checkTargets } from "./check-targets.js";
import { checkValues } from "./check-values.js";
import { rememberParent } from "./derived.js";
import { type Entries, type Entry, listNames, readList, topFaults } from "./entries.js";
import { deepFreeze } from "./freeze.js";
import { addValueIds, entriesById, hasValueId } from "./ids.js";
import { knownPortfolio, requirePortfolio } from "./known-portfolios.js";

/** The outcome of {@link safeParsePortfolio}: the portfolio, or every fault. */
export type ParseResult =
  | { readonly ok: true; readonly portfolio: Portfolio }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads unknown data (a JSON file, a request body) as a portfolio, or lists every fault with its path and mend.
 * Numbers become canonical decimal strings, `kind` and defaults are added, nothing is renamed: the result is
 * valid input again.
 *
 * @example
 * import { safeParsePortfolio } from "policy-targets";
 *
 * const result = safeParsePortfolio({ targets: [{ id: "t", title: "T", criterion: { atLeast: 1, atMost: 2 } }] });
 * result.ok ? "" : result.faults[0]?.hint; // => "write a range as { between: [low, high] }"
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
    listNames.map((list) => [list, readList(list, given[list], faults)]),
  ) as unknown as Entries;
  addAll(faults, timeZoneFaults(given.timeZone));
  checkBetweenEntries(entries, faults);
  if (faults.length + copy.faults.length > 0) return { ok: false, faults: inOrder(united(copy, faults)) };
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
  checkReferences(entries, new ReferenceChecker(ids, faults));
  checkPolicies(entries.policies, faults);
  const indicators = new Map(entries.indicators.map(({ fields }) => [fields.id ?? "", fields]));
  checkIndicators(entries.indicators, indicators, faults);
  checkTargets(entries.targets, indicators, faults);
  checkValues(entries.measuredValues, indicators, faults);
};

/** What could not be copied, and the faults of the rest: a part that was left out is not reported as missing too. */
const united = (copy: JsonCopy, faults: readonly FaultDetail[]): readonly FaultDetail[] => {
  const leftOut = new Set(copy.faults.map(({ path }) => JSON.stringify(path)));
  const isKnown = ({ path }: FaultDetail): boolean =>
    leftOut.size > 0 && [[], ...path].some((_, length) => leftOut.has(JSON.stringify(path.slice(0, length))));
  return [...copy.faults, ...faults.filter((fault) => !isKnown(fault))];
};

/** Faults in the order of the lists and their entries, whichever check found them. */
const inOrder = (faults: readonly FaultDetail[]): readonly Fault[] => {
  const order = (list: string | number | undefined): number =>
    (listNames as readonly unknown[]).indexOf(list);
  const position = (index: string | number | undefined): number => (typeof index === "number" ? index : -1);
  return [...faults]
    .sort((a, b) => order(a.path[0]) - order(b.path[0]) || position(a.path[1]) - position(b.path[1]))
    .slice(0, inputLimits.faults)
    .map(completeFault);
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

/**
 * A portfolio with further measured values, for targets written in code and values from an API or a database.
 * Only the rows are checked; the portfolio that was given stays as it is.
 *
 * @param rows - measured values as they may be written; `indicator` and sources name entries of the portfolio
 * @throws {@link PortfolioError} with every fault of the rows; paths begin with `measuredValues` and the row's number;
 *   {@link PolicyTargetsError} for a portfolio that was not parsed
 *
 * @example
 * import { definePortfolio, evaluateTarget, withMeasuredValues } from "policy-targets";
 *
 * const targets = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [{ id: "fibre-2021", title: "80 % fibre", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2021" }],
 * });
 * const measured = withMeasuredValues(targets, [{ indicator: "fibre", period: "2021", value: 83.5 }]);
 * evaluateTarget(measured, "fibre-2021", { asOf: "2022-03-01" }).status; // => "achieved"
 */
export const withMeasuredValues = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  rows: readonly MeasuredValueInput[],
): Portfolio<TargetId> => {
  requirePortfolio(portfolio);
  const copy = copyJson(rows ?? null);
  const faults: FaultDetail[] = [];
  const entries = copy.value === undefined ? [] : readList("measuredValues", copy.value, faults);
  checkAddedValues(portfolio, entries, faults);
  const all = united({ ...copy, faults: under("measuredValues", copy.faults) }, faults);
  if (all.length > 0) throw new PortfolioError(inOrder(all));
  const added = entries.map(({ fields }) => deepFreeze(fields as MeasuredValue));
  return withAdded(portfolio, added) as Portfolio<TargetId>;
};

/** The portfolio with values that were checked and frozen; all its other lists are the same arrays as before. */
const withAdded = (before: Portfolio, added: readonly MeasuredValue[]): Portfolio => {
  const measuredValues = Object.freeze([...before.measuredValues, ...added]);
  const portfolio = knownPortfolio({ ...before, measuredValues });
  rememberParent(portfolio, before);
  addValueIds(
    portfolio,
    before,
    added.flatMap(({ id }) => id ?? []),
  );
  return portfolio;
};

const checkAddedValues = (
  portfolio: Portfolio,
  entries: Entries["measuredValues"],
  faults: FaultDetail[],
): void => {
  const indicators = entriesById(portfolio.indicators);
  checkValueReferences(entries, new ReferenceChecker(idsOf(portfolio), faults));
  for (const { fields, index } of entries) {
    if (fields.id === undefined || !hasValueId(portfolio, fields.id)) continue;
    const hint = "the portfolio already has a value of this id; give the row another";
    const path = ["measuredValues", index, "id"];
    addAll(faults, bad("duplicate-id", fields.id, "an id of its own", hint, path).faults);
  }
  collectIds("measuredValues", entries, faults);
  checkValues(entries, indicators, faults);
};

/** The ids that entries may name; none names a measured value. */
const idsOf = (portfolio: Portfolio): Ids => ({
  sources: entriesById(portfolio.sources),
  parties: entriesById(portfolio.parties),
  policies: entriesById(portfolio.policies),
  indicators: entriesById(portfolio.indicators),
  targets: entriesById(portfolio.targets),
  reports: entriesById(portfolio.reports),
  measuredValues: new Map(),
});
