import {
  definePortfolio,
  mergePortfolios,
  type Portfolio,
  parsePortfolio,
  serializePortfolio,
  withMeasuredValues,
} from "policy-targets";
import { describe, expect, it, vi } from "vitest";
import { sample } from "../model/sample.js";
import { refusal } from "../value/refusal.js";

const portfolio = parsePortfolio(sample());
const row = { indicator: "fibre", period: "2021", value: 70 } as const;

const deepFrozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
};

describe("a portfolio is taken", () => {
  it.each<[string, () => Portfolio]>([
    ["that was parsed", () => portfolio],
    ["that was defined", () => definePortfolio({})],
    ["with added values", () => withMeasuredValues(portfolio, [row])],
    ["that was merged", () => mergePortfolios(portfolio, portfolio)],
    ["that was parsed a second time", () => parsePortfolio(portfolio)],
    ["that was read back", () => parsePortfolio(JSON.parse(serializePortfolio(portfolio)))],
  ])("%s", (_, make) => {
    expect(withMeasuredValues(make(), [])).toEqual(make());
  });
});

describe("what no parser of this copy of the library made is refused", () => {
  it.each<[string, unknown, string]>([
    ["nothing", undefined, "pass what definePortfolio or parsePortfolio returned"],
    ["null", null, "pass what definePortfolio or parsePortfolio returned"],
    ["a text", "portfolio", "pass what definePortfolio or parsePortfolio returned"],
    ["something else", { title: "T" }, "pass what definePortfolio or parsePortfolio returned"],
    ["input", sample(), "parse it with parsePortfolio"],
    ["a spread", { ...portfolio }, "it is a copy of a portfolio"],
    ["a clone", structuredClone(portfolio), "it is a copy of a portfolio"],
    ["what comes out of storage", JSON.parse(JSON.stringify(portfolio)), "it is a copy of a portfolio"],
    ["a frozen clone", deepFrozen(structuredClone(portfolio)), "it is frozen, but neither"],
    ["an object whose getters throw", new Proxy({}, { get: () => Object.create(null).x.y }), "pass what"],
  ])("%s", (_, given, hint) => {
    const { code, message } = refusal(() => serializePortfolio(given as Portfolio));
    expect([code, message]).toEqual(["wrong-type", expect.stringContaining(hint)]);
    expect(message).toMatch(/^portfolio: found .+, expected a parsed portfolio; /);
  });

  it("a portfolio of another copy of the library", async () => {
    vi.resetModules();
    const other = await import("policy-targets");
    const foreign = other.parsePortfolio(sample());
    expect(refusal(() => serializePortfolio(foreign)).message).toContain(
      "another copy of policy-targets made it",
    );
    expect(parsePortfolio(foreign)).toEqual(portfolio);
  });
});

describe("the mark of a portfolio is not seen", () => {
  it.each<[string, () => unknown]>([
    ["in JSON", () => JSON.parse(JSON.stringify(portfolio))],
    ["in a clone", () => structuredClone(portfolio)],
    ["in a spread", () => ({ ...portfolio })],
  ])("%s", (_, copy) => {
    expect(copy()).toStrictEqual(portfolio);
    expect(Object.getOwnPropertySymbols(copy())).toEqual([]);
  });

  it("among its keys", () => {
    expect(Object.keys(portfolio)).toEqual(Object.keys(definePortfolio(sample() as never)));
    expect(Object.entries(Object.getOwnPropertyDescriptors(portfolio)).map(([key]) => key)).not.toContain(
      "mark",
    );
  });
});
