import { addAll, bad, type FaultDetail } from "../faults/fault.js";
import { type Policy, policyNumberKey, type RelationType } from "../model/policy.js";
import { push } from "../value/group-by.js";
import { readClosedPeriod } from "../value/read-period.js";
import type { Entries, Entry } from "./entries.js";

/** Both relations that end the other policy count as one family, since a cycle through either makes no sense. */
const relationFamily = (type: RelationType): string => (type === "repeals" ? "replaces" : type);

/** Dates and relations of the policies. */
export const checkPolicies = (policies: Entries["policies"], faults: FaultDetail[]): void => {
  const numbers = new Map<string, string[]>();
  for (const { fields } of policies) {
    if (fields.number === undefined || fields.id === undefined) continue;
    push(numbers, policyNumberKey(fields.number), fields.id);
  }
  for (const entry of policies) {
    addAll(faults, policyDateFaults(entry));
    addAll(faults, relationFaults(entry, numbers));
  }
  addAll(faults, cycleFaults(policies));
};

const policyDateFaults = ({ fields, index }: Entry<Policy>): readonly FaultDetail[] => {
  const from = readClosedPeriod(fields.effectiveFrom);
  const to = readClosedPeriod(fields.effectiveTo);
  if (!from.ok || !to.ok || from.value.first <= to.value.last) return [];
  return bad(
    "ends-before-start",
    fields.effectiveTo,
    `an end after ${fields.effectiveFrom}`,
    "correct effectiveFrom or effectiveTo",
    ["policies", index, "effectiveTo"],
  ).faults;
};

const relationFaults = (
  { fields, index }: Entry<Policy>,
  numbers: ReadonlyMap<string, readonly string[]>,
): readonly FaultDetail[] =>
  (fields.relations ?? []).flatMap((relation, at) => {
    const path = ["policies", index, "relations", at];
    if (relation.policy !== undefined) {
      return relation.policy === fields.id
        ? bad(
            "relation-names-itself",
            relation.policy,
            "another policy",
            "drop the relation, or correct the id",
            [...path, "policy"],
          ).faults
        : [];
    }
    const inside = numbers.get(policyNumberKey(relation.number)) ?? [];
    // Numbers repeat over the years, so a policy may well end another of its own number.
    if (inside.length === 0 || inside.includes(fields.id ?? "")) return [];
    const hint = inside.map((id) => `policy: ${JSON.stringify(id)}`).join(" or ");
    const expected = "the id of a policy of this portfolio";
    return bad("relation-number-inside", relation.number, expected, `write ${hint}`, [...path, "number"])
      .faults;
  });

interface Edge {
  readonly to: string;
  readonly path: readonly (string | number)[];
}

/** Each relation of one family that closes a circle. */
const cycleFaults = (policies: Entries["policies"]): readonly FaultDetail[] => {
  const families = new Map<string, Map<string, Edge[]>>();
  for (const { fields, index } of policies) {
    const from = fields.id;
    if (from === undefined) continue;
    fields.relations?.forEach((relation, at) => {
      if (relation.policy === undefined || relation.policy === from) return;
      const family = families.get(relationFamily(relation.type)) ?? new Map<string, Edge[]>();
      families.set(relationFamily(relation.type), family);
      const edges = family.get(from) ?? [];
      family.set(from, edges);
      edges.push({ to: relation.policy, path: ["policies", index, "relations", at, "policy"] });
    });
  }
  return [...families].flatMap(([family, edges]) =>
    closingEdges(edges).map((edge) => cycleFault(family, edge)),
  );
};

const cycleFault = (family: string, edge: Edge): FaultDetail =>
  bad(
    "circular-relation",
    edge.to,
    `${family} without a circle`,
    "one of the relations of the circle points the wrong way",
    edge.path,
  ).faults[0] as FaultDetail;

/** The edges that lead back into the path on which they were reached, found without recursion. */
const closingEdges = (edges: ReadonlyMap<string, readonly Edge[]>): readonly Edge[] => {
  const closing: Edge[] = [];
  const state = new Map<string, "open" | "done">();
  for (const root of edges.keys()) {
    if (state.has(root)) continue;
    const stack = [{ id: root, next: 0 }];
    state.set(root, "open");
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { id: string; next: number };
      const edge = edges.get(top.id)?.[top.next++];
      if (edge === undefined) {
        state.set(top.id, "done");
        stack.pop();
      } else if (state.get(edge.to) === "open") closing.push(edge);
      else if (!state.has(edge.to)) {
        state.set(edge.to, "open");
        stack.push({ id: edge.to, next: 0 });
      }
    }
  }
  return closing;
};
