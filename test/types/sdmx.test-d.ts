import { definePortfolio, withMeasuredValues } from "policy-targets";
import { readSdmxCsv } from "policy-targets/sdmx";
import { describe, it } from "vitest";

const plan = definePortfolio({ indicators: [{ id: "poverty", title: "Poverty", unit: "percent" }] });

describe("the indicators of a mapping", () => {
  it("are those of the values that are read", () => {
    const { values } = readSdmxCsv("", { indicators: [{ indicator: "poverty", where: {} }] });
    withMeasuredValues(plan, values);
  });

  it("are checked where the values are added", () => {
    const { values } = readSdmxCsv("", { indicators: [{ indicator: "povrty", where: {} }] });
    // @ts-expect-error no indicator has this id
    withMeasuredValues(plan, values);
  });

  it("may be any text, which is checked at run time", () => {
    const indicator = String("poverty");
    withMeasuredValues(plan, readSdmxCsv("", { indicators: [{ indicator, where: {} }] }).values);
  });

  it("have codes that are texts", () => {
    readSdmxCsv("", {
      indicators: [
        {
          indicator: "poverty",
          // @ts-expect-error codes are texts
          where: { REF_AREA: 704 },
        },
      ],
    });
  });
});
