import * as fc from "fast-check";
import {
  codes,
  type Evaluation,
  evaluatePortfolio,
  evaluateTarget,
  parsePortfolio,
  serializePortfolio,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { anyPortfolio } from "../../src/testing/fast-check/portfolios.js";
import { expectSame } from "../support/same.js";
import { shiftDay } from "./support.js";

const { statuses } = codes;

const RUNS = { numRuns: 50 };

describe("a portfolio", () => {
  it("is the list of its targets, each as by itself", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, (portfolio, asOf) => {
        const { evaluations } = evaluatePortfolio(portfolio, { asOf });
        expectSame(
          evaluations,
          portfolio.targets.map(({ id }) => evaluateTarget(portfolio, id, { asOf })),
        );
      }),
      RUNS,
    );
  });

  it("gives results that are JSON", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, (portfolio, asOf) => {
        const result = evaluatePortfolio(portfolio, { asOf });
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      RUNS,
    );
  });

  it("gives no number that is not finite", () => {
    const numbersIn = (value: unknown): readonly number[] =>
      typeof value === "number"
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(numbersIn)
          : [];
    fc.assert(
      fc.property(anyPortfolio, anyDay, (portfolio, asOf) => {
        const numbers = numbersIn(evaluatePortfolio(portfolio, { asOf }));
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is not changed by its evaluation", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, (portfolio, asOf) => {
        const before = serializePortfolio(portfolio);
        evaluatePortfolio(portfolio, { asOf });
        expect(serializePortfolio(portfolio)).toBe(before);
      }),
      RUNS,
    );
  });

  it("gives the same again", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, anyDay, (portfolio, asOf, another) => {
        const first = evaluatePortfolio(portfolio, { asOf });
        evaluatePortfolio(portfolio, { asOf: another });
        expectSame(evaluatePortfolio(portfolio, { asOf }), first);
      }),
      RUNS,
    );
  });

  it("gives the same after it was written and read", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, (portfolio, asOf) => {
        const again = parsePortfolio(JSON.parse(serializePortfolio(portfolio)));
        expectSame(evaluatePortfolio(again, { asOf }), evaluatePortfolio(portfolio, { asOf }));
      }),
      RUNS,
    );
  });

  it("knows nothing more after its last release", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, fc.nat({ max: 400 }), (portfolio, asOf, later) => {
        const lastRelease = "2025-12-31";
        const { knownOn: _, ...known } = evaluatePortfolio(portfolio, { asOf, knownOn: lastRelease });
        const { knownOn: __, ...after } = evaluatePortfolio(portfolio, {
          asOf,
          knownOn: shiftDay(lastRelease, later),
        });
        const without = ({ knownOn: ___, ...rest }: Evaluation) => rest;
        expectSame(after.evaluations.map(without), known.evaluations.map(without));
      }),
      RUNS,
    );
  });

  it("has a status of the list for every target", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, (portfolio, asOf) => {
        const { evaluations } = evaluatePortfolio(portfolio, { asOf });
        expect(evaluations.filter(({ status }) => !statuses.includes(status))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("leaves nothing pending after its deadline", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, (portfolio, asOf) => {
        const { evaluations } = evaluatePortfolio(portfolio, { asOf });
        const late = evaluations.filter(({ timeliness }) => timeliness.state === "overdue");
        expect(late.filter(({ status }) => status === "pending")).toEqual([]);
      }),
      RUNS,
    );
  });

  it("says achieved of nothing that is not met, and missed of nothing that is", () => {
    fc.assert(
      fc.property(anyPortfolio, anyDay, (portfolio, asOf) => {
        const { evaluations } = evaluatePortfolio(portfolio, { asOf });
        const wrong = evaluations.filter(({ status, achievement: { state } }) =>
          state === "met"
            ? !["achieved", "achieved-late", "withdrawn", "on-hold", "not-started"].includes(status)
            : status.startsWith("achieved"),
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });
});
