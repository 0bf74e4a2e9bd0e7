import type { Portfolio } from "../model/portfolio.js";
import { requirePortfolio } from "./known-portfolios.js";

/**
 * A portfolio as canonical JSON text: two spaces, keys in the order of the types, one line feed at the end.
 * `parsePortfolio(JSON.parse(serializePortfolio(p)))` deep-equals `p`.
 * Dimensions are in alphabetical order.
 *
 * @throws {@link PolicyTargetsError} `wrong-type` for anything that was not parsed
 *
 * @example
 * import { definePortfolio, parsePortfolio, serializePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({ parties: [{ id: "health", name: "Ministry of Health" }] });
 * const text = serializePortfolio(portfolio);
 * serializePortfolio(parsePortfolio(JSON.parse(text))) === text; // => true
 */
export const serializePortfolio = (portfolio: Portfolio): string => {
  requirePortfolio(portfolio);
  return `${JSON.stringify(portfolio, null, 2)}\n`;
};
