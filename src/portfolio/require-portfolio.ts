import { bad, good, type Read, take } from "../faults/fault.js";
import type { Portfolio } from "../model/portfolio.js";

const LISTS = [
  "sources",
  "parties",
  "policies",
  "indicators",
  "targets",
  "measuredValues",
  "reports",
] as const;

const readFrozen = (input: unknown): Read<true> => {
  const isParsed =
    typeof input === "object" &&
    input !== null &&
    Object.isFrozen(input) &&
    LISTS.every((list) => Array.isArray((input as Record<string, unknown>)[list]));
  const hint = "pass what definePortfolio or parsePortfolio returned; a copy of it has to be parsed again";
  return isParsed ? good(true) : bad("wrong-type", input, "a parsed portfolio", hint);
};

/** Refuses what no parser made: only a frozen portfolio is known to be sound, and to stay so. */
export const requirePortfolio = (portfolio: Portfolio): void => {
  take(readFrozen, portfolio, "portfolio");
};

/** The fault of a portfolio that is frozen like a parsed one, and whose parts are not what they claim to be. */
export const unparsed = (portfolio: unknown): ReturnType<typeof bad> => {
  const hint = "it is frozen, but was not made by definePortfolio or parsePortfolio; parse it first";
  return bad("wrong-type", portfolio, "a parsed portfolio", hint);
};
