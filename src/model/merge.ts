import { addAll, bad, completeFault, type Fault, pathText, shortened } from "../value/fault.js";
import { type EntryTypes, type ListName, listNames } from "./entries.js";
import { parsePortfolio, safeParsePortfolio } from "./parse.js";
import type { Portfolio } from "./portfolio.js";
import { PortfolioError } from "./portfolio-error.js";
import type { Citation } from "./source.js";

type AnyEntry = EntryTypes[ListName];
type Fields = Readonly<Record<string, unknown>>;

/** An entry with the place that each of its fields came from, for naming both sides of a conflict. */
interface Placed {
  readonly fields: Fields;
  readonly places: Readonly<Record<string, string>>;
  readonly path: readonly (string | number)[];
}

/**
 * Several portfolios as one: equal objects once, with the citations of all. An object that one portfolio knows
 * more of is completed; values and reports without an id are the same when everything but their citations is.
 *
 * @throws {@link PortfolioError} `conflicting-objects` for each field in which objects of one id differ, naming both places
 *
 * @example
 * import { definePortfolio, mergePortfolios } from "policy-targets";
 *
 * const inApril = definePortfolio({
 *   sources: [{ id: "april", title: "Review of April", publisher: "Ministry", language: "en" }],
 *   targets: [{ id: "launch", title: "Launch", criterion: { deliverable: true }, citations: [{ source: "april" }] }],
 * });
 * const inJuly = definePortfolio({
 *   sources: [{ id: "july", title: "Review of July", publisher: "Ministry", language: "en" }],
 *   targets: [
 *     { id: "launch", title: "Launch", criterion: { deliverable: true }, deadline: "2020-10", citations: [{ source: "july" }] },
 *   ],
 * });
 * const both = mergePortfolios(inApril, inJuly);
 * both.targets.map(({ deadline, citations }) => [deadline, citations.length]); // => [["2020-10", 2]]
 */
export const mergePortfolios = <TargetId extends string>(
  ...portfolios: readonly Portfolio<TargetId>[]
): Portfolio<TargetId> => {
  const faults: Fault[] = [];
  const checked = portfolios.flatMap((portfolio, number) => {
    const read = safeParsePortfolio(portfolio);
    if (read.ok) return [read.portfolio];
    addAll(
      faults,
      read.faults.map((fault) => completeFault({ ...fault, path: ["portfolios", number, ...fault.path] })),
    );
    return [];
  });
  if (faults.length > 0) throw new PortfolioError(faults);
  const lists = listNames.map((list) => [list, mergeList(list, checked, faults)] as const);
  const zone = mergeZones(checked, faults);
  if (faults.length > 0) throw new PortfolioError(faults);
  return parsePortfolio({ ...Object.fromEntries(lists), timeZone: zone }) as Portfolio<TargetId>;
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

const mergeList = (list: ListName, portfolios: readonly Portfolio[], faults: Fault[]): readonly Fields[] => {
  const merged = new Map<string, Placed>();
  portfolios.forEach((portfolio, number) => {
    portfolio[list].forEach((entry: AnyEntry, index: number) => {
      const fields = entry as unknown as Fields;
      const path = ["portfolios", number, list, index];
      const places = Object.fromEntries(Object.keys(fields).map((key) => [key, pathText(path)]));
      const placed: Placed = { fields, places, path };
      const key = keyOf(placed.fields);
      const known = merged.get(key);
      merged.set(key, known === undefined ? placed : unite(known, placed, faults));
    });
  });
  return [...merged.values()].map(({ fields }) => fields);
};

const keyOf = (fields: Fields): string =>
  typeof fields.id === "string" ? `id ${fields.id}` : `same ${comparable(fields)}`;

/** Fields of which an entry has only one. */
const EXCLUSIVE: Readonly<Record<string, string>> = { value: "missingReason", missingReason: "value" };

const unite = (known: Placed, other: Placed, faults: Fault[]): Placed => {
  const fields: Record<string, unknown> = { ...known.fields };
  const places: Record<string, string> = { ...known.places };
  for (const [key, value] of Object.entries(other.fields)) {
    const had = fields[key];
    const rival = EXCLUSIVE[key];
    if (isAbsent(had) && rival !== undefined && !isAbsent(fields[rival])) {
      addAll(faults, conflicts(key, fields[rival], places[rival] ?? "", other));
    } else if (isAbsent(had)) {
      fields[key] = value;
      places[key] = other.places[key] ?? "";
    } else if (isAbsent(value)) continue;
    else if (key === "citations") fields[key] = uniteCitations(had, value);
    else if (comparable(had) !== comparable(value))
      addAll(faults, conflicts(key, had, places[key] ?? "", other));
    else fields[key] = withCitations(had, value);
  }
  return { ...known, fields, places };
};

/** A default list is as good as none. */
const isAbsent = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const uniteCitations = (a: unknown, b: unknown): readonly Citation[] => {
  const all = [...(a as readonly Citation[]), ...(b as readonly Citation[])];
  return [...new Map(all.map((citation) => [comparable(citation), citation])).values()];
};

/** Two equal values, such as baselines, with the citations that both carry. */
const withCitations = (a: unknown, b: unknown): unknown => {
  const [x, y] = [a as { citations?: unknown }, b as { citations?: unknown }];
  return typeof a === "object" && a !== null && Array.isArray(x.citations)
    ? { ...a, citations: uniteCitations(x.citations, y.citations ?? []) }
    : a;
};

/** JSON with sorted keys, without citations: equal for objects that say the same. */
const comparable = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (key === "citations") return undefined;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

const conflicts = (key: string, had: unknown, place: string, other: Placed): readonly Fault[] =>
  bad(
    "conflicting-objects",
    other.fields[key],
    `${shortened(comparable(had))}, as in ${place}`,
    `both are ${String(other.fields.id)}; make them say the same, or give one another id`,
    [...other.path, key],
  ).faults.map(completeFault);
