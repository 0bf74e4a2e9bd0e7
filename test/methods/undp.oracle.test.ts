import { describe, expect, it } from "vitest";
import { assessSeries } from "../../src/methods/index.js";
import {
  casesOf,
  grouped,
  isReproduced,
  type UndpCase,
  undpOptions,
  undpPoints,
  undpValue,
} from "./oracles.js";

/** Reviewed: where growth is undefined or the original has no series to judge, ours says why. Nothing else may differ. */
const NOT_ASSESSABLE = {
  "target-across-zero": ["undp-021", "undp-129"],
  "baseline-zero": ["undp-070", "undp-071", "undp-179"],
  "no-values": ["undp-093", "undp-147", "undp-201"],
  "deadline-not-after-baseline": ["undp-145", "undp-199"],
};

/** Reviewed: how many of the answers name which reason, odd ones that are given as they are among them. */
const REASONS = {
  "baseline-by-method": 101,
  "baseline-equals-target": 3,
  "baseline-meets-target": 35,
  "baseline-moved": 23,
  "baseline-zero": 3,
  "deadline-not-after-baseline": 2,
  "deadline-passed": 3,
  "exactly-at-target": 5,
  "near-cut-off": 3,
  "no-values": 3,
  "one-value-only": 8,
  "rates-not-mirrored": 14,
  "several-values-in-one-year": 4,
  "target-across-zero": 2,
  "target-zero": 5,
  "value-across-zero": 2,
  "value-zero": 1,
};

const cases = casesOf<UndpCase>("undp");

const judged = cases.map((recorded) => {
  const ours = assessSeries(undpPoints(recorded.series), undpOptions(recorded));
  const { expected } = recorded;
  const reproduced =
    expected !== null &&
    isReproduced(ours, { label: expected.label, value: undpValue(recorded), score: null });
  return { id: recorded.id, ours, reproduced };
});

describe("series recorded from the SDG Accelerator", () => {
  it("are all here", () => {
    expect(cases).toHaveLength(111);
  });

  it("are reproduced but for the reviewed exceptions", () => {
    const differing = judged.filter(({ reproduced }) => !reproduced).map(({ id }) => id);
    expect(differing.sort()).toEqual(Object.values(NOT_ASSESSABLE).flat().sort());
  });

  it("are not assessable for the reviewed reasons", () => {
    const refused = judged.filter(({ ours }) => ours.label === "not-assessable");
    expect(grouped(refused.map(({ id, ours }) => [ours.reasons.join(), id]))).toEqual(NOT_ASSESSABLE);
  });

  it("name their reasons as often as reviewed", () => {
    const named = grouped(
      judged.flatMap(({ id, ours }) => ours.reasons.map((reason) => [reason, id] as const)),
    );
    const counts = Object.fromEntries(Object.entries(named).map(([reason, ids]) => [reason, ids.length]));
    expect(counts).toEqual(REASONS);
  });
});
