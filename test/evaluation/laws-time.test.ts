import * as fc from "fast-check";
import type { MeasuredValueInput } from "policy-targets";
import { firstDay, lastDay } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { anyAmount, anyDay } from "../../src/testing/fast-check/parts.js";
import { measuredCase } from "./generated-cases.js";
import { everyCase, type Pair, pairsOf } from "./law-support.js";
import { type Case, shiftDay, stand, type ValueRow } from "./support.js";

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
  const extra: fc.Arbitrary<Pair> = fc.tuple(fc.constantFrom("2019", "2020", "2021-Q4", "2022"), anyAmount);

  const ignored: readonly (readonly [name: string, row: (pair: Pair) => Partial<MeasuredValueInput>])[] = [
    ["forecasts", () => ({ status: "forecast" })],
    ["values of other dimensions", () => ({ dimensions: { region: "north" } })],
    ["values released later", () => ({ releasedOn: "2040" })],
  ];

  /** That there are values by another dimension may be told, where there is none for the whole. */
  const told = (given: Case, asOf: string) => {
    const evaluation = stand(given, asOf);
    return {
      ...evaluation,
      reasons: evaluation.reasons.filter(({ code }) => code !== "values-by-dimension"),
    };
  };

  it.each(ignored)("%s change nothing", (_, row) => {
    fc.assert(
      fc.property(measuredCase, extra, anyDay, (given, pair, asOf) => {
        const [period, value] = pair;
        const values: ValueRow[] = [...(given.values ?? []), { period, value, ...row(pair) }];
        expect(told({ ...given, values }, asOf)).toEqual(told(given, asOf));
      }),
    );
  });
});
