import * as fc from "fast-check";
import type { CriterionKind } from "../../criteria/criterion.js";
import type { MeasuredValueInput, StatusReportInput, TargetInput } from "../../model/input.js";
import { parsePortfolio, safeParsePortfolio } from "../../portfolio/parse.js";
import { anyForm, countedTarget, generatedIndicators } from "./forms.js";
import {
  anyAmount,
  anyBaseline,
  anyDay,
  anyDeadline,
  anyMeasured,
  anyMode,
  anyPeriod,
  orUndefined,
  withoutUndefined,
} from "./parts.js";

const anyReported = fc.constantFrom({ deliverable: true as const }, { qualitative: "it is online" });

export const anyReportedState = fc.constantFrom(
  "done",
  "done",
  "partly-done",
  "started",
  "not-done",
  "cancelled",
) as fc.Arbitrary<StatusReportInput["says"]>;

export const anyVerification = fc.constantFrom(
  "self-reported" as const,
  "self-reported" as const,
  "verified" as const,
);

const GENERATED_SOURCES = ["early", "late", "covers", "undated"] as const;

/** Of none to two of the generated sources. */
export const anyCitations = fc
  .subarray([...GENERATED_SOURCES], { maxLength: 2 })
  .map((ids) => ids.map((source) => ({ source })));

const GENERATED_POLICIES = ["one", "two", "three"] as const;

/** A target of one criterion that is not put together, with what it takes from other lists, without id and title. */
export const anyPlainTarget = fc
  .record({
    kind: fc.constantFrom("measured", "measured", "rank", "category", "reported"),
    measured: anyMeasured,
    reported: anyReported,
    baseline: orUndefined(anyBaseline),
    policies: fc.subarray([...GENERATED_POLICIES]),
    start: orUndefined(fc.constantFrom("2018", "2019-06", "2020")),
    deadline: orUndefined(anyDeadline),
    mode: anyMode,
    dimensions: orUndefined(fc.constant({ region: "north" })),
    lifecycle: fc.constantFrom(
      "active",
      "active",
      "active",
      "active",
      "on-hold",
      "cancelled",
    ) as fc.Arbitrary<"active" | "on-hold" | "cancelled">,
    hedges: fc.subarray(["cơ bản"]),
    indicator: fc.constantFrom("level", "total", "yearly"),
    citations: anyCitations,
  })
  .map(
    ({
      kind,
      measured: number,
      reported: report,
      baseline: from,
      mode: how,
      indicator,
      dimensions,
      ...rest
    }) => {
      const shared = withoutUndefined(rest);
      const inSeries = withoutUndefined({ dimensions, mode: how });
      if (kind === "reported") return { ...shared, criterion: report };
      if (kind === "rank") return { ...shared, ...inSeries, criterion: { rankAtMost: 3 }, indicator: "rank" };
      if (kind === "category") {
        return {
          ...shared,
          ...inSeries,
          criterion: { category: { accepted: ["A", "B"] } },
          indicator: "grade",
        };
      }
      return {
        ...shared,
        ...inSeries,
        ...withoutUndefined({ baseline: from }),
        criterion: number,
        indicator,
      };
    },
  );

/** A value of a series, with what it takes from other lists. */
export const anyValueRow = fc
  .record({
    indicator: fc.constantFrom("level", "total", "yearly", "rank", "grade"),
    period: anyPeriod,
    amount: anyAmount,
    rank: fc.integer({ min: 1, max: 5 }),
    grade: fc.constantFrom("A", "B", "C"),
    status: fc.constantFrom(
      "final",
      "final",
      "provisional",
      "estimated",
      "imputed",
      "forecast",
    ) as fc.Arbitrary<"final">,
    verification: anyVerification,
    releasedOn: orUndefined(fc.oneof(anyDay, anyPeriod)),
    dimensions: orUndefined(fc.constant({ region: "north" })),
    missing: fc.integer({ min: 0, max: 9 }),
    citations: anyCitations,
  })
  .map(({ amount: number, rank, grade, missing, ...row }) => {
    const stated = row.indicator === "rank" ? rank : row.indicator === "grade" ? { category: grade } : number;
    return {
      ...withoutUndefined(row),
      ...(missing === 0 ? { missingReason: "unknown" as const } : { value: stated }),
    };
  });

/**
 * Targets of every kind of criterion, of `generatedIndicators`: with baselines, milestones, revisions, parts, periods and
 * members. They name no policy and no source.
 *
 * @example
 * import fc from "fast-check";
 * import { parsePortfolio } from "policy-targets";
 * import { anyTarget, generatedIndicators } from "policy-targets/testing/fast-check";
 *
 * const targets = fc.sample(anyTarget, 20);
 * targets.every((target) => parsePortfolio({ indicators: generatedIndicators, targets: [target] })); // => true
 */
export const anyTarget: fc.Arbitrary<TargetInput> = fc.oneof(
  anyPlainTarget
    .map(({ policies: _, citations: __, ...own }) => ({ id: "t", title: "Target", ...own }) as TargetInput)
    .filter((target) => safeParsePortfolio({ indicators: generatedIndicators, targets: [target] }).ok),
  anyForm.map(countedTarget),
);

/**
 * Targets whose criterion is of one kind, of `generatedIndicators`.
 *
 * @param kind - one of `codes.criterionKinds`
 *
 * @example
 * import fc from "fast-check";
 * import { anyTargetOf } from "policy-targets/testing/fast-check";
 *
 * fc.sample(anyTargetOf("rank"), 10).every(({ criterion }) => criterion.rankAtMost !== undefined); // => true
 */
export const anyTargetOf = (kind: CriterionKind): fc.Arbitrary<TargetInput> =>
  anyTarget.filter((target) => {
    const { targets } = parsePortfolio({ indicators: generatedIndicators, targets: [target] });
    return targets[0]?.criterion.kind === kind;
  });

/**
 * Measured values of `generatedIndicators`: exact and imprecise, missing, provisional, forecast, released late. They name
 * no source.
 *
 * @example
 * import fc from "fast-check";
 * import { parsePortfolio } from "policy-targets";
 * import { anyMeasuredValue, generatedIndicators } from "policy-targets/testing/fast-check";
 *
 * const measuredValues = fc.sample(anyMeasuredValue, 20);
 * parsePortfolio({ indicators: generatedIndicators, measuredValues }).measuredValues.length; // => 20
 */
export const anyMeasuredValue: fc.Arbitrary<MeasuredValueInput> = anyValueRow
  .map(({ citations: _, ...own }) => own as MeasuredValueInput)
  .filter((value) => safeParsePortfolio({ indicators: generatedIndicators, measuredValues: [value] }).ok);
