import { bad, orThrow, within } from "../faults/fault.js";
import { readList } from "../faults/foreign.js";
import { readKeys } from "../faults/options.js";
import { inOrderOfGroups } from "../summary/groups.js";
import { byDueDay, byUrgency } from "../summary/order.js";
import type { Summary, SummaryGroup, SummaryLine, Vouched } from "../summary/summary.js";
import { readSummary } from "../summary/summary-shape.js";
import { talliesOf } from "../summary/tally.js";
import { groupBy } from "../value/group-by.js";

/** How to merge summaries. */
export interface MergeSummariesOptions {
  /**
   * How many targets `attention` and `dueNext` keep at most, 0 or more. Then `lines` and the ids of the targets in the
   * groups are left out, so that the result stays small however many targets were judged; `omitted` says how many they
   * were. Default: all are kept.
   */
  readonly most?: number | undefined;
}

/**
 * One summary of several, such as those of the parts that {@link partitionPortfolio} makes. Counts are added up; the
 * lists are put in order again. All that is listed in the order of the portfolio comes in that of the summaries.
 *
 * A merged summary can be merged again, in any grouping: so threads or machines can merge what they have, and send
 * little. One summary alone is made short by `most`.
 *
 * Values and reports that two summaries rest on are counted twice in `vouched`. Parts of {@link partitionPortfolio} share
 * none.
 *
 * @param summaries - from `summarize`, or what `JSON.parse` made of them; at least one, all for the same days and with
 *   the same grouping
 * @throws {@link PolicyTargetsError} `wrong-type` for what is no summary; `conflicting-objects` for another day or
 *   grouping; `duplicate-id` for a target that two summaries have; `unknown-option`, `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { mergeSummaries, partitionPortfolio } from "policy-targets/scale";
 *
 * const portfolio = definePortfolio({
 *   targets: [
 *     { id: "trial", title: "Trial", criterion: { deliverable: true }, deadline: "2020-06" },
 *     { id: "launch", title: "Launch", criterion: { deliverable: true }, deadline: "2020-10" },
 *   ],
 * });
 * const summaries = partitionPortfolio(portfolio, { size: 1 }).map((part) =>
 *   summarize(part, evaluatePortfolio(part, { asOf: "2020-07-06" })),
 * );
 * const all = mergeSummaries(summaries, { most: 20 });
 * all.tallies.target.total; // => 2
 * all.attention.map(({ target }) => target); // => ["trial"]
 * all.lines; // => []
 * all.omitted; // => { attention: 0, dueNext: 0, lines: 2 }
 */
export const mergeSummaries = (
  summaries: readonly Summary[],
  options: MergeSummariesOptions = {},
): Summary => {
  const given = mergeable(summaries);
  const most = mostToKeep(options);
  const [first] = given;
  const { asOf, knownOn, groupedBy } = first;
  const attention = mergedList(given, "attention", byUrgency, most);
  const dueNext = mergedList(given, "dueNext", byDueDay, most);
  const lines = given.flatMap((summary) => summary.lines);
  const isShort = most < Number.POSITIVE_INFINITY || given.some(({ omitted }) => omitted.lines > 0);
  return {
    asOf,
    knownOn,
    sources: [
      ...new Map(given.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values(),
    ],
    tallies: given.reduce((sum, { tallies }) => plusEach(sum, tallies), talliesOf([], asOf)),
    vouched: given.reduce((sum, { vouched }) => plusEach(sum, vouched), NONE_VOUCHED),
    attention: attention.kept,
    dueNext: dueNext.kept,
    groupedBy,
    groups: mergedGroups(given, first, isShort),
    lines: isShort ? [] : lines,
    omitted: {
      attention: attention.omitted,
      dueNext: dueNext.omitted,
      lines: given.reduce((sum, { omitted }) => sum + omitted.lines, isShort ? lines.length : 0),
    },
  };
};

const ALL_PARTS = "pass the summaries of all parts, as [first, second]";

const SUMMARIES = { most: 1_000_000, of: "summaries", hint: ALL_PARTS };

const NONE_VOUCHED: Vouched = { verified: 0, selfReported: 0, notStated: 0 };

/** At least one summary, all of the same days and grouping, and each with targets of its own. */
const mergeable = (input: unknown): readonly [Summary, ...(readonly Summary[])] => {
  const [first, ...others] = orThrow(
    readList(input, SUMMARIES, (summary) => summary as Summary),
    "summaries",
  );
  if (first === undefined)
    return orThrow(bad("wrong-type", input, "at least one summary", ALL_PARTS), "summaries");
  const summaries = [first, ...others] as const;
  summaries.forEach((summary, at) => {
    orThrow(within(at, readSummary(summary)), "summaries");
  });
  requireSameQuestion(summaries, first);
  requireOwnTargets(summaries);
  return summaries;
};

const mostToKeep = (options: unknown): number => {
  const { most } = orThrow(readKeys(options, ["most"], "write { most: 20 }"), "options");
  if (most === undefined) return Number.POSITIVE_INFINITY;
  if (Number.isSafeInteger(most) && (most as number) >= 0) return most as number;
  const hint = "write { most: 20 }, or leave it out to keep all";
  return orThrow(bad("bad-option", most, "a whole number from 0 on", hint), "most");
};

const requireSameQuestion = (summaries: readonly Summary[], first: Summary): void => {
  for (const key of ["asOf", "knownOn", "groupedBy"] as const) {
    const at = summaries.findIndex((summary) => summary[key] !== first[key]);
    if (at < 0) continue;
    const expected = `${JSON.stringify(first[key])}, as in summaries[0]`;
    const hint = "merge summaries that were made with the same options";
    orThrow(bad("conflicting-objects", summaries[at]?.[key], expected, hint, [at, key]), "summaries");
  }
};

const requireOwnTargets = (summaries: readonly Summary[]): void => {
  const seen = new Map<string, number>();
  summaries.forEach(({ lines }, at) => {
    for (const { target } of lines) {
      const first = seen.get(target);
      if (first !== undefined) {
        const hint = `summaries[${first}] has it already; count each target once`;
        orThrow(
          bad("duplicate-id", target, "a target that no other summary has", hint, [at, "lines"]),
          "summaries",
        );
      }
      seen.set(target, at);
    }
  });
};

/**
 * The first of all in their order. Where a summary has cut its list, nothing is known of what comes behind, so the merged
 * list ends there too.
 */
const mergedList = (
  summaries: readonly Summary[],
  list: "attention" | "dueNext",
  inOrder: (a: SummaryLine, b: SummaryLine) => number,
  most: number,
): { readonly kept: readonly SummaryLine[]; readonly omitted: number } => {
  const all = summaries.flatMap((summary) => summary[list]).sort(inOrder);
  const known = summaries
    .filter(({ omitted }) => omitted[list] > 0)
    .reduce((least, summary) => Math.min(least, summary[list].length), most);
  const kept = all.slice(0, known);
  const before = summaries.reduce((sum, { omitted }) => sum + omitted[list], 0);
  return { kept, omitted: before + all.length - kept.length };
};

const mergedGroups = (
  summaries: readonly Summary[],
  { asOf, groupedBy }: Summary,
  isShort: boolean,
): readonly SummaryGroup[] => {
  const groups = groupBy(
    summaries.flatMap((summary) => summary.groups),
    ({ key }) => key,
  );
  return [...groups]
    .sort(([a], [b]) => inOrderOfGroups(groupedBy, a, b))
    .map(([key, same]) => ({
      key,
      title: same[0]?.title ?? null,
      tallies: same.reduce((sum, { tallies }) => plusEach(sum, tallies), talliesOf([], asOf)),
      targets: isShort ? [] : same.flatMap(({ targets }) => targets),
    }));
};

/** Numbers added up, each to that of the same key. */
const plusEach = <T>(sum: T, more: T): T =>
  (typeof sum === "number"
    ? sum + (more as number)
    : Object.fromEntries(
        Object.entries(sum as object).map(([key, value]) => [key, plusEach(value, more[key as keyof T])]),
      )) as T;
