import { readFileSync } from "node:fs";
import {
  definePortfolio,
  type Portfolio,
  parsePortfolio,
  safeParsePortfolio,
  serializePortfolio,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import {
  deliverable,
  faultsOf,
  type Loose,
  measuredTarget,
  measuredValue,
  policy,
  sample,
} from "./sample.js";

const fixture = (name: string): Loose =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8"));

const documents: readonly (readonly [string, () => Loose])[] = [
  ["the sample with every key", sample],
  ["the empty portfolio", () => ({})],
  ["the review of four months", () => fixture("review-4-months-2020.json")],
  ["the review of six months", () => fixture("review-6-months-2020.json")],
];

const everyPart = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(everyPart)] : [];

/** The same data with the keys of every object the other way round. */
const reversed = (value: Loose): Loose => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
};

describe.each(documents)("%s", (_, document) => {
  it("is valid", () => {
    expect(faultsOf(document())).toEqual([]);
  });

  it("parsed twice is parsed once", () => {
    expect(parsePortfolio(parsePortfolio(document()))).toEqual(parsePortfolio(document()));
  });

  it("parsed twice has its keys in the same order", () => {
    expect(JSON.stringify(parsePortfolio(parsePortfolio(document())))).toBe(
      JSON.stringify(parsePortfolio(document())),
    );
  });

  it("comes back from its JSON", () => {
    const portfolio = parsePortfolio(document());
    expect(parsePortfolio(JSON.parse(serializePortfolio(portfolio)))).toEqual(portfolio);
  });

  it("is frozen to its depth", () => {
    expect(everyPart(parsePortfolio(document())).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it("survives structuredClone", () => {
    const portfolio = parsePortfolio(document());
    expect(structuredClone(portfolio)).toEqual(portfolio);
  });

  it("is read without changing the input", () => {
    const input = document();
    parsePortfolio(input);
    expect(input).toEqual(document());
  });

  it("is read without freezing the input", () => {
    const input = document();
    parsePortfolio(input);
    expect(everyPart(input).filter((part) => Object.isFrozen(part))).toEqual([]);
  });

  it("shares no part with the input", () => {
    const input = document();
    const parts = new Set(everyPart(input));
    expect(everyPart(parsePortfolio(input)).filter((part) => parts.has(part))).toEqual([]);
  });

  it("is the same read safely or not, parsed or defined", () => {
    const portfolio = parsePortfolio(document());
    expect([safeParsePortfolio(document()), definePortfolio(document())]).toEqual([
      { ok: true, portfolio },
      portfolio,
    ]);
  });
});

describe("defaults", () => {
  it("of a portfolio are empty lists and no time zone", () => {
    expect(parsePortfolio({})).toStrictEqual({
      sources: [],
      parties: [],
      policies: [],
      indicators: [],
      dimensions: [],
      targets: [],
      measuredValues: [],
      reports: [],
    });
  });

  it("of a policy are no relations and no citations", () => {
    expect(parsePortfolio({ policies: [policy()] }).policies[0]).toStrictEqual({
      ...policy(),
      relations: [],
      citations: [],
    });
  });

  it("of an indicator are level and no citations", () => {
    const input = { id: "i", title: "I", unit: "count" };
    expect(parsePortfolio({ indicators: [input] }).indicators[0]).toStrictEqual({
      ...input,
      accumulation: "level",
      citations: [],
    });
  });

  it("of a target are reach, linear, active and empty lists", () => {
    expect(parsePortfolio(deliverable()).targets[0]).toStrictEqual({
      id: "t",
      title: "T",
      policies: [],
      criterion: { kind: "deliverable", deliverable: true },
      milestones: [],
      trajectory: "linear",
      mode: "reach",
      parties: [],
      tags: [],
      hedges: [],
      lifecycle: "active",
      revisions: [],
      citations: [],
    });
  });

  it("of a measured value are final and empty lists", () => {
    expect(parsePortfolio(measuredValue({})).measuredValues[0]).toStrictEqual({
      indicator: "i",
      period: "2020",
      value: "1",
      status: "final",
      flags: [],
      citations: [],
    });
  });

  it("of a report are no citations", () => {
    const report = { target: "t", on: "2020", says: "done" };
    expect(parsePortfolio({ ...deliverable(), reports: [report] }).reports[0]).toStrictEqual({
      ...report,
      citations: [],
    });
  });

  it("are not shared between two portfolios in a way that one could change the other", () => {
    const list = parsePortfolio({ policies: [policy()] }).policies[0]?.citations;
    expect(() => (list as unknown[]).push(1)).toThrow(TypeError);
  });
});

describe("the stored form is the authored form", () => {
  it.each<[Loose, Loose]>([
    [{ atLeast: 20 }, { kind: "threshold", atLeast: "20" }],
    [{ moreThan: "1.50" }, { kind: "threshold", moreThan: "1.50" }],
    [{ atMost: { between: [80, 90] } }, { kind: "threshold", atMost: { between: ["80", "90"] } }],
    [{ lessThan: { about: 4 } }, { kind: "threshold", lessThan: { about: "4" } }],
    [{ equals: "0e5" }, { kind: "threshold", equals: "0" }],
    [{ between: [2, "4.0"] }, { kind: "range", between: ["2", "4.0"] }],
    [
      { atLeast: 20, kind: "threshold" },
      { kind: "threshold", atLeast: "20" },
    ],
  ])("%j becomes %j", (criterion, stored) => {
    const portfolio = parsePortfolio(measuredTarget(criterion, { mode: "maintain" }));
    expect(portfolio.targets[0]?.criterion).toStrictEqual(stored);
  });

  it.each<[string, Loose, Loose]>([
    [
      "a change",
      { change: { atLeast: { percent: 7 }, against: "2019-S1" }, every: "year" },
      {
        kind: "change",
        change: { atLeast: { percent: "7" }, against: "2019-S1" },
        every: "year",
      },
    ],
    [
      "a quantifier",
      { atLeast: 7, each: { share: 80, members: ["b", "a"], dimension: "sector" } },
      {
        kind: "threshold",
        atLeast: "7",
        each: { dimension: "sector", members: ["b", "a"], share: "80" },
      },
    ],
    [
      "a composition, whose parts have kinds too",
      {
        allOf: [
          { deliverable: true },
          { indicator: "i", anyOf: [{ atLeast: 1 }, { indicator: "i", atMost: 0 }] },
        ],
      },
      {
        kind: "allOf",
        allOf: [
          { kind: "deliverable", deliverable: true },
          {
            kind: "anyOf",
            anyOf: [
              { kind: "threshold", atLeast: "1" },
              { kind: "threshold", atMost: "0", indicator: "i" },
            ],
            indicator: "i",
          },
        ],
      },
    ],
  ])("%s keeps its form and gains its kind", (_, criterion, stored) => {
    const target = "allOf" in criterion ? { indicator: undefined } : {};
    expect(parsePortfolio(measuredTarget(criterion, target)).targets[0]?.criterion).toStrictEqual(stored);
  });

  it.each<[string, Loose, Loose]>([
    [
      "milestones",
      { milestones: [{ by: "2022-S1", criterion: { atLeast: 40 } }] },
      { milestones: [{ by: "2022-S1", criterion: { kind: "threshold", atLeast: "40" }, citations: [] }] },
    ],
    [
      "revisions, null included",
      {
        deadline: "2025",
        revisions: [
          { on: "2021-05", deadline: null },
          { on: "2022", lifecycle: "active" },
        ],
      },
      {
        revisions: [
          { on: "2021-05", deadline: null, citations: [] },
          { on: "2022", lifecycle: "active", citations: [] },
        ],
      },
    ],
  ])("%s stay as written", (_, target, stored) => {
    expect(parsePortfolio(measuredTarget({ atLeast: 80 }, target)).targets[0]).toMatchObject(stored);
  });

  it("a comparison may stand without a value", () => {
    const comparison = { percent: { about: 4 }, against: "2019", stated: "tăng khoảng 4%" };
    const [value] = parsePortfolio(measuredValue({ value: undefined, comparison })).measuredValues;
    expect([value?.value, value?.comparison]).toEqual([
      undefined,
      { ...comparison, percent: { about: "4" } },
    ]);
  });

  it("a ratio keeps per only where it was written", () => {
    const ratio = { numerator: "a", denominator: "b" };
    const fields = { title: "T", unit: "percent" };
    const { indicators } = parsePortfolio({
      indicators: [
        { id: "a", title: "A", unit: "count" },
        { id: "b", title: "B", unit: "count" },
        { id: "r", ...fields, ratioOf: ratio },
        { id: "q", ...fields, ratioOf: { ...ratio, per: 100 } },
      ],
    });
    expect(indicators.slice(2).map(({ ratioOf }) => ratioOf)).toEqual([ratio, { ...ratio, per: "100" }]);
  });

  it("kind stands first", () => {
    const [target] = parsePortfolio(measuredTarget({ atLeast: 20, kind: "threshold" })).targets;
    expect(Object.keys(target?.criterion ?? {})).toEqual(["kind", "atLeast"]);
  });

  it.each([
    [{ rankAtMost: 50, of: 176 }, { kind: "rank", rankAtMost: "50", of: "176" }, "rank"],
    [{ category: { accepted: ["A"] } }, { kind: "category", category: { accepted: ["A"] } }, "category"],
  ])("%j becomes %j", (criterion, stored, unit) => {
    expect(parsePortfolio(measuredTarget(criterion, {}, { unit })).targets[0]?.criterion).toStrictEqual(
      stored,
    );
  });

  it.each<[string, Loose]>([
    ["a year", "2025"],
    ["an EDTF code", "2025-36"],
    ["an approximate year", "2025~"],
    ["a dated deadline", { by: "2021-S1", stated: "đến hết tháng 6" }],
    ["an event", { event: "the congress", expected: "2021-Q1" }],
  ])("a deadline stays as written: %s", (_, deadline) => {
    expect(parsePortfolio(deliverable({ deadline })).targets[0]?.deadline).toEqual(deadline);
  });

  it("texts keep their spaces, their composition and their case", () => {
    const title = "  Công tác  e\u0301 \u00e9 QÐ ";
    expect(parsePortfolio(deliverable({ title })).targets[0]?.title).toBe(title);
  });

  it("languages keep the order in which they were given", () => {
    const [target] = parsePortfolio(deliverable({ title: { vi: "v", en: "e", de: "d" } })).targets;
    expect(Object.keys(target?.title ?? {})).toEqual(["vi", "en", "de"]);
  });

  it("keys that are undefined are as good as left out", () => {
    const portfolio = parsePortfolio(deliverable({ deadline: undefined, tags: undefined }));
    expect(portfolio).toStrictEqual(parsePortfolio(deliverable()));
  });

  it("a lone surrogate survives the round trip", () => {
    const portfolio = parsePortfolio(deliverable({ title: "\ud800" }));
    expect(parsePortfolio(JSON.parse(serializePortfolio(portfolio)))).toEqual(portfolio);
  });

  it("names of object members are names like any other", () => {
    const dimensions = { constructor: "a", toString: "b", hasOwnProperty: "c" };
    const portfolio = parsePortfolio(measuredValue({ dimensions }));
    expect({ ...portfolio.measuredValues[0]?.dimensions }).toEqual(dimensions);
  });

  it.each([["constructor"], ["toString"], ["hasOwnProperty"], ["valueOf"]])("%s will do as an id", (id) => {
    const portfolio = parsePortfolio({
      ...deliverable({ id }),
      reports: [{ target: id, on: "2020", says: "done" }],
    });
    expect(portfolio.reports[0]?.target).toBe(id);
  });
});

describe("$schema", () => {
  const named = { $schema: "./portfolio.schema.json", ...sample() };

  it("is for editors, and no part of the portfolio", () => {
    expect(parsePortfolio(named)).toEqual(parsePortfolio(sample()));
  });

  it("belongs at the top alone", () => {
    expect(refusal(() => parsePortfolio(deliverable({ $schema: "x" }))).message).toContain("targets[0]");
  });
});

describe("serializePortfolio", () => {
  it("does not depend on the order in which keys were written", () => {
    const languages = (value: Loose): Loose =>
      JSON.parse(JSON.stringify(value), (_, part) =>
        typeof part === "object" && part !== null && ("en" in part || "vi" in part) ? "text" : part,
      );
    expect(serializePortfolio(parsePortfolio(reversed(languages(sample()))))).toBe(
      serializePortfolio(parsePortfolio(languages(sample()))),
    );
  });

  it("does not depend on the order in which dimensions were written", () => {
    const text = (dimensions: Loose) => serializePortfolio(parsePortfolio(measuredValue({ dimensions })));
    expect(text({ sector: "a", region: "b" })).toBe(text({ region: "b", sector: "a" }));
  });

  it("indents by two spaces and ends with one line feed", () => {
    expect(serializePortfolio(parsePortfolio({ timeZone: "UTC" }))).toMatch(
      /^\{\n {2}"sources": \[\],[\s\S]*\}\n$/,
    );
  });

  it("writes no text that is not JSON", () => {
    expect(refusal(() => serializePortfolio(undefined as unknown as Portfolio)).code).toBe("wrong-type");
  });
});
