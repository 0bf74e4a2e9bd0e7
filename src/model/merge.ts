import { bad, completeFault, type Fault } from "../value/fault.js";
import { type EntryTypes, type ListName, listNames } from "./entries.js";
import { parsePortfolio } from "./parse.js";
import type { Portfolio } from "./portfolio.js";
import { PortfolioError } from "./portfolio-error.js";
import type { Citation } from "./source.js";

type AnyEntry = EntryTypes[ListName];
type Fields = Readonly<Record<string, unknown>>;

/** An entry with the place from which it came, for naming both sides of a conflict. */
interface Placed {
  readonly fields: Fields;
  readonly portfolio: number;
  readonly index: number;
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
  const checked = portfolios.map((portfolio) => parsePortfolio(portfolio));
  const faults: Fault[] = [];
  const lists = listNames.map((list) => [list, mergeList(list, checked, faults)] as const);
  const zones = [...new Set(checked.flatMap(({ timeZone }) => (timeZone === undefined ? [] : [timeZone])))];
  if (zones.length > 1) {
    const hint = "give all portfolios the same time zone";
    faults.push(
      ...bad("conflicting-objects", zones[1], `${zones[0]}, as in another portfolio`, hint, [
        "timeZone",
      ]).faults.map(completeFault),
    );
  }
  if (faults.length > 0) throw new PortfolioError(faults);
  const zone = zones[0] === undefined ? {} : { timeZone: zones[0] };
  return parsePortfolio({ ...Object.fromEntries(lists), ...zone }) as Portfolio<TargetId>;
};

const mergeList = (list: ListName, portfolios: readonly Portfolio[], faults: Fault[]): readonly Fields[] => {
  const merged = new Map<string, Placed>();
  portfolios.forEach((portfolio, number) => {
    portfolio[list].forEach((entry: AnyEntry, index: number) => {
      const placed: Placed = { fields: entry as unknown as Fields, portfolio: number, index };
      const key = keyOf(placed.fields);
      const known = merged.get(key);
      merged.set(key, known === undefined ? placed : unite(list, known, placed, faults));
    });
  });
  return [...merged.values()].map(({ fields }) => fields);
};

const keyOf = (fields: Fields): string =>
  typeof fields.id === "string" ? `id ${fields.id}` : `same ${comparable(fields)}`;

const unite = (list: ListName, known: Placed, other: Placed, faults: Fault[]): Placed => {
  const fields: Record<string, unknown> = { ...known.fields };
  for (const [key, value] of Object.entries(other.fields)) {
    const had = fields[key];
    if (isAbsent(had)) fields[key] = value;
    else if (isAbsent(value)) continue;
    else if (key === "citations") fields[key] = uniteCitations(had, value);
    else if (comparable(had) !== comparable(value)) faults.push(conflict(list, key, known, other));
    else fields[key] = withCitations(had, value);
  }
  return { ...known, fields };
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

const conflict = (list: ListName, key: string, known: Placed, other: Placed): Fault => {
  const place = `portfolios[${known.portfolio}].${list}[${known.index}]`;
  const [detail] = bad(
    "conflicting-objects",
    comparable(other.fields[key]),
    `${comparable(known.fields[key])}, as in ${place}`,
    `both are ${String(known.fields.id)}; make them say the same, or give one another id`,
    ["portfolios", other.portfolio, list, other.index, key],
  ).faults;
  return completeFault(detail as Parameters<typeof completeFault>[0]);
};
