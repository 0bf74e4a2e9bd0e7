import { type CriterionPart, partsOf } from "../criteria/criterion.js";
import type { Each } from "../criteria/quantifier.js";
import { addAll, bad, type FaultDetail } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import type { Dimension } from "../model/dimension.js";
import type { Citation } from "../model/source.js";
import type { Dimensions } from "../model/target.js";
import type { Place } from "./criterion-to-check.js";
import type { Entries, Entry, ListName } from "./entries.js";
import { entriesById } from "./ids.js";

/** The ids of each list. */
export type Ids = { readonly [L in ListName]: Pick<ReadonlySet<string>, "has" | "size" | "keys"> };

/** The dimensions that a portfolio declares, by id. */
type DeclaredDimensions = ReadonlyMap<string, Partial<Dimension>>;

/** Collects the ids of a list and reports duplicates. */
export const collectIds = (
  list: ListName,
  entries: readonly Entry<{ readonly id?: string }>[],
  faults: FaultDetail[],
): ReadonlyMap<string, number> => {
  const ids = new Map<string, number>();
  for (const { fields, index } of entries) {
    if (fields.id === undefined) continue;
    const first = ids.get(fields.id);
    if (first === undefined) ids.set(fields.id, index);
    else {
      const hint = `${list}[${first}] has the same id; give one of them another, or drop the copy`;
      addAll(faults, bad("duplicate-id", fields.id, "an id of its own", hint, [list, index, "id"]).faults);
    }
  }
  return ids;
};

const MAX_SEARCHES = 20;

/** Checks that every id that is named is in its list. */
export class ReferenceChecker {
  readonly #candidates = new Map<string, readonly string[]>();
  readonly #searches = new Map<string, number>();

  constructor(
    readonly ids: Ids,
    readonly dimensions: DeclaredDimensions,
    readonly faults: FaultDetail[],
  ) {}

  id(list: ListName, id: string | undefined, path: Place): void {
    if (id === undefined || this.ids[list].has(id)) return;
    const expected = this.ids[list].size === 0 ? `an id of ${list}, which are none` : `an id of ${list}`;
    const hint = suggestion(
      id,
      this.#suggestible(list, this.ids[list]),
      `add it to ${list}, or correct the id`,
    );
    addAll(this.faults, bad("unknown-id", id, expected, hint, path).faults);
  }

  /** The name of a dimension; any may be used where none is declared. */
  dimension(name: string, path: Place): void {
    if (this.dimensions.size > 0) this.id("dimensions", name, path);
  }

  /** A member of a dimension; any may be used where none is declared with it. */
  member(dimension: string, member: string, path: Place): void {
    const { members } = this.dimensions.get(dimension) ?? {};
    if (members === undefined) return;
    const ids = entriesById(members);
    if (ids.has(member)) return;
    const known = `the members of ${dimension}`;
    const hint = suggestion(member, this.#suggestible(known, ids), `add it to ${known}, or correct it`);
    addAll(this.faults, bad("unknown-id", member, `one of ${known}`, hint, path).faults);
  }

  /** The dimensions of a value or a target, and the members that it names. */
  breakdown(dimensions: Dimensions | undefined, path: Place): void {
    if (dimensions === undefined || this.dimensions.size === 0) return;
    for (const [name, member] of Object.entries(dimensions)) {
      const place = [...path, "dimensions", name];
      this.dimension(name, place);
      this.member(name, member, place);
    }
  }

  each({ dimension, members = [] }: Each, path: Place): void {
    this.dimension(dimension, [...path, "each", "dimension"]);
    members.forEach((member, at) => {
      this.member(dimension, member, [...path, "each", "members", at]);
    });
  }

  /** What an unknown id may have meant: for the first few of a list, since each search reads all of them. */
  #suggestible(list: string, ids: Ids[ListName]): readonly string[] {
    const searches = (this.#searches.get(list) ?? 0) + 1;
    this.#searches.set(list, searches);
    if (searches > MAX_SEARCHES) return [];
    const known = this.#candidates.get(list) ?? [...ids.keys()];
    this.#candidates.set(list, known);
    return known;
  }

  citations(citations: readonly Citation[] | undefined, path: Place): void {
    citations?.forEach((citation, index) => {
      this.id("sources", citation.source, [...path, "citations", index, "source"]);
    });
  }
}

/** Every reference from one entry to another. */
export const checkReferences = (entries: Entries, check: ReferenceChecker): void => {
  for (const { fields, index } of entries.policies) {
    const path = ["policies", index];
    check.id("parties", fields.issuer, [...path, "issuer"]);
    fields.relations?.forEach((relation, at) => {
      check.id("policies", relation.policy, [...path, "relations", at, "policy"]);
    });
    check.citations(fields.citations, path);
  }
  for (const { fields, index } of entries.indicators) {
    const path = ["indicators", index];
    check.id("indicators", fields.ratioOf?.numerator, [...path, "ratioOf", "numerator"]);
    check.id("indicators", fields.ratioOf?.denominator, [...path, "ratioOf", "denominator"]);
    check.id("indicators", fields.perDayOf, [...path, "perDayOf"]);
    check.citations(fields.citations, path);
  }
  for (const { fields, index } of entries.targets) {
    const path = ["targets", index];
    fields.policies?.forEach((policy, at) => {
      check.id("policies", policy, [...path, "policies", at]);
    });
    check.id("indicators", fields.indicator, [...path, "indicator"]);
    fields.parties?.forEach((responsible, at) => {
      check.id("parties", responsible.party, [...path, "parties", at, "party"]);
    });
    check.breakdown(fields.dimensions, path);
    checkParts(fields.criterion, [...path, "criterion"], check);
    fields.milestones?.forEach((milestone, at) => {
      check.citations(milestone.citations, [...path, "milestones", at]);
    });
    fields.revisions?.forEach((revision, at) => {
      checkParts(revision.criterion, [...path, "revisions", at, "criterion"], check);
      check.citations(revision.citations, [...path, "revisions", at]);
    });
    check.citations(fields.baseline?.citations, [...path, "baseline"]);
    check.citations(fields.citations, path);
  }
  checkValueReferences(entries.measuredValues, check);
  checkReportReferences(entries.reports, check);
};

/** The indicators and dimensions that a criterion and its parts name. */
const checkParts = (criterion: CriterionPart | undefined, path: Place, check: ReferenceChecker): void => {
  if (criterion === undefined) return;
  check.id("indicators", criterion.indicator, [...path, "indicator"]);
  if ("each" in criterion && criterion.each !== undefined) check.each(criterion.each, path);
  partsOf(criterion)?.forEach((part, at) => {
    checkParts(part, [...path, criterion.kind, at], check);
  });
};

/** The references of measured values alone: what rows added later need. */
export const checkValueReferences = (values: Entries["measuredValues"], check: ReferenceChecker): void => {
  for (const { fields, index } of values) {
    const path = ["measuredValues", index];
    check.id("indicators", fields.indicator, [...path, "indicator"]);
    check.id("parties", fields.by, [...path, "by"]);
    check.breakdown(fields.dimensions, path);
    check.citations(fields.citations, path);
  }
};

/** The references of reports alone. */
export const checkReportReferences = (reports: Entries["reports"], check: ReferenceChecker): void => {
  for (const { fields, index } of reports) {
    const path = ["reports", index];
    check.id("targets", fields.target, [...path, "target"]);
    check.id("parties", fields.by, [...path, "by"]);
    check.citations(fields.citations, path);
  }
};
