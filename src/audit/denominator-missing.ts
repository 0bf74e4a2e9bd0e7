import { leavesOf } from "../criteria/criterion.js";
import { type AuditCheck, finding } from "./context.js";
import type { AuditFinding } from "./finding.js";

/** "Each" without the members that there are, and ranks without how many are ranked. */
export const denominatorMissing: AuditCheck = ({ targets }) =>
  targets.flatMap(({ target: { criterion, indicator, title }, subject }) =>
    leavesOf(criterion, indicator).flatMap((leaf): readonly AuditFinding[] => {
      const own = leaf.criterion;
      const each = "each" in own ? own.each : undefined;
      const members =
        each === undefined || each.members !== undefined
          ? []
          : [
              finding("denominator-missing", [subject], {
                title,
                of: "members",
                dimension: each.title ?? each.dimension,
              }),
            ];
      const ranks =
        own.kind !== "rank" || own.of !== undefined
          ? []
          : [finding("denominator-missing", [subject], { title, of: "ranks", dimension: null })];
      return [...members, ...ranks];
    }),
  );
