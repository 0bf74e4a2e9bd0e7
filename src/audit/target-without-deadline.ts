import { isMeasuredCriterion } from "../criteria/criterion.js";
import { type AuditCheck, finding } from "./context.js";

/** Targets that are to be reached, by no date and no event; what holds all the time or in every year needs none. */
export const targetWithoutDeadline: AuditCheck = ({ targets }) =>
  targets.flatMap(({ target: { mode, deadline, criterion, title }, subject }) => {
    const isEvery = isMeasuredCriterion(criterion) && criterion.every !== undefined;
    return mode === "maintain" || deadline !== undefined || isEvery
      ? []
      : [finding("target-without-deadline", [subject], { title })];
  });
