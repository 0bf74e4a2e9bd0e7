import {
  assertAchieved,
  assertDueBy,
  assertFinding,
  assertOnTrack,
  assertStatus,
  assertValidPortfolio,
  TargetAssertionError,
} from "policy-targets/testing";
import { describe, expect, it } from "vitest";
import { asOf, fibre, messageOf, thrownBy } from "./support.js";

const id = "fibre-2021";
const lenient = { asOf, thresholds: { onTrack: 0.4, atRisk: 0.2 } };

const rows: readonly [
  name: string,
  passes: () => void,
  fails: () => void,
  actual: unknown,
  expected: unknown,
][] = [
  [
    "assertStatus",
    () => assertStatus(fibre, id, "off-track", { asOf }),
    () => assertStatus(fibre, id, "missed", { asOf }),
    "off-track",
    "missed",
  ],
  [
    "assertOnTrack",
    () => assertOnTrack(fibre, id, lenient),
    () => assertOnTrack(fibre, id, { asOf }),
    "off-track",
    "on-track",
  ],
  [
    "assertDueBy",
    () => assertDueBy(fibre, id, "2021-12-31", { asOf }),
    () => assertDueBy(fibre, id, "2021-06-30", { asOf }),
    "2021-12-31",
    "2021-06-30",
  ],
  [
    "assertValidPortfolio",
    () => assertValidPortfolio(fibre),
    () => assertValidPortfolio({ targets: [{}] }),
    "missing, missing, missing",
    "no faults",
  ],
];

describe.each(rows)("%s", (_, passes, fails, actual, expected) => {
  it("returns where it holds", () => {
    expect(messageOf(passes)).toBe("");
  });

  it("throws what was found and expected", () => {
    expect(thrownBy(fails)).toMatchObject({
      name: "AssertionError",
      code: "ERR_ASSERTION",
      actual,
      expected,
    });
  });
});

it("assertAchieved throws what was found and expected", () => {
  expect(thrownBy(() => assertAchieved(fibre, id, { asOf }))).toMatchObject({
    actual: "off-track",
    expected: "achieved or achieved-late",
  });
});

it("assertFinding throws what was found and expected", () => {
  expect(thrownBy(() => assertFinding(fibre, "share-disagrees"))).toMatchObject({
    actual: [],
    expected: "share-disagrees",
  });
});

it("an assertion throws an error of its own class", () => {
  expect(thrownBy(() => assertStatus(fibre, id, "missed", { asOf }))).toBeInstanceOf(TargetAssertionError);
});
