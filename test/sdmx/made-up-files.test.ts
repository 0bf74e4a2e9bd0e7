import { readSdmxCsv } from "policy-targets/sdmx";
import { describe, expect, it } from "vitest";
import { madeUpFiles } from "./made-up-files.js";

const read = readSdmxCsv(madeUpFiles, {
  indicators: [
    {
      indicator: "poverty",
      where: { SERIES: "POV", REF_AREA: "VN" },
      dimensions: { sex: { column: "SEX", members: { F: "women", M: "men" } } },
    },
    { indicator: "spending", where: { SERIES: "EXP", REF_AREA: "VN" } },
    { indicator: "fibre", where: { SERIES: "FIB" } },
    { indicator: "jobs", where: { SERIES: "JOB" } },
  ],
});

describe("two made-up files", () => {
  it("give these values", () => {
    expect(read.values).toEqual([
      { indicator: "poverty", period: "2018", value: "5.2", unit: "percent", releasedOn: "2019-03-01" },
      { indicator: "poverty", period: "2018", value: "5.35", unit: "percent", releasedOn: "2020-03-01" },
      {
        indicator: "poverty",
        period: "2019",
        value: "4.8",
        unit: "percent",
        status: "provisional",
        flags: ["series-break"],
      },
      { indicator: "poverty", period: "2020", missingReason: "not-collected" },
      { indicator: "spending", period: "2020-04/2021-03", value: "212500000000000", unit: "VND" },
      { indicator: "spending", period: "2022-04/2023-03", missingReason: "not-applicable" },
      { indicator: "fibre", period: "2022-Q2", value: "71.5" },
      { indicator: "fibre", period: "2022-Q4", missingReason: "unknown" },
    ]);
  });

  it("have these losses, and no others", () => {
    const told = read.losses.map(
      ({ code, file, line, column, effect }) => `${file}:${line} ${column ?? "-"} ${code} ${effect}`,
    );
    expect(told).toEqual([
      "social.csv:4 FREQ day-of-frequency used",
      "social.csv:6 OBS_VALUE bad-value left-out",
      "social.csv:7 SEX unknown-member left-out",
      "social.csv:9 TIME_PERIOD year-of-reporting used",
      "social.csv:9 OBS_STATUS inexact-status used",
      "social.csv:10 CONF_STATUS confidential left-out",
      "social.csv:11 OBS_VALUE value-beside-missing used",
      "social.csv:12 TIME_PERIOD bad-period left-out",
      "social.csv:16 - ragged-row left-out",
      "update.csv:2 - bulk-delete left-out",
      "update.csv:3 UNIT_MEASURE unknown-unit used",
      "update.csv:4 UNIT_MULT bad-multiplier left-out",
      "update.csv:5 - delete-without-day used",
      "update.csv:6 ACTION bad-action left-out",
      "update.csv:8 SEX several-series left-out",
    ]);
  });

  it("have these rows", () => {
    expect(read.counts).toEqual({
      rows: 21,
      values: 8,
      unmapped: 1,
      empty: 1,
      repeated: 0,
      replaced: 1,
      leftOut: 10,
    });
  });

  it("have these columns that nothing is read from", () => {
    expect(read.unreadColumns).toEqual(["DECIMALS", "COMMENT_OBS"]);
  });
});
