import type { Fault } from "../faults/fault.js";
import type { PortfolioInput } from "../model/input.js";
import type { Portfolio } from "../model/portfolio.js";
import { safeParsePortfolio } from "./parse.js";

/** The parser as an object of the [Standard Schema](https://standardschema.dev), version 1. */
export interface PortfolioSchema {
  /** What libraries for forms and APIs ask for. */
  readonly "~standard": {
    /** The version of the Standard Schema. */
    readonly version: 1;
    /** The name of this library. */
    readonly vendor: "policy-targets";
    /** Reads unknown data at once. Each issue is a fault, so that it has a `code` and a `hint` beside its `message`. */
    readonly validate: (
      value: unknown,
    ) => { readonly value: Portfolio; readonly issues?: undefined } | { readonly issues: readonly Fault[] };
    /** For the compiler alone: there is no value. */
    readonly types?: { readonly input: PortfolioInput; readonly output: Portfolio } | undefined;
  };
}

/**
 * {@link safeParsePortfolio} for libraries that take any [Standard Schema](https://standardschema.dev): forms, API
 * routers, validators of requests.
 *
 * @example
 * import { portfolioSchema } from "policy-targets/schema";
 *
 * const result = portfolioSchema["~standard"].validate({ targets: [{ id: "t", title: "T" }] });
 * result.issues?.[0]?.path; // => ["targets", 0, "criterion"]
 */
export const portfolioSchema: PortfolioSchema = {
  "~standard": {
    version: 1,
    vendor: "policy-targets",
    validate: (value) => {
      const result = safeParsePortfolio(value);
      return result.ok ? { value: result.portfolio } : { issues: result.faults };
    },
  },
};
