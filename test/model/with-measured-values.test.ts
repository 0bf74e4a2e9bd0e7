import { PortfolioError, parsePortfolio, withMeasuredValues } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import { type Loose, sample, thrownFaults } from "./sample.js";

const portfolio = parsePortfolio(sample());
const row = (fields: Loose = {}): Loose => ({ indicator: "fibre", period: "2021", value: 70, ...fields });
const faults = (...rows: Loose[]) => thrownFaults(() => withMeasuredValues(portfolio, rows));

describe("withMeasuredValues", () => {
  it("adds the values after those that are there", () => {
    const added = withMeasuredValues(portfolio, [row(), row({ period: "2022" })]);
    expect(added.measuredValues.slice(portfolio.measuredValues.length).map(({ period }) => period)).toEqual([
      "2021",
      "2022",
    ]);
  });

  it("stores them as parsing would", () => {
    const input = sample();
    input.measuredValues.push(row({ value: { about: 70 }, unit: undefined }));
    expect(withMeasuredValues(portfolio, [row({ value: { about: 70 } })])).toEqual(parsePortfolio(input));
  });

  it("gives a portfolio that parses", () => {
    const added = withMeasuredValues(portfolio, [row()]);
    expect(parsePortfolio(added)).toEqual(added);
  });

  it("leaves the portfolio as it was", () => {
    withMeasuredValues(portfolio, [row()]);
    expect(portfolio).toEqual(parsePortfolio(sample()));
  });

  it("leaves the rows as they were", () => {
    const rows = [row({ value: { about: 70 } })];
    withMeasuredValues(portfolio, rows);
    expect([rows, Object.isFrozen(rows[0])]).toEqual([[row({ value: { about: 70 } })], false]);
  });

  it("freezes what it gives", () => {
    const added = withMeasuredValues(portfolio, [row({ value: { about: 70 } })]);
    const last = added.measuredValues.at(-1);
    expect([added, added.measuredValues, last, last?.value].every(Object.isFrozen)).toBe(true);
  });

  it("of no rows is the same portfolio", () => {
    expect(withMeasuredValues(portfolio, [])).toEqual(portfolio);
  });

  it("refuses a copy that was not parsed again, and leaves it unfrozen", () => {
    const clone = structuredClone(portfolio);
    const error = refusal(() => withMeasuredValues(clone, [row()]));
    expect([error.code, Object.isFrozen(clone.sources)]).toEqual(["wrong-type", false]);
  });
});

describe("a row is refused", () => {
  it.each<[string, Loose, string, string]>([
    ["of an unknown indicator", row({ indicator: "fibr" }), "measuredValues[0].indicator", "unknown-id"],
    ["stated by an unknown party", row({ by: "x" }), "measuredValues[0].by", "unknown-id"],
    [
      "of an unknown source",
      row({ citations: [{ source: "x" }] }),
      "measuredValues[0].citations[0].source",
      "unknown-id",
    ],
    ["with an id that the portfolio has", row({ id: "fibre-2020" }), "measuredValues[0].id", "duplicate-id"],
    ["in another unit", row({ unit: "VND" }), "measuredValues[0].unit", "unit-mismatch"],
    [
      "with a code for a number",
      row({ value: { category: "A" } }),
      "measuredValues[0].value",
      "value-kind-mismatch",
    ],
    ["with a bad number", row({ value: "1,5" }), "measuredValues[0].value", "bad-decimal"],
    ["without value or reason", row({ value: undefined }), "measuredValues[0]", "no-value"],
    ["with a misspelt key", row({ vlaue: 5 }), "measuredValues[0].vlaue", "unknown-key"],
    ["with a Date", row({ period: new Date(0) }), "measuredValues[0].period", "not-json"],
    ["that is null", null, "measuredValues[0]", "wrong-type"],
  ])("%s", (_, input, place, code) => {
    const [fault] = faults(input);
    expect([fault?.code, fault?.message.startsWith(`${place}: `)]).toEqual([code, true]);
  });

  it("by its own number among the rows", () => {
    expect(faults(row(), row({ value: "x" }))[0]?.path).toEqual(["measuredValues", 1, "value"]);
  });

  it("for an id that two rows share", () => {
    expect(faults(row({ id: "a" }), row({ id: "a" }))[0]).toMatchObject({
      code: "duplicate-id",
      path: ["measuredValues", 1, "id"],
    });
  });

  it("together with all others", () => {
    expect(
      faults(row({ value: "x" }), row({ indicator: "x" }), row({ id: "fibre-2020" })).map(
        ({ path }) => path[1],
      ),
    ).toEqual([0, 1, 2]);
  });

  it("with the nearest indicator", () => {
    expect(faults(row({ indicator: "fibr" }))[0]?.hint).toBe('did you mean "fibre"?');
  });

  it.each<[unknown]>([[null], [undefined], [{}], ["rows"], [5]])("when the rows are %j", (rows) => {
    expect(thrownFaults(() => withMeasuredValues(portfolio, rows as never))[0]).toMatchObject({
      code: "wrong-type",
      path: ["measuredValues"],
    });
  });

  it("by an error of the portfolio", () => {
    expect(refusal(() => withMeasuredValues(portfolio, [row({ value: "x" })]))).toBeInstanceOf(
      PortfolioError,
    );
  });
});
