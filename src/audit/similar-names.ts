import { isMeasuredCriterion, leavesOf } from "../criteria/criterion.js";
import type { Each } from "../criteria/quantifier.js";
import { distance } from "../faults/suggest.js";
import type { Dimensions } from "../model/target.js";
import { groupBy, push } from "../value/group-by.js";
import { seriesKey } from "../verdict/compiled-portfolio.js";
import { dimensionTitle } from "../verdict/declared-dimensions.js";
import { type AuditCheck, type AuditContext, finding, subjectOf } from "./context.js";
import type { AuditSubject } from "./finding.js";

/** Names of dimensions and of their members that may be one, where nothing declares which there are. */
export const similarNames: AuditCheck = (context) => {
  const { dimensions } = context.frame;
  const uses = usesIn(context);
  const named = new Map<string, AuditSubject>();
  const members = new Map<string, Map<string, AuditSubject>>();
  for (const { dimension, member, subject } of uses) {
    if (!named.has(dimension)) named.set(dimension, subject);
    const own = members.get(dimension) ?? new Map<string, AuditSubject>();
    members.set(dimension, own);
    if (member !== null && !own.has(member)) own.set(member, subject);
  }
  const findingOf = (dimension: string | null, subjects: ReadonlyMap<string, AuditSubject>) => {
    const title = dimension === null ? null : dimensionTitle(dimensions, dimension);
    return (names: readonly string[]) =>
      finding(
        "similar-names",
        names.map((name) => subjects.get(name) as AuditSubject),
        { dimension: title, names },
      );
  };
  const known = [...named.keys()];
  const alike = dimensions.size > 0 ? [] : [...spellingsIn(known), ...oneLetterApart(known)];
  return [
    ...alike.map(findingOf(null, named)),
    ...[...members].flatMap(([dimension, own]) => {
      if (dimensions.get(dimension)?.members !== undefined) return [];
      const names = [...own.keys()];
      const apart = notSideBySide(oneLetterApart(names), dimension, uses);
      return [...spellingsIn(names), ...apart].map(findingOf(dimension, own));
    }),
  ];
};

/** One place where the name of a dimension is used, mostly with one of its members. */
interface NameUse {
  readonly dimension: string;
  readonly member: string | null;
  readonly subject: AuditSubject;
  /** The same for members that are told apart there: by values of one period, or by one list. */
  readonly place: () => string;
}

const usesIn = ({ portfolio, targets }: AuditContext): readonly NameUse[] => [
  ...targets.flatMap(({ target: { criterion, indicator, dimensions }, subject }) => [
    ...usesOf(dimensions, subject, () => `target ${subject.index}`),
    ...leavesOf(criterion, indicator).flatMap(({ criterion: leaf, path }) =>
      isMeasuredCriterion(leaf) && leaf.each !== undefined
        ? usesInEach(leaf.each, subject, () => JSON.stringify([subject.index, path]))
        : [],
    ),
  ]),
  ...portfolio.measuredValues.flatMap((value, at) =>
    usesOf(value.dimensions, subjectOf("measuredValues", at, value), (others) =>
      JSON.stringify([seriesKey(value.indicator, others), value.period]),
    ),
  ),
];

const usesOf = (
  dimensions: Dimensions | undefined,
  subject: AuditSubject,
  placeOf: (others: Dimensions) => string,
): readonly NameUse[] =>
  Object.entries(dimensions ?? {}).map(([dimension, member]) => ({
    dimension,
    member,
    subject,
    place: () => {
      const { [dimension]: _, ...others } = dimensions ?? {};
      return placeOf(others);
    },
  }));

const usesInEach = (
  { dimension, members = [] }: Each,
  subject: AuditSubject,
  place: () => string,
): readonly NameUse[] => [
  { dimension, member: null, subject, place },
  ...members.map((member) => ({ dimension, member, subject, place })),
];

/** What is left of a name without case and spaces. */
const bareName = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, "");

/** Names that differ in case and spaces alone. */
const spellingsIn = (names: readonly string[]): readonly (readonly string[])[] =>
  [...groupBy(names, bareName).values()].filter((group) => group.length > 1);

const FEWEST_LETTERS = 4;
const MOST_CHARACTERS = 64;

/**
 * Pairs of names that differ in one letter. Short names, as codes of countries are, and names with other digits are
 * meant to differ.
 */
const oneLetterApart = (names: readonly string[]): readonly (readonly [string, string])[] => {
  const pairs = new Map<string, readonly [string, string]>();
  const byRest = new Map<string, string[]>();
  const groups = groupBy(names, bareName);
  for (const bare of groups.keys()) {
    if (bare.length > MOST_CHARACTERS || (bare.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) continue;
    for (const rest of restsOf(bare)) {
      for (const other of byRest.get(rest) ?? []) {
        if (distance(bare, other) !== 1 || digitsOf(bare) !== digitsOf(other)) continue;
        pairs.set(JSON.stringify([other, bare]), [firstSpelling(groups, other), firstSpelling(groups, bare)]);
      }
      push(byRest, rest, bare);
    }
  }
  return [...pairs.values()];
};

/** A word, and what is left of it without one of its letters. Two words one letter apart share one of them. */
const restsOf = (word: string): ReadonlySet<string> =>
  new Set([word, ...word.split("").map((_, at) => word.slice(0, at) + word.slice(at + 1))]);

const digitsOf = (word: string): string => word.replace(/\P{N}/gu, "");

const firstSpelling = (groups: ReadonlyMap<string, readonly string[]>, bare: string): string =>
  groups.get(bare)?.[0] ?? bare;

/** Pairs of members of which no list has both, and no period values of both. */
const notSideBySide = (
  pairs: readonly (readonly [string, string])[],
  dimension: string,
  uses: readonly NameUse[],
): readonly (readonly string[])[] => {
  if (pairs.length === 0) return [];
  const places = new Map<string, Set<string>>(pairs.flat().map((name) => [name, new Set()]));
  for (const use of uses) {
    if (use.dimension === dimension) places.get(use.member ?? "")?.add(use.place());
  }
  return pairs.filter(([a, b]) => [...(places.get(a) ?? [])].every((place) => !places.get(b)?.has(place)));
};
