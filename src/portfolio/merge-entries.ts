import { completeFault, type Fault, pathText, shortened } from "../faults/fault.js";
import { comparable, uniteCitations, withCitations } from "../model/comparable.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Citation } from "../model/source.js";
import type { Place } from "./criterion-to-check.js";
import type { EntryTypes, ListName } from "./entries.js";

export type EntryFields = Readonly<Record<string, unknown>>;

/** An entry, whole or united, with the place that each of its fields came from. */
export interface Placed {
  readonly fields: EntryFields;
  /** The entry that a field came from. */
  readonly places: Readonly<Record<string, Place>>;
  /** The entries that were united, in the order of their portfolios. */
  readonly from: readonly Place[];
}

/**
 * The entries of one list of all portfolios, those of equal key together, in order of their first. An entry without an
 * id may stand several times in one portfolio: its first is then the first of another portfolio, its second the second.
 */
export const entriesByKey = (
  list: ListName,
  portfolios: readonly Portfolio[],
): readonly (readonly [Placed, ...Placed[]])[] => {
  const groups = new Map<string, [Placed, ...Placed[]]>();
  portfolios.forEach((portfolio, number) => {
    const seen = new Map<string, number>();
    portfolio[list].forEach((entry: EntryTypes[ListName], index: number) => {
      const fields = entry as unknown as EntryFields;
      const path = ["portfolios", number, list, index];
      const places = Object.fromEntries(Object.keys(fields).map((key) => [key, path]));
      const placed: Placed = { fields, places, from: [path] };
      const key = keyOf(fields);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      const numbered = `${before} ${key}`;
      const known = groups.get(numbered);
      if (known === undefined) groups.set(numbered, [placed]);
      else known.push(placed);
    });
  });
  return [...groups.values()];
};

const keyOf = (fields: EntryFields): string =>
  typeof fields.id === "string" ? `id ${fields.id}` : `same ${comparable(fields)}`;

/** Entries of one key as one: what one lacks is completed, citations are united, all else has to agree. */
export const uniteAll = ([first, ...others]: readonly [Placed, ...Placed[]], faults: Fault[]): Placed =>
  others.reduce((known, other) => unite(known, other, faults), first);

/** Fields, each with those beside which it cannot stand. */
const RIVALS: Readonly<Record<string, readonly string[]>> = {
  value: ["missingReason"],
  comparison: ["missingReason"],
  missingReason: ["value", "comparison"],
};

const unite = (known: Placed, other: Placed, faults: Fault[]): Placed => {
  const fields: Record<string, unknown> = { ...known.fields };
  const places: Record<string, Place> = { ...known.places };
  const path = other.from[0] ?? [];
  const conflict = (key: string, had: unknown, place: Place | undefined, value: unknown): void => {
    const hint = `both are ${JSON.stringify(other.fields.id)}; make them say the same, or give one another id`;
    faults.push(conflictOf({ value: had, path: place ?? [] }, { value, path }, key, hint));
  };
  for (const [key, value] of Object.entries(other.fields)) {
    const had = fields[key];
    const rival = RIVALS[key]?.find((field) => !isAbsent(fields[field]));
    if (isAbsent(had) && rival !== undefined) {
      conflict(key, fields[rival], places[rival], value);
    } else if (isAbsent(had)) {
      fields[key] = value;
      places[key] = path;
    } else if (isAbsent(value)) continue;
    else if (key === "citations")
      fields[key] = uniteCitations(had as readonly Citation[], value as readonly Citation[]);
    else if (comparable(had) !== comparable(value)) conflict(key, had, places[key], value);
    else fields[key] = withCitations(had, value);
  }
  return { fields, places, from: [...known.from, ...other.from] };
};

/** A default list is as good as none. */
const isAbsent = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** What one entry says in a field, and where that entry stands. */
export interface StatedValue {
  readonly value: unknown;
  readonly path: Place;
}

/** The fault of a field in which two entries differ, with the places of both. */
export const conflictOf = (had: StatedValue, other: StatedValue, key: string, hint: string): Fault => {
  const [known, differing] = differences(had.value, other.value);
  return completeFault({
    path: [...other.path, key],
    code: "conflicting-objects",
    found: shortened(comparable(differing)),
    expected: `${shortened(comparable(known))}, as in ${pathText(had.path)}`,
    hint,
  });
};

/** Of two objects the keys in which they differ, if both have some of them; of anything else all of it. */
const differences = (a: unknown, b: unknown): readonly [unknown, unknown] => {
  if (!isEntry(a) || !isEntry(b)) return [a, b];
  const differ = (key: string): boolean => key !== "citations" && comparable(a[key]) !== comparable(b[key]);
  const only = (fields: EntryFields): EntryFields =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => differ(key)));
  const parts = [only(a), only(b)] as const;
  return parts.some((part) => Object.keys(part).length === 0) ? [a, b] : parts;
};

const isEntry = (value: unknown): value is EntryFields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Faults of the merged portfolio, led back to the portfolios from which the faulty parts came. */
export const ledBack = (
  faults: readonly Fault[],
  merged: Readonly<Partial<Record<string, readonly Placed[]>>>,
): readonly Fault[] => {
  return faults.map((fault) => {
    const [list, index, ...rest] = fault.path;
    const placed = merged[String(list)]?.[Number(index)];
    return placed === undefined ? fault : completeFault(ledBackTo(placed, fault, rest));
  });
};

const ledBackTo = ({ places, from }: Placed, fault: Fault, rest: Place): Fault => {
  const [place, below] = givenPlace(places, rest);
  const hint =
    from.length < 2
      ? fault.hint
      : `${fault.hint}; the fault is of what was united from ${from.map(pathText).join(" and ")}`;
  return { ...fault, path: [...(place ?? from[0] ?? []), ...below], hint };
};

/** The place of the longest beginning of a path that has one of its own, and what remains of the path. */
const givenPlace = (places: Placed["places"], rest: Place): readonly [Place | undefined, Place] => {
  const [list, at, field] = rest;
  const revised = list === "revisions" ? places[revisionKey(Number(at), String(field))] : undefined;
  return revised === undefined ? [places[String(list)], rest] : [revised, rest.slice(2)];
};

/** The key under which the place of a field of a merged revision is kept. */
export const revisionKey = (at: number, field: string): string => `revisions.${at}.${field}`;
