import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";

/** From which portfolio each portfolio with added values was made. */
const parents = /* @__PURE__ */ new WeakMap<Portfolio, Portfolio>();

/** A portfolio, and what another has beyond it: measured values at the end of the list. */
export interface AddedValues {
  readonly parent: Portfolio;
  readonly added: readonly MeasuredValue[];
}

/**
 * Remembers that a portfolio is another one with values added. Of a chain only its first portfolio is remembered, so
 * that those between do not stay in memory.
 */
export const rememberParent = (portfolio: Portfolio, parent: Portfolio): void => {
  parents.set(portfolio, parents.get(parent) ?? parent);
};

/**
 * The portfolio from which what was worked out may be taken over, and the values that it does not have. `undefined`
 * for a portfolio that was parsed, and for one whose parent was forgotten.
 */
export const derivedFrom = (portfolio: Portfolio): AddedValues | undefined => {
  const parent = parents.get(portfolio);
  return parent === undefined
    ? undefined
    : { parent, added: portfolio.measuredValues.slice(parent.measuredValues.length) };
};

/**
 * Lets go of the parent, once all that is worked out of the portfolio is kept with itself. What is made of it from now
 * on has it as its parent.
 */
export const forgetParent = (portfolio: Portfolio): void => {
  parents.delete(portfolio);
};
