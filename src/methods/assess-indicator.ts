import { bad, good, orThrow, type Read, under } from "../faults/fault.js";
import { methodIds } from "../model/method-id.js";
import type {
  IndicatorAssessment,
  IndicatorOptions,
  IndicatorPart,
  PartAssessment,
} from "./indicator-parts.js";
import type { MethodAnswer, ProgressMethod } from "./method.js";
import { checked, type Prepared, prepare } from "./prepared.js";
import { progressMethods } from "./published.js";
import { readOptions } from "./read-facts.js";
import { readMethod } from "./read-method.js";
import { guarded, readKnown } from "./read-plain.js";
import { readPoints } from "./read-series.js";

type Node =
  | { readonly id: string; readonly series: Prepared }
  | { readonly id: string; readonly parts: readonly Node[] };

type RollUp = NonNullable<ProgressMethod["rollUp"]>;

/** What every part is read with; `left` bounds how many there may be, however they are nested. */
interface Reading {
  readonly method: ProgressMethod;
  readonly shared: Readonly<Record<string, unknown>>;
  left: number;
}

const MAX_DEPTH = 32;
const MAX_PARTS = 100_000;

/**
 * Judges an indicator made of several series, as the method's publisher sums them up.
 *
 * `open-sdg`: the mean of the scores, in which a group counts as one; parts without a score are left out; achieved
 * only if every part with a score is. `sdsn`: the goal arrow from the mean of the trend scores, where at least three
 * parts in four have one. Other published methods have no roll-up.
 *
 * @param parts - series and groups of series, each with an `id` of its own among its neighbours
 * @param options - `method`, and what the series share; a series' own options come first
 * @throws {@link PolicyTargetsError} for malformed parts or options, `duplicate-id`, or a method without roll-up
 *
 * @example
 * import { assessIndicator } from "policy-targets/methods";
 *
 * const points = (last: number) => [{ period: "2015", value: 50 }, { period: "2020", value: last }];
 * const whole = assessIndicator(
 *   [
 *     { id: "water", points: points(60), target: 60 },
 *     { id: "by-sex", parts: [{ id: "women", points: points(60) }, { id: "men", points: points(40) }] },
 *   ],
 *   { method: "open-sdg", direction: "increase", baseline: { period: "2015" }, deadline: "2030" },
 * );
 * [whole.label, whole.score]; // => ["substantial_progress", 2.5]
 * whole.parts.map((part) => part.score); // => [5, 0]
 */
export const assessIndicator = (
  parts: readonly IndicatorPart[],
  options: IndicatorOptions,
): IndicatorAssessment => {
  const prepared = guarded(() => readIndicator(parts, options));
  const { method, rollUp, nodes } = orThrow(prepared, "indicator");
  const assessed = nodes.map((node) => assessNode(node, method, rollUp));
  return { method: method.id, ...checked(method, rollUp(assessed)), parts: assessed };
};

const assessNode = (node: Node, method: ProgressMethod, rollUp: RollUp): PartAssessment => {
  if ("series" in node)
    return { id: node.id, ...checked(method, node.series.method.assess(node.series.facts)) };
  const parts = node.parts.map((part) => assessNode(part, method, rollUp));
  const answer: MethodAnswer = checked(method, rollUp(parts));
  return { id: node.id, ...answer, parts };
};

const readIndicator = (
  parts: unknown,
  options: unknown,
): Read<{ readonly method: ProgressMethod; readonly rollUp: RollUp; readonly nodes: readonly Node[] }> => {
  const given = readOptions(options, "one");
  if (!given.ok) return { ok: false, faults: under("options", given.faults) };
  const { method: named, ...shared } = given.value;
  const method = readMethod(named);
  if (!method.ok) return { ok: false, faults: under("options", under("method", method.faults)) };
  const { rollUp } = method.value;
  if (rollUp === undefined) {
    const able = methodIds.filter((id) => progressMethods[id].rollUp !== undefined).join(" or ");
    const hint = "assess the series one by one, or give your method a rollUp";
    return bad("bad-option", method.value.id, `a method with a roll-up: ${able}`, hint, [
      "options",
      "method",
    ]);
  }
  const nodes = readParts(parts, { method: method.value, shared, left: MAX_PARTS }, 0);
  if (!nodes.ok) return { ok: false, faults: under("parts", nodes.faults) };
  return good({ method: method.value, rollUp, nodes: nodes.value });
};

const readParts = (input: unknown, reading: Reading, depth: number): Read<readonly Node[]> => {
  if (!Array.isArray(input)) {
    return bad(
      "wrong-type",
      input,
      "an array of series and groups",
      'write [{ id: "total", points: [ … ] }]',
    );
  }
  if (depth === MAX_DEPTH)
    return bad("too-deep", input, "at most 32 groups inside one another", "nest them less");
  if (input.length > reading.left)
    return bad("too-large", input, "at most 100,000 parts", "split the indicator");
  reading.left -= input.length;
  const nodes: Node[] = [];
  const ids = new Set<string>();
  for (const [at, part] of input.entries()) {
    const node = readPart(part, reading, depth);
    if (!node.ok) return { ok: false, faults: under(at, node.faults) };
    const { id } = node.value;
    if (ids.has(id))
      return bad("duplicate-id", id, "an id of its own", "name each part differently", [at, "id"]);
    ids.add(id);
    nodes.push(node.value);
  }
  return good(nodes);
};

const readPart = (input: unknown, reading: Reading, depth: number): Read<Node> => {
  const isGroup = typeof input === "object" && input !== null && "parts" in input;
  const given: Read<{ readonly id?: unknown; readonly parts?: unknown; readonly points?: unknown }> = isGroup
    ? readKnown(input, ["id", "parts"], "write { id, parts }")
    : readOptions(input, "part");
  if (!given.ok) return given;
  const { id, points, parts, ...own } = given.value;
  if (typeof id !== "string" || id === "") return bad("bad-id", id, "a text", 'write id: "total"', ["id"]);
  if (isGroup) {
    const nodes = readParts(parts, reading, depth + 1);
    return nodes.ok ? good({ id, parts: nodes.value }) : { ok: false, faults: under("parts", nodes.faults) };
  }
  const values = readPoints(points);
  if (!values.ok) return { ok: false, faults: under("points", values.faults) };
  const series = prepare(reading.method, values.value, { ...reading.shared, ...stated(own) });
  return series.ok ? good({ id, series: series.value }) : series;
};

/** An option that is present but undefined leaves the shared one in place. */
const stated = (own: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
