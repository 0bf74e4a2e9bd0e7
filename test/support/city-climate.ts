import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluatePortfolio, parsePortfolio, summarize } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import type { ReportInput } from "policy-targets/render";
import { root } from "./examples.js";

/** A made-up climate plan with targets of every kind. */
export const cityClimate = parsePortfolio(
  JSON.parse(readFileSync(join(root, "docs/examples/city-climate.json"), "utf8")),
);

const pageOf = (portfolio: ReportInput["portfolio"], before: string, asOf: string): ReportInput => ({
  portfolio,
  summary: summarize(portfolio, evaluatePortfolio(portfolio, { asOf }), { by: "sector" }),
  previous: evaluatePortfolio(portfolio, { asOf: before }),
});

/** What pages are made from in the tests: the climate plan and the two documents, each with an earlier day. */
export const pages = {
  city: pageOf(cityClimate, "2023-06-30", "2024-06-30"),
  review: pageOf(review2020, "2020-04-30", "2020-07-06"),
} as const;
