import { addAll, bad, type FaultDetail, orThrow, type Read, under } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import { suggestion } from "../faults/suggest.js";
import type { Portfolio } from "../model/portfolio.js";
import { copyJson } from "../reading/copy-json.js";
import {
  checkReportReferences,
  checkValueReferences,
  collectIds,
  type Ids,
  ReferenceChecker,
} from "./check-references.js";
import { checkValues } from "./check-values.js";
import { rememberParent } from "./derived.js";
import { type Entries, type Entry, readEntries } from "./entries.js";
import { inInputOrder, united } from "./fault-lists.js";
import { deepFreeze } from "./freeze.js";
import { changeIds, entriesById, hasId, type IdChange, type Identified } from "./ids.js";
import { knownPortfolio, requirePortfolio } from "./known-portfolios.js";

/** The lists to which entries may be added, and from which they may be taken, once a portfolio is parsed. */
export type OpenList = "measuredValues" | "reports";

/** What to do with rows whose id the portfolio has already. */
export interface SameIdOptions {
  /**
   * `refuse` a row whose id an entry of the portfolio has, or `replace` that entry by it, in its place. Default:
   * `refuse`.
   */
  readonly onSameId?: "refuse" | "replace" | undefined;
}

/**
 * The portfolio with rows added to one of its lists. Only the rows are read and checked, and all other lists and entries
 * are those of before.
 */
export const withEntries = <L extends OpenList>(
  portfolio: Portfolio,
  list: L,
  rows: unknown,
  options: SameIdOptions,
): Portfolio => {
  requirePortfolio(portfolio);
  const onSameId = orThrow(readOnSameId(options), "options");
  const copy = copyJson(rows ?? null);
  const faults: FaultDetail[] = [];
  const entries = copy.value === undefined ? [] : readEntries(list, copy.value, faults);
  collectIds(list, entries, faults);
  if (onSameId === "refuse") addAll(faults, takenIds(portfolio, list, entries));
  checkEntries[list](entries as never, portfolio, faults);
  const all = united({ ...copy, faults: under(list, copy.faults) }, faults);
  if (all.length > 0) throw new PortfolioError(inInputOrder(all));
  const added = entries.map(({ fields }) => deepFreeze(fields as Identified));
  return withAdded(portfolio, list, added);
};

const CHOICES = ["refuse", "replace"] as const;

const readOnSameId = (options: unknown): Read<(typeof CHOICES)[number]> => {
  const hint = 'write { onSameId: "replace" }';
  const given = readKeys(options, ["onSameId"], hint);
  if (!given.ok) return given;
  const { onSameId = "refuse" } = given.value;
  const choice = CHOICES.find((known) => known === onSameId);
  if (choice !== undefined) return { ok: true, value: choice };
  return bad("unknown-code", onSameId, CHOICES.join(", "), suggestion(onSameId, CHOICES, hint), ["onSameId"]);
};

const takenIds = (
  portfolio: Portfolio,
  list: OpenList,
  entries: readonly Entry<Identified>[],
): readonly FaultDetail[] =>
  entries.flatMap(({ fields: { id }, index }) => {
    if (id === undefined || !hasId(portfolio[list], id)) return [];
    const hint = 'the portfolio has it already; give the row another, or say { onSameId: "replace" }';
    return bad("duplicate-id", id, "an id of its own", hint, [list, index, "id"]).faults;
  });

const checkEntries: {
  readonly [L in OpenList]: (entries: Entries[L], portfolio: Portfolio, faults: FaultDetail[]) => void;
} = {
  measuredValues: (entries, portfolio, faults) => {
    checkValueReferences(entries, referenceChecker(portfolio, faults));
    const standing = () => {
      const rows = new Set(entries.flatMap(({ fields: { id } }) => id ?? []));
      return portfolio.measuredValues.filter(({ id }) => id === undefined || !rows.has(id));
    };
    checkValues(entries, entriesById(portfolio.indicators), faults, standing);
  },
  reports: (entries, portfolio, faults) =>
    checkReportReferences(entries, referenceChecker(portfolio, faults)),
};

const referenceChecker = (portfolio: Portfolio, faults: FaultDetail[]): ReferenceChecker =>
  new ReferenceChecker(idsToName(portfolio), entriesById(portfolio.dimensions), faults);

/** The ids that entries may name; none names a measured value or a report. */
const idsToName = (portfolio: Portfolio): Ids => ({
  sources: entriesById(portfolio.sources),
  parties: entriesById(portfolio.parties),
  policies: entriesById(portfolio.policies),
  indicators: entriesById(portfolio.indicators),
  dimensions: entriesById(portfolio.dimensions),
  targets: entriesById(portfolio.targets),
  reports: new Map(),
  measuredValues: new Map(),
});

/** The portfolio with entries that were checked and frozen. Those whose id is taken stand in the place of the old ones. */
const withAdded = (before: Portfolio, list: OpenList, entries: readonly Identified[]): Portfolio => {
  const replacing = new Map<string, Identified>();
  const added: Identified[] = [];
  for (const entry of entries) {
    if (entry.id !== undefined && hasId(before[list], entry.id)) replacing.set(entry.id, entry);
    else added.push(entry);
  }
  const old: readonly Identified[] = before[list];
  const kept = replacing.size === 0 ? old : old.map((entry) => replacing.get(entry.id ?? "") ?? entry);
  const ids = { added: idsIn(added), removed: [] };
  return withList(before, list, kept.concat(added), ids, replacing.size === 0);
};

export const idsIn = (entries: readonly Identified[]): readonly string[] =>
  entries.flatMap(({ id }) => id ?? []);

/**
 * The portfolio with another list in the place of one of its own.
 *
 * @param ids - how the ids of the two lists differ
 * @param isAdded - whether the other list begins with all of the own one
 */
export const withList = (
  before: Portfolio,
  list: OpenList,
  entries: readonly Identified[],
  ids: IdChange,
  isAdded: boolean,
): Portfolio => {
  changeIds(Object.freeze(entries), before[list], ids);
  const portfolio = knownPortfolio({ ...before, [list]: entries });
  rememberParent(portfolio, before, isAdded);
  return portfolio;
};
