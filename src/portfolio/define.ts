import type { PortfolioInput } from "../model/input.js";
import type { Portfolio } from "../model/portfolio.js";
import { parsePortfolio } from "./parse.js";

/**
 * A portfolio written in code. The compiler checks every reference: a target that names an indicator which does
 * not exist is an error on that id, and editors complete the ids. At run time the input goes through the same
 * checks as {@link parsePortfolio}.
 *
 * Meant for up to about 500 targets; beyond that the compiler grows slow, and then gives up: keep larger
 * portfolios in JSON and read them with {@link parsePortfolio}.
 *
 * @throws {@link PortfolioError} with every fault at once
 *
 * @example
 * import { definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "licence", title: "License mobile money", criterion: { deliverable: true }, deadline: "2020-06" }],
 *   reports: [{ target: "licence", on: "2020-07-06", says: "started" }],
 * });
 * evaluateTarget(portfolio, "licence", { asOf: "2020-07-06" }).status; // => "overdue"
 */
export const definePortfolio = <
  SourceId extends string = never,
  PartyId extends string = never,
  PolicyId extends string = never,
  IndicatorId extends string = never,
  TargetId extends string = never,
  DimensionId extends string = string,
>(
  input: PortfolioInput<SourceId, PartyId, PolicyId, IndicatorId, TargetId, DimensionId>,
): Portfolio<TargetId, IndicatorId> => parsePortfolio(input) as Portfolio<TargetId, IndicatorId>;
