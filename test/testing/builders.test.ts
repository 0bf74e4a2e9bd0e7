import { codes, parsePortfolio, safeParsePortfolio } from "policy-targets";
import {
  buildIndicator,
  buildMeasuredValue,
  buildPolicy,
  buildPortfolio,
  buildReport,
  buildTarget,
} from "policy-targets/testing";
import { describe, expect, it } from "vitest";

describe("a target of each kind", () => {
  it.each(codes.criterionKinds)("%s is valid and of its kind", (kind) => {
    expect(buildPortfolio({ targets: [buildTarget(kind)] }).targets[0]?.criterion.kind).toBe(kind);
  });

  it.each(codes.criterionKinds)("%s is the smallest: without any of its fields it is refused", (kind) => {
    const target = buildTarget(kind);
    const { indicators } = buildPortfolio({ targets: [target] });
    const accepted = Object.keys(target).filter((key) => {
      const targets = [{ ...target, [key]: undefined }];
      return safeParsePortfolio({ indicators, targets }).ok;
    });
    expect(accepted).toEqual([]);
  });

  it("takes fields in place of its own", () => {
    expect(buildTarget("threshold", { id: "t", criterion: { lessThan: 5 } })).toEqual({
      id: "t",
      title: "Target",
      indicator: "indicator",
      criterion: { lessThan: 5 },
    });
  });

  it("of a kind that does not exist is refused with what was meant", () => {
    expect(() => buildTarget("treshold" as never)).toThrow('did you mean "threshold"?');
  });
});

it("the others are valid with a target", () => {
  const input = {
    policies: [buildPolicy()],
    indicators: [buildIndicator()],
    targets: [buildTarget("threshold", { policies: ["policy"] })],
    measuredValues: [buildMeasuredValue()],
    reports: [buildReport()],
  };
  expect(safeParsePortfolio(input).ok).toBe(true);
});

it.each([
  ["policy", buildPolicy({ id: "own" })],
  ["indicator", buildIndicator({ id: "own" })],
  ["target", buildTarget("deliverable", { id: "own" })],
  ["measured value", buildMeasuredValue({ id: "own" })],
  ["report", buildReport({ id: "own" })],
])("a %s takes fields in place of its own", (_, built) => {
  expect(built.id).toBe("own");
});

describe("a portfolio", () => {
  it("has one target if none is given", () => {
    expect(buildPortfolio().targets.map(({ id }) => id)).toEqual(["target"]);
  });

  it("has what its targets name, parts among them", () => {
    const target = buildTarget("allOf", {
      criterion: { allOf: [{ atLeast: 5 }, { rankAtMost: 3, indicator: "place" }] },
      policies: ["plan"],
    });
    const { indicators, policies } = buildPortfolio({ targets: [target] });
    expect([indicators.map(({ id, unit }) => [id, unit]), policies.map(({ id }) => id)]).toEqual([
      [
        ["indicator", "percent"],
        ["place", "rank"],
      ],
      ["plan"],
    ]);
  });

  it("adds no indicator that a value alone names, so that a typing error is found", () => {
    const targets = [buildTarget("threshold")];
    expect(() =>
      buildPortfolio({ targets, measuredValues: [buildMeasuredValue({ indicator: "indicater" })] }),
    ).toThrow('did you mean "indicator"?');
  });

  it("adds nothing to a list that is given", () => {
    const targets = [buildTarget("threshold")];
    expect(() => buildPortfolio({ targets, indicators: [] })).toThrow("unknown-id");
  });

  it.each([[null], [[]], ["x"], [{ targets: 5 }], [{ targets: [null] }], [{ targets: [{ criterion: 3 }] }]])(
    "made from %j is refused as input is",
    (entries) => {
      expect(() => buildPortfolio(entries as never)).toThrow(
        expect.objectContaining({ name: "PortfolioError" }),
      );
    },
  );

  it("is one that the library knows", () => {
    expect(parsePortfolio(buildPortfolio())).toEqual(buildPortfolio());
  });
});
