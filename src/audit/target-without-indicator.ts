import { leavesOf } from "../criteria/criterion.js";
import { type AuditCheck, finding } from "./context.js";

/** Targets that words alone describe, so that nothing but a report can judge them. */
export const targetWithoutIndicator: AuditCheck = ({ targets }) =>
  targets.flatMap(({ target: { criterion, indicator, title }, subject }) =>
    leavesOf(criterion, indicator).some((leaf) => leaf.criterion.kind === "qualitative")
      ? [finding("target-without-indicator", [subject], { title })]
      : [],
  );
