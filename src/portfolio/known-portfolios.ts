import { bad, good, orThrow, type Read } from "../faults/fault.js";
import type { Portfolio } from "../model/portfolio.js";
import { deepFreeze } from "./freeze.js";

/** Every portfolio that this copy of the library has made. Only these are known to be sound, and to stay so. */
const knownPortfolios = /* @__PURE__ */ new WeakSet<object>();

/** On each portfolio, so that a second copy of the library can tell what it was given. No JSON or spread shows it. */
const MARK = /* @__PURE__ */ Symbol.for("policy-targets.portfolio");

/** Freezes a portfolio that was checked, and knows it from now on. */
export const knownPortfolio = (checked: object): Portfolio => {
  Object.defineProperty(checked, MARK, { value: true });
  const portfolio = deepFreeze(checked) as Portfolio;
  knownPortfolios.add(portfolio);
  return portfolio;
};

/**
 * Reads an argument that has to be a portfolio. What `definePortfolio`, `parsePortfolio` or another function of this copy
 * of the library has not made is refused, however much it looks like one.
 */
export const readKnownPortfolio = (input: unknown): Read<Portfolio> =>
  knownPortfolios.has(input as object)
    ? good(input as Portfolio)
    : bad("wrong-type", input, "a parsed portfolio", hintForUnknown(input));

/** {@link readKnownPortfolio} of the one portfolio that a function takes, or an error. */
export const requirePortfolio = (portfolio: Portfolio): void => {
  orThrow(readKnownPortfolio(portfolio), "portfolio");
};

const hintForUnknown = (input: unknown): string => {
  switch (kindOf(input)) {
    case "of another copy":
      return (
        "another copy of policy-targets made it, another version or another module format; " +
        "load one copy only, or parse it again with parsePortfolio of this one"
      );
    case "frozen":
      return "it is frozen, but neither definePortfolio nor parsePortfolio made it; parse it with parsePortfolio";
    case "lists":
      return "it is a copy of a portfolio, or was not parsed; parse it with parsePortfolio";
    case "else":
      return "pass what definePortfolio or parsePortfolio returned";
  }
};

/** What an unknown object most likely is. Its getters and traps may throw anything. */
const kindOf = (input: unknown): "of another copy" | "frozen" | "lists" | "else" => {
  if (typeof input !== "object" || input === null) return "else";
  try {
    if (Object.hasOwn(input, MARK)) return "of another copy";
    if (!Array.isArray((input as { readonly targets?: unknown }).targets)) return "else";
    return Object.isFrozen(input) ? "frozen" : "lists";
  } catch {
    return "else";
  }
};
