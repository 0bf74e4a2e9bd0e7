import type * as z from "zod";
import { bad, type FaultDetail } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import { type Help, helpIn, writtenAs } from "./schema-help.js";

/** The faults of a failed zod parse, each with the part of the input that is wrong. */
export const faultsOf = (error: z.ZodError, input: unknown): readonly FaultDetail[] => {
  const faults = error.issues.flatMap((issue) => faultsOfIssue(issue, input));
  // A misspelt form is one fault. That the criterion or change then has no form is not reported too.
  const misspelt = new Set(
    faults.filter(({ code }) => code === "unknown-key").map(({ path }) => JSON.stringify(path.slice(0, -1))),
  );
  return faults.filter((fault) => !isFormless(fault) || !misspelt.has(JSON.stringify(fault.path)));
};

const isFormless = ({ code, found }: FaultDetail): boolean =>
  code === "no-criterion" || (code === "bad-change" && found.startsWith("{"));

const faultsOfIssue = (issue: z.core.$ZodIssue, input: unknown): readonly FaultDetail[] => {
  const path = issue.path as FaultDetail["path"];
  const found = foundAt(input, path);
  switch (issue.code) {
    case "custom":
      return ((issue.params?.faults ?? []) as readonly FaultDetail[]).map((fault) => ({
        ...fault,
        path: [...path, ...fault.path],
      }));
    case "unrecognized_keys": {
      const help = helpIn(issue.message);
      const hint = rangeHint(issue.keys, help, found);
      return issue.keys.flatMap((key) => unknownKey(key, path, help, hint ?? keyHint(key, help, found)));
    }
    case "invalid_value":
      return found === undefined
        ? missing(path, issue.values.map(String).join(", "))
        : unknownCode(found, issue.values.map(String), path, helpIn(issue.message));
    case "invalid_type":
      return found === undefined
        ? missing(path, "a value", helpIn(issue.message))
        : wrongType(found, typeName(issue.expected), path, issue.message);
    case "too_small":
      return tooFew(found, Number(issue.minimum), path, issue.message);
    default:
      return bad("wrong-type", found, "what the documentation of this key says", issue.message, path).faults;
  }
};

const missing = (path: FaultDetail["path"], expected: string, help: Help = {}): readonly FaultDetail[] => {
  const key = String(path.at(-1));
  const own = Object.hasOwn(EXAMPLES, key) ? `${key}: ${EXAMPLES[key]}` : help.example;
  const hint = help.missing ?? own;
  const mend = hint === undefined ? "it has no default" : `write ${hint}`;
  return bad("missing", undefined, expected, `add the key with a value; ${mend}`, path).faults;
};

const unknownCode = (
  found: unknown,
  codes: readonly string[],
  path: FaultDetail["path"],
  help: Help,
): readonly FaultDetail[] =>
  bad("unknown-code", found, codes.join(", "), codeHint(found, codes, help), path).faults;

/** The code that is meant, by another word for it or else by its letters. */
const codeHint = (found: unknown, codes: readonly string[], { hints = {} }: Help): string => {
  if (typeof found !== "string") return "use one of these";
  const word = found
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const hint = Object.hasOwn(hints, word) ? hints[word] : undefined;
  return hint ?? suggestion(word, codes, "use one of these");
};

const wrongType = (
  found: unknown,
  expected: string,
  path: FaultDetail["path"],
  message: string,
): readonly FaultDetail[] =>
  bad("wrong-type", found, expected, wrongTypeHint(found, expected, helpIn(message)), path).faults;

const wrongTypeHint = (found: unknown, expected: string, { example, list }: Help): string =>
  Array.isArray(found) && list !== undefined
    ? `write ${list}`
    : `write ${example ?? HOW_TO_WRITE[expected] ?? expected}`;

const tooFew = (
  found: unknown,
  least: number,
  path: FaultDetail["path"],
  message: string,
): readonly FaultDetail[] => {
  const expected = least === 1 ? "at least one entry" : `at least ${least} entries`;
  const { example } = helpIn(message);
  const hint = example === undefined ? "add an entry, or leave the key out" : `write ${example}`;
  return bad("missing", found, expected, hint, path).faults;
};

const unknownKey = (
  key: string,
  path: FaultDetail["path"],
  { keys = [] }: Help,
  hint: string | undefined,
): readonly FaultDetail[] =>
  bad("unknown-key", key, keys.join(", "), hint ?? suggestion(key, keys, "leave it out"), [...path, key])
    .faults;

/** The hint for a key that is often written, with what stands there in the place of `…`. */
const keyHint = (key: string, { hints = {} }: Help, found: unknown): string | undefined =>
  Object.hasOwn(hints, key) ? hints[key]?.replaceAll("…", shownValue(found, key)) : undefined;

/** The hint for two keys that are both ends of a range, each of which has a hint of its own. */
const rangeHint = (
  [one = "", other = "", third]: readonly string[],
  { hints = {} }: Help,
  found: unknown,
) => {
  const [atLeast, atMost] = hints[one] === writtenAs("atLeast") ? [one, other] : [other, one];
  if (
    third !== undefined ||
    hints[atLeast] !== writtenAs("atLeast") ||
    hints[atMost] !== writtenAs("atMost")
  ) {
    return undefined;
  }
  return `write { between: [${shownValue(found, atLeast)}, ${shownValue(found, atMost)}] }`;
};

/** A figure as it stands in the input; anything else is left open. */
const shownValue = (found: unknown, key: string): string => {
  const value = (found as Readonly<Record<string, unknown>>)[key];
  return typeof value === "number" || (typeof value === "string" && value.length <= 40)
    ? JSON.stringify(value)
    : "…";
};

/** How the fields are written that have no default. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: '"fibre-2030"',
  title: '"Fibre for all"',
  unit: '"percent"',
  indicator: '"fibre"',
  period: '"2020"',
  on: '"2020-06"',
  says: '"done"',
};

const ARTICLES: Readonly<Record<string, string>> = {
  array: "an array",
  object: "an object",
  string: "a string",
  number: "a number",
  boolean: "true or false",
};

const typeName = (type: string): string => ARTICLES[type] ?? type;

const HOW_TO_WRITE: Readonly<Record<string, string>> = { "an array": "a list, even of one entry" };

const foundAt = (input: unknown, path: FaultDetail["path"]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    input,
  );
