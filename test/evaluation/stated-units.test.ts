import {
  definePortfolio,
  explain,
  type IndicatorInput,
  type MeasuredValueInput,
  measuredValuesFromRows,
  mergePortfolios,
  type OwnUnitInput,
  PortfolioError,
  type PortfolioInput,
  parsePortfolio,
  type Status,
  serializePortfolio,
  withMeasuredValues,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { standIn } from "./support.js";

const t: OwnUnitInput = { code: "t", label: "t" };
const kt: OwnUnitInput = { code: "kt", label: "kt", is: { unit: "t", times: 1000 } };
const mt: OwnUnitInput = { code: "mt", label: "Mt", is: { unit: "t", times: "1e6" } };
const yd: OwnUnitInput = { code: "yd", label: "yd", is: { unit: "ft", times: 3 } };

type Unit = IndicatorInput["unit"];
type Stated = Pick<MeasuredValueInput, "value" | "unit" | "comparison">;

/** At most 40 in the unit of the indicator, and further indicators of other units. */
const inputOf = (unit: Unit, stated: Stated, further: readonly Unit[] = []): PortfolioInput => ({
  indicators: [
    { id: "i", title: "Emissions", unit },
    ...further.map((other, at) => ({ id: `other-${at}`, title: "Other", unit: other })),
  ],
  targets: [{ id: "t", title: "Target", indicator: "i", criterion: { atMost: 40 }, deadline: "2024" }],
  measuredValues: [{ indicator: "i", period: "2024", ...stated }],
});

const faultsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof PortfolioError) {
      return error.faults.map(({ path, code, message }) => [path.join("."), code, message] as const);
    }
    throw error;
  }
  return [];
};

describe("a value in another unit than its indicator's", () => {
  it.each<[string, Unit, Stated, readonly Unit[], Status, string]>([
    ["whose unit the indicator names", kt, { value: 38_250, unit: "t" }, [], "achieved", "38.25 kt"],
    ["that just misses", kt, { value: "40000.001", unit: "t" }, [], "missed", "40.000001 kt"],
    ["that may miss", kt, { value: { between: [39_000, 41_000] }, unit: "t" }, [], "indeterminate", "41 kt"],
    ["that names the indicator's", t, { value: "0.04", unit: kt }, [], "achieved", "40 t"],
    ["of which another indicator says the factor", t, { value: "0.041", unit: "kt" }, [kt], "missed", "41 t"],
    ["of which the value says the factor", kt, { value: "0.03", unit: mt }, [], "achieved", "30 kt"],
    [
      "of which another indicator says it, by a third",
      kt,
      { value: "0.03", unit: "mt" },
      [mt],
      "achieved",
      "30 kt",
    ],
    ["in the indicator's own unit", kt, { value: 30, unit: "kt" }, [], "achieved", "30 kt"],
    [
      "in the indicator's own unit with its factor",
      { code: "kt", label: "kt" },
      { value: 30, unit: kt },
      [],
      "achieved",
      "30 kt",
    ],
  ])("%s is judged and shown in the indicator's", (_, unit, stated, further, status, shown) => {
    const evaluation = standIn(inputOf(unit, stated, further), "2025-06-01");
    expect([evaluation.status, explain(evaluation)]).toEqual([status, expect.stringContaining(shown)]);
  });

  it("brings its stated change along", () => {
    const input: PortfolioInput = {
      ...inputOf(kt, { value: 30, unit: "kt" }),
      targets: [
        {
          id: "t",
          title: "Target",
          indicator: "i",
          criterion: { fallBy: { amount: 5 }, against: "2023" },
          deadline: "2024",
        },
      ],
      measuredValues: [
        { indicator: "i", period: "2024", comparison: { amount: -5000, against: "2023" }, unit: "t" },
      ],
    };
    expect(standIn(input, "2025-06-01").status).toBe("achieved");
  });

  it("stays as it was written", () => {
    const portfolio = parsePortfolio(inputOf(t, { value: "0.04", unit: kt }));
    expect(portfolio.measuredValues[0]).toMatchObject({
      value: "0.04",
      unit: { code: "kt", label: "kt", is: { unit: "t", times: "1000" } },
    });
    expect(parsePortfolio(JSON.parse(serializePortfolio(portfolio)))).toEqual(portfolio);
  });
});

describe("a unit that leads nowhere", () => {
  it.each<[string, Unit, Stated, readonly Unit[], string, string, string]>([
    [
      "no factor known",
      t,
      { value: 1, unit: "kt" },
      [],
      "unit",
      "unit-mismatch",
      '{ code: "kt", label: "kt", is: { unit: "t", times: … } }',
    ],
    ["a label for a code", kt, { value: 1, unit: "T" }, [], "unit", "unit-mismatch", 'write "t"'],
    [
      "a unit object without a factor",
      t,
      { value: 1, unit: { code: "kt", label: "kt" } },
      [],
      "unit",
      "unit-mismatch",
      "how many t one kt is",
    ],
    ["a currency", t, { value: 1, unit: "VND" }, [], "unit", "unit-mismatch", "in the indicator's unit"],
    [
      "a chain of three",
      { code: "kg", label: "kg" },
      { value: 1, unit: "kt" },
      [kt, { ...t, is: { unit: "kg", times: 1000 } }],
      "unit",
      "unit-mismatch",
      "how many kg one kt is",
    ],
    [
      "no exact decimal",
      yd,
      { value: 10, unit: "ft" },
      [],
      "value",
      "decimal-out-of-range",
      "10 ft has no exact decimal in yd",
    ],
    [
      "no exact decimal of a change",
      yd,
      { comparison: { amount: 10, against: "2023" }, unit: "ft" },
      [],
      "comparison.amount",
      "decimal-out-of-range",
      "10 ft",
    ],
    ["too large a number", t, { value: "1e29", unit: kt }, [], "value", "decimal-out-of-range", "1e30"],
    [
      "another factor than the indicator's",
      kt,
      { value: 1, unit: { ...kt, is: { unit: "t", times: 100 } } },
      [],
      "unit.is",
      "unit-mismatch",
      "1 kt is 1000 t",
    ],
    [
      "a factor that is against the indicator's",
      kt,
      { value: 1, unit: { ...t, is: { unit: "kt", times: 1000 } } },
      [],
      "unit.is",
      "unit-mismatch",
      "1 kt is 1000 t",
    ],
  ])("%s", (_, unit, stated, further, path, code, mend) => {
    expect(faultsOf(() => parsePortfolio(inputOf(unit, stated, further)))).toEqual([
      [`measuredValues.0.${path}`, code, expect.stringContaining(mend)],
    ]);
  });

  it.each<[string, readonly Unit[]]>([
    ["another number", [kt, { ...kt, is: { unit: "t", times: 100 } }]],
    ["another unit", [kt, { ...kt, is: { unit: "kg", times: 1_000_000 } }]],
    ["the other way round", [kt, { ...t, is: { unit: "kt", times: 1000 } }]],
  ])("a second indicator that says %s", (_, [first, second]) => {
    const input = inputOf(first ?? t, { value: 1 }, [second ?? t]);
    expect(faultsOf(() => parsePortfolio(input))).toEqual([
      ["indicators.1.unit.is", "unit-mismatch", expect.stringContaining("1 kt is 1000 t")],
    ]);
  });

  it("is not told apart by the way in which a number is written", () => {
    const input = inputOf(kt, { value: 1 }, [{ ...kt, is: { unit: "t", times: "1000.0" } }]);
    expect(faultsOf(() => parsePortfolio(input))).toEqual([]);
  });
});

describe("several values that say what a unit is", () => {
  const of = (times: number, more: Partial<MeasuredValueInput> = {}): MeasuredValueInput => ({
    indicator: "i",
    period: "2023",
    value: 1,
    unit: { ...mt, is: { unit: "kt", times } },
    ...more,
  });
  const portfolioOf = (...measuredValues: MeasuredValueInput[]) =>
    parsePortfolio({ ...inputOf(kt, { value: 1 }), measuredValues });

  it("contradict each other in one portfolio", () => {
    expect(faultsOf(() => portfolioOf(of(1000), of(100)))).toMatchObject([
      ["measuredValues.1.unit.is", "unit-mismatch", expect.stringContaining("1 mt is 1000 kt")],
    ]);
  });

  it("contradict what was there before", () => {
    expect(faultsOf(() => withMeasuredValues(portfolioOf(of(1000)), [of(100)]))).toMatchObject([
      ["measuredValues.0.unit.is", "unit-mismatch", expect.stringContaining("1 mt is 1000 kt")],
    ]);
  });

  it("may correct the one that they replace", () => {
    const before = portfolioOf(of(100, { id: "v" }));
    const rows = [of(1000, { id: "v" })];
    expect(faultsOf(() => withMeasuredValues(before, rows, { onSameId: "replace" }))).toEqual([]);
  });

  it("contradict each other once portfolios are merged", () => {
    expect(faultsOf(() => mergePortfolios(portfolioOf(of(1000)), portfolioOf(of(100))))).toMatchObject([
      [expect.stringContaining("unit.is"), "unit-mismatch", expect.stringContaining("1 mt is")],
    ]);
  });

  it("lend it to no other value", () => {
    const bare: MeasuredValueInput = { indicator: "i", period: "2022", value: 1, unit: "mt" };
    expect(faultsOf(() => portfolioOf(of(1000), bare))).toMatchObject([
      ["measuredValues.1.unit", "unit-mismatch", expect.stringContaining("how many kt one mt is")],
    ]);
  });
});

describe("rows of a table", () => {
  it("may all be in a unit that says its factor", () => {
    const portfolio = definePortfolio({
      indicators: [{ id: "i", title: "Emissions", unit: t }],
      targets: [{ id: "t", title: "T", indicator: "i", criterion: { atMost: 40_000 }, deadline: "2024" }],
    });
    const rows = measuredValuesFromRows([{ year: 2024, amount: 38 }], {
      indicator: { value: "i" },
      period: { column: "year" },
      value: { column: "amount" },
      unit: { value: kt },
    });
    expect(standIn(withMeasuredValues(portfolio, rows), "2025-06-01").status).toBe("achieved");
  });
});
