import { addAll, bad, type FaultDetail } from "../faults/fault.js";
import { versionsOf } from "../model/versions.js";
import { closedOrNull } from "../value/read-period.js";
import { revisedWindowFaults } from "./check-count.js";
import { criterionFaults, idleFaults } from "./check-criteria.js";
import { dateFaults, deadlineDays, referenceFaults } from "./check-dates.js";
import { milestoneFaults, milestoneOrderFaults } from "./check-milestones.js";
import type { CriterionToCheck, Indicators, Place, TargetFields } from "./criterion-to-check.js";
import type { Entries } from "./entries.js";

/** Each target by itself and against its indicators, as first stated and as revised. */
export const checkTargets = (
  targets: Entries["targets"],
  indicators: Indicators,
  faults: FaultDetail[],
): void => {
  for (const { fields, index } of targets) {
    const path = ["targets", index];
    addAll(faults, revisionOrderFaults(fields, path));
    addAll(faults, milestoneOrderFaults(fields, deadlineDays(fields.deadline)?.last, path));
    addAll(faults, versionFaults(fields, path));
    const cases = casesOf(fields, path, indicators);
    for (const on of cases) {
      addAll(faults, criterionFaults(on));
      addAll(faults, milestoneFaults(on));
    }
    addAll(faults, inAll(cases.map(idleFaults)));
  }
};

const revisionOrderFaults = ({ revisions }: TargetFields, path: Place): readonly FaultDetail[] => {
  let before = Number.NEGATIVE_INFINITY;
  return (revisions ?? []).flatMap(({ on }, at) => {
    const last = closedOrNull(on)?.last ?? before;
    const isOrdered = last > before;
    before = Math.max(before, last);
    if (isOrdered) return [];
    const hint = "order the revisions by the last day of this period, one a day";
    const expected = "a day after that of the revision before";
    return bad("revisions-out-of-order", on, expected, hint, [...path, "revisions", at, "on"]).faults;
  });
};

/** Checks the dates of the target and of each revision that changes them. The same fault is reported once. */
const versionFaults = (fields: TargetFields, path: Place): readonly FaultDetail[] => {
  const known = new Set<string>();
  return versionsOf(fields).flatMap(({ revision, target }, number) => {
    const dated = { target, path, at: revision === null ? path : [...path, "revisions", number - 1] };
    const bringsDeadline = revision === null || (revision.deadline ?? null) !== null;
    const bringsCriterion = revision === null || revision.criterion !== undefined;
    const faults = [
      ...(bringsDeadline ? dateFaults(dated) : []),
      ...(bringsDeadline || bringsCriterion ? referenceFaults(dated, bringsCriterion) : []),
      ...(revision?.deadline === undefined || bringsCriterion
        ? []
        : revisedWindowFaults(target, [...dated.at, "deadline"])),
    ];
    if (revision !== null) return faults.filter(({ code }) => !known.has(code));
    for (const { code } of faults) known.add(code);
    return faults;
  });
};

/** The target with each criterion that it has had. */
const casesOf = (fields: TargetFields, path: Place, indicators: Indicators): readonly CriterionToCheck[] =>
  versionsOf(fields).flatMap(({ revision, target }, number) => {
    const { criterion } = target;
    if (criterion === undefined || (revision !== null && revision.criterion === undefined)) return [];
    const at = revision === null ? [...path, "criterion"] : [...path, "revisions", number - 1, "criterion"];
    return [{ target, criterion, path, at, isRevised: revision !== null, indicators }];
  });

/** Fields without effect under every criterion that the target has had. */
const inAll = (lists: readonly (readonly FaultDetail[])[]): readonly FaultDetail[] => {
  const [first = [], ...others] = lists;
  const places = others.map((faults) => new Set(faults.map(({ path }) => JSON.stringify(path))));
  return first.filter(({ path }) => places.every((known) => known.has(JSON.stringify(path))));
};
