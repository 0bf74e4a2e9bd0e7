import type { PortfolioInput } from "../../model/input.js";

/** Every text in plain data. */
const stringsIn = (data: unknown): readonly string[] => {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(stringsIn) : [];
};

/**
 * The portfolio without the indicators, policies and sources that nothing in it names, so that a failing case is short to
 * read. A policy stays if it is related to one that is named, and so do the two series of a ratio.
 */
export const withoutUnnamed = (input: PortfolioInput): PortfolioInput => {
  const { indicators = [], policies = [], sources = [], targets, measuredValues, reports } = input;
  const named = new Set(stringsIn([targets, measuredValues, reports]));
  for (const { id, ratioOf } of indicators)
    if (named.has(id)) for (const of of stringsIn(ratioOf)) named.add(of);
  const related = policies.some(({ id }) => named.has(id));
  return {
    ...input,
    indicators: indicators.filter(({ id }) => named.has(id)),
    policies: related ? policies : [],
    sources: sources.filter(({ id }) => named.has(id)),
  };
};
