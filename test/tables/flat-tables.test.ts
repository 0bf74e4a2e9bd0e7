import fc from "fast-check";
import { definePortfolio, type Portfolio, type PortfolioError, parsePortfolio } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { type FlatTables, flatTablesOf, portfolioFromFlatTables } from "policy-targets/tables";
import { describe, expect, it } from "vitest";

const whole = definePortfolio({
  indicators: [
    {
      id: "homes",
      title: { en: "New homes", vi: "Nhà ở mới" },
      unit: { code: "flat", label: { en: "flats", vi: "căn" } },
      accumulation: "per-period",
      frequency: "annual",
    },
    { id: "rent", title: "Rent", unit: "EUR", direction: "decrease" },
    { id: "share", title: "Share", unit: "percent" },
    { id: "grade", title: "Grade", unit: "category" },
  ],
  targets: [
    {
      id: "homes-2025",
      title: { en: "Homes", vi: "Nhà ở" },
      indicator: "homes",
      criterion: { atLeast: 10000, in: "total" },
      start: "2021",
      deadline: "2025",
      sector: { en: "Housing", vi: "Nhà ở" },
      dimensions: { district: "North" },
    },
    {
      id: "rent-2030",
      title: "=Rent; -5, or less",
      indicator: "rent",
      criterion: { between: ["5", "11.50"] },
      baseline: { value: "14.0", period: "2020-Q1" },
      deadline: "2030",
      trajectory: "geometric",
      commitment: "binding",
      lifecycle: "on-hold",
      method: "compound",
    },
    {
      id: "share",
      title: "Share",
      indicator: "share",
      criterion: { moreThan: 3 },
      deadline: "2030",
      mode: "maintain",
    },
    { id: "trial", title: 'A "trial"\nin two lines', criterion: { deliverable: true } },
  ],
  measuredValues: [
    {
      indicator: "homes",
      period: "2022",
      value: 2100,
      dimensions: { district: "North" },
      status: "provisional",
    },
    { indicator: "rent", period: "2021", value: "-0.50", flags: ["series-break", "unvalidated"] },
    { indicator: "rent", period: "2022", value: { between: [11, 12] }, verification: "verified" },
    { indicator: "rent", period: "2023", value: { about: 12, within: 0.01 }, releasedOn: "2024-02" },
    { indicator: "rent", period: "2024", value: { nearly: 12 } },
    { indicator: "rent", period: "2025", missingReason: "suppressed" },
    { indicator: "share", period: "2025", value: "0.5", unit: "ratio" },
  ],
});

const held = (portfolio: Portfolio): object => {
  const { indicators, ...rest } = JSON.parse(JSON.stringify(portfolio)) as { indicators: { id: string }[] };
  const used = new Set(portfolio.targets.map(({ indicator }) => indicator));
  return { ...rest, indicators: indicators.filter(({ id }) => used.has(id)) };
};

/** The faults of reading the tables, as `place code`. */
const faultsOf = (tables: { targets: string; values?: string }): readonly string[] => {
  try {
    portfolioFromFlatTables(tables);
    return [];
  } catch (error) {
    return (error as PortfolioError).faults.map(({ path, code }) => `${path.join(" ")} ${code}`);
  }
};

const HEADER = "target,title,indicator,unit,asks,figure,deadline";

describe("a portfolio as flat tables", () => {
  it("is the same when it is read again, but for what is named", () => {
    const tables = flatTablesOf(whole);
    expect([held(portfolioFromFlatTables(tables)), tables.losses.map(({ path }) => path.join("."))]).toEqual([
      held(whole),
      ["indicators.3"],
    ]);
  });

  it("names each thing that a document has beyond them", () => {
    const { losses } = flatTablesOf(review2020);
    const fields = new Set(
      losses.map(({ code, path }) => `${code} ${path.filter((key) => typeof key === "string").join(".")}`),
    );
    expect([...fields].sort()).toMatchSnapshot();
  });

  it("can be read again whatever it leaves out", () => {
    const again = portfolioFromFlatTables(flatTablesOf(review2020));
    const left = flatTablesOf(review2020).losses.filter(
      ({ code, path }) => code === "entry-not-held" && path[0] === "targets",
    );
    expect(again.targets.length).toBe(review2020.targets.length - left.length);
  });

  it.each<[what: string, target: object, path: string]>([
    ["a milestone", { milestones: [{ by: "2022", criterion: { atLeast: 60 } }] }, "targets.0.milestones"],
    ["an imprecise limit", { criterion: { atLeast: { nearly: 80 } } }, "targets.0"],
    ["every year", { criterion: { atLeast: 80, every: "year" } }, "targets.0"],
    ["a change", { criterion: { fallBy: { percent: 5 }, against: "2015" } }, "targets.0"],
    ["the words of a deadline", { deadline: { by: "2025", stated: "by 2025" } }, "targets.0.deadline"],
    ["an event", { deadline: { event: "The vote" } }, "targets.0.deadline"],
    ["an imprecise baseline", { baseline: { value: { about: 5 }, period: "2015" } }, "targets.0.baseline"],
    ["a tag", { tags: ["a"] }, "targets.0.tags"],
    [
      "where a baseline is stated",
      { baseline: { value: 5, period: "2015", citations: [{ source: "s" }] } },
      "targets.0.baseline.citations",
    ],
  ])("names %s", (_, target, path) => {
    const input = {
      sources: [{ id: "s", title: "S", publisher: "P", language: "en" }],
      indicators: [{ id: "i", title: "I", unit: "percent" }],
      targets: [
        { id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2025", ...target },
      ],
    };
    const { losses } = flatTablesOf(parsePortfolio(input));
    expect(losses.map((loss) => loss.path.join("."))).toContain(path);
  });

  it("names what one of an own unit is, once for all targets of its indicator", () => {
    const target = { title: "T", indicator: "power", criterion: { atLeast: 80 }, deadline: "2025" };
    const unit = { code: "gwh", label: "GWh", is: { unit: "t", times: 86 } };
    const input = {
      indicators: [{ id: "power", title: "Power", unit }],
      targets: [
        { id: "a", ...target },
        { id: "b", ...target },
      ],
    };
    expect(flatTablesOf(parsePortfolio(input)).losses.map(({ path }) => path.join("."))).toEqual([
      "indicators.0.unit.is",
    ]);
  });

  it("begins with a mark where that is asked for, and is read with it", () => {
    const tables = flatTablesOf(whole, { byteOrderMark: true });
    expect([tables.targets.charCodeAt(0), held(portfolioFromFlatTables(tables))]).toEqual([
      0xfeff,
      held(whole),
    ]);
  });

  it("has no cell that a spreadsheet takes for a formula", () => {
    expect(flatTablesOf(whole).targets).toContain("\"'=Rent; '-5, or less\"");
  });

  it("keeps any title", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (title) => {
        fc.pre(title.trim() === title && title !== "");
        const one = parsePortfolio({ targets: [{ id: "t", title, criterion: { deliverable: true } }] });
        expect(portfolioFromFlatTables(flatTablesOf(one)).targets[0]?.title).toBe(title);
      }),
    );
  });

  it("names the own unit of a value", () => {
    const unit = { code: "load", label: "loads", is: { unit: "t", times: 20 } };
    const input = {
      indicators: [{ id: "sand", title: "Sand", unit: { code: "t", label: "t" } }],
      targets: [{ id: "t", title: "T", indicator: "sand", criterion: { atMost: 80 }, deadline: "2025" }],
      measuredValues: [{ indicator: "sand", period: "2020", value: 3, unit }],
    };
    expect(flatTablesOf(parsePortfolio(input)).losses.map(({ path }) => path.join("."))).toEqual([
      "measuredValues.0.unit",
    ]);
  });

  it("names codes and their indicator", () => {
    const codes = definePortfolio({
      indicators: [{ id: "grade", title: "Grade", unit: "category" }],
      measuredValues: [{ indicator: "grade", period: "2020", value: { category: "B+" } }],
    });
    const { losses } = flatTablesOf(codes);
    expect(losses.map(({ path }) => path.join("."))).toEqual(["measuredValues.0", "indicators.0"]);
  });

  it("is refused for what was not parsed", () => {
    expect(() => flatTablesOf({ targets: [] } as unknown as Portfolio)).toThrow(/a parsed portfolio/);
  });
});

describe("flat tables of a spreadsheet", () => {
  it.each<[what: string, tables: FlatTables]>([
    [
      "commas",
      {
        targets: `${HEADER}\nt,T,i,EUR,atMost,11.5,2030\n`,
        values: "indicator,period,value\ni,2029,12.40\n",
      },
    ],
    [
      "semicolons",
      {
        targets: `${HEADER.replaceAll(",", ";")}\r\nt;T;i;EUR;atMost;11,5;2030\r\n`,
        values: "indicator;period;value\r\ni;2029;12,40\r\n",
      },
    ],
    [
      "tabs",
      {
        targets: `${HEADER.replaceAll(",", "\t")}\nt\tT\ti\tEUR\tatMost\t11.5\t2030\n`,
        values: "value\tperiod\tindicator\n12.40\t2029\ti\n",
      },
    ],
  ])("with %s are read", (_, tables) => {
    const { targets, measuredValues } = portfolioFromFlatTables(tables);
    expect([targets[0]?.criterion, measuredValues[0]?.value]).toEqual([
      { kind: "threshold", atMost: "11.5" },
      "12.40",
    ]);
  });

  it("need the cells of an indicator once", () => {
    const { indicators } = portfolioFromFlatTables({
      targets: `${HEADER}\na,A,i,EUR,atMost,1,2030\nb,B,i,,atMost,2,2031\n`,
    });
    expect(indicators.map(({ id, unit }) => [id, unit])).toEqual([["i", "EUR"]]);
  });

  it.each<[what: string, targets: string, values: string | undefined, faults: readonly string[]]>([
    ["a number that is none", "t,T,i,EUR,atMost,eleven,2030", undefined, ["targets 2 figure bad-decimal"]],
    [
      "a decimal comma between commas",
      't,T,i,EUR,atMost,"11,5",2030',
      undefined,
      ["targets 2 figure bad-decimal"],
    ],
    ["an unknown comparison", "t,T,i,EUR,least,11,2030", undefined, ["targets 2 asks unknown-key"]],
    ["no comparison", "t,T,i,EUR,,11,2030", undefined, ["targets 2 asks no-criterion"]],
    ["a deadline that is none", "\n\nt,T,i,EUR,atMost,11,soon", undefined, ["targets 4 deadline bad-period"]],
    ["no unit", "t,T,i,,atMost,11,2030", undefined, ["targets 2 unit missing"]],
    [
      "an id twice",
      "t,T,i,EUR,atMost,11,2030\nt,T,i,EUR,atMost,11,2030",
      undefined,
      ["targets 3 target duplicate-id"],
    ],
    [
      "two units of an indicator",
      "a,A,i,EUR,atMost,1,2030\nb,B,i,USD,atMost,2,2031",
      undefined,
      ["targets 3 unit conflicting-objects"],
    ],
    [
      "a unit that the first row of the indicator does not have",
      "a,A,i,,atMost,1,2030\nb,B,i,USD,atMost,2,2031",
      undefined,
      ["targets 3 unit conflicting-objects"],
    ],
    ["an unclosed quote", 't,"T,i,EUR,atMost,11,2030', undefined, ["targets 2 bad-text"]],
    ["a row that is too short", "t,T,i,EUR", undefined, ["targets 2 bad-text"]],
    [
      "a value of no indicator",
      "t,T,i,EUR,atMost,11,2030",
      "indicator,period,value\nj,2020,1",
      ["values 2 indicator unknown-id"],
    ],
    [
      "a period that is none",
      "t,T,i,EUR,atMost,11,2030",
      "indicator,period,value\ni,2020,1\ni,20,1",
      ["values 3 period bad-period"],
    ],
    [
      "a column that is none",
      "t,T,i,EUR,atMost,11,2030",
      "indicator,period,value,vaule\ni,2020,1,1",
      ["values vaule unknown-key"],
    ],
    ["no column of periods", "t,T,i,EUR,atMost,11,2030", "indicator,value\ni,1", ["values period missing"]],
    [
      "a column twice",
      "t,T,i,EUR,atMost,11,2030",
      "indicator,period,value,value\ni,2020,1,1",
      ["values 1 duplicate-id"],
    ],
    ["nothing at all", "t,T,i,EUR,atMost,11,2030", "", ["values 1 bad-text"]],
  ])("with %s are refused at their cell", (_, targets, values, faults) => {
    expect(
      faultsOf({ targets: `${HEADER}\n${targets}\n`, ...(values === undefined ? {} : { values }) }),
    ).toEqual(faults);
  });

  const WIDE = "target,title,indicator,unit,asks,figure,to,in,baseline,baselinePeriod";

  it.each<[what: string, row: string, faults: readonly string[]]>([
    ["the higher end first", "t,T,i,EUR,between,9,5,,,", ["targets 2 figure empty-range"]],
    ["no lower end", "t,T,i,EUR,between,,5,,,", ["targets 2 figure bad-decimal"]],
    ["no upper end", "t,T,i,EUR,between,9,,,,", ["targets 2 to bad-decimal"]],
    ["no figure", "t,T,i,EUR,atLeast,,,,,", ["targets 2 figure bad-decimal"]],
    ["an upper end beside a limit", "t,T,i,EUR,atLeast,9,12,,,", ["targets 2 to field-without-effect"]],
    ["a figure of a deliverable", "t,T,,,deliverable,9,,,,", ["targets 2 figure field-without-effect"]],
    ["an unknown count", "t,T,i,EUR,atLeast,9,,fortnight,,", ["targets 2 in unknown-code"]],
    ["a baseline without period", "t,T,i,EUR,atLeast,9,,,5,", ["targets 2 baselinePeriod missing"]],
    ["a period without baseline", "t,T,i,EUR,atLeast,9,,,,2020", ["targets 2 baseline missing"]],
    ["a baseline of no period", "t,T,i,EUR,atLeast,9,,,5,soon", ["targets 2 baselinePeriod bad-period"]],
  ])("with %s are refused at the cell that is meant", (_, row, faults) => {
    expect(faultsOf({ targets: `${WIDE}\n${row}\n` })).toEqual(faults);
  });

  it.each([
    ["title:english", "bad-locale", "EUR"],
    ["sector:english", "bad-locale", "EUR"],
    ["unitLabel:english", "bad-locale", "flat"],
    ["dimension:a b", "bad-id", "EUR"],
  ])("with a column %s are refused at that column", (column, code, unit) => {
    const targets = `target,title,indicator,unit,asks,figure,${column}\nt,T,i,${unit},atMost,11,x\n`;
    expect(faultsOf({ targets })).toEqual([`targets 2 ${column} ${code}`]);
  });

  it.each<[what: string, row: string, faults: readonly string[]]>([
    ["the higher end first", "i,2020,12,between,9,", ["values 2 value empty-range"]],
    ["no upper end", "i,2020,9,between,,", ["values 2 to bad-decimal"]],
    ["an upper end of an exact value", "i,2020,9,,12,", ["values 2 to field-without-effect"]],
    ["an upper end of a limit", "i,2020,9,atLeast,12,", ["values 2 to field-without-effect"]],
    ["a width of an exact value", "i,2020,9,,,0.1", ["values 2 within field-without-effect"]],
    ["a width of a range", "i,2020,9,between,12,0.1", ["values 2 within field-without-effect"]],
    ["a width that is none", "i,2020,9,about,,wide", ["values 2 within bad-decimal"]],
    ["an unknown qualifier", "i,2020,9,abut,,", ["values 2 qualifier unknown-key"]],
    ["a width of what is nearly reached", "i,2020,9,nearly,,0.1", ["values 2 within field-without-effect"]],
  ])("of values with %s are refused at the cell that is meant", (_, row, faults) => {
    const targets = `${HEADER}\nt,T,i,EUR,atMost,11,2030\n`;
    expect(faultsOf({ targets, values: `indicator,period,value,qualifier,to,within\n${row}\n` })).toEqual(
      faults,
    );
  });

  it("say which cell is not needed", () => {
    const targets = "target,title,indicator,unit,asks,figure,to\nt,T,i,EUR,atLeast,9,12\n";
    expect(() => portfolioFromFlatTables({ targets })).toThrow(
      'targets[2].to: found "12", expected no to beside atLeast; leave it empty, or correct asks (field-without-effect)',
    );
  });

  it("say what to write", () => {
    expect(() => portfolioFromFlatTables({ targets: `${HEADER}\nt,T,i,EUR,atMost,"11,5",2030\n` })).toThrow(
      'targets[2].figure: found "11,5", expected a number; write digits with a point, without separators; cells that are divided by semicolons take a comma (bad-decimal)',
    );
  });

  it("say of a cell that is filled later what the first row says", () => {
    const targets = `${HEADER}\na,A,i,,atMost,1,2030\nb,B,i,USD,atMost,2,2031\n`;
    expect(() => portfolioFromFlatTables({ targets })).toThrow(
      'found "USD", expected what line 2 says: nothing',
    );
  });

  it("have an id for the title of a target that has none", () => {
    const { targets } = portfolioFromFlatTables({ targets: "target,asks\ntrial,deliverable\n" });
    expect(targets[0]?.title).toBe("trial");
  });

  it("of values in the place of targets say where they belong", () => {
    expect(() => portfolioFromFlatTables({ targets: "indicator,period,value\ni,2020,1\n" })).toThrow(
      "pass it as the table of values, beside the one of targets",
    );
  });

  it("are refused as anything but texts", () => {
    expect(faultsOf({ targets: 5 as unknown as string })).toEqual(["targets wrong-type"]);
  });
});
