import { bad, good, type Read, take } from "../value/fault.js";
import type { Portfolio } from "./portfolio.js";

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
