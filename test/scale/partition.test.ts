import * as fc from "fast-check";
import {
  evaluatePortfolio,
  mergePortfolios,
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
  withMeasuredValues,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { partitionPortfolio } from "policy-targets/scale";
import { describe, expect, it } from "vitest";
import { anyEvaluationOptions } from "../../src/testing/fast-check/parts.js";
import { anyPortfolio } from "../../src/testing/fast-check/portfolios.js";
import { expectSame } from "../support/same.js";

const target = (id: string, indicator: string, more: object = {}) => ({
  id,
  title: id,
  indicator,
  criterion: { atLeast: 10 },
  deadline: "2025",
  ...more,
});

const percent = (id: string, more: object = {}) => ({ id, title: id, unit: "percent", ...more });

const partsOf = (input: object, size = 1): readonly Portfolio[] =>
  partitionPortfolio(parsePortfolio(input), { size });

const targetsIn = (parts: readonly Portfolio[]) => parts.map(({ targets }) => targets.map(({ id }) => id));

const byId = <T extends { readonly target: string }>(evaluations: readonly T[]): readonly T[] =>
  [...evaluations].sort((a, b) => (a.target < b.target ? -1 : 1));

describe("a portfolio cut into parts", () => {
  it.each<[string, object, readonly (readonly string[])[]]>([
    [
      "apart where nothing is shared",
      { indicators: [percent("x"), percent("y")], targets: [target("a", "x"), target("b", "y")] },
      [["a"], ["b"]],
    ],
    [
      "together by an indicator",
      {
        indicators: [percent("x"), percent("y")],
        targets: [target("a", "x"), target("b", "y"), target("c", "x")],
      },
      [["a", "c"], ["b"]],
    ],
    [
      "together by the side of a ratio",
      {
        indicators: [
          percent("done"),
          percent("all"),
          percent("share", { ratioOf: { numerator: "done", denominator: "all" } }),
        ],
        targets: [target("a", "share"), target("b", "all")],
      },
      [["a", "b"]],
    ],
    [
      "together by the part of a criterion",
      {
        indicators: [percent("x"), percent("y")],
        targets: [
          target("a", "x", { criterion: { allOf: [{ atLeast: 1 }, { indicator: "y", atLeast: 2 }] } }),
          target("b", "y"),
        ],
      },
      [["a", "b"]],
    ],
    [
      "together by the criterion of a revision",
      {
        indicators: [percent("x"), percent("y")],
        targets: [
          target("a", "x", {
            revisions: [
              { on: "2021", criterion: { anyOf: [{ atLeast: 1 }, { indicator: "y", atLeast: 2 }] } },
            ],
          }),
          target("b", "y"),
        ],
      },
      [["a", "b"]],
    ],
    [
      "apart where one indicator is broken down",
      {
        indicators: [percent("x")],
        targets: [
          target("a", "x", { dimensions: { district: "east" } }),
          target("b", "x", { dimensions: { district: "west" } }),
        ],
      },
      [["a"], ["b"]],
    ],
    [
      "together by the whole of which others are members",
      {
        indicators: [percent("x")],
        targets: [
          target("a", "x", { dimensions: { district: "east" } }),
          target("b", "x", { dimensions: { district: "west" } }),
          target("c", "x", { criterion: { atLeast: 1, each: { dimension: "district" } } }),
        ],
      },
      [["a", "b", "c"]],
    ],
    [
      "together by the member of which others are a further breakdown",
      {
        indicators: [percent("x")],
        targets: [
          target("a", "x", { dimensions: { district: "east" } }),
          target("b", "x", { dimensions: { district: "east", sex: "female" } }),
          target("c", "x", { dimensions: { district: "west", sex: "female" } }),
        ],
      },
      [["a", "b"], ["c"]],
    ],
    [
      "apart where nothing is measured",
      {
        targets: ["a", "b"].map((id) => ({ id, title: id, criterion: { deliverable: true } })),
      },
      [["a"], ["b"]],
    ],
  ])("keeps targets %s", (_, input, expected) => {
    expect(targetsIn(partsOf(input))).toEqual(expected);
  });

  it("has at most so many targets in a part, in their order", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const input = {
      indicators: ids.map((id) => percent(`of-${id}`)),
      targets: ids.map((id) => target(id, id === "d" ? "of-a" : `of-${id}`)),
    };
    expect(targetsIn(partsOf(input, 2))).toEqual([["a", "d"], ["b", "c"], ["e"]]);
    expect(targetsIn(partsOf(input, 3))).toEqual([
      ["a", "b", "d"],
      ["c", "e"],
    ]);
    expect(targetsIn(partsOf(input, 100))).toEqual([ids]);
  });

  it("takes to each part its values, reports and indicators, and all that is small", () => {
    const input: PortfolioInput = {
      sources: [{ id: "s", title: "S", publisher: "P", language: "en" }],
      parties: [{ id: "p", name: "P" }],
      policies: [{ id: "law", documentType: "law", title: "Law", stage: "issued" }],
      indicators: [percent("x"), percent("y"), percent("unused")] as PortfolioInput["indicators"],
      targets: [target("a", "x"), target("b", "y")] as PortfolioInput["targets"],
      measuredValues: [
        { indicator: "y", period: "2020", value: 1 },
        { indicator: "x", period: "2020", value: 2 },
        { indicator: "unused", period: "2020", value: 3 },
      ],
      reports: [{ target: "b", on: "2020", says: "started" }],
    };
    const [first, second] = partsOf(input);
    expect(first?.measuredValues.map(({ value }) => value)).toEqual(["2"]);
    expect(second?.measuredValues.map(({ value }) => value)).toEqual(["1"]);
    expect([first?.reports.length, second?.reports.length]).toEqual([0, 1]);
    expect(first?.indicators.map(({ id }) => id)).toEqual(["x"]);
    for (const list of ["sources", "parties", "policies"] as const)
      expect([first?.[list].length, second?.[list].length]).toEqual([1, 1]);
  });

  it("has the indicator that another one states by the day", () => {
    const [part] = partsOf({
      indicators: [
        { id: "parcels", title: "Parcels", unit: "count", accumulation: "per-period" },
        { id: "daily", title: "Parcels a day", unit: "count", perDayOf: "parcels" },
      ],
      targets: [target("a", "daily")],
    });
    expect(part?.indicators.map(({ id }) => id)).toEqual(["parcels", "daily"]);
  });

  it("is one part without targets", () => {
    expect(targetsIn(partsOf({}))).toEqual([[]]);
  });

  it.each([0, 1.5, -1, Number.NaN, "3", undefined, null])("refuses the size %j", (size) => {
    expect(() => partitionPortfolio(review2020, { size } as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "bad-option" }),
    );
  });

  it("is what its parts make when they are merged again", () => {
    const [parts, everything] = [partitionPortfolio(review2020, { size: 1 }), review2020.targets.length];
    expect(parts.length).toBeGreaterThan(everything / 2);
    const merged = mergePortfolios(...parts);
    expect(merged.targets).toHaveLength(everything);
    expect(merged.reports).toHaveLength(review2020.reports.length);
  });
});

describe("a part of a portfolio", () => {
  it("gives every target the verdict that it has in the whole", () => {
    fc.assert(
      fc.property(
        anyPortfolio,
        anyEvaluationOptions,
        fc.integer({ min: 1, max: 4 }),
        (whole, options, size) => {
          const { evaluations } = evaluatePortfolio(whole, options);
          const parts = partitionPortfolio(whole, { size });
          const apart = parts.flatMap((part) => evaluatePortfolio(part, options).evaluations);
          expectSame(byId(apart), byId(evaluations));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("does so for the documents", () => {
    const { evaluations } = evaluatePortfolio(review2020, { asOf: "2020-07-06" });
    const parts = partitionPortfolio(review2020, { size: 10 });
    const apart = parts.flatMap((part) => evaluatePortfolio(part, { asOf: "2020-07-06" }).evaluations);
    expectSame(byId(apart), byId(evaluations));
  });

  it("is a portfolio that JSON carries", () => {
    fc.assert(
      fc.property(anyPortfolio, (whole) => {
        for (const part of partitionPortfolio(whole, { size: 1 }))
          expectSame(parsePortfolio(JSON.parse(JSON.stringify(part))), part);
      }),
      { numRuns: 60 },
    );
  });

  it("takes the values of its indicators later", () => {
    fc.assert(
      fc.property(anyPortfolio, anyEvaluationOptions, (whole, options) => {
        const bare = parsePortfolio({ ...JSON.parse(JSON.stringify(whole)), measuredValues: [] });
        const apart = partitionPortfolio(bare, { size: 1 }).flatMap((part) => {
          const ids = new Set<string>(part.indicators.map(({ id }) => id));
          const rows = whole.measuredValues.filter(({ indicator }) => ids.has(indicator));
          return evaluatePortfolio(withMeasuredValues(part, rows as never), options).evaluations;
        });
        expectSame(byId(apart), byId(evaluatePortfolio(whole, options).evaluations));
      }),
      { numRuns: 60 },
    );
  });
});
