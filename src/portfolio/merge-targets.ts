import type { Fault } from "../faults/fault.js";
import { type Revisable, revisable } from "../model/comparable.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Source } from "../model/source.js";
import type { Target } from "../model/target.js";
import type { Place } from "./criterion-to-check.js";
import { entriesByKey, type Placed, revisionKey, uniteAll } from "./merge-entries.js";
import { citationsOf, historyOf, type Version } from "./target-history.js";
import { accountOf, daysOfSources, type StatedFields } from "./target-statements.js";

/** The targets of all portfolios; what of a target differs from one day to another becomes its revisions. */
export const mergeTargets = (
  portfolios: readonly Portfolio[],
  sources: readonly Source[],
  faults: Fault[],
): readonly Placed[] => {
  const sourceDays = daysOfSources(sources);
  return entriesByKey("targets", portfolios).map(([first, ...others]) => {
    if (others.length === 0) return first;
    const all: readonly Placed[] = [first, ...others];
    const united = uniteAll([withoutHistory(first), ...others.map(withoutHistory)], faults);
    const accounts = all.map(({ fields, from }) => {
      const path = from[0] ?? [];
      return accountOf(fields as unknown as Target, path, Number(path[1]), sourceDays);
    });
    return withHistory(united, historyOf(String(first.fields.id), accounts, faults));
  });
};

const HISTORY: ReadonlySet<string> = /* @__PURE__ */ new Set([...revisable, "revisions", "citations"]);

const withoutHistory = ({ fields, places, from }: Placed): Placed => ({
  fields: outsideHistory(fields),
  places: outsideHistory(places),
  from,
});

const outsideHistory = <T>(keyed: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(keyed).filter(([key]) => !HISTORY.has(key)));

const withHistory = (united: Placed, versions: readonly Version[]): Placed => {
  const [original, ...revisions] = versions as readonly [Version, ...Version[]];
  return {
    ...united,
    fields: {
      ...united.fields,
      ...valuesOf(original.fields),
      citations: citationsOf(original),
      revisions: revisions.map((version) => ({
        on: version.on,
        ...valuesOf(version.fields),
        citations: citationsOf(version),
      })),
    },
    places: Object.fromEntries([
      ...Object.entries(united.places),
      ...fieldPlaces(original.fields),
      ...revisions.flatMap(({ fields }, at) =>
        fieldPlaces(fields).map(([field, path]) => [revisionKey(at, field), path] as const),
      ),
    ]),
  };
};

const valuesOf = (fields: StatedFields): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));

const fieldPlaces = (fields: StatedFields): readonly (readonly [Revisable, Place])[] =>
  revisable.flatMap((field) => {
    const path = fields[field]?.path;
    return path === undefined ? [] : [[field, path] as const];
  });
