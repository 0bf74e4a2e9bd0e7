import * as fc from "fast-check";
import {
  type AchievementState,
  type Evaluation,
  evaluatePortfolio,
  evaluateTarget,
  firstDay,
  lastDay,
  type MeasuredValueInput,
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
  type Status,
  serializePortfolio,
  statuses,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { amount, crowdedInputs, day, measuredCase, portfolioInputs, portfolios } from "./generated.js";
import { type Case, shiftDay, stand, type Value, type ValueRow, verdictOf } from "./support.js";

const byTarget = (portfolio: Portfolio, asOf: string): Readonly<Record<string, Evaluation>> =>
  Object.fromEntries(evaluatePortfolio(portfolio, { asOf }).evaluations.map((one) => [one.target, one]));

const verdicts = (portfolio: Portfolio, asOf: string) =>
  Object.fromEntries(Object.entries(byTarget(portfolio, asOf)).map(([id, one]) => [id, verdictOf(one)]));

type Pair = readonly [period: string, value: Value];

const pairsOf = ({ values = [] }: Case): readonly Pair[] => values as readonly Pair[];

/** Every figure of an amount, changed by the same rule. */
const mapAmount = (value: Value, change: (figure: string) => string): Value => {
  if (typeof value !== "object") return change(String(value));
  if ("category" in value) return value;
  if (value.between !== undefined) {
    return { between: [change(String(value.between[0])), change(String(value.between[1]))] };
  }
  const moved = Object.entries(value).map(([form, figure]) => [
    form,
    form === "within" ? figure : change(String(figure)),
  ]);
  return Object.fromEntries(moved) as Value;
};

const mapCase = (given: Case, change: (value: Value) => Value): Case => {
  const criterion = Object.fromEntries(
    Object.entries(given.criterion).map(([form, limit]) => {
      if (form !== "between") return [form, change(limit as Value)];
      return [form, (change({ between: limit } as Value) as { between: unknown }).between];
    }),
  ) as Case["criterion"];
  const { baseline } = given;
  return {
    ...given,
    criterion,
    ...(baseline === undefined ? {} : { baseline: { ...baseline, value: change(baseline.value) as string } }),
    values: pairsOf(given).map(([period, value]) => [period, change(value)]),
  };
};

const isReach = ({ mode }: Case): boolean => mode !== "maintain";

const isLevel = ({ indicator }: Case): boolean => indicator?.accumulation !== "cumulative";

const everyCase = (law: (given: Case, asOf: string) => void, of = measuredCase, numRuns = 250): void => {
  fc.assert(
    fc.property(of, day, (given, asOf) => law(given, asOf)),
    { numRuns },
  );
};

const RUNS = { numRuns: 50 };

describe("a portfolio", () => {
  it("is the list of its targets, each as by itself", () => {
    fc.assert(
      fc.property(portfolios, day, (portfolio, asOf) => {
        const { evaluations } = evaluatePortfolio(portfolio, { asOf });
        expect(evaluations).toEqual(
          portfolio.targets.map(({ id }) => evaluateTarget(portfolio, id, { asOf })),
        );
      }),
      RUNS,
    );
  });

  it("gives results that are JSON", () => {
    fc.assert(
      fc.property(portfolios, day, (portfolio, asOf) => {
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
      fc.property(portfolios, day, (portfolio, asOf) => {
        const numbers = numbersIn(evaluatePortfolio(portfolio, { asOf }));
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is not changed by its evaluation", () => {
    fc.assert(
      fc.property(portfolios, day, (portfolio, asOf) => {
        const before = serializePortfolio(portfolio);
        evaluatePortfolio(portfolio, { asOf });
        expect(serializePortfolio(portfolio)).toBe(before);
      }),
      RUNS,
    );
  });

  it("gives the same again", () => {
    fc.assert(
      fc.property(portfolios, day, day, (portfolio, asOf, another) => {
        const first = evaluatePortfolio(portfolio, { asOf });
        evaluatePortfolio(portfolio, { asOf: another });
        expect(evaluatePortfolio(portfolio, { asOf })).toEqual(first);
      }),
      RUNS,
    );
  });

  it("gives the same after it was written and read", () => {
    fc.assert(
      fc.property(portfolios, day, (portfolio, asOf) => {
        const again = parsePortfolio(JSON.parse(serializePortfolio(portfolio)));
        expect(evaluatePortfolio(again, { asOf })).toEqual(evaluatePortfolio(portfolio, { asOf }));
      }),
      RUNS,
    );
  });

  it("knows nothing more after its last release", () => {
    fc.assert(
      fc.property(portfolios, day, fc.nat({ max: 400 }), (portfolio, asOf, later) => {
        const lastRelease = "2025-12-31";
        const { knownOn: _, ...known } = evaluatePortfolio(portfolio, { asOf, knownOn: lastRelease });
        const { knownOn: __, ...after } = evaluatePortfolio(portfolio, {
          asOf,
          knownOn: shiftDay(lastRelease, later),
        });
        const without = ({ knownOn: ___, ...rest }: Evaluation) => rest;
        expect(after.evaluations.map(without)).toEqual(known.evaluations.map(without));
      }),
      RUNS,
    );
  });

  it("has a status of the list for every target", () => {
    fc.assert(
      fc.property(portfolios, day, (portfolio, asOf) => {
        const { evaluations } = evaluatePortfolio(portfolio, { asOf });
        expect(evaluations.filter(({ status }) => !statuses.includes(status))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("leaves nothing pending after its deadline", () => {
    fc.assert(
      fc.property(portfolios, day, (portfolio, asOf) => {
        const { evaluations } = evaluatePortfolio(portfolio, { asOf });
        const late = evaluations.filter(({ timeliness }) => timeliness.state === "overdue");
        expect(late.filter(({ status }) => status === "pending")).toEqual([]);
      }),
      RUNS,
    );
  });

  it("says achieved of nothing that is not met, and missed of nothing that is", () => {
    fc.assert(
      fc.property(portfolios, day, (portfolio, asOf) => {
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

describe("the order in which things are written", () => {
  const shuffled = (list: readonly unknown[] | undefined): fc.Arbitrary<readonly unknown[]> => {
    const items = [...(list ?? [])];
    return fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
  };

  const ordersOf = (inputs: fc.Arbitrary<PortfolioInput>) =>
    inputs.chain((input) =>
      fc
        .record({
          sources: shuffled(input.sources),
          policies: shuffled(input.policies),
          indicators: shuffled(input.indicators),
          targets: shuffled(input.targets),
          measuredValues: shuffled(input.measuredValues),
          reports: shuffled(input.reports),
        })
        .map((lists) => [input, { ...input, ...lists } as PortfolioInput] as const),
    );

  const inputs = [
    ["any", portfolioInputs],
    ["with many values and reports of one day", crowdedInputs],
  ] as const;

  it.each(inputs)("changes no verdict of portfolios: %s", (_, of) => {
    fc.assert(
      fc.property(ordersOf(of), day, ([given, reordered], asOf) => {
        expect(verdicts(parsePortfolio(reordered), asOf)).toEqual(verdicts(parsePortfolio(given), asOf));
      }),
      { numRuns: 80 },
    );
  });

  it.each(inputs)("changes nothing that is told of portfolios: %s", (_, of) => {
    fc.assert(
      fc.property(ordersOf(of), day, ([given, reordered], asOf) => {
        expect(byTarget(parsePortfolio(reordered), asOf)).toEqual(byTarget(parsePortfolio(given), asOf));
      }),
      { numRuns: 80 },
    );
  });
});

describe("numbers", () => {
  const shiftPoint = (power: number) => (figure: string) => `${figure}e${power}`;

  it("may all be scaled by a power of ten", () => {
    const law = (given: Case, asOf: string) => {
      const scaled = mapCase(given, (value) => mapAmount(value, shiftPoint(12)));
      expect(verdictOf(stand(scaled, asOf))).toEqual(verdictOf(stand(given, asOf)));
    };
    everyCase(law);
  });

  it("may all be scaled by a tenth", () => {
    const law = (given: Case, asOf: string) => {
      const scaled = mapCase(given, (value) => mapAmount(value, shiftPoint(-1)));
      expect(verdictOf(stand(scaled, asOf))).toEqual(verdictOf(stand(given, asOf)));
    };
    everyCase(law);
  });

  const merged = (value: Value): Value =>
    typeof value === "object" ? value : { between: [String(value), String(value)] };

  it("may be written as a range of one figure, in values and baseline", () => {
    const law = (given: Case, asOf: string) => {
      const { criterion } = given;
      const ranged = { ...mapCase(given, merged), criterion };
      const without = ({ confidence: _, ...verdict }: ReturnType<typeof verdictOf>) => verdict;
      expect(without(verdictOf(stand(ranged, asOf)))).toEqual(without(verdictOf(stand(given, asOf))));
    };
    everyCase(law);
  });

  it("may be written as a range of one figure, in the criterion", () => {
    const law = (given: Case, asOf: string) => {
      const { equals, ...limit } = given.criterion;
      const { criterion } = mapCase({ ...given, criterion: limit as Case["criterion"] }, merged);
      const ranged = {
        ...given,
        criterion: equals === undefined ? criterion : { between: [equals, equals] as const },
      };
      const without = ({ confidence: _, ...verdict }: ReturnType<typeof verdictOf>) => verdict;
      expect(without(verdictOf(stand(ranged, asOf)))).toEqual(without(verdictOf(stand(given, asOf))));
    };
    everyCase(law);
  });

  const MIRRORED: Readonly<Record<string, string>> = {
    atLeast: "atMost",
    atMost: "atLeast",
    moreThan: "lessThan",
    lessThan: "moreThan",
  };

  const negate = (figure: string): string =>
    Number(figure) === 0 ? figure : figure.startsWith("-") ? figure.slice(1) : `-${figure}`;

  const mirrorAmount = (value: Value): Value => {
    const negated = mapAmount(value, negate);
    if (typeof negated !== "object" || "category" in negated) return negated;
    if (negated.between !== undefined) return { between: [negated.between[1], negated.between[0]] };
    return Object.fromEntries(
      Object.entries(negated).map(([form, figure]) => [MIRRORED[form] ?? form, figure]),
    ) as Value;
  };

  const mirrorCase = (given: Case): Case => {
    const mirrored = mapCase(given, mirrorAmount);
    const criterion = Object.fromEntries(
      Object.entries(mirrored.criterion).map(([form, limit]) => [MIRRORED[form] ?? form, limit]),
    ) as Case["criterion"];
    return { ...mirrored, criterion };
  };

  it("may all change their sign together with the direction", () => {
    const unsigned = (number: number | null): number | null => (number === 0 ? 0 : number);
    const verdict = (given: Case, asOf: string) => {
      const whole = verdictOf(stand(given, asOf));
      return { ...whole, share: unsigned(whole.share), low: unsigned(whole.low), high: unsigned(whole.high) };
    };
    const law = (given: Case, asOf: string) => {
      expect(verdict(mirrorCase(given), asOf)).toEqual(verdict(given, asOf));
    };
    everyCase(law, measuredCase.filter(isLevel));
  });
});

describe("better values", () => {
  const RANK: Readonly<Record<AchievementState, number>> = {
    "no-data": 0,
    "not-met": 0,
    indeterminate: 1,
    met: 2,
  };

  const raises = ({ criterion }: Case): boolean =>
    criterion.atLeast !== undefined || criterion.moreThan !== undefined;

  const isOneSided = ({ criterion }: Case): boolean =>
    criterion.between === undefined && criterion.equals === undefined;

  /** The same figures, each moved by so much in the direction of the target. */
  const better = (given: Case, steps: readonly number[]): Case => ({
    ...given,
    values: pairsOf(given).map(([period, value], index): Pair => {
      const step = (raises(given) ? 1 : -1) * (steps[index] ?? 0);
      return [period, mapAmount(value, (figure) => String(Number(figure) + step))];
    }),
  });

  const exactValues = measuredCase.filter(isOneSided).map(
    (given): Case => ({
      ...given,
      values: pairsOf(given).map(
        ([period, value]): Pair => [period, typeof value === "object" && !("between" in value) ? "0" : value],
      ),
    }),
  );

  const steps = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 });

  it("never worsen the achievement", () => {
    fc.assert(
      fc.property(exactValues.filter(isReach).filter(isLevel), steps, day, (given, by, asOf) => {
        const before = stand(given, asOf).achievement.state;
        const after = stand(better(given, by), asOf).achievement.state;
        expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before]);
      }),
      { numRuns: 300 },
    );
  });

  const GOODNESS: Readonly<Partial<Record<Status, number>>> = {
    missed: -1,
    "off-track": -1,
    "on-track": 1,
    achieved: 2,
  };

  const goodness = (status: Status): number => GOODNESS[status] ?? 0;

  it("never worsen the status of a target to be maintained", () => {
    fc.assert(
      fc.property(
        exactValues.filter((given) => !isReach(given)),
        steps,
        day,
        (given, by, asOf) => {
          const before = stand(given, asOf).status;
          const after = stand(better(given, by), asOf).status;
          expect(goodness(after)).toBeGreaterThanOrEqual(goodness(before));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never worsen the status of a running total", () => {
    const totals = exactValues.filter(isReach).map(
      ({ baseline: _, ...given }): Case => ({
        ...given,
        indicator: { ...given.indicator, accumulation: "cumulative" },
      }),
    );
    fc.assert(
      fc.property(totals, steps, day, (given, by, asOf) => {
        const before = stand(given, asOf).status;
        const after = stand(better(given, by), asOf).status;
        expect(goodness(after)).toBeGreaterThanOrEqual(goodness(before));
      }),
      { numRuns: 300 },
    );
  });
});

describe("wider bounds of a value", () => {
  const wider = (value: Value, by: readonly [number, number]): Value => {
    const ends: readonly unknown[] =
      typeof value !== "object"
        ? [value, value]
        : "between" in value
          ? (value.between as readonly unknown[])
          : [];
    return ends.length === 0 ? value : { between: [Number(ends[0]) - by[0], Number(ends[1]) + by[1]] };
  };

  const step = fc.integer({ min: 0, max: 3 });

  it("never decide what was open", () => {
    const open = measuredCase.filter((given) => pairsOf(given).length > 0);
    fc.assert(
      fc.property(
        open,
        day,
        fc.array(fc.tuple(step, step), { minLength: 6, maxLength: 6 }),
        (given, asOf, by) => {
          if (stand(given, asOf).achievement.state !== "indeterminate") return;
          const values = pairsOf(given).map(
            ([period, value], index): Pair => [period, wider(value, by[index] ?? [0, 0])],
          );
          expect(stand({ ...given, values }, asOf).achievement.state).toBe("indeterminate");
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("time", () => {
  const DAYS = [1, 90, 400, 1_500];

  const dated = measuredCase.filter(({ deadline }) => typeof deadline === "string");

  const deadlineDay = ({ deadline }: Case): string => lastDay(String(deadline).replace("~", "")) ?? "";

  const afterDeadline = (given: Case, days: number): string =>
    shiftDay(deadlineDay(given), String(given.deadline).endsWith("~") ? 400 + days : 1 + days);

  const staysAchieved = (of: fc.Arbitrary<Case>): void => {
    fc.assert(
      fc.property(of, fc.nat({ max: 600 }), (given, first) => {
        const asOf = afterDeadline(given, first);
        if (stand(given, asOf).status !== "achieved") return;
        expect(DAYS.map((days) => stand(given, shiftDay(asOf, days)).status)).toEqual(
          DAYS.map(() => "achieved"),
        );
      }),
      { numRuns: 300 },
    );
  };

  it("never undoes what was achieved at the deadline, whatever values come later", () => {
    staysAchieved(dated.map((given): Case => ({ ...given, mode: "reach" })));
  });

  it("never undoes what was maintained through the deadline, whatever values come later", () => {
    staysAchieved(dated.map((given): Case => ({ ...given, mode: "maintain" })));
  });

  /** A value that contains the deadline is believed before one that lies behind it, though it comes later. */
  const reachesBack = (given: Case): boolean =>
    pairsOf(given).some(
      ([period]) =>
        (lastDay(period) ?? "") > deadlineDay(given) && (firstDay(period) ?? "") <= afterDeadline(given, 0),
    );

  it("undoes what was missed only by a later value that meets it, or one that reaches back to the deadline", () => {
    fc.assert(
      fc.property(dated, fc.nat({ max: 600 }), (given, first) => {
        fc.pre(!reachesBack(given));
        const asOf = afterDeadline(given, first);
        if (stand(given, asOf).status !== "missed") return;
        const later = DAYS.map((days) => stand(given, shiftDay(asOf, days)).status);
        expect(later.filter((status) => !["missed", "achieved-late", "achieved"].includes(status))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it("alone, without news, undoes nothing that was achieved or missed", () => {
    const law = (given: Case, asOf: string) => {
      const known = {
        ...given,
        values: pairsOf(given).filter(([period]) => (lastDay(period) ?? "") <= asOf),
      };
      const { status } = stand(known, asOf);
      if (!["achieved", "achieved-late", "missed"].includes(status)) return;
      expect(DAYS.map((days) => stand(known, shiftDay(asOf, days)).status)).toEqual(DAYS.map(() => status));
    };
    everyCase(law);
  });

  it("changes nothing from one day to the next where nothing happens", () => {
    const law = (given: Case) => {
      const asOf = "2026-01-01";
      const { asOf: _, knownOn: __, timeliness: ___, reasons: ____, ...before } = stand(given, asOf);
      const {
        asOf: _1,
        knownOn: _2,
        timeliness: _3,
        reasons: _4,
        ...after
      } = stand(given, shiftDay(asOf, 1_000));
      const without = ({ confidence, ...rest }: typeof before) => ({
        ...rest,
        confidence: confidence.filter((caveat) => caveat !== "stale"),
      });
      expect(without(after)).toEqual(without(before));
    };
    everyCase(law);
  });
});

describe("values that do not count", () => {
  const extra: fc.Arbitrary<Pair> = fc.tuple(fc.constantFrom("2019", "2020", "2021-Q4", "2022"), amount);

  const ignored: readonly (readonly [name: string, row: (pair: Pair) => Partial<MeasuredValueInput>])[] = [
    ["forecasts", () => ({ status: "forecast" })],
    ["values of other dimensions", () => ({ dimensions: { region: "north" } })],
    ["values released later", () => ({ releasedOn: "2040" })],
  ];

  it.each(ignored)("%s change nothing", (_, row) => {
    fc.assert(
      fc.property(measuredCase, extra, day, (given, pair, asOf) => {
        const [period, value] = pair;
        const values: ValueRow[] = [...(given.values ?? []), { period, value, ...row(pair) }];
        expect(stand({ ...given, values }, asOf)).toEqual(stand(given, asOf));
      }),
    );
  });
});
