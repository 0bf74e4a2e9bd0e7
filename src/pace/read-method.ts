import { bad, good, type Read, within } from "../faults/fault.js";
import { type ListShape, unreadable } from "../faults/foreign.js";
import { readKeys } from "../faults/options.js";
import { copied } from "../faults/plain.js";
import { isObject } from "../faults/shape.js";
import { nearest } from "../faults/suggest.js";
import { isMethodId, methodIds, methodImport, methodName } from "../model/method-id.js";
import type { MethodAnswer, MethodCutOffs, ProgressMethod, SeriesFacts } from "./method.js";
import { readTexts } from "./read-answer.js";

/** The methods whose shape is known to be right: the published ones, and those that went through `defineMethod`. */
const knownMethods: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** The method, frozen and from now on known. */
export const knownMethod = (method: ProgressMethod): ProgressMethod => {
  knownMethods.add(Object.freeze(method));
  return method;
};

const EXPECTED_METHOD = 'a method from "policy-targets/methods", or one of your own';

/** Reads a method: a known one as it is, and one that somebody has written by its shape. */
export const readMethod = (input: unknown): Read<ProgressMethod> => {
  if (isObject(input)) return knownMethods.has(input) ? good(input as ProgressMethod) : readOwnMethod(input);
  const hint = `write ${methodImport("linear")} and { method: linear }`;
  if (input === undefined) return bad("missing", input, EXPECTED_METHOD, hint);
  const id =
    typeof input === "string" ? methodIds.find((each) => each === nearest(input, methodIds)) : undefined;
  return bad("bad-option", input, EXPECTED_METHOD, id === undefined ? hint : importHint(id));
};

const importHint = (id: (typeof methodIds)[number]): string =>
  `write ${methodImport(id)} and { method: ${methodName(id)} }`;

const METHOD_KEYS = ["id", "title", "citation", "assess", "labels", "cutOffs", "rollUp"] as const;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_TEXT = 1000;
const LABELS: ListShape = { most: 1000, of: "labels", hint: "leave it out, or list every label" };

/** Reads a method that somebody has written, bound to the object that it came as. */
export const readOwnMethod = (input: unknown): Read<ProgressMethod> => {
  // A method may be an instance of a class that keeps what it needs; options may not.
  const fields = copied(() => (isObject(input) && !Array.isArray(input) ? { ...input } : input));
  if (fields === null && input !== null) return unreadable();
  const read = readKeys(fields, METHOD_KEYS, "write { id, title, citation, assess }");
  if (!read.ok) return read;
  const { id, title, citation, assess, labels, cutOffs: given, rollUp } = read.value;
  if (typeof id !== "string" || id.length > 64 || !ID.test(id))
    return bad("bad-id", id, "lower-case words joined by hyphens", 'write an id such as "our-rule"', ["id"]);
  if (isMethodId(id)) {
    const hint = `choose another, or write ${methodImport(id)} for the published method`;
    return bad("duplicate-id", id, "an id of its own", hint, ["id"]);
  }
  if (!isText(title)) return badText("title", title);
  if (!isText(citation)) return badText("citation", citation);
  if (typeof assess !== "function")
    return bad("wrong-type", assess, "a function of the facts", "write assess: (facts) => …", ["assess"]);
  if (rollUp !== undefined && typeof rollUp !== "function") {
    const hint = "leave it out, or write rollUp: (parts) => …";
    return bad("wrong-type", rollUp, "a function of the parts", hint, ["rollUp"]);
  }
  const texts = labels === undefined ? good(undefined) : readTexts(labels, LABELS);
  if (!texts.ok) return within("labels", texts);
  const cutOffs = readCutOffs(given);
  if (!cutOffs.ok) return within("cutOffs", cutOffs);
  return good({
    id,
    title,
    citation,
    assess: (facts: SeriesFacts): MethodAnswer => assess.call(input, facts),
    ...(texts.value === undefined ? {} : { labels: texts.value }),
    ...(cutOffs.value === undefined ? {} : { cutOffs: cutOffs.value }),
    ...(rollUp === undefined
      ? {}
      : { rollUp: (parts: readonly MethodAnswer[]): MethodAnswer => rollUp.call(input, parts) }),
  });
};

const isText = (input: unknown): input is string =>
  typeof input === "string" && input.trim() !== "" && input.length <= MAX_TEXT;

const badText = (key: string, found: unknown) =>
  bad("bad-text", found, "a text that is not empty", "say what the method is and where it is from", [key]);

const readCutOffs = (input: unknown): Read<MethodCutOffs | undefined> => {
  if (input === undefined) return good(undefined);
  const hint = "write { withTarget: { high: 0.95 } }";
  const read = readKeys(input, ["withTarget", "withoutTarget"], hint);
  if (!read.ok) return read;
  const cutOffs: { withTarget?: Record<string, number>; withoutTarget?: Record<string, number> } = {};
  for (const key of ["withTarget", "withoutTarget"] as const) {
    const given = read.value[key];
    if (given === undefined) continue;
    const numbers = readNumbers(given, hint);
    if (!numbers.ok) return within(key, numbers);
    cutOffs[key] = numbers.value;
  }
  return good(cutOffs);
};

const readNumbers = (input: unknown, hint: string): Read<Record<string, number>> => {
  if (!isObject(input)) return bad("wrong-type", input, "numbers by name", hint);
  const numbers = copied((): Record<string, unknown> => ({ ...input }));
  if (numbers === null) return unreadable();
  const odd = Object.keys(numbers).find((name) => !Number.isFinite(numbers[name]));
  return odd === undefined
    ? good(numbers as Record<string, number>)
    : bad("bad-decimal", numbers[odd], "a finite number", "write the published cut-off", [odd]);
};

/** Reads the methods that are supplied for the targets that name one, by the id of each. */
export const readMethods = (input: unknown): Read<ReadonlyMap<string, ProgressMethod>> => {
  const hint =
    'write import { publishedMethods } from "policy-targets/methods" and { methods: publishedMethods }';
  const given = copied(() => (isObject(input) && !Array.isArray(input) ? Object.entries(input) : undefined));
  if (given === null) return unreadable();
  if (given === undefined) return bad("bad-option", input, "methods by name", hint);
  const methods = new Map<string, ProgressMethod>();
  for (const [name, each] of given) {
    const method = readMethod(each);
    if (!method.ok) return within(name, method);
    methods.set(method.value.id, method.value);
  }
  return good(methods);
};
