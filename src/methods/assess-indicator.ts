import { bad, good, orThrow, type Read, within } from "../faults/fault.js";
import { type ListShape, readList } from "../faults/foreign.js";
import { readKeys } from "../faults/options.js";
import type { MethodAnswer, ProgressMethod } from "../pace/method.js";
import { checkedAnswer } from "../pace/read-answer.js";
import { readMethod } from "../pace/read-method.js";
import type {
  IndicatorAssessment,
  IndicatorOptions,
  IndicatorPart,
  PartAssessment,
} from "./indicator-parts.js";
import { readPoints } from "./read-series.js";
import { readCase, type SeriesCase } from "./series-case.js";
import { readFacts, readOptions } from "./series-options.js";

type Node =
  | { readonly id: string; readonly series: SeriesCase }
  | { readonly id: string; readonly parts: readonly Node[] };

/** A method that can sum up what it says of several series. */
type RollingUp = ProgressMethod & Required<Pick<ProgressMethod, "rollUp">>;

interface IndicatorTree {
  readonly method: RollingUp;
  readonly nodes: readonly Node[];
}

/** What every part is read with; `left` bounds how many there may be, however they are nested. */
interface Reading {
  readonly method: RollingUp;
  readonly shared: Readonly<Record<string, unknown>>;
  left: number;
}

const MAX_DEPTH = 32;
const PARTS: ListShape = {
  most: 100_000,
  of: "series and groups",
  hint: 'write [{ id: "total", points: [ … ] }]',
};

/**
 * Judges an indicator made of several series, as the method's publisher sums them up.
 *
 * `open-sdg`: the mean of the scores, in which a group counts as one; parts without a score are left out; achieved
 * only if every part with a score is. `sdsn`: the goal arrow from the mean of the trend scores, where at least three
 * parts in four have one. `german-dns`: the worst of the parts that could be assessed. Other published methods have no
 * roll-up.
 *
 * @param parts - series and groups of series, each with an `id` of its own among its neighbours
 * @param options - `method`, and what the series share; a series' own options come first
 * @throws {@link PolicyTargetsError} for malformed parts or options, `duplicate-id`, or a method without roll-up
 *
 * @example
 * import { assessIndicator, openSdg } from "policy-targets/methods";
 *
 * const points = (last: number) => [{ period: "2015", value: 50 }, { period: "2020", value: last }];
 * const whole = assessIndicator(
 *   [
 *     { id: "water", points: points(60), target: 60 },
 *     { id: "by-sex", parts: [{ id: "women", points: points(60) }, { id: "men", points: points(40) }] },
 *   ],
 *   { method: openSdg, direction: "increase", baseline: { period: "2015" }, deadline: "2030" },
 * );
 * [whole.label, whole.score]; // => ["substantial_progress", 2.5]
 * whole.parts.map((part) => part.score); // => [5, 0]
 */
export const assessIndicator = (
  parts: readonly IndicatorPart[],
  options: IndicatorOptions,
): IndicatorAssessment => {
  const { method, nodes } = orThrow(readIndicator(parts, options), "indicator");
  const assessed = nodes.map((node) => assessNode(node, method));
  return { method: method.id, ...rolledUp(method, assessed), parts: assessed };
};

const rolledUp = (method: RollingUp, parts: readonly MethodAnswer[]): MethodAnswer =>
  checkedAnswer(method, method.rollUp(parts));

const assessNode = (node: Node, method: RollingUp): PartAssessment => {
  if ("series" in node) return { id: node.id, ...checkedAnswer(method, method.assess(node.series.facts)) };
  const parts = node.parts.map((part) => assessNode(part, method));
  return { id: node.id, ...rolledUp(method, parts), parts };
};

const readIndicator = (parts: unknown, options: unknown): Read<IndicatorTree> => {
  const given = readOptions(options, "one");
  if (!given.ok) return within("options", given);
  const { method: named, ...shared } = given.value;
  const method = readRollingUp(named);
  if (!method.ok) return within("options", within("method", method));
  const nodes = readNodes(parts, { method: method.value, shared, left: PARTS.most }, 0);
  return nodes.ok ? good({ method: method.value, nodes: nodes.value }) : within("parts", nodes);
};

const readRollingUp = (input: unknown): Read<RollingUp> => {
  const method = readMethod(input);
  if (!method.ok) return method;
  if (canRollUp(method.value)) return good(method.value);
  const hint = "assess the series one by one, or give your method a rollUp";
  return bad("bad-option", method.value.id, "a method with a roll-up: openSdg, sdsn or germanDns", hint);
};

const canRollUp = (method: ProgressMethod): method is RollingUp => method.rollUp !== undefined;

const readNodes = (input: unknown, reading: Reading, depth: number): Read<readonly Node[]> => {
  if (depth === MAX_DEPTH)
    return bad("too-deep", input, "at most 32 groups inside one another", "nest them less");
  const list = readList(input, PARTS, (part) => part);
  if (!list.ok) return list;
  reading.left -= list.value.length;
  if (reading.left < 0) return bad("too-large", input, "at most 100,000 parts in all", "split the indicator");
  const nodes: Node[] = [];
  const ids = new Set<string>();
  for (const [at, part] of list.value.entries()) {
    const node = readNode(part, reading, depth);
    if (!node.ok) return within(at, node);
    const { id } = node.value;
    if (ids.has(id))
      return bad("duplicate-id", id, "an id of its own", "name each part differently", [at, "id"]);
    ids.add(id);
    nodes.push(node.value);
  }
  return good(nodes);
};

const readNode = (input: unknown, reading: Reading, depth: number): Read<Node> => {
  const given = readOptions(input, "part");
  if (!given.ok) return given;
  const isGroup = "parts" in given.value;
  const known = isGroup ? readKeys(given.value, ["id", "parts"], "write { id, parts }") : given;
  if (!known.ok) return known;
  const { id, points, parts, ...own } = given.value;
  if (typeof id !== "string" || id === "") return bad("bad-id", id, "a text", 'write id: "total"', ["id"]);
  if (isGroup) {
    const nodes = readNodes(parts, reading, depth + 1);
    return nodes.ok ? good({ id, parts: nodes.value }) : within("parts", nodes);
  }
  const series = readNodeSeries(points, reading, own);
  return series.ok ? good({ id, series: series.value }) : series;
};

const readNodeSeries = (
  points: unknown,
  { method, shared }: Reading,
  own: Readonly<Record<string, unknown>>,
): Read<SeriesCase> => {
  const values = readPoints(points);
  if (!values.ok) return within("points", values);
  const given = { ...shared, ...stated(own) };
  const facts = readFacts(values.value, given);
  return facts.ok ? within("thresholds", readCase(method, facts.value, given.thresholds)) : facts;
};

/** An option that is present but undefined leaves the shared one in place. */
const stated = (own: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
