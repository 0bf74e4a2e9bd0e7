import { bad, orThrow } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";

/** The outcome of a check: what a matcher returns, and what an assertion throws if it did not pass. */
export interface CheckOutcome {
  /** Whether what was expected is so. */
  readonly pass: boolean;
  /** What was expected and what was found; after a check that passed, for a matcher behind `.not`. */
  readonly message: () => string;
  /** What was found. */
  readonly actual: unknown;
  /** What was asked for. */
  readonly expected: unknown;
}

/** What a message of a check is put together from. */
interface CheckWords {
  /** What was checked: `"fibre-2021"`, or `the audit`. */
  readonly subject: string;
  /** What was expected of it: `to be at-risk on 2021-03-01`. */
  readonly to: string;
  /** What is so if the check did not pass: `it is off-track`. */
  readonly found: string;
  /** What helps to see why; put together only if it is printed. */
  readonly details: () => string;
}

/** Refuses a code that does not exist, with the one that was most likely meant. */
export const requireCode = (input: unknown, codes: readonly string[], where: string): void => {
  if ((codes as readonly unknown[]).includes(input)) return;
  const hint = suggestion(input, codes, "use one of these");
  orThrow(bad("unknown-code", input, `one of ${codes.join(", ")}`, hint), where);
};

/** The outcome of a check with its message. */
export const outcomeOf = (
  { pass, actual, expected }: Omit<CheckOutcome, "message">,
  { subject, to, found, details }: CheckWords,
): CheckOutcome => ({
  pass,
  actual,
  expected,
  message: () => {
    const said = pass ? `Expected ${subject} not ${to}.` : `Expected ${subject} ${to}, but ${found}.`;
    const more = details();
    return more === "" ? said : `${said}\n\n${more}`;
  },
});
