import { bad } from "../faults/fault.js";

export { requirePortfolio } from "./known-portfolios.js";

/** The fault of a portfolio that is frozen like a parsed one, and whose parts are not what they claim to be. */
export const unparsed = (portfolio: unknown): ReturnType<typeof bad> => {
  const hint = "it is frozen, but was not made by definePortfolio or parsePortfolio; parse it first";
  return bad("wrong-type", portfolio, "a parsed portfolio", hint);
};
