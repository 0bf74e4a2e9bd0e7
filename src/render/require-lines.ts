import { bad, orThrow } from "../faults/fault.js";
import type { Summary } from "../summary/summary.js";

/** Refuses a summary of which only the counts and the first targets were kept. */
export const requireLines = ({ omitted }: Summary): void => {
  if (omitted.lines === 0) return;
  const hint = "of this one print the first page, as text or Markdown; or merge without `most`";
  orThrow(bad("bad-option", omitted, "a summary with all its lines", hint), "summary");
};
