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
  "baseline-zero": ["undp-070", "undp-071", "undp-179"],
  "no-values": ["undp-093", "undp-147", "undp-201"],
  "deadline-not-after-baseline": ["undp-199"],
};

/** Reviewed: the target year is over before the base, but the target is passed: the label stays, without a number. */
const MET_WITHOUT_VALUE = ["undp-145"];

/** Reviewed: the required rate itself, to fifteen digits. The original is a last bit below it. */
const ON_THE_LINE = ["undp-120"];

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
  return { id: recorded.id, ours, reproduced, sameLabel: ours.label === expected?.label };
});

describe("series recorded from the SDG Accelerator", () => {
  it("are all here", () => {
    expect(cases).toHaveLength(111);
  });

  it("are reproduced but for the reviewed exceptions", () => {
    const differing = judged.filter(({ reproduced }) => !reproduced).map(({ id }) => id);
    const refused = Object.values(NOT_ASSESSABLE).flat();
    expect(differing.sort()).toEqual([...refused, ...MET_WITHOUT_VALUE, ...ON_THE_LINE].sort());
  });

  it("are 102 with all numbers, and 103 by their label; 101 and 101 before what is met was met", () => {
    const labels = judged.filter(({ sameLabel }) => sameLabel);
    expect([judged.filter(({ reproduced }) => reproduced).length, labels.length]).toEqual([102, 103]);
  });

  it("keep their label where the target is passed and no rate is defined", () => {
    const met = judged.filter(({ id }) => MET_WITHOUT_VALUE.includes(id));
    expect(met.map(({ ours: { label, value, reasons } }) => [label, value, reasons])).toEqual([
      ["Target Achieved", null, ["deadline-not-after-baseline"]],
    ]);
  });

  it("are on track on the line", () => {
    const found = judged.filter(({ id }) => ON_THE_LINE.includes(id)).map(({ ours }) => ours.label);
    expect(found).toEqual(["On Track"]);
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
