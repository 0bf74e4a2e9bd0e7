import { PolicyTargetsError } from "./errors.js";
import type { Fault } from "./fault.js";

const SHOWN = 20;

/**
 * A portfolio, or rows for one, that cannot be used, with every fault at once. Its `code` is `"invalid-portfolio"`.
 *
 * @example
 * import { type PortfolioError, parsePortfolio } from "policy-targets";
 *
 * let caught: unknown;
 * try {
 *   parsePortfolio({ targets: [{ id: "t", title: "T", criterion: { atLeast: "many" } }] });
 * } catch (error) {
 *   caught = error;
 * }
 * (caught as PortfolioError).faults.map((fault) => fault.code); // => ["bad-decimal"]
 */
export class PortfolioError extends PolicyTargetsError {
  override readonly name = "PortfolioError";
  /** In the order of the input. */
  readonly faults: readonly Fault[];

  /** @param subject - what has the faults, to begin the message with */
  constructor(faults: readonly Fault[], subject = "The portfolio has") {
    super("invalid-portfolio", faultList(faults, subject));
    this.faults = faults;
  }
}

const faultList = (faults: readonly Fault[], subject: string): string => {
  const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
  const lines = faults.slice(0, SHOWN).map((fault) => `- ${fault.message}`);
  const more =
    faults.length > SHOWN ? [`- and ${faults.length - SHOWN} more, in the faults of this error`] : [];
  return [`${subject} ${count}:`, ...lines, ...more].join("\n");
};
