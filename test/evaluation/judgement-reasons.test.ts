import type { Evaluation } from "policy-targets";
import { openSdg } from "policy-targets/methods";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand } from "./support.js";

const way: Case = {
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  deadline: "2024",
  values: [["2022", 59]],
};

const paceTold = ({ reasons }: Evaluation) =>
  reasons.flatMap((reason) => (reason.code === "pace" ? [reason.state] : []));

describe("the pace is told", () => {
  it.each<[name: string, given: Case, on: string, states: readonly (string | null)[]]>([
    ["with its state before the deadline", way, "2023-02-01", ["on-track"]],
    ["without a state once it is missed", { ...way, values: [["2024", 79]] }, "2025-02-01", [null]],
    ["without a state while a value for the deadline is awaited", { ...way, values: [] }, "2025-02-01", []],
    ["not where it is cancelled", { ...way, lifecycle: "cancelled" }, "2023-02-01", []],
    ["without a state where it has not begun", { ...way, start: "2023-06" }, "2023-02-01", [null]],
    ["without a state where it is on hold", { ...way, lifecycle: "on-hold" }, "2023-02-01", [null]],
  ])("%s", (_, given, on, states) => {
    expect(paceTold(stand(given, on))).toEqual(states);
  });

  it.each<[name: string, given: Partial<Case>, on: string, isTold: boolean]>([
    ["is told before the deadline", {}, "2023-02-01", true],
    ["is not told once it is missed", { values: [["2024", 79]] }, "2025-02-01", false],
    ["is not told while a value for the deadline is awaited", {}, "2025-02-01", false],
    ["is not told where it is cancelled", { lifecycle: "cancelled" }, "2023-02-01", false],
  ])("why there is none %s", (_, given, on, isTold) => {
    const { baseline: _baseline, ...without } = { ...way, ...given };
    expect(codesOf(stand(without, on)).includes("no-pace")).toBe(isTold);
  });

  it("is not told why there is none once a limit is exceeded before the deadline", () => {
    const limit: Case = {
      criterion: { atMost: 100 },
      indicator: { unit: "VND", accumulation: "cumulative" },
      deadline: "2020",
      values: [["2020-H1", 120]],
    };
    expect(codesOf(stand(limit, "2020-07-06"))).toEqual(["total-exceeded", "out-of-reach"]);
  });

  it("is told no more by a method once it is missed", () => {
    const missed: Case = { ...way, values: [["2024", 79]] };
    expect(codesOf(stand(missed, { asOf: "2025-02-01", method: openSdg }))).not.toContain("pace-by-method");
  });

  const wide: Case = { ...way, values: [["2022", { between: [50, 70] }]] };

  it("as open between two states before the deadline", () => {
    expect(codesOf(stand(wide, "2023-02-01"))).toContain("pace-open");
  });

  it("as open no more after it", () => {
    const straddling: Case = { ...way, values: [["2024", { between: [50, 85] }]] };
    expect(codesOf(stand(straddling, "2025-02-01"))).not.toContain("pace-open");
  });
});

describe("without a value for the whole", () => {
  const parts: Case = {
    ...way,
    values: [
      { period: "2022", value: 50, dimensions: { sex: "f", area: "city" } },
      { period: "2023", value: 50, dimensions: { area: "land" }, releasedOn: "2024-06-30" },
    ],
  };
  const told = (given: Case, on: string) =>
    stand(given, on).reasons.filter(({ code }) => code === "values-by-dimension");

  it("the dimensions are named by which there are values", () => {
    expect(told(parts, "2023-02-01")).toEqual([{ code: "values-by-dimension", dimensions: ["area", "sex"] }]);
  });

  it("none is named before it is known", () => {
    const later: Case = { ...parts, values: parts.values?.slice(1) ?? [] };
    expect([told(later, "2024-06-29").length, told(later, "2024-06-30").length]).toEqual([0, 1]);
  });

  it("of a part only further dimensions are named", () => {
    expect(told({ ...parts, dimensions: { sex: "f" } }, "2023-02-01")).toEqual([
      { code: "values-by-dimension", dimensions: ["area"] },
    ]);
  });

  it("nothing is named where there is no value at all", () => {
    expect(told({ ...way, values: [] }, "2023-02-01")).toEqual([]);
  });
});

describe("a deadline that was restated", () => {
  const done: Case = {
    criterion: { deliverable: true },
    deadline: "2020-12",
    revisions: [{ on: "2020-10-01", deadline: "2020-06" }],
    reports: [{ on: "2020-08-15", says: "done" }],
  };

  it("does not count for what had been met before, which is said", () => {
    const evaluation = stand(done, "2021-01-15");
    expect([evaluation.status, codesOf(evaluation).includes("met-before-restated")]).toEqual([
      "achieved",
      true,
    ]);
  });

  it("counts for what was met later", () => {
    const later: Case = {
      ...done,
      revisions: [{ on: "2020-07-01", deadline: "2020-09" }],
      reports: [{ on: "2020-08-15", says: "done" }],
    };
    expect(codesOf(stand(later, "2021-01-15"))).not.toContain("met-before-restated");
  });
});

describe("what had been met", () => {
  const back = (value: NonNullable<Case["values"]>[number]): Case => ({
    criterion: { atLeast: 80 },
    values: [["2020", 85], value],
  });

  it("has slipped back where the latest value does not meet it", () => {
    expect(codesOf(stand(back(["2021", 70]), "2022-02-01"))).toContain("slipped-back");
  });

  it("has not, where the latest value may still meet it", () => {
    expect(codesOf(stand(back(["2021", { between: [75, 85] }]), "2022-02-01"))).not.toContain("slipped-back");
  });
});
