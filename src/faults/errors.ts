/**
 * The one error this library throws: every rejected argument, unreadable input or unknown id ends in it.
 *
 * Two copies of the library (ESM and CommonJS) have two classes of this name, so test with
 * {@link isPolicyTargetsError}, which looks at the name, rather than with `instanceof`.
 *
 * @example
 * import { PolicyTargetsError } from "policy-targets";
 * import { boundsOf } from "policy-targets/values";
 *
 * let caught: unknown;
 * try {
 *   boundsOf("1/2");
 * } catch (error) {
 *   caught = error;
 * }
 * caught instanceof PolicyTargetsError; // => true
 * (caught as PolicyTargetsError).code; // => "bad-decimal"
 */
export class PolicyTargetsError extends Error {
  override readonly name: string = "PolicyTargetsError";
  /** What is wrong, as a stable code: a {@link FaultCode}, or `"invalid-portfolio"` for a whole portfolio. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Whether a caught value is an error of this library, from whichever of its copies.
 *
 * @example
 * import { firstDay } from "policy-targets/values";
 * import { isPolicyTargetsError } from "policy-targets";
 *
 * let caught: unknown;
 * try {
 *   firstDay("2020-13");
 * } catch (error) {
 *   caught = error;
 * }
 * isPolicyTargetsError(caught); // => true
 * isPolicyTargetsError(new Error("something else")); // => false
 */
export const isPolicyTargetsError = (error: unknown): error is PolicyTargetsError => {
  try {
    return (
      error instanceof Error &&
      NAMES.has(error.name) &&
      typeof (error as { code?: unknown }).code === "string"
    );
  } catch {
    return false;
  }
};

const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["PolicyTargetsError", "PortfolioError"]);
