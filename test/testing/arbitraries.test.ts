import fc from "fast-check";
import { codes, parsePortfolio, safeParsePortfolio, type Target } from "policy-targets";
import {
  anyAmount,
  anyDay,
  anyMeasuredValue,
  anyPeriod,
  anyPortfolio,
  anyPortfolioInput,
  anyTarget,
  anyTargetOf,
  generatedIndicators,
} from "policy-targets/testing/fast-check";
import { firstDay } from "policy-targets/values";
import { describe, expect, it } from "vitest";

const inPortfolio = (lists: object): boolean =>
  safeParsePortfolio({ indicators: generatedIndicators, ...lists }).ok;

const targetsOf = (count: number): readonly Target[] =>
  fc.sample(anyPortfolio, count).flatMap(({ targets }) => targets);

describe("what is generated is valid", () => {
  it.each<[what: string, of: fc.Arbitrary<unknown>, isValid: (made: never) => boolean]>([
    ["a portfolio", anyPortfolioInput, (input) => safeParsePortfolio(input).ok],
    ["a target", anyTarget, (target) => inPortfolio({ targets: [target] })],
    ["a value", anyMeasuredValue, (value) => inPortfolio({ measuredValues: [value] })],
    [
      "an amount",
      anyAmount,
      (value) => inPortfolio({ measuredValues: [{ indicator: "level", period: "2020", value }] }),
    ],
    ["a day", anyDay, (day) => firstDay(day) === day],
    ["a period", anyPeriod, (period) => firstDay(period) !== null],
  ])("%s", (_, of, isValid) => {
    fc.assert(
      fc.property(of, (made) => isValid(made as never)),
      { numRuns: 200 },
    );
  });
});

describe("a target of a kind", () => {
  it.each(codes.criterionKinds)("%s is of that kind", (kind) => {
    for (const target of fc.sample(anyTargetOf(kind), 5)) {
      const { targets } = parsePortfolio({ indicators: generatedIndicators, targets: [target] });
      expect(targets[0]?.criterion.kind).toBe(kind);
    }
  });
});

describe("portfolios", () => {
  it("have targets of every kind", () => {
    const kinds = new Set(targetsOf(400).map(({ criterion }) => criterion.kind));
    expect([...kinds].sort()).toEqual([...codes.criterionKinds].sort());
  });

  it("have flows, revisions, milestones and baselines", () => {
    const targets = targetsOf(400);
    expect({
      flows: targets.some(({ indicator }) => indicator === "flow"),
      revisions: targets.some(({ revisions }) => revisions.length > 0),
      milestones: targets.some(({ milestones }) => milestones.length > 0),
      baselines: targets.some(({ baseline }) => baseline !== undefined),
    }).toEqual({ flows: true, revisions: true, milestones: true, baselines: true });
  });

  it("have no indicator, policy or source that nothing names", () => {
    const named = (input: object): string => JSON.stringify({ ...input, sources: [], indicators: [] });
    for (const input of fc.sample(anyPortfolioInput, 100)) {
      const ratios = JSON.stringify(input.indicators?.map(({ ratioOf }) => ratioOf));
      const idle = [...(input.indicators ?? []), ...(input.sources ?? [])].filter(
        ({ id }) => !`${named(input)}${ratios}`.includes(`"${id}"`),
      );
      expect(idle).toEqual([]);
    }
  });

  it("shrink to one target and one value", () => {
    const noValues = fc.property(anyPortfolioInput, ({ measuredValues = [] }) => measuredValues.length === 0);
    const [input] = fc.check(noValues).counterexample ?? [];
    expect([input?.targets?.length, input?.measuredValues?.length]).toEqual([1, 1]);
  });
});
