import * as fc from "fast-check";
import { evaluatePortfolio, outlookOf, type Portfolio, statusesOf, targetHistory } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { describe, expect, it } from "vitest";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { anyPortfolio } from "../../src/testing/fast-check/portfolios.js";
import { shiftDay } from "./support.js";

/** The status of each target by each call that tells one, for a day and what was known on it. */
const statusesBy = (portfolio: Portfolio, asOf: string, from: string) => {
  const targets = portfolio.targets.map(({ id }) => id);
  return {
    statusesOf: statusesOf(portfolio, { asOf }).map(({ target, status }) => [target, status]),
    evaluatePortfolio: evaluatePortfolio(portfolio, { asOf }).evaluations.map(({ target, status }) => [
      target,
      status,
    ]),
    targetHistory: targets.map((id) => [id, targetHistory(portfolio, id, { from, to: asOf }).at(-1)?.status]),
    outlookOf: targets.map((id) => [id, outlookOf(portfolio, id, { asOf }).status]),
  };
};

const expectOneStatus = (portfolio: Portfolio, asOf: string, from: string): void => {
  const { statusesOf: expected, ...others } = statusesBy(portfolio, asOf, from);
  for (const [call, statuses] of Object.entries(others)) expect([call, statuses]).toEqual([call, expected]);
};

const DAYS = [
  "2020-03-31",
  "2020-04-30",
  "2020-05-07",
  "2020-05-31",
  "2020-07-06",
  "2020-10-01",
  "2020-12-31",
  "2021-01-15",
  "2022-02-28",
  "2023-07-01",
  "2025-12-31",
  "2026-06-30",
] as const;

describe("statuses, evaluations, histories and outlooks tell one status", () => {
  it.each(DAYS)("of each target of the documents on %s", (asOf) => {
    expectOneStatus(review2020, asOf, DAYS[0]);
  });

  it("of targets of every kind, on any day", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, fc.nat({ max: 900 }), (portfolio, asOf, before) => {
        expectOneStatus(portfolio, asOf, shiftDay(asOf, -before));
      }),
      { numRuns: 150 },
    );
  });
});
