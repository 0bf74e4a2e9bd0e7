import * as fc from "fast-check";
import { codes, evaluateTarget, parsePortfolio, type TargetInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { anyAmount, anyDay, anyFigure } from "../../src/testing/fast-check/parts.js";

const kinds = {
  level: { indicator: {}, criterion: {} },
  "running total": { indicator: { accumulation: "cumulative" }, criterion: {} },
  "sum of amounts": { indicator: { accumulation: "per-period" }, criterion: { in: "total" } },
} as const;

const periods = ["2018", "2018-H2", "2019", "2020", "2020-H1", "2020-Q3", "2021", "2022"] as const;

const given = fc.record({
  limits: fc
    .tuple(anyFigure, anyFigure)
    .map(([a, b]) => (Number(a) <= Number(b) ? [a, b] : [b, a]) as [string, string]),
  mode: fc.constantFrom("reach" as const, "reach" as const, "maintain" as const),
  deadline: fc.option(fc.constantFrom("2020", "2021", "2020-H1", "2020~"), { nil: undefined, freq: 5 }),
  values: fc.uniqueArray(fc.record({ period: fc.constantFrom(...periods), value: anyAmount }), {
    selector: ({ period }) => period,
    maxLength: 5,
  }),
});

describe.each(Object.entries(kinds))("of a %s", (name, kind) => {
  it("a lower and an upper limit at once stand as the range between them", () => {
    fc.assert(
      fc.property(given, anyDay, ({ limits: [low, high], mode, deadline, values }, asOf) => {
        if (name === "sum of amounts" && mode === "maintain") return;
        const verdictOn = (criterion: object) => {
          const portfolio = parsePortfolio({
            indicators: [{ id: "i", title: "Indicator", unit: "index", ...kind.indicator }],
            targets: [
              {
                id: "t",
                title: "Target",
                indicator: "i",
                criterion: criterion as TargetInput["criterion"],
                mode,
                start: "2018",
                ...(deadline === undefined ? {} : { deadline }),
              },
            ],
            measuredValues: values.map((row) => ({ indicator: "i", ...row })),
          });
          const { status, achievement } = evaluateTarget(portfolio, "t" as never, { asOf });
          // Of two parts there is a pace where a range has none.
          const isRunning =
            status === "in-progress" || (codes.paceStates as readonly string[]).includes(status);
          return [isRunning ? "running" : status, achievement.state, achievement.since];
        };
        const apart = [
          { ...kind.criterion, atLeast: low },
          { ...kind.criterion, atMost: high },
        ];
        expect(verdictOn({ allOf: apart })).toEqual(verdictOn({ ...kind.criterion, between: [low, high] }));
      }),
      { numRuns: 250 },
    );
  });
});
