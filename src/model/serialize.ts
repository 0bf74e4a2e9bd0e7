import type { Portfolio } from "./portfolio.js";

/**
 * A portfolio as canonical JSON text: two spaces, keys in the order of the types, one line feed at the end.
 * `parsePortfolio(JSON.parse(serializePortfolio(p)))` deep-equals `p`.
 *
 * @example
 * import { definePortfolio, parsePortfolio, serializePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({ parties: [{ id: "health", name: "Ministry of Health" }] });
 * const text = serializePortfolio(portfolio);
 * serializePortfolio(parsePortfolio(JSON.parse(text))) === text; // => true
 */
export const serializePortfolio = (portfolio: Portfolio): string => `${JSON.stringify(portfolio, null, 2)}\n`;
