import { parsePortfolio, safeParsePortfolio } from "policy-targets";
import { portfolioSchema } from "policy-targets/schema";
import { describe, expect, it } from "vitest";
import { sample } from "../model/sample.js";

const { version, vendor, validate } = portfolioSchema["~standard"];

describe("the Standard Schema of a portfolio", () => {
  it("is of version 1 and names the library", () => {
    expect([version, vendor]).toEqual([1, "policy-targets"]);
  });

  it("gives the portfolio that the parser gives, at once", () => {
    expect(validate(sample())).toEqual({ value: parsePortfolio(sample()) });
  });

  it("gives every fault as an issue, with its message and path", () => {
    const broken = { targets: [{ id: "t", title: "", criterion: { atLeast: 1 } }], goals: [] };
    const read = safeParsePortfolio(broken);
    expect(validate(broken)).toEqual({ issues: read.ok ? [] : read.faults });
  });

  it.each([[undefined], [null], ["{}"], [[]]])(
    "throws nothing of %j, but gives an issue of the whole",
    (input) => {
      expect(validate(input).issues?.map(({ path }) => path)).toEqual([[]]);
    },
  );
});
