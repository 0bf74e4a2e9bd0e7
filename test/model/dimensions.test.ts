import * as fc from "fast-check";
import {
  definePortfolio,
  measuredValuesFromRows,
  mergePortfolios,
  type Portfolio,
  parsePortfolio,
  serializePortfolio,
  withMeasuredValues,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { expectSame } from "../support/same.js";
import { faultsOf, type Loose, thrownFaults } from "./sample.js";

const sector = {
  id: "sector",
  title: "sector",
  members: [
    { id: "postal", title: "Post" },
    { id: "telecom", title: "Telecoms" },
  ],
} as const;
const area = { id: "area", title: "area" } as const;

const indicators = [{ id: "i", title: "I", unit: "count" }] as const;

const declaring = (rest: Loose, dimensions: Loose = [sector, area]): Loose => ({
  indicators,
  dimensions,
  ...rest,
});
const value = (dimensions: Loose): Loose => ({
  measuredValues: [{ indicator: "i", period: "2020", value: 1, dimensions }],
});
const target = (fields: Loose): Loose => ({
  targets: [{ id: "t", title: "T", indicator: "i", criterion: { atLeast: 1 }, ...fields }],
});
const each = (of: Loose): Loose => ({ atLeast: 1, each: of });

const T = ["targets", 0];
const V = ["measuredValues", 0, "dimensions"];
const D = ["dimensions", 0];

type Row = readonly [
  when: string,
  input: Loose,
  path: readonly (string | number)[],
  code: string,
  hint: string,
];

const unknown: readonly Row[] = [
  ["of a value", value({ sectr: "postal" }), [...V, "sectr"], "unknown-id", 'did you mean "sector"?'],
  ["like no other", value({ gender: "f" }), [...V, "gender"], "unknown-id", "add it to dimensions"],
  [
    "of a target",
    target({ dimensions: { Sector: "postal" } }),
    [...T, "dimensions", "Sector"],
    "unknown-id",
    'did you mean "sector"?',
  ],
  [
    "of each",
    target({ criterion: each({ dimension: "sektor" }) }),
    [...T, "criterion", "each", "dimension"],
    "unknown-id",
    'did you mean "sector"?',
  ],
  [
    "of each in a part",
    target({ criterion: { anyOf: [{ atMost: 0 }, each({ dimension: "sektor" })] } }),
    [...T, "criterion", "anyOf", 1, "each", "dimension"],
    "unknown-id",
    'did you mean "sector"?',
  ],
  [
    "of each in a revision",
    target({ revisions: [{ on: "2021", criterion: each({ dimension: "sektor" }) }] }),
    [...T, "revisions", 0, "criterion", "each", "dimension"],
    "unknown-id",
    'did you mean "sector"?',
  ],
];

const members: readonly Row[] = [
  ["of a value", value({ sector: "Postal" }), [...V, "sector"], "unknown-id", 'did you mean "postal"?'],
  ["like no other", value({ sector: "press" }), [...V, "sector"], "unknown-id", "the members of sector"],
  [
    "of a target",
    target({ dimensions: { sector: "telecoms" } }),
    [...T, "dimensions", "sector"],
    "unknown-id",
    'did you mean "telecom"?',
  ],
  [
    "of each",
    target({ criterion: each({ dimension: "sector", members: ["postal", "telcom"] }) }),
    [...T, "criterion", "each", "members", 1],
    "unknown-id",
    'did you mean "telecom"?',
  ],
];

const shapes: readonly Row[] = [
  ["a dimension twice", [area, area], ["dimensions", 1, "id"], "duplicate-id", "dimensions[0]"],
  [
    "a member twice",
    [{ ...sector, members: [...sector.members, { id: "postal", title: "P" }] }],
    [...D, "members", 2, "id"],
    "duplicate-id",
    "counts once",
  ],
  ["no members", [{ ...area, members: [] }], [...D, "members"], "missing", "leave the key out"],
  [
    "a member as a text",
    [{ ...area, members: ["city"] }],
    [...D, "members", 0],
    "wrong-type",
    '{ id: "north", title: "North" }',
  ],
  ["no title", [{ id: "area" }], [...D, "title"], "missing", "add the key"],
  ["a name", [{ ...area, name: "Area" }], [...D, "name"], "unknown-key", 'did you mean "title"?'],
  [
    "a member without a title",
    [{ ...area, members: [{ id: "city" }] }],
    [...D, "members", 0, "title"],
    "missing",
    "add",
  ],
];

describe("where dimensions are declared", () => {
  it.each(unknown)("an unknown name is a fault: %s", (_, input, path, code, hint) => {
    expect(faultsOf(declaring(input))).toMatchObject([{ path, code, hint: expect.stringContaining(hint) }]);
  });

  it.each(members)("an unknown member is a fault: %s", (_, input, path, code, hint) => {
    expect(faultsOf(declaring(input))).toMatchObject([{ path, code, hint: expect.stringContaining(hint) }]);
  });

  it.each([
    ["a member of a dimension that declares none", value({ area: "anywhere" })],
    ["a breakdown by two", value({ area: "city", sector: "postal" })],
    ["each, by some members", target({ criterion: each({ dimension: "sector", members: ["postal"] }) })],
  ])("any is taken: %s", (_, input) => {
    expect(faultsOf(declaring(input))).toEqual([]);
  });

  it("a faulty list of members refuses no member", () => {
    const faulty = [{ ...sector, members: [{ id: "postal" }] }];
    expect(faultsOf(declaring(value({ sector: "press" }), faulty)).map(({ code }) => code)).toEqual([
      "missing",
    ]);
  });

  it("rows that are added are held against them", () => {
    const portfolio = parsePortfolio(declaring({}));
    const rows = measuredValuesFromRows([{ year: "2020", of: "postall", n: 3 }], {
      indicator: { value: "i" },
      period: { column: "year" },
      value: { column: "n" },
      dimensions: { sector: { column: "of" } },
    });
    expect(thrownFaults(() => withMeasuredValues(portfolio, rows))).toMatchObject([
      { path: [...V, "sector"], code: "unknown-id", hint: 'did you mean "postal"?' },
    ]);
  });
});

it.each([{}, { dimensions: [] }])("where none is declared, as in %j, any name is taken", (none) => {
  const input = { indicators, ...none, ...value({ sectr: "x" }), ...target({ dimensions: { a: "b" } }) };
  expect(faultsOf(input)).toEqual([]);
});

it.each(shapes)("the declaration may be faulty: %s", (_, dimensions, path, code, hint) => {
  expect(faultsOf({ dimensions })).toMatchObject([{ path, code, hint: expect.stringContaining(hint) }]);
});

describe("merged portfolios", () => {
  const parsed = (...dimensions: readonly Loose[]): Portfolio => parsePortfolio({ indicators, dimensions });

  it("complete the members of a dimension that only one of them declares", () => {
    const { members: _, ...bare } = sector;
    expect(mergePortfolios(parsed(bare), parsed(area, sector)).dimensions).toEqual([sector, area]);
  });

  it("have to declare the same members", () => {
    const other = { ...sector, members: sector.members.slice(1) };
    expect(thrownFaults(() => mergePortfolios(parsed(sector), parsed(other)))).toMatchObject([
      { path: ["portfolios", 1, "dimensions", 0, "members"], code: "conflicting-objects" },
    ]);
  });

  it("are held against what one of them declares, with the place of the fault in the other", () => {
    const loose = parsePortfolio({ indicators, ...value({ sectr: "postal" }) });
    expect(thrownFaults(() => mergePortfolios(parsed(sector), loose))).toMatchObject([
      { path: ["portfolios", 1, "measuredValues", 0, "dimensions", "sectr"], code: "unknown-id" },
    ]);
  });

  const texts = fc.constantFrom<Loose[]>("A", { en: "A", vi: "B" }, "constructor", "__proto__");
  const titled = (ids: readonly string[]): fc.Arbitrary<Loose[]> =>
    fc
      .subarray([...ids])
      .chain((some) => fc.tuple(...some.map((id) => texts.map((title): Loose => ({ id, title })))));
  const portfolios = titled(["sex", "area", "toString", "constructor"]).chain((dimensions) =>
    fc
      .tuple(
        ...dimensions.map((dimension) =>
          titled(["South", "south end", "hasOwnProperty", "__proto__"]).map(
            (own): Loose => (own.length === 0 ? dimension : { ...dimension, members: own }),
          ),
        ),
      )
      .map((all) => parsed(...all)),
  );

  it("keep dimensions as they are, and so does writing", () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        expectSame(mergePortfolios(portfolio, portfolio), portfolio);
        expectSame(mergePortfolios(parsed(), portfolio).dimensions, portfolio.dimensions);
        expectSame(parsePortfolio(JSON.parse(serializePortfolio(portfolio))), portfolio);
      }),
    );
  });
});

it("dimensions are kept by what is made of a portfolio", () => {
  const portfolio = definePortfolio({ indicators, dimensions: [sector] });
  const row = { indicator: "i", period: "2020", value: 1, dimensions: { sector: "postal" } } as const;
  expect(withMeasuredValues(portfolio, [row]).dimensions).toBe(portfolio.dimensions);
});
