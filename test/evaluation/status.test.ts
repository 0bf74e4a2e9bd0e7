import { codes, type Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type StatusParts, statusOf } from "../../src/verdict/status.js";

const { statuses } = codes;

/** The table of verdicts.md section 9, one line an outcome: the first that fits. */
const table: readonly [row: number, when: (of: StatusParts) => boolean, then: Status][] = [
  [1, (of) => of.withdrawn, "withdrawn"],
  [2, (of) => of.onHold, "on-hold"],
  [3, (of) => !of.inForce, "not-started"],
  [4, (of) => of.achievement === "met" && !of.late, "achieved"],
  [5, (of) => of.achievement === "met" && of.late, "achieved-late"],
  [6, (of) => of.missed, "missed"],
  [7, (of) => of.deadline === "passed" && of.missing && of.kind === "deliverable", "overdue"],
  [7, (of) => of.deadline === "passed" && of.missing, "awaiting-data"],
  [8, (of) => of.deadline === "passed" && of.achievement === "indeterminate", "indeterminate"],
  [8, (of) => of.deadline === "none" && of.achievement === "indeterminate", "indeterminate"],
  [9, (of) => of.deadline !== "passed" && of.pace === "on-track", "on-track"],
  [9, (of) => of.deadline !== "passed" && of.pace === "at-risk", "at-risk"],
  [9, (of) => of.deadline !== "passed" && of.pace === "off-track", "off-track"],
  [9, (of) => of.deadline !== "passed" && of.pace === "regressing", "regressing"],
  [10, (of) => of.kind !== "measured" && !of.hasEvidence && of.deadline !== "passed", "pending"],
  [11, (of) => of.kind === "measured" && !of.hasEvidence, "no-data"],
  [12, () => true, "in-progress"],
];

const byTable = (of: StatusParts): Status => table.find(([, when]) => when(of))?.[2] as Status;

const booleans = [true, false];
const kinds = ["measured", "deliverable", "qualitative"] as const;
const achievements = ["met", "not-met", "indeterminate", "no-data"] as const;
const deadlines = ["none", "ahead", "passed"] as const;
const paces = ["on-track", "at-risk", "off-track", "regressing", "unknown"] as const;

const combinations: readonly StatusParts[] = booleans.flatMap((withdrawn) =>
  booleans.flatMap((onHold) =>
    booleans.flatMap((inForce) =>
      kinds.flatMap((kind) =>
        achievements.flatMap((achievement) =>
          booleans.flatMap((late) =>
            deadlines.flatMap((deadline) =>
              booleans.flatMap((missed) =>
                booleans.flatMap((missing) =>
                  paces.flatMap((pace) =>
                    booleans.map((hasEvidence) => ({
                      withdrawn,
                      onHold,
                      inForce,
                      kind,
                      achievement,
                      late,
                      deadline,
                      missed,
                      missing,
                      pace,
                      hasEvidence,
                    })),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
);

/** After its deadline, a reported target of which nothing was reported always lacks the report that decides. */
const isPossible = ({ kind, deadline, hasEvidence, missing }: StatusParts): boolean =>
  kind === "measured" || deadline !== "passed" || hasEvidence || missing;

const open: StatusParts = {
  withdrawn: false,
  onHold: false,
  inForce: true,
  kind: "measured",
  achievement: "not-met",
  late: false,
  deadline: "ahead",
  missed: false,
  missing: false,
  pace: "unknown",
  hasEvidence: true,
};

describe("statusOf", () => {
  it.each<[name: string, parts: Partial<StatusParts>, status: Status]>([
    ["1: withdrawn", { withdrawn: true }, "withdrawn"],
    ["1 before 2: withdrawn while on hold", { withdrawn: true, onHold: true }, "withdrawn"],
    ["1 before 3: withdrawn before it was in force", { withdrawn: true, inForce: false }, "withdrawn"],
    ["1 before 4: withdrawn and met", { withdrawn: true, achievement: "met" }, "withdrawn"],
    ["1 before 6: withdrawn and missed", { withdrawn: true, deadline: "passed", missed: true }, "withdrawn"],
    ["2: on hold", { onHold: true }, "on-hold"],
    ["2 before 3: on hold before it was in force", { onHold: true, inForce: false }, "on-hold"],
    ["2 before 4: on hold and met", { onHold: true, achievement: "met" }, "on-hold"],
    ["2 before 6: on hold and missed", { onHold: true, deadline: "passed", missed: true }, "on-hold"],
    ["3: not in force", { inForce: false }, "not-started"],
    ["3 before 4: not in force, and met", { inForce: false, achievement: "met" }, "not-started"],
    ["3 before 10: not in force, nothing reported", { inForce: false, kind: "deliverable" }, "not-started"],
    ["4: met", { achievement: "met" }, "achieved"],
    ["4 before 9: met, off track", { achievement: "met", pace: "off-track" }, "achieved"],
    ["4: met after the deadline", { achievement: "met", deadline: "passed" }, "achieved"],
    ["5: met late", { achievement: "met", late: true, deadline: "passed" }, "achieved-late"],
    ["6: missed", { missed: true, deadline: "passed" }, "missed"],
    ["6: lost before the deadline", { missed: true, deadline: "ahead" }, "missed"],
    ["6: lost without a deadline", { missed: true, deadline: "none" }, "missed"],
    ["6 before 7: missed, and a part missing", { missed: true, missing: true, deadline: "passed" }, "missed"],
    ["6 before 9: lost while on track", { missed: true, pace: "on-track" }, "missed"],
    ["7: a deliverable", { kind: "deliverable", missing: true, deadline: "passed" }, "overdue"],
    ["7: a measured target", { missing: true, deadline: "passed" }, "awaiting-data"],
    ["7: a qualitative target", { kind: "qualitative", missing: true, deadline: "passed" }, "awaiting-data"],
    [
      "7 before 8: missing and straddling",
      { missing: true, deadline: "passed", achievement: "indeterminate" },
      "awaiting-data",
    ],
    [
      "7 before 11: missing, nothing measured",
      { missing: true, deadline: "passed", achievement: "no-data", hasEvidence: false },
      "awaiting-data",
    ],
    ["8: straddles, passed", { achievement: "indeterminate", deadline: "passed" }, "indeterminate"],
    ["8: straddles, no deadline", { achievement: "indeterminate", deadline: "none" }, "indeterminate"],
    [
      "8 before 9: straddles, no deadline, regressing",
      { achievement: "indeterminate", deadline: "none", pace: "regressing" },
      "indeterminate",
    ],
    ["9: on track", { pace: "on-track" }, "on-track"],
    ["9: at risk", { pace: "at-risk" }, "at-risk"],
    ["9: off track", { pace: "off-track" }, "off-track"],
    ["9: regressing", { pace: "regressing" }, "regressing"],
    ["9: without a deadline", { pace: "regressing", deadline: "none" }, "regressing"],
    ["9: straddles before the deadline", { achievement: "indeterminate", pace: "at-risk" }, "at-risk"],
    ["9 not after the deadline", { pace: "on-track", deadline: "passed" }, "in-progress"],
    ["10: a deliverable", { kind: "deliverable", achievement: "no-data", hasEvidence: false }, "pending"],
    ["10: a qualitative", { kind: "qualitative", achievement: "no-data", hasEvidence: false }, "pending"],
    ["11: nothing measured", { achievement: "no-data", hasEvidence: false }, "no-data"],
    ["12: measured, pace unknown", {}, "in-progress"],
    ["12: reported as begun", { kind: "deliverable" }, "in-progress"],
    ["12: straddles before the deadline, pace unknown", { achievement: "indeterminate" }, "in-progress"],
  ])("row %s", (_, parts, status) => {
    expect(statusOf({ ...open, ...parts })).toBe(status);
  });

  it("is the ordered table, for every possible combination of its parts", () => {
    const wrong = combinations
      .filter(isPossible)
      .map((parts) => ({ parts, got: statusOf(parts), wanted: byTable(parts) }))
      .filter(({ got, wanted }) => got !== wanted);
    expect(wrong).toEqual([]);
  });

  it.each(statuses)("reaches %s", (status) => {
    expect(combinations.filter(isPossible).some((parts) => statusOf(parts) === status)).toBe(true);
  });

  it("has a status for every combination whatever", () => {
    const unknown = combinations.filter((parts) => !statuses.includes(statusOf(parts)));
    expect(unknown).toEqual([]);
  });

  it("compares as many combinations as the parts have", () => {
    expect(combinations.length).toBe(2 ** 7 * 3 * 4 * 3 * 5);
  });
});
