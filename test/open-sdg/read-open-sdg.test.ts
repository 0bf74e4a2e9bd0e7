import { parsePortfolio } from "policy-targets";
import { openSdgLossCodes } from "policy-targets/open-sdg";
import { describe, expect, it } from "vitest";
import { madeUpSite } from "./made-up-site.js";
import { lossesOf, oneIndicator, reading } from "./support.js";

const directions = { "3-1-1": "decrease", "6-1-1": "increase" } as const;
const site = reading(madeUpSite, { directions });
const portfolio = parsePortfolio(site.portfolio);
const indicatorOf = (id: string) => site.indicators.find((indicator) => indicator.id === id);
const targetsOf = (id: string) => portfolio.targets.filter((target) => target.id.split(":")[0] === id);
const valuesOf = (id: string) =>
  portfolio.measuredValues
    .filter(({ indicator }) => indicator === id)
    .map(({ period, value }) => `${period} ${value}`);

/** The one target of a repository of one indicator. */
const targetFor = (options: string, data = "Year,Value\n2015,10\n2020,20\n") =>
  reading(oneIndicator(options, data)).portfolio.targets?.[0];

describe("a target in the options of the calculation", () => {
  it("has a limit, a deadline, and the value of the base year as its baseline", () => {
    expect(
      targetsOf("1-2-1").map(({ criterion, deadline, baseline }) => [criterion, deadline, baseline]),
    ).toEqual([
      [{ kind: "threshold", atMost: "7.25" }, "2030", { value: "14.5", period: "2015", citations: [] }],
    ]);
  });

  it.each([
    ["- { direction: positive, target: 30 }", { atLeast: "30" }],
    ["- { direction: negative, target: 3.50 }", { atMost: "3.50" }],
    ["- { direction: negative, target: 0 }", { atMost: "0" }],
    ["- { target: 1e3 }", { atMost: "1000" }],
  ])("%s asks %o", (options, criterion) => {
    expect(targetFor(options)?.criterion).toEqual(criterion);
  });

  it("has the next later value as its baseline where the base year has none", () => {
    const data = "Year,Value\n2014,1\n2017,3\n2016,2\n";
    expect(targetFor("- { direction: positive, target: 30 }", data)?.baseline).toEqual({
      value: "2",
      period: "2016",
    });
  });

  it("has no baseline that is not before its deadline", () => {
    const options = "- { direction: positive, target: 30, base_year: 2020, target_year: 2020 }";
    expect(targetFor(options)?.baseline).toBeUndefined();
  });

  it("speaks of the breakdown that is named, and its values do", () => {
    const [target] = targetsOf("1-3-1");
    const [value] = portfolio.measuredValues.filter(({ indicator }) => indicator === "1-3-1");
    expect([target?.dimensions, value?.dimensions]).toEqual([{ Sex: "Women" }, { Sex: "Women" }]);
  });

  it("stands once where several options state it", () => {
    expect(targetsOf("1-4-1").map(({ title }) => title)).toEqual(["1.4.1: A", "1.4.1: B", "1.4.1: C"]);
  });

  it("is judged by the column Progress where there is one", () => {
    expect([valuesOf("6-1-1"), valuesOf("6-1-1:2")]).toEqual([
      ["2015 2", "2020 1.25"],
      ["2015 0.5", "2020 0.8", "2021 0.9"],
    ]);
  });
});

describe("a target that is drawn as a line", () => {
  it("stands once where an option states it too", () => {
    expect(targetsOf("1-2-1")).toHaveLength(1);
  });

  it("has the year in its label as its deadline, or none", () => {
    expect(targetsOf("3-1-1").map(({ criterion, deadline }) => [criterion, deadline])).toEqual([
      [{ kind: "threshold", atMost: "60" }, undefined],
      [{ kind: "threshold", atMost: "70" }, "2028"],
    ]);
  });

  it("is due by 2030 without a label, as Open SDG labels it", () => {
    expect(targetsOf("6-1-1")[1]?.deadline).toBe("2030");
  });

  it("has the direction of the options for the same series", () => {
    const files = {
      ...oneIndicator("- { direction: positive, limit: 100 }", "Year,Value\n2015,10\n"),
      "meta/1-1-1.yml": "graph_target_lines:\n- { value: 90, label_content: Goal 2025 }\n",
    };
    expect(reading(files).portfolio.targets?.map(({ criterion, deadline }) => [criterion, deadline])).toEqual(
      [[{ atLeast: "90" }, "2025"]],
    );
  });

  const series = `- { series: A, direction: positive, limit: 100 }
- { series: B, direction: negative, limit: 0 }
- { series: B, unit: ha, direction: positive, limit: 9 }
- { series: C, limit: 0 }`;
  const drawn = (line: string) => {
    const data = "Year,Series,Units,Value\n2015,A,m,10\n2015,B,m,20\n2015,B,ha,30\n2015,C,m,5\n";
    const site = reading({
      ...oneIndicator(series, data),
      "meta/1-1-1.yml": `graph_target_lines:\n- ${line}\n`,
    });
    const named = site.losses.filter(({ file }) => file === "meta/1-1-1.yml");
    return [
      site.portfolio.targets?.map(({ criterion, deadline }) => [criterion, deadline]),
      named.map(({ code, found }) => `${code} ${found}`),
    ];
  };

  it.each<[what: string, line: string, targets: readonly unknown[], losses: readonly string[]]>([
    [
      "has the direction of the series that it names",
      "{ series: A, value: 90 }",
      [[{ atLeast: "90" }, "2030"]],
      [],
    ],
    [
      "has that of the series in the unit that it names",
      "{ series: B, unit: ha, value: 5 }",
      [[{ atLeast: "5" }, "2030"]],
      [],
    ],
    [
      "is left out where the series go both ways",
      "{ series: B, value: 5 }",
      [],
      ['line-without-direction "5"'],
    ],
    [
      "is left out where the series states no direction",
      "{ series: C, value: 5 }",
      [],
      ['line-without-direction "5"'],
    ],
    ["is left out without a value", "{ series: A, label_content: Goal }", [], ['bad-line "no value"']],
    ["is left out with words for a value", "{ series: A, value: high }", [], ['bad-line "high"']],
    [
      "has no deadline where its label names two years",
      "{ series: A, value: 90, label_content: 2025 or 2027 }",
      [[{ atLeast: "90" }, undefined]],
      ['line-without-year "90"'],
    ],
    [
      "has the year of a label that names it twice",
      "{ series: A, value: 90, label: { content: 2025 (by 2025) } }",
      [[{ atLeast: "90" }, "2025"]],
      [],
    ],
  ])("%s: %s", (_, line, targets, losses) => {
    expect(drawn(line)).toEqual([targets, losses]);
  });

  it("is left out where nothing says which way is better", () => {
    expect(targetsOf("3-2-1")).toEqual([]);
  });
});

describe("periods", () => {
  it("are read in the forms of statistics", () => {
    expect(valuesOf("5-1-1")).toEqual([
      "2009/2010 10",
      "2015/2016 20",
      "2016/2017 25",
      "2020/2021 30",
      "2022/2023 32",
      "2024-Q1 35",
    ]);
  });

  it.each([
    ["2009-10 beside a month is a month", ["2009-10", "2009-12"], ["2009-10", "2009-12"]],
    ["2009-10 beside years is two years", ["2009-10", "2012-13"], ["2009/2010", "2012/2013"]],
    ["2011-15 ends in 2015", ["2011-15"], ["2011/2015"]],
    ["1998-02 ends in 2002", ["1998-02", "1999-03"], ["1998-02", "1999-03"]],
    ["months by a letter or a space", ["2015M03", "2015 04"], ["2015-03", "2015-04"]],
    ["spans of two years", ["2015/16 to 2017/18"], ["2015/2018"]],
    ["halves and weeks", ["2015 H1", "2015-W05"], ["2015-H1", "2015-W05"]],
    ["what is no period", ["2015-13-01", "15", "20155", "2016 to now"], []],
  ])("%s", (_, cells, periods) => {
    const data = `Year,Value\n${cells.map((cell) => `${cell},1\n`).join("")}`;
    const { measuredValues } = reading(oneIndicator("- { direction: positive, target: 30 }", data)).portfolio;
    expect(measuredValues?.map(({ period }) => period)).toEqual(periods);
  });
});

describe("which rows are meant", () => {
  const options = "- { direction: positive, target: 30 }";
  it.each([
    ["the total by an empty cell", "Year,Sex,Value\n2015,Total,1\n2015,,2\n2015,Men,3\n", ["2"]],
    ["the total by its word", "Year,Sex,Value\n2015,total,1\n2015,Men,3\n", ["1"]],
    ["no total", "Year,Sex,Value\n2015,Women,1\n2015,Men,3\n", []],
    ["the country before its regions", "Year,GeoCode,Value\n2015,01,1\n2015,,3\n", ["3"]],
    ["regions alone", "Year,GeoCode,Value\n2015,01,1\n", ["1"]],
    ["two units", "Year,Units,Value\n2015,a,1\n2015,b,3\n", []],
    ["one unit", "Year,Units,Value\n2015,a,1\n2016,a,3\n", ["1", "3"]],
  ])("%s", (_, data, values) => {
    const { measuredValues } = reading(oneIndicator(options, data)).portfolio;
    expect(measuredValues?.map(({ value }) => value)).toEqual(values);
  });

  it("takes the rows that leave a column empty where the options name it without a value", () => {
    const chosen = "- { direction: positive, target: 3, disaggregation: [{ field: Sex, value: }] }";
    const data = "Year,Sex,Value\n2015,,2\n2015,Men,3\n";
    const { targets, measuredValues } = reading(oneIndicator(chosen, data)).portfolio;
    expect([targets?.[0]?.dimensions, measuredValues?.map(({ value }) => value)]).toEqual([undefined, ["2"]]);
  });

  it.each([
    ["that names no field", "[{ value: Women }]", "a disaggregation without field"],
    ["of words", "[Women]", "a disaggregation without field"],
    ["that is no list", "{ field: Sex, value: Women }", "a disaggregation that is no list"],
    ["that is a word", "Women", "a disaggregation that is no list"],
  ])("is not guessed for a breakdown %s: %s", (_, breakdown, found) => {
    const chosen = `- { direction: positive, target: 3, disaggregation: ${breakdown} }`;
    const site = reading(oneIndicator(chosen, "Year,Sex,Value\n2015,,2\n2015,Women,3\n"));
    expect([site.portfolio.targets, lossesOf(site)]).toEqual([
      [],
      [`bad-option indicator-config/1-1-1.yml:3 "${found}"`],
    ]);
  });

  it("are those of the total for a breakdown that is left empty", () => {
    const chosen = "- { direction: positive, target: 3, disaggregation: }";
    const site = reading(oneIndicator(chosen, "Year,Sex,Value\n2015,,2\n2015,Women,3\n"));
    expect([site.portfolio.measuredValues?.map(({ value }) => value), site.losses]).toEqual([["2"], []]);
  });

  it("takes the columns that the site names as notes for none", () => {
    const data = "Year,Mark,Value\n2015,p,2\n2016,r,3\n";
    const config = { "config_data.yml": "indicator_options:\n  observation_attributes: [Mark]\n" };
    const { measuredValues } = reading({ ...oneIndicator(options, data), ...config }).portfolio;
    expect(measuredValues?.map(({ value }) => value)).toEqual(["2", "3"]);
  });
});

describe("titles and units", () => {
  it("are in the languages of the translations", () => {
    expect(indicatorOf("1-2-1")?.title).toEqual({ en: "Poverty rate", fr: "Taux de pauvreté" });
  });

  it("are in the languages of the folders below meta", () => {
    expect(indicatorOf("2-1-1")?.title).toEqual({
      en: "Prevalence: undernourishment",
      fr: "Sous-alimentation",
    });
  });

  it("are the number where a key has no translation", () => {
    expect(indicatorOf("9-5-1")?.title).toBe("9.5.1");
  });

  it.each([
    ["Percentage (%)", "percent"],
    ["pourcentage", "percent"],
    ["Number", "count"],
    ["Index", "index"],
    ["Rank", { code: "unit-rank", label: "Rank" }],
    ["kg CO₂ / m²", { code: "kg-co2-m2", label: "kg CO₂ / m²" }],
    ["тонн", { code: "unit", label: "тонн" }],
  ])("%s is the unit %o", (text, unit) => {
    const files = {
      ...oneIndicator("- { direction: positive, target: 30 }", "Year,Value\n2015,10\n"),
      "meta/1-1-1.yml": `computation_units: ${text}\n`,
    };
    expect(reading(files).portfolio.indicators?.[0]?.unit).toEqual(unit);
  });

  it("keeps the number of an indicator as it is written", () => {
    const files = { "meta/1-10-1.yml": "indicator_number: 1.10\n" };
    expect(reading(files).indicators[0]?.number).toBe("1.10");
  });
});

describe("what an indicator says beside targets", () => {
  it("is whether its progress is computed, and what an editor has set", () => {
    expect(
      ["1-3-1", "9-5-1"].map((id) => [indicatorOf(id)?.isCalculated, indicatorOf(id)?.statedStatus]),
    ).toEqual([
      [true, null],
      [false, "on hold"],
    ]);
  });

  it("are its series, in their groups", () => {
    const names = (parts: readonly { id: string; parts?: readonly { id: string }[] }[]): unknown =>
      parts.map((part) => (part.parts === undefined ? part.id : names(part.parts)));
    expect(names(indicatorOf("1-4-1")?.parts ?? [])).toEqual([
      [["1-4-1 / A", "1-4-1 / B"], "1-4-1 / C"],
      "1-4-1 / A (2)",
    ]);
  });

  it("are options for the methods", () => {
    expect(indicatorOf("1-3-1")?.parts[0]).toEqual({
      id: "1-3-1 / Pensions / Percentage",
      points: [
        { period: "2015", value: "80" },
        { period: "2020", value: "90" },
      ],
      direction: "increase",
      baseline: { period: "2015" },
      deadline: "2030",
      limit: "100",
    });
  });

  it("are in the order of their numbers", () => {
    const files = ["10-1-1", "2-1-1", "1-a-1", "1-10-1", "1-2-1", "1-2"].map((id) => ({
      path: `data/indicator_${id}.csv`,
      text: "Year,Value\n2015,1\n",
    }));
    expect(reading(files).indicators.map(({ id }) => id)).toEqual([
      "1-2",
      "1-2-1",
      "1-10-1",
      "1-a-1",
      "2-1-1",
      "10-1-1",
    ]);
  });
});

describe("what cannot be used", () => {
  it("is named with its file and line", () => {
    expect(lossesOf(site)).toMatchSnapshot();
  });

  it("has each code at least once in the made-up repository, but for what is too large", () => {
    const met = new Set(site.losses.map(({ code }) => code));
    expect(openSdgLossCodes.filter((code) => !met.has(code))).toEqual([
      "too-large",
      "too-long",
      "baseline-not-before-deadline",
    ]);
  });

  it("says what to do", () => {
    expect(site.losses.find(({ code }) => code === "bad-direction")?.message).toBe(
      'indicator-config/4-1-1.yml, line 3: found "Positive"; the direction is neither positive nor negative; Open SDG would take it for negative (bad-direction)',
    );
  });

  it("says a missing translation once for each group without a file", () => {
    const files = {
      "meta/1-1-1.yml": "indicator_name: global_indicators.1-1-1-title\n",
      "meta/1-2-1.yml": "indicator_name: global_indicators.1-2-1-title\n",
    };
    expect(reading(files).losses.map(({ code }) => code)).toEqual(["translation-missing"]);
  });

  it("has the line in the whole file of Markdown", () => {
    const files = {
      "meta/1-1-1.md": "---\nindicator_name: A\nprogress_calculation_options:\n- { direction: up }\n---\n",
    };
    expect(lossesOf(reading(files))).toEqual(['bad-direction meta/1-1-1.md:4 "up"']);
  });
});

describe("settings", () => {
  it("take an alias from the rest of the file", () => {
    const files = {
      "meta/1-1-1.yml":
        "base: &goal { direction: positive, target: 30 }\nprogress_calculation_options:\n- *goal\n",
      "data/indicator_1-1-1.csv": "Year,Value\n2015,1\n",
    };
    expect(reading(files).portfolio.targets?.map(({ criterion }) => criterion)).toEqual([{ atLeast: "30" }]);
  });
});

describe("files", () => {
  it("may be a list, below a folder, with the signs of Windows", () => {
    const files = [
      { path: "sdg-data\\data\\indicator_1-1-1.csv", text: "Year,Value\n2015,1\n" },
      { path: "./sdg-data/indicator-config/1-1-1.yml", text: "progress_status: fine\n" },
      { path: "sdg-data/data/README.csv", text: "not read" },
    ];
    expect(reading(files).indicators.map(({ id, statedStatus }) => [id, statedStatus])).toEqual([
      ["1-1-1", "fine"],
    ]);
  });

  it("say by meta what indicator-config says otherwise", () => {
    const files = {
      "meta/1-1-1.yml": "progress_status: later\n",
      "indicator-config/1-1-1.yml": "progress_status: earlier\nindicator_number: 7.7.7\n",
    };
    expect(reading(files).indicators.map(({ number, statedStatus }) => [number, statedStatus])).toEqual([
      ["7.7.7", "later"],
    ]);
  });

  it("make a valid portfolio", () => {
    expect(portfolio.targets.length).toBeGreaterThan(15);
  });
});
