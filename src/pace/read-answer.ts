import { bad, good, type Read, take, under } from "../faults/fault.js";
import type { MethodAnswer, MethodPace, Outlook, ProgressMethod } from "./method.js";

const PACES: readonly MethodPace[] = ["on-track", "at-risk", "off-track", "regressing", "unknown"];
const SHAPE = "{ label, value, score, pace, reasons }";
const MAX_REASONS = 1000;

/** What a method says of a series or, by its roll-up, of several; an error where that is no answer. */
export const checkedAnswer = (method: ProgressMethod, answer: unknown): MethodAnswer =>
  take(readAnswer, answer, method.id);

const readAnswer = (input: unknown): Read<MethodAnswer> => {
  const shared = readShared(input);
  if (!shared.ok) return shared;
  const { score, outlook } = input as Readonly<Record<string, unknown>>;
  if (!isNumberOrNull(score)) return badNumber("score", score);
  const { label, value, pace, reasons } = shared.value;
  const answer = { label, value, score, pace, reasons };
  if (outlook === undefined) return good(answer);
  const later = readShared(outlook);
  return later.ok
    ? good({ ...answer, outlook: later.value })
    : { ok: false, faults: under("outlook", later.faults) };
};

/** What is said of today and of the deadline alike. */
const readShared = (input: unknown): Read<Outlook> => {
  if (typeof input !== "object" || input === null) {
    return bad("wrong-type", input, SHAPE, "return an answer from assess and from rollUp, not a promise");
  }
  const { label, value, pace, reasons } = input as Readonly<Record<string, unknown>>;
  if (typeof label !== "string" || label === "")
    return bad("bad-text", label, "a label", "name the judgement", ["label"]);
  if (!isNumberOrNull(value)) return badNumber("value", value);
  const known = PACES.find((each) => each === pace);
  if (known === undefined)
    return bad("unknown-code", pace, PACES.join(", "), "map the label to one of these", ["pace"]);
  if (!isTexts(reasons, MAX_REASONS)) {
    const hint = "write [] where there is nothing to say";
    return bad("wrong-type", reasons, "an array of codes", hint, ["reasons"]);
  }
  return good({ label, value, pace: known, reasons: [...reasons] });
};

const isNumberOrNull = (input: unknown): input is number | null => input === null || Number.isFinite(input);

const badNumber = (key: string, found: unknown) =>
  bad("bad-decimal", found, "a finite number, or null", "answer null where it is undefined", [key]);

/** An array of texts, if it is short enough to walk. */
export const isTexts = (input: unknown, most: number): input is readonly string[] =>
  Array.isArray(input) && input.length <= most && input.every((text) => typeof text === "string");
