import type { Evaluation } from "../evaluation/evaluation.js";
import { bad, good, type Read, take } from "../faults/fault.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Target } from "../model/target.js";
import { type LocalizedText, pickText } from "../value/text.js";

/**
 * By what to group, or a function that names the groups of a target (`null` for none).
 *
 * | code | groups by |
 * |---|---|
 * | `policy` | the policies that set the target |
 * | `sector` | the sector of the target |
 * | `party` | the parties that are responsible for it |
 * | `deadline-year` | the year in which its deadline ends |
 */
export type GroupBy =
  | (typeof groupings)[number]
  | ((target: Target, evaluation: Evaluation) => string | readonly string[] | null | undefined);

/** The groupings that have a name. */
export const groupings = ["policy", "sector", "party", "deadline-year"] as const;

export interface Group {
  readonly key: string;
  readonly title: LocalizedText;
}

/** The groups of one target. */
export type Grouping = (target: Target, evaluation: Evaluation) => readonly Group[];

export const groupingBy = (by: GroupBy, portfolio: Portfolio): Grouping => {
  if (typeof by === "function") return (target, evaluation) => namedGroups(by(target, evaluation));
  if (by === "sector")
    return ({ sector }) => (sector === undefined ? [] : [{ key: pickText(sector, "en"), title: sector }]);
  if (by === "deadline-year") return (_, { timeliness }) => namedGroups(timeliness.lastDay?.slice(0, 4));
  if (by === "party") {
    const names = new Map(portfolio.parties.map(({ id, name }) => [id, name]));
    return ({ parties }) =>
      titled(
        parties.map(({ party }) => party),
        names,
      );
  }
  const titles = new Map(portfolio.policies.map(({ id, title }) => [id, title]));
  return ({ policies }) => titled(policies, titles);
};

/**
 * Years in their order; other groups as they come. What belongs to no group is last.
 */
export const inOrderOfGroups = (by: GroupBy | "own" | null, a: string | null, b: string | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return by !== "deadline-year" || a === b ? 0 : a < b ? -1 : 1;
};

const titled = (ids: readonly string[], titles: ReadonlyMap<string, LocalizedText>): readonly Group[] =>
  [...new Set(ids)].map((key) => ({ key, title: titles.get(key) ?? key }));

/** The groups that a function names: a text, several, or none. */
const namedGroups = (names: unknown): readonly Group[] => {
  if (names === null || names === undefined) return [];
  return [...new Set(take(readNames, names, "by"))].map((key) => ({ key, title: key }));
};

const readNames = (names: unknown): Read<readonly string[]> => {
  const list: unknown = typeof names === "string" ? [names] : names;
  return Array.isArray(list) && list.every((name) => typeof name === "string")
    ? good(list as readonly string[])
    : bad(
        "bad-option",
        names,
        "a text, a list of texts, or null",
        "return the name of the group as a string",
      );
};
