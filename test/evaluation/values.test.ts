import type { ValueStatus, Verification } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand, type Value, type ValueRow } from "./support.js";

/** The figures that decided, on a day long after the deadline unless another is given. */
const decidedBy = (given: Case, on: Parameters<typeof stand>[1] = "2030-01-01") =>
  stand(given, on).achievement.decidedBy.map((value) => ("value" in value ? value.value : undefined));

const by2020 = { criterion: { atLeast: 80 }, deadline: "2020" };

describe("forecasts", () => {
  it("never decide", () => {
    const values: ValueRow[] = [{ period: "2020", value: 90, status: "forecast" }];
    expect(stand({ ...by2020, values }, "2021-06-30").status).toBe("awaiting-data");
  });

  it("do not replace an earlier vintage", () => {
    const values: ValueRow[] = [
      { period: "2020", value: 70, releasedOn: "2021-01-10" },
      { period: "2020", value: 90, status: "forecast", releasedOn: "2021-03-10" },
    ];
    expect(decidedBy({ ...by2020, values })).toEqual(["70"]);
  });
});

describe("indicator and dimensions", () => {
  const north = { region: "north" };

  it.each<[name: string, target: Case["dimensions"], value: Case["dimensions"], counts: boolean]>([
    ["a headline value for a headline target", undefined, undefined, true],
    ["a value of the same member", north, north, true],
    ["a value of several dimensions in another order", { a: "1", b: "2" }, { b: "2", a: "1" }, true],
    ["no breakdown for a headline target", undefined, north, false],
    ["no headline for a target of one member", north, undefined, false],
    ["no value of another member", north, { region: "south" }, false],
    ["no value of a member under another name", north, { area: "north" }, false],
    ["no finer breakdown", north, { region: "north", sex: "female" }, false],
    ["no coarser breakdown", { region: "north", sex: "female" }, north, false],
    ["no value whose names and members are cut elsewhere", { a: "b,c" }, { a: "b", c: "c" }, false],
  ])("%s", (_, target, value, counts) => {
    const given: Case = {
      ...by2020,
      ...(target === undefined ? {} : { dimensions: target }),
      values: [{ period: "2020", value: 90, ...(value === undefined ? {} : { dimensions: value }) }],
    };
    expect(stand(given, "2021-06-30").status).toBe(counts ? "achieved" : "awaiting-data");
  });
});

describe("what is known by a day", () => {
  const known = (given: Omit<Case, "criterion">, knownOn: string): boolean =>
    stand({ criterion: { atLeast: 80 }, ...given }, { asOf: "2022-01-01", knownOn }).status === "achieved";
  const value = { period: "2020-Q1", value: 90 };

  it.each<[name: string, given: Omit<Case, "criterion">, day: string]>([
    ["its release", { values: [{ ...value, releasedOn: "2020-06-15" }] }, "2020-06-15"],
    ["the last day of an imprecise release", { values: [{ ...value, releasedOn: "2020-06" }] }, "2020-06-30"],
    [
      "its release rather than its source's publication",
      {
        sources: [{ id: "s", publishedOn: "2020-09-01" }],
        values: [{ ...value, releasedOn: "2020-06-15", citations: [{ source: "s" }] }],
      },
      "2020-06-15",
    ],
    [
      "its source's publication",
      {
        sources: [{ id: "s", publishedOn: "2020-09-01" }],
        values: [{ ...value, citations: [{ source: "s" }] }],
      },
      "2020-09-01",
    ],
    [
      "its source's publication rather than what that covers",
      {
        sources: [{ id: "s", publishedOn: "2020-09-01", covers: "2020-H1" }],
        values: [{ ...value, citations: [{ source: "s" }] }],
      },
      "2020-09-01",
    ],
    [
      "the last day that an undated source covers",
      {
        sources: [{ id: "s", covers: "2020-H1" }],
        values: [{ ...value, citations: [{ source: "s" }] }],
      },
      "2020-06-30",
    ],
    [
      "the earlier of two sources",
      {
        sources: [
          { id: "s", publishedOn: "2020-09-01" },
          { id: "r", publishedOn: "2020-07-01" },
        ],
        values: [{ ...value, citations: [{ source: "s" }, { source: "r" }] }],
      },
      "2020-07-01",
    ],
    [
      "the earlier of two sources, cited first",
      {
        sources: [
          { id: "s", publishedOn: "2020-09-01" },
          { id: "r", publishedOn: "2020-07-01" },
        ],
        values: [{ ...value, citations: [{ source: "r" }, { source: "s" }] }],
      },
      "2020-07-01",
    ],
    [
      "the dated of two sources",
      {
        sources: [{ id: "s", publishedOn: "2020-09-01" }, { id: "r" }],
        values: [{ ...value, citations: [{ source: "s" }, { source: "r" }] }],
      },
      "2020-09-01",
    ],
    ["its own last day", { values: [value] }, "2020-03-31"],
    [
      "its own last day, where its source says nothing",
      { sources: [{ id: "s" }], values: [{ ...value, citations: [{ source: "s" }] }] },
      "2020-03-31",
    ],
    [
      "its own last day, where its source covers an open time",
      {
        sources: [{ id: "s", covers: "2019/.." }],
        values: [{ ...value, citations: [{ source: "s" }] }],
      },
      "2020-03-31",
    ],
  ])("is a value from %s on", (_, given, day) => {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect([known(given, eve), known(given, day)]).toEqual([false, true]);
  });

  it("is by default what was known on the day that is judged", () => {
    const values: ValueRow[] = [{ ...value, releasedOn: "2020-06-15" }];
    expect(stand({ criterion: { atLeast: 80 }, values }, "2020-06-14").status).toBe("no-data");
  });

  it("can be more than was known on the day that is judged", () => {
    const values: ValueRow[] = [{ ...value, releasedOn: "2020-06-15" }];
    const on = { asOf: "2020-04-01", knownOn: "2020-06-15" };
    expect(stand({ criterion: { atLeast: 80 }, values }, on).status).toBe("achieved");
  });

  it("is never a value that stands after the day that is judged", () => {
    const on = { asOf: "2020-03-30", knownOn: "2022-01-01" };
    expect(stand({ criterion: { atLeast: 80 }, values: [["2020-Q1", 90]] }, on).status).toBe("no-data");
  });

  it("is told in the result", () => {
    const on = { asOf: "2020-04-01", knownOn: "2020-06-15" };
    expect(stand({ criterion: { atLeast: 80 } }, on)).toMatchObject(on);
  });
});

describe("vintages of one period", () => {
  const first = { period: "2020", value: 70, releasedOn: "2021-01-31" };
  const second = { period: "2020", value: 85, releasedOn: "2021-06-30" };

  it.each([
    ["2021-01-30", "awaiting-data"],
    ["2021-01-31", "missed"],
    ["2021-06-29", "missed"],
    ["2021-06-30", "achieved"],
  ])("the latest counts: on %s %s", (asOf, status) => {
    expect(stand({ ...by2020, values: [first, second] }, asOf).status).toBe(status);
  });

  it("are of the same period however it is written", () => {
    const values: ValueRow[] = [first, { ...second, period: "2020-01/2020-12" }];
    expect(decidedBy({ ...by2020, values })).toEqual(["85"]);
  });

  it("the latest counts even where an earlier one was verified and final", () => {
    const values: ValueRow[] = [
      { ...first, verification: "verified" },
      { ...second, status: "provisional" },
    ];
    expect(decidedBy({ ...by2020, values })).toEqual(["85"]);
  });

  it("one without a value withdraws the earlier", () => {
    const withdrawn: ValueRow = { period: "2020", missingReason: "unknown", releasedOn: "2021-03-31" };
    expect(stand({ ...by2020, values: [first, withdrawn] }, "2021-12-31").status).toBe("awaiting-data");
  });

  it("one without a value withdraws nothing before it was released", () => {
    const withdrawn: ValueRow = { period: "2020", missingReason: "unknown", releasedOn: "2021-03-31" };
    expect(stand({ ...by2020, values: [first, withdrawn] }, "2021-03-30").status).toBe("missed");
  });

  it("one without a value withdraws nothing of another period", () => {
    const withdrawn: ValueRow = { period: "2019", missingReason: "unknown", releasedOn: "2021-03-31" };
    expect(stand({ ...by2020, values: [first, withdrawn] }, "2021-12-31").status).toBe("missed");
  });

  it("one after a withdrawal counts again", () => {
    const withdrawn: ValueRow = { period: "2020", missingReason: "unknown", releasedOn: "2021-03-31" };
    expect(stand({ ...by2020, values: [first, withdrawn, second] }, "2021-12-31").status).toBe("achieved");
  });

  it.each<ValueStatus>(["final", "provisional", "estimated"])(
    "a %s figure is not withdrawn by an empty row of its own vintage",
    (status) => {
      const values: ValueRow[] = [
        { ...second, status },
        { period: "2020", missingReason: "not-yet-available", releasedOn: second.releasedOn },
      ];
      expect(stand({ ...by2020, values }, "2021-12-31").status).toBe("achieved");
    },
  );
});

describe("two figures of one vintage", () => {
  const row = (value: number, verification: Verification, status: ValueStatus): ValueRow => ({
    period: "2020",
    value,
    verification,
    status,
  });

  it.each<[better: readonly [Verification, ValueStatus], worse: readonly [Verification, ValueStatus]]>([
    [
      ["verified", "final"],
      ["self-reported", "final"],
    ],
    [
      ["verified", "estimated"],
      ["self-reported", "final"],
    ],
    [
      ["self-reported", "final"],
      ["self-reported", "provisional"],
    ],
    [
      ["self-reported", "provisional"],
      ["self-reported", "estimated"],
    ],
    [
      ["self-reported", "estimated"],
      ["self-reported", "imputed"],
    ],
    [
      ["verified", "final"],
      ["verified", "provisional"],
    ],
  ])("%s counts before %s", (better, worse) => {
    const values = [row(90, ...worse), row(85, ...better)];
    const both = [decidedBy({ ...by2020, values }), decidedBy({ ...by2020, values: values.reverse() })];
    expect(both).toEqual([["85"], ["85"]]);
  });

  const conflict: Case = {
    ...by2020,
    values: [
      ["2020", 75],
      ["2020", 85],
    ],
  };

  it("of the same standing are taken together", () => {
    expect(stand(conflict, "2021-12-31").status).toBe("indeterminate");
  });

  it("of the same standing decide where all of their bounds do", () => {
    const values: ValueRow[] = [
      ["2020", 81],
      ["2020", { between: [85, 88] }],
    ];
    expect(stand({ ...by2020, values }, "2021-12-31").status).toBe("achieved");
  });

  it("that differ are named", () => {
    expect(stand(conflict, "2021-12-31").reasons).toContainEqual({ code: "values-conflict", period: "2020" });
  });

  it("that differ weaken the verdict", () => {
    expect(stand(conflict, "2021-12-31").confidence).toContain("values-conflict");
  });

  it("that differ are both shown", () => {
    expect(stand(conflict, "2021-12-31").evidence.values.map(({ value }) => value)).toEqual(["75", "85"]);
  });

  it("that differ are told in one order, however they are written", () => {
    const reversed = [...(conflict.values ?? [])].reverse();
    expect(stand({ ...conflict, values: reversed }, "2021-12-31")).toEqual(stand(conflict, "2021-12-31"));
  });

  it("of one period that is written in two ways are told in one, however they are ordered", () => {
    const values: ValueRow[] = [
      ["2020", 75],
      ["2020-01/2020-12", 85],
    ];
    const reversed = [...values].reverse();
    expect(stand({ ...by2020, values: reversed }, "2021-12-31").reasons).toEqual(
      stand({ ...by2020, values }, "2021-12-31").reasons,
    );
  });

  it("stand in the middle for progress", () => {
    const given: Case = { ...conflict, deadline: "2021", baseline: { value: 60, period: "2019" } };
    expect(stand(given, "2021-06-30").progress).toMatchObject({ low: 0.75, share: 1, high: 1.25 });
  });

  it.each<[name: string, a: Value, b: Value]>([
    ["the same figure", 85, 85],
    ["the same figure with other zeros", "85", "85.00"],
    ["the same range", { between: [81, 85] }, { between: ["81.0", "85.0"] }],
    ["a range of one figure", 85, { between: [85, 85] }],
    ["the same words", { about: 90 }, { about: "90.0" }],
    ["the same lower end", { atLeast: 85 }, { atLeast: "85.0" }],
    ["the same upper end", { lessThan: 85 }, { lessThan: "85.0" }],
  ])("that agree are no conflict: %s", (_, a, b) => {
    const values: ValueRow[] = [
      ["2020", a],
      ["2020", b],
    ];
    expect(codesOf(stand({ ...by2020, values }, "2021-12-31"))).not.toContain("values-conflict");
  });

  it.each<[name: string, a: Value, b: Value]>([
    ["two lower ends", { between: [81, 85] }, { between: [82, 85] }],
    ["two upper ends", { between: [81, 85] }, { between: [81, 86] }],
    ["an end that belongs to it and one that does not", { atLeast: 85 }, { moreThan: 85 }],
    ["a figure and its lower end", 85, { atLeast: 85 }],
    ["a figure and its upper end", 85, { atMost: 85 }],
    ["an upper end and none", { between: [85, 90] }, { atLeast: 85 }],
    ["a lower end and none", { between: [85, 90] }, { atMost: 90 }],
  ])("that differ are a conflict: %s", (_, a, b) => {
    const values: ValueRow[] = [
      ["2020", a],
      ["2020", b],
    ];
    expect(codesOf(stand({ ...by2020, values }, "2021-12-31"))).toContain("values-conflict");
  });

  it("that differ but do not count are not named", () => {
    const values: ValueRow[] = [
      ["2019", 75],
      ["2019", 85],
      ["2020", 90],
    ];
    expect(codesOf(stand({ ...by2020, values }, "2021-12-31"))).not.toContain("values-conflict");
  });
});

describe("of values that stand on the same day", () => {
  const december: ValueRow = ["2020-12", 70];
  const quarter: ValueRow = ["2020-Q4", 75];
  const year: ValueRow = ["2020", 85];

  it("the one as long as the deadline counts", () => {
    expect(decidedBy({ ...by2020, values: [december, quarter, year] })).toEqual(["85"]);
  });

  it("the one as long as the deadline counts, even if a longer one is there", () => {
    expect(decidedBy({ ...by2020, deadline: "2020-Q4", values: [december, quarter, year] })).toEqual(["75"]);
  });

  it("the one as long as the baseline counts where none is as long as the deadline", () => {
    const given: Case = {
      ...by2020,
      deadline: "2020-H2",
      baseline: { value: 60, period: "2019-12" },
      values: [december, quarter, year],
    };
    expect(decidedBy(given)).toEqual(["70"]);
  });

  it("the deadline's length goes before the baseline's", () => {
    const given: Case = {
      ...by2020,
      deadline: "2020-Q4",
      baseline: { value: 60, period: "2019-12" },
      values: [december, quarter, year],
    };
    expect(decidedBy(given)).toEqual(["75"]);
  });

  it("the longest counts where none is as long as deadline or baseline", () => {
    expect(decidedBy({ criterion: { atLeast: 80 }, values: [december, quarter, year] })).toEqual(["85"]);
  });

  it("leap years are as long as others", () => {
    const given: Case = {
      ...by2020,
      deadline: "2019",
      values: [
        ["2019-12", 70],
        ["2019", 85],
      ],
    };
    expect(decidedBy({ ...given, baseline: { value: 1, period: "2016" } })).toEqual(["85"]);
  });

  it("the order in which they are written does not matter", () => {
    expect(decidedBy({ ...by2020, values: [year, december, quarter] })).toEqual(["85"]);
  });

  it("a December figure does not stand for a year whose own figure misses", () => {
    const values: ValueRow[] = [
      ["2020-12", 85],
      ["2020", 70],
    ];
    expect(stand({ ...by2020, values }, "2021-06-30").status).toBe("missed");
  });
});

describe("the baseline's own period", () => {
  const given: Case = { ...by2020, baseline: { value: 60, period: "2019" } };

  it.each([
    ["2019", false],
    ["2019-12", false],
    ["2018/2019", false],
    ["2019-12-31", false],
    ["2020-01-01", true],
    ["2019/2020-01", true],
  ])("a value of %s stands after the baseline of 2019: %s", (period, counts) => {
    expect(decidedBy({ ...given, values: [[period, 90]] }, "2020-06-30")).toEqual(counts ? ["90"] : []);
  });
});

describe("a value in another unit", () => {
  it.each<[unit: string, value: Value, of: "percent" | "ratio" | "per-1000", limit: string, met: boolean]>([
    ["ratio", "0.8", "percent", "80", true],
    ["ratio", "0.7999999999999999999999999999", "percent", "80", false],
    ["per-1000", "800", "percent", "80", true],
    ["percent", "80", "ratio", "0.8", true],
    ["percent", "79.99", "ratio", "0.8", false],
    ["percent", "0.1", "per-1000", "1", true],
    ["percent", "0.1", "per-1000", "1.0000000001", false],
  ])("%s %s in %s is at least %s: %s", (unit, value, of, limit, met) => {
    const values: ValueRow[] = [{ period: "2020", value, unit }];
    const given: Case = { ...by2020, criterion: { atLeast: limit }, indicator: { unit: of }, values };
    expect(stand(given, "2021-06-30").status).toBe(met ? "achieved" : "missed");
  });

  it("keeps its form", () => {
    const values: ValueRow[] = [{ period: "2020", value: { between: ["0.7", "0.9"] }, unit: "ratio" }];
    expect(stand({ ...by2020, values }, "2021-06-30").status).toBe("indeterminate");
  });

  it("keeps its relative tolerance", () => {
    const values: ValueRow[] = [{ period: "2020", value: { about: "0.8", within: "0.01" }, unit: "ratio" }];
    expect(stand({ ...by2020, criterion: { atLeast: "79.2" }, values }, "2021-06-30").status).toBe(
      "achieved",
    );
  });

  it("is shown in the indicator's unit beside the criterion", () => {
    const values: ValueRow[] = [{ period: "2020", value: "0.85", unit: "ratio" }];
    expect(stand({ ...by2020, values }, "2021-06-30").reasons[0]).toMatchObject({
      code: "value-meets",
      values: ["85"],
      unit: "percent",
    });
  });

  it("agrees with the same figure in the indicator's own unit", () => {
    const values: ValueRow[] = [["2020", 85], { period: "2020", value: "0.85", unit: "ratio" }];
    expect(codesOf(stand({ ...by2020, values }, "2021-06-30"))).not.toContain("values-conflict");
  });
});
