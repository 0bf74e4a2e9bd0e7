import { definePortfolio, evaluateTarget, withMeasuredValues } from "policy-targets";
import { readSdmxCsv, type SdmxIndicator } from "policy-targets/sdmx";
import { describe, expect, it } from "vitest";
import { fileOf, lossesOf, reading, valueMadeBy } from "./support.js";

describe("a header", () => {
  it.each<[version: string, text: string]>([
    [
      "of version 2",
      "STRUCTURE,STRUCTURE_ID,ACTION,GEO,TIME_PERIOD,OBS_VALUE\ndataflow,XX:DF(1.0),R,A,2020,1.5\n",
    ],
    [
      "without an action",
      "STRUCTURE,STRUCTURE_ID,GEO,TIME_PERIOD,OBS_VALUE\ndataflow,XX:DF(1.0),A,2020,1.5\n",
    ],
    ["of version 1", "DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE\nXX:DF(1.0),A,2020,1.5\n"],
    [
      "with keys",
      "STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,GEO,TIME_PERIOD,OBS_VALUE\ndataflow,XX:DF(1.0),I,A,A.2020,A,2020,1.5\n",
    ],
    ["with a key first", "KEY,GEO,TIME_PERIOD,OBS_VALUE\nDF.A,A,2020,1.5\n"],
    ["in any order", "OBS_VALUE,TIME_PERIOD,GEO\n1.5,2020,A\n"],
    [
      "with names in columns of their own",
      "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,GEO,Area,TIME_PERIOD,Time period,OBS_VALUE,Observation value\ndataflow,XX:DF(1.0),Shares,I,A,Here,2020,,1.5,\n",
    ],
    [
      "with names behind its ids",
      "STRUCTURE,STRUCTURE_ID,ACTION,GEO: Area,TIME_PERIOD: Time period,OBS_VALUE: Value\ndataflow,XX:DF(1.0): Shares,I,A: Here: there,2020: 2020,1.5\n",
    ],
    [
      "with names behind a bare colon",
      "STRUCTURE,STRUCTURE_ID,ACTION,GEO:Area,TIME_PERIOD:Time,OBS_VALUE:Value\ndataflow,XX:DF(1.0),I,A: Here,2020,1.5\n",
    ],
    [
      "divided by semicolons",
      "STRUCTURE;STRUCTURE_ID;ACTION;GEO;TIME_PERIOD;OBS_VALUE\ndataflow;XX:DF(1.0);I;A;2020;1,5\n",
    ],
    [
      "divided by semicolons, with points",
      "STRUCTURE;STRUCTURE_ID;ACTION;GEO;TIME_PERIOD;OBS_VALUE\ndataflow;XX:DF(1.0);I;A;2020;1.5\n",
    ],
    [
      "divided by tabs",
      "STRUCTURE\tSTRUCTURE_ID\tACTION\tGEO\tTIME_PERIOD\tOBS_VALUE\ndataflow\tXX:DF(1.0)\tI\tA\t2020\t1.5\n",
    ],
    [
      "divided by bars",
      "STRUCTURE|STRUCTURE_ID|ACTION|GEO|TIME_PERIOD|OBS_VALUE\ndataflow|XX:DF(1.0)|I|A|2020|1.5\n",
    ],
    [
      "with more sub-fields than columns",
      "STRUCTURE[;],STRUCTURE_ID,ACTION,GEO,TIME_PERIOD,OBS_VALUE,NOTE[en;fr;de;es;it;nl;pt;vi]\ndataflow,XX:DF(1.0),I,A,2020,1.5,en:x\n",
    ],
    [
      "in quotes, behind a mark",
      '\ufeff"STRUCTURE";"STRUCTURE_ID";"GEO";"TIME_PERIOD";"OBS_VALUE"\r\n"dataflow";"XX:DF(1.0)";"A";"2020";"1,5"\r\n',
    ],
  ])("%s is read", (_, text) => {
    const read = reading(text, {
      indicators: [{ indicator: "share", where: { GEO: "A" } }].slice(0, text.includes("GEO") ? 1 : 0),
    });
    expect([read.values, lossesOf(read)]).toEqual([
      [{ indicator: "share", period: "2020", value: "1.5" }],
      [],
    ]);
  });

  it("without a time period leaves every row out", () => {
    const read = reading(
      "STRUCTURE,STRUCTURE_ID,GEO,OBS_VALUE\ndataflow,X:Y(1.0),A,1\ndataflow,X:Y(1.0),B,2\n",
    );
    expect([lossesOf(read), read.counts.leftOut]).toEqual([
      ['no-time-column 1 "STRUCTURE,STRUCTURE_ID,GEO,OBS_VALUE" x2'],
      2,
    ]);
  });

  it("has the periods in the column that the options name", () => {
    expect(valueMadeBy("DIM_3,OBS_VALUE", "2014-01,12.4", { periodColumn: "DIM_3" })).toEqual({
      period: "2014-01",
      value: "12.4",
    });
  });

  it("without the column of the figures leaves the rows of the indicator out", () => {
    const indicators = [{ indicator: "share", where: {}, measure: "MW" }];
    expect(lossesOf(reading(fileOf("TIME_PERIOD,OBS_VALUE", "2020,1"), { indicators }))).toEqual([
      'no-measure-column 2 "MW"',
    ]);
  });

  it("with an id twice counts the first", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_STATUS", "2020,1,P,F"));
    expect([read.values[0]?.status, lossesOf(read)]).toEqual([
      "provisional",
      ['duplicate-column 1 "OBS_STATUS" x0'],
    ]);
  });

  it("tells which columns were not read", () => {
    const columns = "FREQ,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS,COMMENT_OBS,Remark";
    expect(reading(fileOf(columns, "A,X,2020,1,A,new,")).unreadColumns).toEqual(["COMMENT_OBS"]);
  });
});

describe("a figure", () => {
  it.each<[what: string, columns: string, row: string, value: string | null]>([
    ["keeps its digits", "OBS_VALUE", "12.50", "12.50"],
    ["may be small", "OBS_VALUE", "1.5E-7", "0.00000015"],
    ["may have a sign", "OBS_VALUE", "+3", "3"],
    ["is in millions", "OBS_VALUE,UNIT_MULT", "12.5,6", "12500000"],
    ["is in thousandths", "OBS_VALUE,UNIT_MULT", "12.5,-3", "0.0125"],
    ["has a multiplier with a name", "OBS_VALUE,UNIT_MULT: Multiplier", "12.5,3: Thousands", "12500"],
    ["has an empty multiplier", "OBS_VALUE,UNIT_MULT", "12.5,", "12.5"],
    ["is not rounded to its decimals", "OBS_VALUE,DECIMALS", "12.5678,1", "12.5678"],
  ])("%s", (_, columns, row, value) => {
    expect(valueMadeBy(`TIME_PERIOD,${columns}`, `2020,${row}`)).toEqual({ period: "2020", value });
  });

  it.each<[what: string, columns: string, row: string, loss: string]>([
    ["is no number", "OBS_VALUE", "<5", 'bad-value 2 OBS_VALUE "<5"'],
    ["is grouped", "OBS_VALUE", '"1,234"', 'bad-value 2 OBS_VALUE "1,234"'],
    ["is infinite", "OBS_VALUE", "INF", 'bad-value 2 OBS_VALUE "INF"'],
    ["is too large", "OBS_VALUE,UNIT_MULT", "1e20,12", 'bad-value 2 OBS_VALUE "1e20"'],
    ["has no sound multiplier", "OBS_VALUE,UNIT_MULT", "1,million", 'bad-multiplier 2 UNIT_MULT "million"'],
    ["has a multiplier out of range", "OBS_VALUE,UNIT_MULT", "1,31", 'bad-multiplier 2 UNIT_MULT "31"'],
    ["is several", "OBS_VALUE[]", "1;2", 'several-values 2 OBS_VALUE "1 and 2"'],
  ])("that %s is left out", (_, columns, row, loss) => {
    const read = reading(fileOf(`TIME_PERIOD,${columns}`, `2020,${row}`));
    expect([read.values, lossesOf(read)]).toEqual([[], [loss]]);
  });

  it("stands in the column that the indicator names", () => {
    const indicators = [{ indicator: "share", where: {}, measure: "RATE" }];
    expect(valueMadeBy("TIME_PERIOD,RATE", "2020,7", { indicators })).toEqual({ period: "2020", value: "7" });
  });

  it("alone in a column of several values is that value", () => {
    expect(valueMadeBy("TIME_PERIOD,OBS_VALUE[]", "2020,7")).toEqual({ period: "2020", value: "7" });
  });

  const mixed =
    "STRUCTURE;STRUCTURE_ID;TIME_PERIOD;OBS_VALUE\ndataflow;X:Y(1.0);2020;1.234\ndataflow;X:Y(1.0);2021;12,5\ndataflow;X:Y(1.0);2022;3\n";

  it("is left out where the column does not show what stands before decimals", () => {
    const read = reading(mixed);
    expect([read.values, lossesOf(read)]).toEqual([
      [{ indicator: "share", period: "2022", value: "3" }],
      ['decimal-unclear 2 OBS_VALUE "points and commas" x2'],
    ]);
  });

  it("is read by the sign that the options name", () => {
    const read = reading(mixed, { decimal: "," });
    expect([read.values.map(({ value }) => value), lossesOf(read)]).toEqual([
      ["12.5", "3"],
      ['bad-value 2 OBS_VALUE "1.234"'],
    ]);
  });
});

describe("a missing value", () => {
  it.each<[what: string, columns: string, row: string, reason: string]>([
    ["NaN", "OBS_VALUE", "NaN", "unknown"],
    ["#N/A", "OBS_VALUE", "#N/A", "unknown"],
    ["NaN with a status", "OBS_VALUE,OBS_STATUS", "NaN,L", "not-collected"],
    ["nothing with a status", "OBS_VALUE,OBS_STATUS", ",M", "not-applicable"],
    ["nothing that is confidential", "OBS_VALUE,CONF_STATUS", ",C", "suppressed"],
    ["nothing with a flag of Eurostat", "OBS_VALUE,OBS_FLAG", ",z", "not-applicable"],
  ])("is told by %s", (_, columns, row, missingReason) => {
    expect(valueMadeBy(`TIME_PERIOD,${columns}`, `2020,${row}`)).toEqual({ period: "2020", missingReason });
  });

  it("is not told by an empty cell, which belongs to attributes alone", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE,OBS_STATUS", "2020,,A", "2021,,", ",,"));
    expect([read.values, read.losses, read.counts.empty]).toEqual([[], [], 3]);
  });

  it("stays missing beside a figure, which is named", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE,OBS_STATUS", "2020,0,M"));
    expect([read.values[0]?.missingReason, lossesOf(read)]).toEqual([
      "not-applicable",
      ['value-beside-missing 2 OBS_VALUE "0"'],
    ]);
  });
});

describe("a status", () => {
  it.each<[code: string, means: object]>([
    ["A", {}],
    ["B", { flags: ["series-break"] }],
    ["D", { flags: ["definition-differs"] }],
    ["E", { status: "estimated" }],
    ["F", { status: "forecast" }],
    ["I", { status: "imputed" }],
    ["J", { flags: ["derogation"] }],
    ["N", { flags: ["not-significant"] }],
    ["P", { status: "provisional" }],
    ["U", { flags: ["low-reliability"] }],
    ["V", { flags: ["unvalidated"] }],
    ["B;E", { status: "estimated", flags: ["series-break"] }],
    ["P E", { status: "estimated" }],
    ["U|G", { flags: ["low-reliability"] }],
  ])("%s is taken over", (code, means) => {
    expect(valueMadeBy("TIME_PERIOD,OBS_VALUE,OBS_STATUS", `2020,1,${code}`)).toEqual({
      period: "2020",
      value: "1",
      ...means,
    });
  });

  it.each<[code: string, reason: string]>([
    ["H", "not-applicable"],
    ["K", "not-collected"],
    ["L", "not-collected"],
    ["M", "not-applicable"],
    ["O", "unknown"],
    ["Q", "suppressed"],
  ])("%s says why there is none", (code, missingReason) => {
    expect(valueMadeBy("TIME_PERIOD,OBS_VALUE,OBS_STATUS", `2020,,${code}`)).toEqual({
      period: "2020",
      missingReason,
    });
  });

  it.each<[code: string, flags: readonly string[] | undefined]>([
    ["G", ["low-reliability"]],
    ["S", undefined],
    ["W", ["definition-differs"]],
  ])("%s has no word of its own, which is named", (code, flags) => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE,OBS_STATUS", `2020,1,${code}`));
    expect([read.values[0]?.flags, lossesOf(read)]).toEqual([
      flags,
      [`inexact-status 2 OBS_STATUS "${code}"`],
    ]);
  });

  it("that is in no list is named", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE,OBS_STATUS", "2020,1,Y", "2021,2,Y"));
    expect([read.values.length, lossesOf(read)]).toEqual([2, ['unknown-status 2 OBS_STATUS "Y" x2']]);
  });

  it("may stand in several columns", () => {
    expect(valueMadeBy("TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_STATUS_2", "2020,1,P,B")).toEqual({
      period: "2020",
      value: "1",
      status: "provisional",
      flags: ["series-break"],
    });
  });

  it("may have its name beside it, several times", () => {
    const columns = "TIME_PERIOD,OBS_VALUE,OBS_STATUS[]: Status";
    expect(valueMadeBy(columns, "2020,1,B: Break;E: Estimated value")).toEqual({
      period: "2020",
      value: "1",
      status: "estimated",
      flags: ["series-break"],
    });
  });

  it.each<[flags: string, means: object]>([
    ["bep", { status: "estimated", flags: ["series-break"] }],
    ["u", { flags: ["low-reliability"] }],
    ["r", {}],
    ["s", { status: "estimated" }],
    ["dn", { flags: ["definition-differs", "not-significant"] }],
  ])("of Eurostat, %s, is read by its letters", (flags, means) => {
    expect(valueMadeBy("TIME_PERIOD,OBS_VALUE,OBS_FLAG", `2020,1,${flags}`)).toEqual({
      period: "2020",
      value: "1",
      ...means,
    });
  });
});

describe("a value that is not for publication", () => {
  const file = fileOf("TIME_PERIOD,OBS_VALUE,CONF_STATUS", "2020,1,F", "2021,2,N", "2022,3,");

  it("is left out and named", () => {
    const read = reading(file);
    expect([read.values.map(({ period }) => period), lossesOf(read)]).toEqual([
      ["2020", "2022"],
      ['confidential 3 CONF_STATUS "N"'],
    ]);
  });

  it("is taken if the options say so", () => {
    const read = reading(file, { confidential: "take" });
    expect([read.values.length, read.losses]).toEqual([3, []]);
  });
});

describe("a unit", () => {
  it.each<[column: string, code: string, unit: string]>([
    ["UNIT_MEASURE", "PT", "percent"],
    ["UNIT_MEASURE", "PT_B1GQ", "percent"],
    ["UNIT_MEASURE", "PERCENT", "percent"],
    ["unit", "PC_GDP", "percent"],
    ["unit", "Percentage", "percent"],
    ["UNIT_MEASURE", "IX", "index"],
    ["UNIT_MEASURE", "EUR", "EUR"],
    ["UNIT_MEASURE: Unit", "PT: Percent", "percent"],
  ])("in %s, %s, is known", (column, code, unit) => {
    expect(valueMadeBy(`TIME_PERIOD,${column},OBS_VALUE`, `2020,${code},1`)).toEqual({
      period: "2020",
      value: "1",
      unit,
    });
  });

  it("of the country is the currency that another column names", () => {
    expect(valueMadeBy("TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CURRENCY", "2020,1,XDC,VND")).toMatchObject({
      unit: "VND",
    });
  });

  it("that is not known is named, and that of the indicator is taken", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE,UNIT_MEASURE", "2020,1,PS", "2021,1,PS"));
    expect([read.values[0], lossesOf(read)]).toEqual([
      { indicator: "share", period: "2020", value: "1" },
      ['unknown-unit 2 UNIT_MEASURE "PS" x2'],
    ]);
  });

  it("is what the options say, with a factor if they give one", () => {
    const kt = { code: "kt", label: "kt", is: { unit: "t", times: 1000 } };
    expect(
      valueMadeBy("TIME_PERIOD,OBS_VALUE,UNIT_MEASURE", "2020,1,KT", { units: { KT: kt } }),
    ).toMatchObject({
      unit: { ...kt, is: { unit: "t", times: "1000" } },
    });
  });

  it("of another kind than that of the indicator is refused when the values are added", () => {
    const plan = definePortfolio({ indicators: [{ id: "share", title: "Share", unit: "EUR" }] });
    const { values } = reading(fileOf("TIME_PERIOD,OBS_VALUE,UNIT_MEASURE", "2020,1,PT"));
    expect(() => withMeasuredValues(plan, values)).toThrow(/unit-mismatch/);
  });
});

describe("rows of an indicator", () => {
  const file = fileOf(
    "SERIES,GEO,SEX,TIME_PERIOD,OBS_VALUE",
    "POV,VN,_T,2020,5",
    "POV,VN,F,2020,6",
    "POV,LA,_T,2020,7",
    "FIB,VN,_T,2020,8",
  );
  const valuesWith = (...indicators: readonly SdmxIndicator[]) =>
    reading(file, { indicators }).values.map(({ value }) => value);

  it("have all the codes that it names", () => {
    expect(valuesWith({ indicator: "a", where: { SERIES: "POV", GEO: "VN", SEX: "F" } })).toEqual(["6"]);
  });

  it("have one of several codes", () => {
    const where = { SERIES: "POV", GEO: ["VN", "LA"], SEX: "_T" };
    expect(valuesWith({ indicator: "a", where, dimensions: { country: "GEO" } })).toEqual(["5", "7"]);
  });

  it.each<[structure: string, values: readonly string[]]>([
    ["XX:DF", ["8"]],
    ["XX:DF(1.0)", ["8"]],
    ["XX:DF(2.0)", []],
  ])("are found by the structure %s", (STRUCTURE_ID, values) => {
    expect(valuesWith({ indicator: "a", where: { STRUCTURE_ID, SERIES: "FIB" } })).toEqual(values);
  });

  it("are found by one of several values of an attribute", () => {
    const text = fileOf("TIME_PERIOD,OBS_VALUE,TOPIC[]", "2020,1,X;Y", "2021,2,Z");
    const indicators = [{ indicator: "a", where: { TOPIC: "Y" } }];
    expect(reading(text, { indicators }).values.map(({ value }) => value)).toEqual(["1"]);
  });

  it("fit no other indicator, else they are left out and named", () => {
    const indicators = [
      { indicator: "a", where: { SERIES: "FIB" } },
      { indicator: "b", where: { GEO: "VN", SEX: "_T" } },
    ];
    const read = reading(file, { indicators });
    expect([read.values.map(({ value }) => value), lossesOf(read)]).toEqual([
      ["5"],
      ['fits-several 5 "a, b"'],
    ]);
  });

  it("are of one series, else all are left out and named with their codes", () => {
    const read = reading(file, { indicators: [{ indicator: "a", where: { SERIES: "POV" } }] });
    expect([read.values, lossesOf(read), read.counts.leftOut]).toEqual([
      [],
      ["several-series 4 GEO GEO: VN, LA; SEX: _T, F x3"],
      3,
    ]);
  });

  it("of two units are of two series, wherever the unit stands", () => {
    const text = fileOf("TIME_PERIOD,OBS_VALUE,UNIT_MEASURE", "2020,1,PT", "2021,2,EUR");
    expect(lossesOf(reading(text))).toEqual(["several-series 3 UNIT_MEASURE UNIT_MEASURE: PT, EUR x2"]);
  });

  it("of two versions of a structure are of one series, and of two structures are not", () => {
    const header = "STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE";
    const text = (second: string) => `${header}\ndataflow,X:Y(1.0),2020,1\ndataflow,${second},2021,2\n`;
    expect([text("X:Y(1.1)"), text("X:Z(1.0)")].map((each) => reading(each).values.length)).toEqual([2, 0]);
  });

  it("may differ in the names of codes that are chosen", () => {
    const text = fileOf("GEO,Area,TIME_PERIOD,Time,OBS_VALUE", "A,Here,2020,x,1", "B,There,2020,x,2");
    const indicators = [{ indicator: "a", where: {}, dimensions: { area: "GEO" } }];
    expect(reading(text, { indicators }).values.map(({ dimensions }) => dimensions)).toEqual([
      { area: "A" },
      { area: "B" },
    ]);
  });

  it("may not differ in a dimension whose id has small letters, as those of Eurostat", () => {
    const text =
      "DATAFLOW,freq,age,sex,geo,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),A,Y15,M,AT,2020,1\nX:Y(1.0),A,Y20,F,AT,2020,2\n";
    const indicators = [{ indicator: "a", where: { geo: "AT" }, dimensions: { age: "age" } }];
    expect(lossesOf(reading(text, { indicators }))).toEqual(["several-series 3 sex sex: M, F x2"]);
  });

  it.each([
    ["sex,Sex", "names with a capital"],
    ["sex,Sex of people", "names with a space"],
    ["SEX,Sex", "names with small letters"],
  ])("may differ in %s, since these are %s", (headings) => {
    const text = `DATAFLOW,${headings},TIME_PERIOD,OBS_VALUE\nX:Y(1.0),M,Men,2020,1\nX:Y(1.0),F,Women,2020,2\n`;
    const [sex = ""] = headings.split(",");
    const read = reading(text, { indicators: [{ indicator: "a", where: {}, dimensions: { sex } }] });
    expect([read.values.length, read.losses]).toEqual([2, []]);
  });

  it("do not differ in attributes behind the figures", () => {
    const text = fileOf("TIME_PERIOD,OBS_VALUE,NOTE", "2020,1,a", "2021,2,b");
    expect(reading(text).values.length).toBe(2);
  });

  it("differ in any attribute where the period stands behind the figures, unless the options name the dimensions", () => {
    const text = fileOf("OBS_VALUE,NOTE,TIME_PERIOD", "1,a,2020", "2,b,2021");
    expect(lossesOf(reading(text))).toEqual(["several-series 3 NOTE NOTE: a, b x2"]);
    expect(reading(text, { dimensionColumns: ["TIME_PERIOD"] }).values.length).toBe(2);
  });

  it("that are not there are named with the code that no row has", () => {
    const indicators = [
      { indicator: "a", where: { SERIES: ["POV", "FIB"], GEO: "KH" } },
      { indicator: "b", where: { SERIES: "FIB", GEO: "LA" } },
    ];
    expect(lossesOf(reading(file, { indicators }))).toEqual([
      'no-rows 1 "GEO: KH" x0',
      'no-rows 1 "SERIES: FIB; GEO: LA" x0',
    ]);
  });

  it("cannot be found by a column that no file has", () => {
    const indicators = [{ indicator: "a", where: { COUNTRY: "VN" }, dimensions: { age: "AGE" } }];
    const options = { indicators, releasedOn: { column: "UPDATED" }, dimensionColumns: ["SERIES", "AREA"] };
    expect(lossesOf(reading(file, options))).toEqual(
      ["COUNTRY", "AGE", "UPDATED", "AREA"].map((id) => `unknown-column 1 "${id}" x0`),
    );
  });

  it("cite the source that it names", () => {
    const indicators = [{ indicator: "share", where: {}, source: "unsd" }];
    expect(valueMadeBy("TIME_PERIOD,OBS_VALUE", "2020,1", { indicators })).toMatchObject({
      citations: [{ source: "unsd" }],
    });
  });
});

describe("a dimension", () => {
  const file = fileOf(
    "SEX,AGE,TIME_PERIOD,OBS_VALUE",
    "_T,_Z,2020,1",
    "F,_Z,2020,2",
    "M,Y15,2020,3",
    ",,2020,4",
  );
  const dimensionsOf = (dimensions: SdmxIndicator["dimensions"]) => {
    const read = reading(file, { indicators: [{ indicator: "a", where: {}, dimensions }] });
    return [read.values.map((value) => value.dimensions ?? null), lossesOf(read)];
  };

  it("is the code, and nothing for the total", () => {
    expect(dimensionsOf({ sex: "SEX", age: "AGE" })).toEqual([
      [null, { sex: "F" }, { sex: "M", age: "Y15" }, null],
      ['differing-values 5 "1 and 4 for 2020"'],
    ]);
  });

  it("may have another total", () => {
    expect(dimensionsOf({ sex: { column: "SEX", total: ["F"] }, age: "AGE" })[0]).toEqual([
      { sex: "_T" },
      null,
      { sex: "M", age: "Y15" },
      null,
    ]);
  });

  it("has the members that are named, and other rows are left out", () => {
    expect(dimensionsOf({ sex: { column: "SEX", members: { F: "women" } }, age: "AGE" })).toEqual([
      [null, { sex: "women" }, null],
      ['unknown-member 4 SEX "M"', 'differing-values 5 "1 and 4 for 2020"'],
    ]);
  });
});

describe("an action", () => {
  const acting = (...rows: readonly string[]) =>
    reading(["STRUCTURE,STRUCTURE_ID,ACTION,GEO,TIME_PERIOD,OBS_VALUE,NOTE", ...rows, ""].join("\n"));

  it.each(["I", "A", "M", "R", "", "i", "Merge"])("%j takes the value", (action) => {
    expect(acting(`dataflow,X:Y(1.0),${action},A,2020,1,`).values.length).toBe(1);
  });

  it("that there is not leaves the row out", () => {
    expect(lossesOf(acting("dataflow,X:Y(1.0),X,A,2020,1,"))).toEqual(['bad-action 2 ACTION "X"']);
  });

  it.each(["M", "R"])("%s takes the place of an earlier row", (action) => {
    const read = acting("dataflow,X:Y(1.0),I,A,2020,1,", `dataflow,X:Y(1.1),${action},A,2020,2,`);
    expect([read.values.map(({ value }) => value), read.counts.replaced]).toEqual([["2"], 1]);
  });

  it("D takes a value back", () => {
    const read = acting("dataflow,X:Y(1.0),I,A,2020,1,", "dataflow,X:Y(1.0),D,A,2020,-,");
    expect([read.values, read.counts.replaced]).toEqual([
      [{ indicator: "share", period: "2020", missingReason: "unknown" }],
      1,
    ]);
  });

  it("D without a day of publication is named", () => {
    const text = "STRUCTURE,STRUCTURE_ID,ACTION,GEO,TIME_PERIOD,OBS_VALUE\ndataflow,X:Y(1.0),D,A,2020,-\n";
    expect([lossesOf(reading(text)), reading(text, { releasedOn: { value: "2021" } }).losses]).toEqual([
      ['delete-without-day 2 "D"'],
      [],
    ]);
  });

  it("D with a day of publication takes back what a portfolio knows", () => {
    const plan = definePortfolio({
      indicators: [{ id: "share", title: "Share", unit: "percent" }],
      targets: [{ id: "t", title: "T", indicator: "share", criterion: { atLeast: 1 }, deadline: "2020" }],
      measuredValues: [{ indicator: "share", period: "2020", value: 1 }],
    });
    const text = "STRUCTURE,STRUCTURE_ID,ACTION,GEO,TIME_PERIOD,OBS_VALUE\ndataflow,X:Y(1.0),D,A,2020,-\n";
    const { values } = reading(text, { releasedOn: { value: "2021-06" } });
    const portfolio = withMeasuredValues(plan, values);
    const statuses = ["2021-05-01", "2021-07-01"].map(
      (asOf) => evaluateTarget(portfolio, "t", { asOf }).status,
    );
    expect(statuses).toEqual(["achieved", "awaiting-data"]);
  });

  it("D takes a whole observation back where no cell says of what", () => {
    expect(acting("dataflow,X:Y(1.0),D,A,2020,,").values.length).toBe(1);
  });

  it("D of attributes alone leaves the value", () => {
    const read = acting("dataflow,X:Y(1.0),I,A,2020,1,x", "dataflow,X:Y(1.0),D,A,2020,,-");
    expect([read.values.map(({ value }) => value), read.counts.empty]).toEqual([["1"], 1]);
  });

  it("D of many observations leaves out those that were read, and is named", () => {
    const read = acting(
      "dataflow,X:Y(1.0),M,A,2020,1,",
      "dataflow,X:Y(1.0),M,A,2021,2,",
      "dataflow,X:Y(1.0),D,,2020,,",
      "dataflow,X:Y(1.0),M,A,2022,3,",
    );
    expect([read.values.map(({ value }) => value), lossesOf(read), read.counts.replaced]).toEqual([
      ["2", "3"],
      ['bulk-delete 4 "TIME_PERIOD: 2020; STRUCTURE_ID: X:Y"'],
      1,
    ]);
  });

  it("D of everything, before the new rows, is named and does no harm", () => {
    const read = acting("dataflow,X:Y(1.0),D,,,,", "dataflow,X:Y(1.0),R,A,2020,1,");
    expect([read.values.length, lossesOf(read)]).toEqual([1, ['bulk-delete 2 "STRUCTURE_ID: X:Y"']]);
  });

  it("D in bulk is followed a hundred times, then all that was read before it is left out", () => {
    const deletes = Array<string>(101).fill("dataflow,X:Y(1.0),D,B,,,");
    const read = acting("dataflow,X:Y(1.0),M,A,2020,1,", ...deletes, "dataflow,X:Y(1.0),M,A,2021,2,");
    expect([read.values.map(({ value }) => value), lossesOf(read)]).toEqual([
      ["2"],
      [
        'bulk-delete 3 "STRUCTURE_ID: X:Y; GEO: B" x100',
        'too-many-deletes 103 "STRUCTURE_ID: X:Y; GEO: B" x2',
      ],
    ]);
  });

  it("updates what an earlier file states", () => {
    const first = fileOf("GEO,TIME_PERIOD,OBS_VALUE", "A,2020,1", "A,2021,2");
    const second =
      "STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,GEO,OBS_VALUE\ndataflow,XX:DF(1.0),R,2021,A,3\n";
    const read = reading([
      { path: "b.csv", text: first },
      { path: "a.csv", text: second },
    ]);
    expect(read.values.map(({ value }) => value)).toEqual(["1", "3"]);
  });
});

describe("two rows of one period", () => {
  it("that say the same are one value", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE", "2020,1", "2020,1"));
    expect([read.values.length, read.counts.repeated, read.losses]).toEqual([1, 1, []]);
  });

  it("that differ are both kept and named", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE", "2020,1", "2020,2", "2020,1"));
    expect([read.values.map(({ value }) => value), lossesOf(read)]).toEqual([
      ["1", "2"],
      ['differing-values 3 "1 and 2 for 2020"'],
    ]);
  });
});

describe("the day of publication", () => {
  it("is that of VALID_FROM, so that vintages stay apart", () => {
    const text = fileOf(
      "TIME_PERIOD,OBS_VALUE,VALID_FROM",
      "2020,1,2021-03-01T00:00:00Z",
      "2020,2,2022-03-01",
    );
    const read = reading(text);
    expect([read.values.map(({ releasedOn }) => releasedOn), read.losses]).toEqual([
      ["2021-03-01", "2022-03-01"],
      [],
    ]);
  });

  it.each<[what: string, releasedOn: { value: string } | { column: string }, cell: string, day: string]>([
    ["the options", { value: "2024-05" }, "", "2024-05"],
    ["a column", { column: "LAST UPDATE" }, "2024-05-15 23:00:00", "2024-05-15"],
    ["a column of Eurostat", { column: "LAST UPDATE" }, "22/10/24 23:00:00", "2024-10-22"],
  ])("is that of %s", (_, releasedOn, cell, day) => {
    const text = `DATAFLOW,LAST UPDATE,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),${cell},2020,1\n`;
    expect(reading(text, { releasedOn }).values[0]).toMatchObject({ releasedOn: day });
  });

  it("is not that of a last update unless the options name it", () => {
    expect(valueMadeBy("TIME_PERIOD,OBS_VALUE,LAST_UPDATE", "2020,1,2024-05-15")).toEqual({
      period: "2020",
      value: "1",
    });
  });

  it("that cannot be read is named, and the value is kept", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE,VALID_FROM", "2020,1,May 2021"));
    expect([read.values[0]?.releasedOn, lossesOf(read)]).toEqual([
      undefined,
      ['bad-release-date 2 VALID_FROM "May 2021"'],
    ]);
  });

  it("decides what was known on a day", () => {
    const plan = definePortfolio({
      indicators: [{ id: "share", title: "Share", unit: "percent" }],
      targets: [{ id: "t", title: "T", indicator: "share", criterion: { atLeast: 2 }, deadline: "2020" }],
    });
    const text = fileOf("TIME_PERIOD,OBS_VALUE,VALID_FROM", "2020,1,2021-03-01", "2020,2,2022-03-01");
    const portfolio = withMeasuredValues(plan, reading(text).values);
    const statuses = ["2021-06-30", "2022-06-30"].map(
      (asOf) => evaluateTarget(portfolio, "t", { asOf }).status,
    );
    expect(statuses).toEqual(["missed", "achieved"]);
  });
});

describe("a message", () => {
  it("names file, line, column, what stands there and what to do", () => {
    const read = reading({ "data/a.csv": fileOf("TIME_PERIOD,OBS_VALUE", "2020,<5") });
    expect(read.losses[0]?.message).toBe(
      'data/a.csv, line 2, OBS_VALUE: found "<5"; the cell is no number; write digits, or NaN where the value is missing on purpose (bad-value)',
    );
  });

  it("leaves out the file where a text was given, and counts rows that say the same", () => {
    const read = reading(fileOf("TIME_PERIOD,OBS_VALUE", "2020,n.a.", "2021,n.a."));
    expect(read.losses[0]?.message).toMatch(/^line 2, OBS_VALUE: found "n.a." in 2 rows; /);
  });
});

describe("options", () => {
  it.each<[what: string, options: unknown, message: RegExp]>([
    ["nothing", undefined, /^options: found nothing, expected an object/],
    ["no indicators", {}, /^options\.indicators: found nothing, expected a list of indicators/],
    ["an unknown option", { indicators: [], indicator: [] }, /did you mean "indicators"\?/],
    ["indicators that are no list", { indicators: {} }, /an array of indicators/],
    ["an indicator without an id", { indicators: [{ where: {} }] }, /^options\.indicators\[0\]\.indicator: /],
    [
      "an indicator without where",
      { indicators: [{ indicator: "a" }] },
      /^options\.indicators\[0\]\.where: found nothing/,
    ],
    [
      "a code that is no text",
      { indicators: [{ indicator: "a", where: { GEO: 1 } }] },
      /where\.GEO: found 1/,
    ],
    ["no code at all", { indicators: [{ indicator: "a", where: { GEO: [] } }] }, /where\.GEO: /],
    [
      "an unknown key",
      { indicators: [{ indicator: "a", where: {}, dimension: {} }] },
      /did you mean "dimensions"\?/,
    ],
    [
      "a dimension without a column",
      { indicators: [{ indicator: "a", where: {}, dimensions: { sex: {} } }] },
      /dimensions\.sex\.column/,
    ],
    [
      "members that are no texts",
      {
        indicators: [{ indicator: "a", where: {}, dimensions: { sex: { column: "S", members: { F: 1 } } } }],
      },
      /members\.F/,
    ],
    ["a decimal sign", { indicators: [], decimal: ";" }, /expected "\." or ","/],
    ["a day", { indicators: [], releasedOn: { value: "soon" } }, /^options\.releasedOn\.value/],
    [
      "both ways to a day",
      { indicators: [], releasedOn: { value: "2020", column: "X" } },
      /^options\.releasedOn/,
    ],
    ["a start of the year", { indicators: [], reportingYearStart: "04-01" }, /write "--04-01"/],
    ["a column", { indicators: [], periodColumn: 3 }, /^options\.periodColumn/],
    ["columns", { indicators: [], dimensionColumns: "GEO" }, /^options\.dimensionColumns/],
    ["secrecy", { indicators: [], confidential: true }, /^options\.confidential/],
    ["units", { indicators: [], units: { PS: { code: "Person" } } }, /^options\.units\.PS/],
  ])("refuse %s", (_, options, message) => {
    expect(() => readSdmxCsv("", options as never)).toThrow(message);
  });

  it.each<[what: string, files: unknown, message: RegExp]>([
    ["a number", 1, /^files: found 1, expected texts by their paths/],
    ["a text that is none", { "a.csv": 1 }, /^files\["a\.csv"\]: found 1/],
    ["a file without a path", [{ text: "" }], /^files\[0\]\.path/],
  ])("are not needed to refuse %s as files", (_, files, message) => {
    expect(() => readSdmxCsv(files as never, { indicators: [] })).toThrow(message);
  });
});
