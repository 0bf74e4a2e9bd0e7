import type { CriterionKind } from "../criteria/criterion.js";
import type { CriterionInput } from "../criteria/criterion-input.js";
import { bad, orThrow } from "../faults/fault.js";
import { isRecord } from "../faults/shape.js";
import { suggestion } from "../faults/suggest.js";
import type {
  IndicatorInput,
  MeasuredValueInput,
  PolicyInput,
  PortfolioInput,
  StatusReportInput,
  TargetInput,
} from "../model/input.js";
import type { Portfolio } from "../model/portfolio.js";
import { parsePortfolio } from "../portfolio/parse.js";
import { namedByTargets } from "./named-by-targets.js";

/**
 * The smallest valid policy, with your fields in place of its own: the decision `policy`, issued.
 *
 * @example
 * import { buildPolicy } from "policy-targets/testing";
 *
 * buildPolicy({ stage: "repealed" });
 * // => { id: "policy", documentType: "decision", title: "Policy", stage: "repealed" }
 */
export const buildPolicy = (fields: Partial<PolicyInput> = {}): PolicyInput => ({
  id: "policy",
  documentType: "decision",
  title: "Policy",
  stage: "issued",
  ...fields,
});

/**
 * The smallest valid indicator, with your fields in place of its own: `indicator`, in percent.
 *
 * @example
 * import { buildIndicator } from "policy-targets/testing";
 *
 * buildIndicator({ unit: "count" }); // => { id: "indicator", title: "Indicator", unit: "count" }
 */
export const buildIndicator = (fields: Partial<IndicatorInput> = {}): IndicatorInput => ({
  id: "indicator",
  title: "Indicator",
  unit: "percent",
  ...fields,
});

/** Of each kind a small criterion, and the name of the indicator that judges it. */
const SMALLEST: Readonly<Record<CriterionKind, Pick<TargetInput, "criterion" | "indicator">>> = {
  threshold: { indicator: "indicator", criterion: { atLeast: 50 } },
  range: { indicator: "indicator", criterion: { between: [40, 60] } },
  change: { indicator: "indicator", criterion: { riseBy: { percent: 10 }, against: "year-before" } },
  rank: { indicator: "indicator", criterion: { rankAtMost: 10 } },
  category: { indicator: "indicator", criterion: { category: { accepted: ["A"] } } },
  deliverable: { criterion: { deliverable: true } },
  qualitative: { criterion: { qualitative: "It is in use" } },
  allOf: { indicator: "indicator", criterion: { allOf: [{ atLeast: 40 }, { atMost: 60 }] } },
  anyOf: { indicator: "indicator", criterion: { anyOf: [{ atMost: 40 }, { atLeast: 60 }] } },
};

/**
 * The smallest valid target of a kind, with your fields in place of its own: `target`, without a deadline. A kind that
 * values judge is measured by `indicator`.
 *
 * @param kind - the kind of criterion, one of `codes.criterionKinds`
 * @throws {@link PolicyTargetsError} `unknown-code` for any other kind
 *
 * @example
 * import { buildTarget } from "policy-targets/testing";
 *
 * buildTarget("threshold", { deadline: "2030" });
 * // => { id: "target", title: "Target", indicator: "indicator", criterion: { atLeast: 50 }, deadline: "2030" }
 * buildTarget("deliverable"); // => { id: "target", title: "Target", criterion: { deliverable: true } }
 */
export const buildTarget = <const Id extends string = "target">(
  kind: CriterionKind,
  fields: Partial<TargetInput<Id>> = {},
): TargetInput<Id> => {
  const kinds = Object.keys(SMALLEST);
  if (!kinds.includes(kind)) {
    orThrow(bad("unknown-code", kind, kinds.join(", "), suggestion(kind, kinds, "use one of these")), "kind");
  }
  return { id: "target" as Id, title: "Target", ...SMALLEST[kind], ...fields };
};

/**
 * The smallest valid measured value, with your fields in place of its own: 50 for `indicator` in 2020.
 *
 * @example
 * import { buildMeasuredValue } from "policy-targets/testing";
 *
 * buildMeasuredValue({ period: "2025" }); // => { indicator: "indicator", period: "2025", value: 50 }
 * buildMeasuredValue({ missingReason: "suppressed" });
 * // => { indicator: "indicator", period: "2020", missingReason: "suppressed" }
 */
export const buildMeasuredValue = (fields: Partial<MeasuredValueInput> = {}): MeasuredValueInput => ({
  indicator: "indicator",
  period: "2020",
  ...({ ...fields }.missingReason === undefined ? { value: 50 } : {}),
  ...fields,
});

/**
 * The smallest valid status report, with your fields in place of its own: `target` was done in 2020.
 *
 * @example
 * import { buildReport } from "policy-targets/testing";
 *
 * buildReport({ says: "started" }); // => { target: "target", on: "2020", says: "started" }
 */
export const buildReport = (fields: Partial<StatusReportInput> = {}): StatusReportInput => ({
  target: "target",
  on: "2020",
  says: "done",
  ...fields,
});

/** What {@link buildPortfolio} takes: the lists of a portfolio, some of which it can fill by itself. */
export type PortfolioEntries<TargetId extends string = string> = Omit<PortfolioInput, "targets"> & {
  /** What is judged. Default: one deliverable, `target`. */
  readonly targets?: readonly TargetInput<TargetId>[];
};

/**
 * A valid portfolio from few entries. Without `indicators` it has one for each that the targets name, in percent, or in
 * the unit that a rank or category needs; without `policies` it has one for each that the targets name. A list that you
 * give stays as it is.
 *
 * @throws {@link PortfolioError} with every fault of the entries
 *
 * @example
 * import { evaluateTarget } from "policy-targets";
 * import { buildMeasuredValue, buildPortfolio, buildTarget } from "policy-targets/testing";
 *
 * const portfolio = buildPortfolio({
 *   targets: [buildTarget("threshold", { deadline: "2030" })],
 *   measuredValues: [buildMeasuredValue({ period: "2030", value: 51 })],
 * });
 * portfolio.indicators.map(({ id, unit }) => `${id} in ${unit}`); // => ["indicator in percent"]
 * evaluateTarget(portfolio, "target", { asOf: "2031-01-01" }).status; // => "achieved"
 */
export const buildPortfolio = <TargetId extends string = "target">(
  entries: PortfolioEntries<TargetId> = {},
): Portfolio<TargetId> => {
  if (!isRecord(entries)) return parsePortfolio(entries) as Portfolio<TargetId>;
  const { targets = [buildTarget("deliverable")] } = entries;
  const { indicators, policies } = namedByTargets(targets);
  return parsePortfolio({
    indicators: [...indicators].map(([id, unit]) => buildIndicator({ id, unit })),
    policies: policies.map((id) => buildPolicy({ id })),
    ...entries,
    targets,
  }) as Portfolio<TargetId>;
};

/** Whether values judge a criterion with no indicator named in it, so that the target has to name one. */
export const needsIndicator = (criterion: CriterionInput): boolean =>
  criterion.deliverable === undefined && criterion.qualitative === undefined;
