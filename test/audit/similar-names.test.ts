import { explainFinding } from "policy-targets/audit";
import { describe, expect, it } from "vitest";
import { level, only, target, value } from "./support.js";

const of = (...breakdowns: readonly Record<string, string>[]) => ({
  indicators: [level("i")],
  measuredValues: breakdowns.map((dimensions, at) => value("i", String(2001 + at), 1, { dimensions })),
});

const districts = (...names: readonly string[]) => of(...names.map((district) => ({ district })));

const namesIn = (input: object) => only("similar-names", input).map(({ names }) => names);

describe("names of dimensions", () => {
  it.each([
    ["one letter less", "distrct"],
    ["one letter more", "districts"],
    ["another letter", "distrikt"],
    ["two letters swapped", "distirct"],
    ["another case", "District"],
  ])("are named that have %s", (_, name) => {
    const input = of({ district: "north" }, { [name]: "south" });
    expect(only("similar-names", input)).toMatchObject([
      {
        dimension: null,
        names: ["district", name],
        subjects: [
          { list: "measuredValues", index: 0 },
          { list: "measuredValues", index: 1 },
        ],
      },
    ]);
  });

  it("are named of a target and of each", () => {
    const targets = [
      target({ id: "a", indicator: "i", criterion: { atLeast: 1 }, dimensions: { district: "north" } }),
      target({ id: "b", indicator: "i", criterion: { atLeast: 1, each: { dimension: "distrct" } } }),
    ];
    const indicators = [level("i")];
    expect(only("similar-names", { indicators, targets })[0]).toMatchObject({
      names: ["district", "distrct"],
      subjects: [
        { list: "targets", id: "a" },
        { list: "targets", id: "b" },
      ],
    });
  });

  it.each([
    ["short", "sex", "sec"],
    ["of other digits", "region-1", "region-2"],
    ["further apart", "district", "precinct"],
  ])("may be %s", (_, a, b) => {
    expect(namesIn(of({ [a]: "x" }, { [b]: "x" }))).toEqual([]);
  });

  it("are not compared where they are declared", () => {
    const dimensions = [
      { id: "district", title: "district" },
      { id: "districts", title: "kind of districts" },
    ];
    expect(namesIn({ ...of({ district: "x" }, { districts: "x" }), dimensions })).toEqual([]);
  });
});

describe("names of members", () => {
  it("are named together that differ in case and spaces", () => {
    expect(only("similar-names", districts("South End", "north", "south end", " SouthEnd"))).toMatchObject([
      { dimension: "district", names: ["South End", "south end", " SouthEnd"] },
    ]);
  });

  it("are named that are one letter apart, and never of one period", () => {
    expect(namesIn(districts("Hamburg", "Berlin", "Hambrg"))).toEqual([["Hamburg", "Hambrg"]]);
  });

  it("are named by case though they are of one period", () => {
    const measuredValues = ["South", "south"].map((district) =>
      value("i", "2020", 1, { dimensions: { district } }),
    );
    expect(namesIn({ indicators: [level("i")], measuredValues })).toEqual([["South", "south"]]);
  });

  it("may be alike where one period has values of both", () => {
    const measuredValues = ["Iran", "Iraq"].map((country) =>
      value("i", "2020", 1, { dimensions: { country } }),
    );
    expect(namesIn({ indicators: [level("i")], measuredValues })).toEqual([]);
  });

  it("may be alike where one list has both", () => {
    const each = { dimension: "district", members: ["Gambia", "Zambia"] };
    const targets = [target({ indicator: "i", criterion: { atLeast: 1, each } })];
    expect(namesIn({ ...districts("Gambia", "Zambia"), targets })).toEqual([]);
  });

  it("are named of two targets, since no list has both", () => {
    const of = (id: string, country: string) =>
      target({ id, indicator: "i", criterion: { atLeast: 1 }, dimensions: { country } });
    const targets = [of("a", "Gambia"), of("b", "Zambia")];
    expect(namesIn({ indicators: [level("i")], targets })).toEqual([["Gambia", "Zambia"]]);
  });

  it("are named of a list beside values", () => {
    const each = { dimension: "district", members: ["South", "north"] };
    const targets = [target({ indicator: "i", criterion: { atLeast: 1, each } })];
    expect(namesIn({ ...districts("south", "north"), targets })).toEqual([["South", "south"]]);
  });

  it("may be alike in different dimensions", () => {
    expect(namesIn(of({ district: "South" }, { region: "south" }))).toEqual([]);
  });

  it("are named by the title of a dimension that declares none", () => {
    const dimensions = [{ id: "district", title: { en: "borough", vi: "quận" } }];
    const [finding] = only("similar-names", { ...districts("South", "south"), dimensions });
    expect(finding && explainFinding(finding)).toBe(
      "“South” and “south” of “borough” may be one member, spelled in different ways.",
    );
  });

  it("are not compared where they are declared", () => {
    const members = ["South", "south"].map((id) => ({ id, title: id }));
    const dimensions = [{ id: "district", title: "district", members }];
    expect(namesIn({ ...districts("South", "south"), dimensions })).toEqual([]);
  });

  it("of any number are compared at once", () => {
    const numbered = Array.from(
      { length: 1_000 },
      (_, at) => `Municipality of ${"abcdefghij"[at % 10]}${at}`,
    );
    expect(namesIn(districts(...numbered, "Municipality of a0 "))).toEqual([
      ["Municipality of a0", "Municipality of a0 "],
    ]);
  });
});
