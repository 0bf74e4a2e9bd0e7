import type * as z from "zod";
import { bad, type FaultDetail } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import { type Help, helpIn } from "./schema-help.js";

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
    case "unrecognized_keys":
      return issue.keys.flatMap((key) => unknownKey(key, path, helpIn(issue.message)));
    case "invalid_value":
      return found === undefined
        ? missing(path, issue.values.map(String).join(", "))
        : unknownCode(found, issue.values.map(String), path);
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
  const hint = help.missing ?? help.example;
  const mend = hint === undefined ? "it has no default" : `write ${hint}`;
  return bad("missing", undefined, expected, `add the key with a value; ${mend}`, path).faults;
};

const unknownCode = (
  found: unknown,
  codes: readonly string[],
  path: FaultDetail["path"],
): readonly FaultDetail[] =>
  bad("unknown-code", found, codes.join(", "), suggestion(found, codes, "use one of these"), path).faults;

const wrongType = (
  found: unknown,
  expected: string,
  path: FaultDetail["path"],
  message: string,
): readonly FaultDetail[] =>
  bad(
    "wrong-type",
    found,
    expected,
    `write ${helpIn(message).example ?? HOW_TO_WRITE[expected] ?? expected}`,
    path,
  ).faults;

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
  { keys = [], hints = {} }: Help,
): readonly FaultDetail[] => {
  const hint = Object.hasOwn(hints, key) ? hints[key] : undefined;
  return bad("unknown-key", key, keys.join(", "), hint ?? suggestion(key, keys, "leave it out"), [
    ...path,
    key,
  ]).faults;
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
