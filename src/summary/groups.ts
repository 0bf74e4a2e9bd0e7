import type { Evaluation } from "../evaluation/evaluation.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Target } from "../model/target.js";
import { type LocalizedText, pickText } from "../value/text.js";

/**
 * By what to group: a field of the target, or a function that names the groups of a target (`null` for none).
 *
 * @example
 * import { type GroupBy, definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "a", title: "A", criterion: { deliverable: true }, tags: ["5g", "trial"] }],
 * });
 * const byTag: GroupBy = (target) => target.tags;
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }), { by: byTag });
 * summary.groups.map(({ key }) => key); // => ["5g", "trial"]
 */
export type GroupBy =
  | (typeof groupings)[number]
  | ((target: Target, evaluation: Evaluation) => string | readonly string[] | null | undefined);

/**
 * The groupings that have a name.
 *
 * @example
 * import { groupings } from "policy-targets";
 *
 * groupings; // => ["policy", "sector", "party", "deadline-year"]
 */
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

const titled = (ids: readonly string[], titles: ReadonlyMap<string, LocalizedText>): readonly Group[] =>
  [...new Set(ids)].map((key) => ({ key, title: titles.get(key) ?? key }));

const namedGroups = (names: string | readonly string[] | null | undefined): readonly Group[] => {
  const list =
    typeof names === "string" ? [names] : Array.isArray(names) ? (names as readonly unknown[]) : [];
  return [...new Set(list.map(String))].map((key) => ({ key, title: key }));
};
