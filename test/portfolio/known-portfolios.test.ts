import { readdirSync, readFileSync } from "node:fs";
import {
  definePortfolio,
  evaluatePortfolio,
  evaluateTarget,
  mergePortfolios,
  outlookOf,
  type Portfolio,
  parsePortfolio,
  serializePortfolio,
  statusesOf,
  summarize,
  targetHistory,
  withMeasuredValues,
  withoutEntries,
  withReports,
} from "policy-targets";
import * as audit from "policy-targets/audit";
import { openSdg } from "policy-targets/methods";
import { chartOf } from "policy-targets/render";
import { partitionPortfolio } from "policy-targets/scale";
import { flatTablesOf } from "policy-targets/tables";
import * as testing from "policy-targets/testing";
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

const SRC = new URL("../../src/", import.meta.url);
const sourceFiles = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => new URL(file, SRC));

const asOf = "2020-07-06";
const options = { asOf, methods: { openSdg } };
const whole = evaluatePortfolio(portfolio, options);

/** Asserts what may be so or not: only that the portfolio is taken is looked at. */
const asserting = (assert: () => void): void => {
  try {
    assert();
  } catch (error) {
    if (!(error instanceof testing.TargetAssertionError)) throw error;
  }
};

/** Every function that takes a portfolio, with the other arguments that it needs. */
const takers: Readonly<Record<string, (given: Portfolio) => unknown>> = {
  assertAchieved: (given) => asserting(() => testing.assertAchieved(given, "fibre-2025", options)),
  assertDueBy: (given) => asserting(() => testing.assertDueBy(given, "fibre-2025", asOf, options)),
  assertFinding: (given) => asserting(() => testing.assertFinding(given, "same-title")),
  assertOnTrack: (given) => asserting(() => testing.assertOnTrack(given, "fibre-2025", options)),
  assertStatus: (given) => asserting(() => testing.assertStatus(given, "fibre-2025", "missed", options)),
  auditPortfolio: (given) => audit.auditPortfolio(given),
  chartOf: (given) => chartOf(given, "fibre-2025", options),
  evaluatePortfolio: (given) => evaluatePortfolio(given, options),
  evaluateTarget: (given) => evaluateTarget(given, "fibre-2025", options),
  flatTablesOf: (given) => flatTablesOf(given),
  impliedValues: (given) => audit.impliedValues(given),
  mergePortfolios: (given) => mergePortfolios(portfolio, given),
  outlookOf: (given) => outlookOf(given, "fibre-2025", options),
  partitionPortfolio: (given) => partitionPortfolio(given, { size: 1 }),
  serializePortfolio: (given) => serializePortfolio(given),
  statusesOf: (given) => statusesOf(given, options),
  summarize: (given) => summarize(given, whole),
  targetHistory: (given) =>
    targetHistory(given, "fibre-2025", { from: "2020-01-01", to: asOf, methods: { openSdg } }),
  withMeasuredValues: (given) => withMeasuredValues(given, [row]),
  withReports: (given) => withReports(given, []),
  withoutEntries: (given) => withoutEntries(given, {}),
};

/** A portfolio of a second copy of the library, as a bundle may hold one. */
const ofAnotherCopy = async (): Promise<Portfolio> => {
  vi.resetModules();
  const other = await import("policy-targets");
  return other.parsePortfolio(sample());
};

const foreign = await ofAnotherCopy();

const PARSE = "parse it with parsePortfolio";
const PASS = "pass what definePortfolio or parsePortfolio returned";
const FROZEN = "it is frozen, but neither definePortfolio nor parsePortfolio made it";

/** What is no portfolio of this copy of the library, and what the message says of it. */
const impostors: readonly (readonly [what: string, given: unknown, hint: string])[] = [
  ["nothing", undefined, PASS],
  ["null", null, PASS],
  ["a text", "portfolio", PASS],
  ["something else", { title: "T" }, PASS],
  ["input", sample(), PARSE],
  ["frozen input", deepFrozen(sample()), FROZEN],
  ["a spread", { ...portfolio }, "it is a copy of a portfolio"],
  ["a frozen spread", Object.freeze({ ...portfolio }), FROZEN],
  ["a clone", structuredClone(portfolio), "it is a copy of a portfolio"],
  ["a frozen clone", deepFrozen(structuredClone(portfolio)), FROZEN],
  ["what comes out of storage", JSON.parse(JSON.stringify(portfolio)), "it is a copy of a portfolio"],
  ["what comes out of storage, frozen", deepFrozen(JSON.parse(JSON.stringify(portfolio))), FROZEN],
  ["an heir of a portfolio", Object.create(portfolio), "it is a copy of a portfolio"],
  ["a proxy of a portfolio", new Proxy(portfolio, {}), "another copy of policy-targets made it"],
  ["a portfolio of another copy of the library", foreign, "another copy of policy-targets made it"],
  ["an object whose getters throw", new Proxy({}, { get: () => Object.create(null).x.y }), PASS],
];

describe.each(Object.entries(takers))("%s", (_, take) => {
  it("takes a portfolio", () => {
    expect(() => take(portfolio)).not.toThrow();
  });

  it.each(impostors)("refuses %s", (_what, given, hint) => {
    const { message } = refusal(() => take(given as Portfolio));
    expect(message).toMatch(/portfolios?(\[1\])?: found .+, expected a parsed portfolio; .+ \(wrong-type\)$/);
    expect(message).toContain(hint);
    expect(message).toContain("parsePortfolio");
  });
});

describe("the functions that take a portfolio", () => {
  it("are all that the library exports", () => {
    const text = (file: string | URL) => readFileSync(new URL(file, import.meta.url), "utf8");
    const exported = new Set(
      [...text("../package/api-report.txt").matchAll(/^ {2}value (\w+)$/gm)].map(([, name]) => name),
    );
    const taking = sourceFiles.flatMap((file) =>
      [...text(file).matchAll(/^export const (\w+) = (?:<[^(]*>)?\(\s*(?:\.\.\.)?portfolios?: /gm)].map(
        ([, name]) => name,
      ),
    );
    expect(taking.filter((name) => exported.has(name)).sort()).toEqual(Object.keys(takers).sort());
  });
});

describe("a portfolio of another copy of the library", () => {
  it("is taken once it is parsed again", () => {
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
