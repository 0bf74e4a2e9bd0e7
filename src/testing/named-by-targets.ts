import { isRecord } from "../faults/shape.js";

/** What targets as they may be written name of other lists: each indicator with a unit that fits, and the policies. */
interface NamedByTargets {
  readonly indicators: ReadonlyMap<string, "percent" | "rank" | "category">;
  readonly policies: readonly string[];
}

/** Faulty targets are looked through as far as they can be read: parsing says what is wrong with them. */
export const namedByTargets = (targets: unknown): NamedByTargets => {
  const indicators = new Map<string, "percent" | "rank" | "category">();
  const policies = new Set<string>();
  const look = (criterion: unknown, inherited: unknown): void => {
    if (!isRecord(criterion)) return;
    const indicator = criterion.indicator ?? inherited;
    const parts = criterion.allOf ?? criterion.anyOf;
    if (Array.isArray(parts)) for (const part of parts) look(part, indicator);
    else if (typeof indicator === "string") indicators.set(indicator, unitFor(criterion));
  };
  for (const target of Array.isArray(targets) ? targets : []) {
    if (!isRecord(target)) continue;
    look(target.criterion, target.indicator);
    if (Array.isArray(target.policies)) for (const id of target.policies) policies.add(id);
  }
  return { indicators, policies: [...policies] };
};

const unitFor = (criterion: Readonly<Record<string, unknown>>): "percent" | "rank" | "category" => {
  if (criterion.rankAtMost !== undefined) return "rank";
  return criterion.category === undefined ? "percent" : "category";
};
