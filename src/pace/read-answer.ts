import { bad, good, orThrow, type Read, within } from "../faults/fault.js";
import { type ListShape, readList, unreadable } from "../faults/foreign.js";
import { copied } from "../faults/plain.js";
import type { MethodAnswer, MethodOutlook, MethodPace, ProgressMethod } from "./method.js";

const PACES: readonly MethodPace[] = ["on-track", "at-risk", "off-track", "regressing", "unknown"];
const REASONS: ListShape = { most: 1000, of: "codes", hint: "write [] where there is nothing to say" };

/** What a method says of a series or, by its roll-up, of several; an error where that is no answer. */
export const checkedAnswer = (method: ProgressMethod, answer: unknown): MethodAnswer =>
  orThrow(readAnswer(answer), method.id);

type Fields = { readonly [K in keyof MethodAnswer]?: unknown };

/** The properties of an answer; those of a class count too. */
const fieldsOf = (input: unknown): Fields | null | undefined => {
  if (typeof input !== "object" || input === null) return undefined;
  return copied(() => {
    const { label, value, score, pace, reasons, outlook } = input as Fields;
    return { label, value, score, pace, reasons, outlook };
  });
};

const readAnswer = (input: unknown): Read<MethodAnswer> => {
  const fields = fieldsOf(input);
  if (fields === null) return unreadable();
  if (fields === undefined) {
    const hint = "return an answer from assess and from rollUp, not a promise";
    return bad("wrong-type", input, "{ label, value, score, pace, reasons }", hint);
  }
  const shared = readShared(fields);
  if (!shared.ok) return shared;
  const { score, outlook } = fields;
  if (!isNumberOrNull(score)) return badNumber("score", score);
  const { label, value, pace, reasons } = shared.value;
  const answer = { label, value, score, pace, reasons };
  if (outlook === undefined) return good(answer);
  const later = readMethodOutlook(outlook);
  return later.ok ? good({ ...answer, outlook: later.value }) : within("outlook", later);
};

const readMethodOutlook = (input: unknown): Read<MethodOutlook> => {
  const fields = fieldsOf(input);
  if (fields === null) return unreadable();
  return fields === undefined
    ? bad("wrong-type", input, "{ label, value, pace, reasons }", "leave it out where nothing is expected")
    : readShared(fields);
};

/** What is said of today and of the deadline alike. */
const readShared = ({ label, value, pace, reasons }: Fields): Read<MethodOutlook> => {
  if (typeof label !== "string" || label === "")
    return bad("bad-text", label, "a label", "name the judgement", ["label"]);
  if (!isNumberOrNull(value)) return badNumber("value", value);
  const known = PACES.find((each) => each === pace);
  if (known === undefined)
    return bad("unknown-code", pace, PACES.join(", "), "map the label to one of these", ["pace"]);
  const codes = readTexts(reasons, REASONS);
  return codes.ok ? good({ label, value, pace: known, reasons: codes.value }) : within("reasons", codes);
};

const isNumberOrNull = (input: unknown): input is number | null => input === null || Number.isFinite(input);

const badNumber = (key: string, found: unknown) =>
  bad("bad-decimal", found, "a finite number, or null", "answer null where it is undefined", [key]);

/** Reads a list of texts from outside. */
export const readTexts = (input: unknown, shape: ListShape): Read<readonly string[]> => {
  const list = readList(input, shape, (text) => text);
  if (!list.ok) return list;
  const odd = list.value.findIndex((text) => typeof text !== "string");
  return odd < 0
    ? good(list.value as readonly string[])
    : bad("wrong-type", list.value[odd], "a text", shape.hint, [odd]);
};
