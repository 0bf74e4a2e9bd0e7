import fc from "fast-check";
import { evaluateTarget, type Portfolio, parsePortfolio } from "policy-targets";
import { publishedMethods } from "policy-targets/methods";
import { describe, expect, it } from "vitest";
import { type HistoryStep, targetHistory } from "../../src/evaluation/history.js";
import { dayText } from "../../src/value/day.js";
import { compilePortfolio } from "../../src/verdict/compiled-portfolio.js";
import { span as days, portfolios } from "./arbitraries.js";
import { formPortfolios } from "./form-arbitraries.js";
import { everyDay, told, turnsOf } from "./support.js";

const span = { ...days, methods: publishedMethods };

/** The values and reports that come to count on a day. */
const arrivalsOn = (portfolio: Portfolio, day: string): readonly unknown[] => {
  const compiled = compilePortfolio(portfolio);
  const values = [...compiled.allSeries().values()].flatMap((series) => series.values);
  const told = portfolio.targets.flatMap(({ id }) => compiled.reportsOf(id));
  return [
    ...values.filter(({ last, known }) => dayText(Math.max(last, known)) === day),
    ...told.filter(({ stands, known }) => dayText(Math.max(stands, known)) === day),
  ].map(({ from }) => from);
};

const namedBy = ({ causes }: HistoryStep): readonly unknown[] =>
  causes.flatMap((cause): readonly unknown[] => {
    if (cause.code === "report") return [cause.report];
    return "value" in cause ? [cause.value] : [];
  });

describe.each([
  ["of a single series", portfolios],
  ["of any form", formPortfolios],
])("a history of any target %s", (_, ofForm) => {
  it("has the days and statuses of a scan of every day", () => {
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        const steps = targetHistory(portfolio, "t", span);
        const turns = turnsOf(everyDay(portfolio, span.from, span.to));
        expect(steps.map(({ on, status }) => [on, status])).toEqual(turns);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("has those of a scan against the first statement too", () => {
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        const options = { against: "original" } as const;
        const steps = targetHistory(portfolio, "t", { ...span, ...options });
        const turns = turnsOf(everyDay(portfolio, span.from, span.to, options));
        expect(steps.map(({ on, status }) => [on, status])).toEqual(turns);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it("gives the evaluation of each of its days", () => {
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        const steps = targetHistory(portfolio, "t", span);
        expect(steps.map(({ evaluation }) => evaluation)).toEqual(
          steps.map(({ on }) => evaluateTarget(portfolio, "t", { asOf: on, methods: publishedMethods })),
        );
      }),
    );
  });

  it("links each step to the one before", () => {
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        const steps = targetHistory(portfolio, "t", span);
        expect(steps.map(({ previous }) => previous)).toEqual([
          null,
          ...steps.slice(0, -1).map(({ status }) => status),
        ]);
      }),
    );
  });

  it("goes on as a history that starts later", () => {
    const later = { ...span, from: "2020-06-15" };
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        const tail = targetHistory(portfolio, "t", span).filter(({ on }) => on > later.from);
        expect(told(targetHistory(portfolio, "t", later)).slice(1)).toEqual(told(tail));
      }),
    );
  });

  it("names a cause of every change, and none of the first state", () => {
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        const steps = targetHistory(portfolio, "t", span);
        expect(steps.map(({ causes }) => causes.length > 0)).toEqual(
          steps.map((_, position) => position > 0),
        );
      }),
    );
  });

  it("names only values and reports that came on the day", () => {
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        for (const step of targetHistory(portfolio, "t", span)) {
          const arrived = arrivalsOn(portfolio, step.on);
          expect(namedBy(step).filter((named) => !arrived.includes(named))).toEqual([]);
        }
      }),
    );
  });

  it("names every report of the target that came on the day", () => {
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        for (const step of targetHistory(portfolio, "t", span).slice(1)) {
          const named = namedBy(step);
          const told = arrivalsOn(portfolio, step.on).filter((arrival) =>
            portfolio.reports.some((report) => report === arrival && report.target === "t"),
          );
          expect(told.filter((report) => !named.includes(report))).toEqual([]);
        }
      }),
    );
  });

  it("would have the same status without the values and reports that it leaves unnamed", () => {
    fc.assert(
      fc.property(ofForm, (portfolio) => {
        for (const step of targetHistory(portfolio, "t", span).slice(1)) {
          const named = namedBy(step);
          const unnamed = arrivalsOn(portfolio, step.on).filter((arrival) => !named.includes(arrival));
          const without = parsePortfolio({
            ...portfolio,
            measuredValues: portfolio.measuredValues.filter((value) => !unnamed.includes(value)),
            reports: portfolio.reports.filter((report) => !unnamed.includes(report)),
          });
          expect(evaluateTarget(without, "t", { asOf: step.on, methods: publishedMethods }).status).toBe(
            step.status,
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
