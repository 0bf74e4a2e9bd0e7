import { mergePortfolios, type Portfolio, parsePortfolio, withMeasuredValues } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import { type Loose, thrownFaults } from "./sample.js";

const conflicts = (...portfolios: Portfolio[]) => thrownFaults(() => mergePortfolios(...portfolios));
const party = (name: string): Portfolio => parsePortfolio({ parties: [{ id: "x", name }] });
const value = (fields: Loose): Portfolio =>
  parsePortfolio({
    indicators: [{ id: "i", title: "I", unit: "count" }],
    measuredValues: [{ id: "v", indicator: "i", period: "2020", ...fields }],
  });

describe("a conflict", () => {
  it("of two long texts is told in a message of bearable length", () => {
    const [fault] = conflicts(party("a".repeat(15_000)), party("b".repeat(15_000)));
    expect(fault?.message.length).toBeLessThan(1000);
  });

  it("of a value and a reason why there is none names both places", () => {
    expect(conflicts(value({ value: 1 }), value({ missingReason: "suppressed" }))).toMatchObject([
      {
        code: "conflicting-objects",
        path: ["portfolios", 1, "measuredValues", 0, "missingReason"],
        expected: expect.stringContaining("portfolios[0].measuredValues[0]"),
      },
    ]);
  });
});

describe("a conflict of two objects", () => {
  const baselines = (a: Loose, b: Loose) => {
    const of = (baseline: Loose): Portfolio =>
      parsePortfolio({
        indicators: [{ id: "i", title: "I", unit: "percent" }],
        targets: [{ id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, baseline }],
      } as never);
    const [fault] = conflicts(of(a), of(b));
    return [fault?.found, fault?.expected.split(", as in")[0]];
  };

  it("shows of both what differs", () => {
    expect(baselines({ value: 10, period: "2018" }, { value: 12, period: "2018" })).toEqual([
      '{"value":"12"}',
      '{"value":"10"}',
    ]);
  });

  it("shows everything where all differs", () => {
    expect(baselines({ value: 10, period: "2018" }, { value: 12, period: "2019" })).toEqual([
      '{"period":"2019","value":"12"}',
      '{"period":"2018","value":"10"}',
    ]);
  });

  it("shows all of both where one has only what the other has too", () => {
    const names = [{ en: "T" }, { en: "T", vi: "M" }].map((name) =>
      parsePortfolio({ parties: [{ id: "x", name }] }),
    );
    const [fault] = conflicts(...names);
    expect([fault?.found, fault?.expected]).toEqual([
      '{"en":"T","vi":"M"}',
      '{"en":"T"}, as in portfolios[0].parties[0]',
    ]);
  });

  it("names the entry by its id in quotation marks", () => {
    expect(conflicts(party("a"), party("b"))[0]?.hint).toContain('both are "x";');
  });
});

const target = (cited: readonly string[], fields: Loose = {}): Portfolio =>
  parsePortfolio({
    sources: [
      { id: "april", publishedOn: "2020-04-30" },
      { id: "july", publishedOn: "2020-07-06" },
      { id: "undated" },
    ].map((source) => ({ title: "S", publisher: "Ministry", language: "en", ...source })),
    indicators: [{ id: "i", title: "I", unit: "percent" }],
    targets: [
      {
        id: "t",
        title: "T",
        criterion: { deliverable: true },
        citations: cited.map((source) => ({ source })),
        ...fields,
      },
    ],
  } as never);

const june = { deadline: "2020-06" };
const october = { deadline: "2020-10" };
const revised = (on: string, change: Loose) => ({ revisions: [{ on, ...change }] });

describe("statements of a target that differ", () => {
  it.each<[string, Portfolio, Portfolio, string]>([
    ["of one day", target(["july"], june), target(["july"], october), "both are stated on 2020-07-06"],
    ["of no known day", target(["undated"], june), target([], october), "a publishedOn"],
    ["of which the first has no day", target([], june), target(["july"], october), "a publishedOn"],
    ["of which the second has no day", target(["july"], june), target([], october), "a publishedOn"],
  ])("%s are a conflict that names both places and what mends it", (_, a, b, mend) => {
    expect(conflicts(a, b)).toMatchObject([
      {
        code: "conflicting-objects",
        path: ["portfolios", 1, "targets", 0, "deadline"],
        found: '"2020-10"',
        expected: '"2020-06", as in portfolios[0].targets[0]',
        hint: expect.stringContaining(mend),
      },
    ]);
  });

  it.each<[string, Loose, Loose]>([
    ["title", { title: { en: "T", vi: "M" } }, { title: { en: "T", vi: "N" } }],
    ["hedges", { hedges: ["cơ bản"] }, { hedges: ["phấn đấu"] }],
    ["tags", { tags: ["a"] }, { tags: ["b"] }],
    ["commitment", { commitment: "binding" }, { commitment: "planned" }],
    ["start", { start: "2020-01" }, { start: "2020-02" }],
    ["mode", { mode: "reach" }, { mode: "maintain", indicator: "i", criterion: { atLeast: 1 } }],
  ])("in their %s are a conflict on whichever days", (field, a, b) => {
    expect(conflicts(target(["april"], a), target(["july"], b)).map(({ path }) => path.at(-1))).toContain(
      field,
    );
  });

  it("in the words of a deadline are a conflict on one day", () => {
    const worded = (words: string) => target(["july"], { deadline: { by: "2021", stated: words } });
    expect(
      conflicts(worded("năm 2021"), target(["july"], { deadline: "2021" }), worded("đến năm 2021")),
    ).toMatchObject([{ path: ["portfolios", 2, "targets", 0, "deadline"] }]);
  });

  it.each<[string, Loose, Loose]>([
    ["deadline", june, october],
    ["deadline", { deadline: null }, october],
    ["lifecycle", { lifecycle: "on-hold" }, { lifecycle: "cancelled" }],
  ])("in the %s of their revisions of one day are a conflict that names both", (field, a, b) => {
    expect(
      conflicts(target(["april"], revised("2020-05", a)), target(["april"], revised("2020-05-31", b))),
    ).toMatchObject([
      {
        path: ["portfolios", 1, "targets", 0, "revisions", 0, field],
        expected: expect.stringContaining("as in portfolios[0].targets[0].revisions[0]"),
        hint: expect.stringContaining("both are stated on 2020-05-31"),
      },
    ]);
  });

  it("as a revision and as the statement of another portfolio of that day are a conflict", () => {
    const moved = target(["april"], { ...june, ...revised("2020-07-06", { deadline: "2020-12" }) });
    expect(conflicts(moved, target(["july"], october))).toMatchObject([
      {
        path: ["portfolios", 1, "targets", 0, "deadline"],
        expected: '"2020-12", as in portfolios[0].targets[0].revisions[0]',
      },
    ]);
  });

  it("as a revision on the day of the original of another portfolio are a conflict", () => {
    const dropped = target(["july"], revised("2020-07-06", { deadline: null }));
    expect([
      conflicts(dropped, target(["july"], october)),
      conflicts(target(["july"], october), dropped),
    ]).toMatchObject([
      [{ path: ["portfolios", 1, "targets", 0, "deadline"] }],
      [{ path: ["portfolios", 1, "targets", 0, "revisions", 0, "deadline"] }],
    ]);
  });

  it("without a day from the original are a conflict although they are equal to a revision", () => {
    expect(conflicts(target(["april"], june), target(["july"], october), target([], october))).toMatchObject([
      { path: ["portfolios", 2, "targets", 0, "deadline"] },
    ]);
  });
});

describe("a fault of the merged portfolio", () => {
  const percent = { indicator: "i", criterion: { atLeast: 80 } };

  it("of a revision stands where the later statement stands, and names all that were united", () => {
    const based = target(["april"], {
      ...percent,
      baseline: { value: 40, period: "2019" },
      deadline: "2025",
    });
    expect(conflicts(based, target(["july"], { ...percent, deadline: "2019-06" }))).toMatchObject([
      {
        code: "baseline-not-before-deadline",
        path: ["portfolios", 1, "targets", 0, "deadline"],
        hint: expect.stringContaining("portfolios[0].targets[0] and portfolios[1].targets[0]"),
        message: expect.stringMatching(/^portfolios\[1\]\.targets\[0\]\.deadline: /),
      },
    ]);
  });

  it("of a revision that was one already stands in that revision", () => {
    const moved = target(["july"], { ...percent, ...revised("2020-08", { deadline: "2020-12" }) });
    const started = target(["april"], { ...percent, start: "2021" });
    expect(conflicts(started, moved)).toMatchObject([
      { code: "start-after-deadline", path: ["portfolios", 1, "targets", 0, "revisions", 0, "deadline"] },
    ]);
  });

  it("of a field that was completed stands where that field came from", () => {
    const based = target(["july"], { ...percent, baseline: { value: 40, period: "2025" } });
    expect(conflicts(target(["april"], { ...percent, deadline: "2021" }), based)).toMatchObject([
      { path: ["portfolios", 1, "targets", 0, "baseline", "period"] },
    ]);
  });

  it("of what only one portfolio has names that alone", () => {
    const policy = (fields: Loose) =>
      parsePortfolio({ policies: [{ documentType: "law", title: "P", stage: "issued", ...fields }] });
    const number = "749/QĐ-TTg";
    const [fault] = conflicts(
      policy({ id: "a", number }),
      policy({ id: "b", relations: [{ type: "replaces", number }] }),
    );
    expect([fault?.path.slice(0, 5), fault?.hint.includes("united")]).toEqual([
      ["portfolios", 1, "policies", 0, "relations"],
      false,
    ]);
  });
});

describe("a stated change", () => {
  const comparison = { percent: 4, against: "2019" };

  it("and a reason why there is no value are a conflict that names both places", () => {
    expect(conflicts(value({ comparison }), value({ missingReason: "suppressed" }))).toMatchObject([
      {
        code: "conflicting-objects",
        path: ["portfolios", 1, "measuredValues", 0, "missingReason"],
        expected: expect.stringContaining("portfolios[0].measuredValues[0]"),
      },
    ]);
  });

  it("completes a value that another portfolio knows", () => {
    const merged = mergePortfolios(value({ value: 1 }), value({ comparison }));
    expect(merged.measuredValues).toMatchObject([
      { value: "1", comparison: { percent: "4", against: "2019" } },
    ]);
  });
});

describe("what is no portfolio", () => {
  it("is named by its number among those to be merged", () => {
    const [fault] = thrownFaults(() => mergePortfolios(party("A"), { parties: [{}] } as never));
    expect(fault?.path.slice(0, 2)).toEqual(["portfolios", 1]);
  });

  it("is refused although somebody froze it", () => {
    const forged = Object.freeze({
      sources: [],
      parties: [],
      policies: [],
      indicators: [null],
      targets: [],
      measuredValues: [],
      reports: [],
    }) as never;
    expect(refusal(() => withMeasuredValues(forged, [])).message).toMatch(/^portfolio/);
  });
});
