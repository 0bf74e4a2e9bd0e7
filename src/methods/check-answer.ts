import { bad, good, type Read } from "../faults/fault.js";
import type { MethodAnswer, MethodPace } from "./method.js";
import { isTexts } from "./read-method.js";

const PACES: readonly MethodPace[] = ["on-track", "at-risk", "off-track", "regressing", "unknown"];

/** Whether a method that somebody has written answered in the agreed shape; published ones are not asked. */
export const readAnswer = (input: unknown): Read<MethodAnswer> => {
  const shape = "{ label, value, score, pace, reasons }";
  if (typeof input !== "object" || input === null) {
    return bad("wrong-type", input, shape, "return an answer from assess and from rollUp, not a promise");
  }
  const { label, value, score, pace, reasons } = input as Readonly<Record<string, unknown>>;
  if (typeof label !== "string" || label === "")
    return bad("bad-text", label, "a label", "name the judgement", ["label"]);
  for (const [key, number] of [
    ["value", value],
    ["score", score],
  ] as const) {
    if (number !== null && !Number.isFinite(number)) {
      return bad("bad-decimal", number, "a finite number, or null", "answer null where it is undefined", [
        key,
      ]);
    }
  }
  const known = PACES.find((each) => each === pace);
  if (known === undefined)
    return bad("unknown-code", pace, PACES.join(", "), "map the label to one of these", ["pace"]);
  if (!isTexts(reasons)) {
    return bad("wrong-type", reasons, "an array of codes", "write [] where there is nothing to say", [
      "reasons",
    ]);
  }
  return good({
    label,
    value: value as number | null,
    score: score as number | null,
    pace: known,
    reasons: [...reasons],
  });
};
