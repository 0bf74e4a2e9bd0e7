import { parsePortfolio, serializePortfolio } from "policy-targets";
import { auditCodes, auditPortfolio, auditSeverities } from "policy-targets/audit";
import { review2020 } from "policy-targets/fixtures";
import { describe, expect, it } from "vitest";
import { severityOf } from "../../src/audit/finding.js";
import { audit, codesOf, flow, level, target, value } from "./support.js";

const mixed = {
  indicators: [
    level("old", { frequency: "annual" }),
    flow("i", { title: "Same" }),
    flow("j", { title: "same" }),
  ],
  targets: [
    target({ id: "b", criterion: { qualitative: "Q" }, deadline: undefined }),
    target({ id: "a", title: "A", deadline: undefined }),
  ],
  measuredValues: [
    value("old", "2001", 5),
    value("i", "2020", 10),
    value("i", "2020", 11),
    value("i", "2019", 2, { comparison: { percent: 4, against: "2015" } }),
  ],
};

describe("an audit", () => {
  it("lists errors, then warnings, then notes, each in the order of the portfolio", () => {
    const found = audit(mixed, { asOf: "2020-07-06" });
    expect(found.map(({ code, subjects: [first] }) => `${code} ${first?.list} ${first?.index}`)).toEqual([
      "statements-differ measuredValues 1",
      "stale-series measuredValues 0",
      "odd-reference measuredValues 3",
      "same-title indicators 1",
      "target-without-deadline targets 0",
      "target-without-indicator targets 0",
      "target-without-deadline targets 1",
    ]);
  });

  it("gives every code one severity of the list", () => {
    const found = audit(mixed, { asOf: "2020-07-06" });
    expect(found.every(({ severity }) => auditSeverities.includes(severity))).toBe(true);
  });

  it("finds nothing in an empty portfolio", () => {
    expect(codesOf({})).toEqual([]);
  });

  it("is plain data: the same after a way through JSON", () => {
    const found = auditPortfolio(review2020, { asOf: "2020-07-06" });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("is the same for a portfolio that was stored and read again", () => {
    const again = parsePortfolio(JSON.parse(serializePortfolio(review2020)));
    expect(auditPortfolio(again)).toEqual(auditPortfolio(review2020));
  });

  it("names subjects that are there, by place and id", () => {
    const strangers = auditPortfolio(review2020, { asOf: "2020-07-06" })
      .flatMap(({ subjects }) => subjects)
      .filter(({ list, index, id }) => review2020[list][index]?.id !== id);
    expect(strangers).toEqual([]);
  });

  it("takes the tolerance of about from the options", () => {
    const of = {
      indicators: [flow("i")],
      measuredValues: [value("i", "2020", { about: 100 }), value("i", "2020", 104)],
    };
    expect([codesOf(of), codesOf(of, { approximateTolerance: 0.01 })]).toEqual([[], ["statements-differ"]]);
  });

  it("takes a Date where the portfolio has a time zone", () => {
    const of = { ...mixed, timeZone: "Asia/Ho_Chi_Minh" };
    expect(codesOf(of, { asOf: new Date("2020-07-06T00:00:00Z") })).toContain("stale-series");
  });

  it.each<[unknown, RegExp]>([
    [{ asof: "2020-07-06" }, /asOf/],
    [{ asOf: "2020-07" }, /asOf/],
    [{ asOf: new Date(0) }, /timeZone/],
    [{ approximateTolerance: 2 }, /approximateTolerance/],
    [null, /options/],
  ])("refuses the options %j", (options, message) => {
    expect(() => auditPortfolio(parsePortfolio({}), options as never)).toThrow(message);
  });

  it.each([undefined, null, {}, { targets: [] }, { ...parsePortfolio({}) }])("refuses %j", (portfolio) => {
    expect(() => auditPortfolio(portfolio as never)).toThrow(/portfolio/);
  });

  it("refuses what is frozen and was never parsed", () => {
    const lists = ["sources", "parties", "policies", "indicators", "targets", "measuredValues", "reports"];
    const hollow = Object.freeze(Object.fromEntries(lists.map((list) => [list, [null]])));
    expect(() => auditPortfolio(hollow as never)).toThrow(/portfolio/);
  });

  it("takes thousands of values that nest and overlap", () => {
    const measuredValues = Array.from({ length: 3000 }, (_, at) => {
      const day = (days: number) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10);
      return value("i", `${day(at)}/${day(6000 - at)}`, 5);
    });
    expect(codesOf({ indicators: [flow("i")], measuredValues })).toEqual([]);
  });
});

it("the codes of an audit stand in the order of their severity", () => {
  const order = auditCodes.map((code) => auditSeverities.indexOf(severityOf[code]));
  expect(order).toEqual([...order].sort());
});
