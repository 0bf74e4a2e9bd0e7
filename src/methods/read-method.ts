import { bad, good, type Read, under } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import { methodIds } from "../model/method-id.js";
import type { MethodAnswer, MethodCutOffs, ProgressMethod } from "./method.js";
import { isMethodId, progressMethods } from "./published.js";
import { readKnown } from "./read-plain.js";
import type { SeriesFacts } from "./series-facts.js";

const KEYS = ["id", "title", "citation", "assess", "labels", "cutOffs", "rollUp"] as const;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_TEXT = 1000;

/** Reads a method by its id, or one that somebody has written. */
export const readMethod = (input: unknown): Read<ProgressMethod> => {
  if (isMethodId(input)) return good(progressMethods[input]);
  if (typeof input === "object" && input !== null) {
    return isPublished(input) ? good(input as ProgressMethod) : readOwnMethod(input);
  }
  const expected = `${methodIds.join(", ")}, or a method of your own`;
  if (input === undefined) return bad("missing", input, expected, 'write method: "linear"');
  return bad(
    "bad-option",
    input,
    expected,
    suggestion(input, methodIds, 'write "linear", or see defineMethod'),
  );
};

export const isPublished = (method: { readonly id?: unknown }): boolean => {
  const { id } = method;
  return isMethodId(id) && progressMethods[id] === method;
};

export const readOwnMethod = (input: unknown): Read<ProgressMethod> => {
  // A method may be an instance of a class that keeps what it needs; options may not.
  const fields = typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : input;
  const known = readKnown(fields, KEYS, "write { id, title, citation, assess }");
  if (!known.ok) return known;
  const { id, title, citation, assess, labels, cutOffs, rollUp } = known.value;
  if (typeof id !== "string" || id.length > 64 || !ID.test(id)) {
    return bad("bad-id", id, "lower-case words joined by hyphens", 'write an id such as "our-rule"', ["id"]);
  }
  if (isMethodId(id)) {
    return bad("duplicate-id", id, "an id of its own", "choose another; this one is a published method's", [
      "id",
    ]);
  }
  for (const [key, text] of [
    ["title", title],
    ["citation", citation],
  ] as const) {
    if (typeof text !== "string" || text.trim() === "" || text.length > MAX_TEXT) {
      return bad(
        "bad-text",
        text,
        "a text that is not empty",
        "say what the method is and where it is from",
        [key],
      );
    }
  }
  if (typeof assess !== "function") {
    return bad("wrong-type", assess, "a function of the facts", "write assess: (facts) => …", ["assess"]);
  }
  if (rollUp !== undefined && typeof rollUp !== "function") {
    return bad(
      "wrong-type",
      rollUp,
      "a function of the parts",
      "leave it out, or write rollUp: (parts) => …",
      ["rollUp"],
    );
  }
  if (labels !== undefined && !isTexts(labels)) {
    return bad("wrong-type", labels, "an array of texts", "leave it out, or list every label", ["labels"]);
  }
  const read = readCutOffs(cutOffs);
  if (!read.ok) return { ok: false, faults: under("cutOffs", read.faults) };
  return good({
    id,
    title: title as string,
    citation: citation as string,
    assess: (facts: SeriesFacts): MethodAnswer => assess.call(input, facts),
    ...(labels === undefined ? {} : { labels: [...labels] }),
    ...(read.value === undefined ? {} : { cutOffs: read.value }),
    ...(rollUp === undefined
      ? {}
      : { rollUp: (parts: readonly MethodAnswer[]): MethodAnswer => rollUp.call(input, parts) }),
  });
};

const MAX_TEXTS = 1000;

/** An array of texts, if it is of a length worth walking. */
export const isTexts = (input: unknown): input is readonly string[] =>
  Array.isArray(input) && input.length <= MAX_TEXTS && input.every((text) => typeof text === "string");

const readCutOffs = (input: unknown): Read<MethodCutOffs | undefined> => {
  if (input === undefined) return good(undefined);
  const hint = "write { withTarget: { high: 0.95 } }";
  const known = readKnown(input, ["withTarget", "withoutTarget"], hint);
  if (!known.ok) return known;
  const cutOffs: { withTarget?: Record<string, number>; withoutTarget?: Record<string, number> } = {};
  for (const key of ["withTarget", "withoutTarget"] as const) {
    const given = known.value[key];
    if (given === undefined) continue;
    if (typeof given !== "object" || given === null)
      return bad("wrong-type", given, "numbers by name", hint, [key]);
    const numbers: Readonly<Record<string, unknown>> = { ...given };
    for (const name in numbers) {
      if (!Number.isFinite(numbers[name])) {
        return bad("bad-decimal", numbers[name], "a finite number", "write the published cut-off", [
          key,
          name,
        ]);
      }
    }
    cutOffs[key] = numbers as Record<string, number>;
  }
  return good(cutOffs);
};
