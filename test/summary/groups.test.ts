import fc from "fast-check";
import { codes, evaluatePortfolio, type GroupBy, parsePortfolio, summarize } from "policy-targets";
import { describe, expect, it } from "vitest";
import { ASOF, arrange, cases, deliverable } from "./arrange.js";

const { groupings } = codes;

const portfolio = parsePortfolio({
  parties: [
    { id: "health", name: { en: "Ministry of Health", vi: "Bộ Y tế" } },
    { id: "post", name: "Post" },
  ],
  policies: [
    {
      id: "programme",
      documentType: "programme",
      title: { en: "Programme", vi: "Chương trình" },
      stage: "issued",
    },
    { id: "law", documentType: "law", title: "Law", stage: "issued" },
  ],
  targets: [
    deliverable("a", {
      policies: ["programme", "law"],
      sector: { en: "Postal", vi: "Bưu chính" },
      parties: [
        { party: "post", role: "lead" },
        { party: "post", role: "reporting" },
      ],
      deadline: "2025",
      tags: ["x"],
    }),
    deliverable("b", {
      policies: ["law"],
      sector: "Health",
      parties: [
        { party: "health", role: "lead" },
        { party: "post", role: "supporting" },
      ],
      deadline: "2020-06",
      tags: ["x", "y", "x"],
    }),
    deliverable("c", { commitment: "proposed" }),
    deliverable("d", { sector: "Health", deadline: { event: "vote", expected: "2025-03" } }),
  ],
});
const evaluation = evaluatePortfolio(portfolio, { asOf: ASOF });

const groupsBy = (by: GroupBy) => summarize(portfolio, evaluation, { by }).groups;

const membersBy = (by: GroupBy) => groupsBy(by).map(({ key, targets }) => [key, targets]);

describe("groups", () => {
  it("are none unless they are asked for", () => {
    expect(summarize(portfolio, evaluation).groups).toEqual([]);
  });

  it.each<[GroupBy, readonly unknown[]]>([
    [
      "policy",
      [
        ["programme", ["a"]],
        ["law", ["a", "b"]],
        [null, ["c", "d"]],
      ],
    ],
    [
      "sector",
      [
        ["Postal", ["a"]],
        ["Health", ["b", "d"]],
        [null, ["c"]],
      ],
    ],
    [
      "party",
      [
        ["post", ["a", "b"]],
        ["health", ["b"]],
        [null, ["c", "d"]],
      ],
    ],
    [
      "deadline-year",
      [
        ["2020", ["b"]],
        ["2025", ["a", "d"]],
        [null, ["c"]],
      ],
    ],
  ])("by %s", (by, members) => {
    expect(membersBy(by)).toEqual(members);
  });

  it.each<[GroupBy, readonly unknown[]]>([
    ["policy", [{ en: "Programme", vi: "Chương trình" }, "Law", null]],
    ["sector", [{ en: "Postal", vi: "Bưu chính" }, "Health", null]],
    ["party", ["Post", { en: "Ministry of Health", vi: "Bộ Y tế" }, null]],
    ["deadline-year", ["2020", "2025", null]],
  ])("by %s have their titles in all languages", (by, titles) => {
    expect(groupsBy(by).map(({ title }) => title)).toEqual(titles);
  });

  it("count what stands in them, tasks apart from proposals", () => {
    const none = groupsBy("policy").find(({ key }) => key === null);
    expect([none?.tallies.target.total, none?.tallies.proposal.total]).toEqual([1, 1]);
  });

  it("have a name in the list of groupings", () => {
    expect(groupings.map((by) => groupsBy(by).length > 0)).toEqual(groupings.map(() => true));
  });
});

describe("groups by a function", () => {
  it.each<[string, GroupBy, readonly unknown[]]>([
    [
      "that names one",
      (target) => target.id.toUpperCase(),
      [
        ["A", ["a"]],
        ["B", ["b"]],
        ["C", ["c"]],
        ["D", ["d"]],
      ],
    ],
    [
      "that names several, each once",
      ({ tags }) => tags,
      [
        ["x", ["a", "b"]],
        ["y", ["b"]],
        [null, ["c", "d"]],
      ],
    ],
    ["that names none by null", () => null, [[null, ["a", "b", "c", "d"]]]],
    ["that names none by undefined", () => undefined, [[null, ["a", "b", "c", "d"]]]],
    ["that names none by an empty list", () => [], [[null, ["a", "b", "c", "d"]]]],
    [
      "that looks at the evaluation",
      (_, { status }) => status,
      [
        ["pending", ["a", "c", "d"]],
        ["overdue", ["b"]],
      ],
    ],
    [
      "that names a group null",
      ({ id }) => (id === "a" ? "null" : null),
      [
        ["null", ["a"]],
        [null, ["b", "c", "d"]],
      ],
    ],
    [
      "that names an inherited property",
      () => ["__proto__", "constructor"],
      [
        ["__proto__", ["a", "b", "c", "d"]],
        ["constructor", ["a", "b", "c", "d"]],
      ],
    ],
  ])("%s", (_, by, members) => {
    expect(membersBy(by)).toEqual(members);
  });

  it("stand in the order in which they first occur, those of no group last", () => {
    const by: GroupBy = ({ id }) => ({ a: null, b: "z", c: "y", d: "z" })[id];
    expect(membersBy(by).map(([key]) => key)).toEqual(["z", "y", null]);
  });

  it("pass the function's own error through", () => {
    const by = () => {
      throw new RangeError("mine");
    };
    expect(() => groupsBy(by)).toThrow(new RangeError("mine"));
  });

  it.each([
    ["a number", () => 2020],
    ["a boolean", () => true],
    ["an object", () => ({ en: "Postal" })],
    ["a list with undefined", () => ["x", undefined]],
    ["a list with null", () => [null]],
    ["a list with an object", () => [{ en: "Postal" }]],
    ["a list with an object of no kind", () => [Object.create(null)]],
    ["a list with a number", () => [2020]],
    ["a list with a symbol", () => [Symbol("x")]],
    ["a promise", async () => "x"],
  ])("refuse %s as the name of a group", (_, by) => {
    expect(() => groupsBy(by as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "bad-option" }),
    );
  });
});

describe("every grouping", () => {
  it("puts each target into at least one group", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { portfolio, evaluation } = arrange(of);
        const { groups, lines } = summarize(portfolio, evaluation, { by: "deadline-year" });
        expect(groups.flatMap(({ targets }) => targets).sort()).toEqual(
          lines.map(({ target }) => target).sort(),
        );
      }),
    );
  });

  it("has as many targets as its tallies count", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { portfolio, evaluation } = arrange(of);
        const { groups } = summarize(portfolio, evaluation, { by: (_, { status }) => [status, "all"] });
        expect(
          groups.map(({ tallies }) =>
            codes.targetClasses.reduce((sum, name) => sum + tallies[name].total, 0),
          ),
        ).toEqual(groups.map(({ targets }) => targets.length));
      }),
    );
  });
});
