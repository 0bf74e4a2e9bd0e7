import { codes, type Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { compareEvaluations } from "../../src/evaluation/compare.js";
import { type StatusChange, statusChanges } from "../../src/evaluation/status-change.js";
import { evaluationWith } from "./support.js";

const { statuses } = codes;

const changeOf = (before: Status, after: Status): StatusChange | undefined =>
  compareEvaluations(evaluationWith({ t: before }), evaluationWith({ t: after })).targets[0]?.change;

const LETTERS: Readonly<Record<string, StatusChange>> = {
  "=": "unchanged",
  a: "newly-achieved",
  s: "slipped",
  "+": "improved",
  "-": "worsened",
  "~": "changed",
  w: "withdrawn",
  r: "reinstated",
};

/** Down: the status before. Across, in the order of the list of statuses: the status after. */
const GRID: Readonly<Record<Status, string>> = {
  achieved: "= - s s s s s s s s s s s s s s",
  "achieved-late": "+ = s s s s s s s s s s s s s s",
  "on-track": "a a = - - - ~ ~ ~ ~ ~ - - ~ ~ w",
  "at-risk": "a a + = - - ~ ~ ~ ~ ~ - - ~ ~ w",
  "off-track": "a a + + = - ~ ~ ~ ~ ~ - - ~ ~ w",
  regressing: "a a + + + = ~ ~ ~ ~ ~ - - ~ ~ w",
  "in-progress": "a a ~ ~ ~ ~ = ~ ~ ~ ~ - - ~ ~ w",
  pending: "a a ~ ~ ~ ~ ~ = ~ ~ ~ - - ~ ~ w",
  "no-data": "a a ~ ~ ~ ~ ~ ~ = ~ ~ ~ ~ ~ ~ w",
  "awaiting-data": "a a ~ ~ ~ ~ ~ ~ ~ = ~ ~ ~ ~ ~ w",
  indeterminate: "a a ~ ~ ~ ~ ~ ~ ~ ~ = ~ ~ ~ ~ w",
  overdue: "a a + + + + + + ~ ~ ~ = ~ ~ ~ w",
  missed: "a a + + + + + + ~ ~ ~ ~ = ~ ~ w",
  "not-started": "a a ~ ~ ~ ~ ~ ~ ~ ~ ~ ~ ~ = ~ w",
  "on-hold": "a a ~ ~ ~ ~ ~ ~ ~ ~ ~ ~ ~ ~ = w",
  withdrawn: "a a r r r r r r r r r r r r r =",
};

describe("from", () => {
  it.each(statuses)("%s to any status", (before) => {
    const expected = GRID[before].split(" ").map((letter) => LETTERS[letter]);
    expect(statuses.map((after) => changeOf(before, after))).toEqual(expected);
  });
});

describe("the list of changes", () => {
  it("has every change that the grid, a missing target or a revision leads to, and no other", () => {
    expect([...statusChanges].sort()).toEqual(
      [...Object.values(LETTERS), "new", "removed", "revised"].sort(),
    );
  });
});
