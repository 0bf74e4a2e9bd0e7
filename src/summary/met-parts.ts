import type { EvaluationPart } from "../verdict/criterion-result.js";

/** How many parts are met; `null` where nothing is known of any. */
export const metParts = (parts: readonly Pick<EvaluationPart, "state">[]): number | null =>
  parts.every(({ state }) => state === "no-data")
    ? null
    : parts.filter(({ state }) => state === "met").length;
