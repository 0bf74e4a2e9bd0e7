// Evaluations counted and grouped: what stands how, by class, document or party.
// The result is plain data, which the renderers print.
import type { Evaluation, PortfolioEvaluation } from "../evaluation/evaluation.js";
import { readCounted } from "../evaluation/evaluation-shape.js";
import { bad, orThrow } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { suggestion } from "../faults/suggest.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Source } from "../model/source.js";
import type { Target } from "../model/target.js";
import { isTracked } from "../model/target-class.js";
import { requirePortfolio } from "../portfolio/known-portfolios.js";
import { dayText } from "../value/day.js";
import { readPeriod } from "../value/read-period.js";
import type { Status } from "../verdict/codes.js";
import { statusesByGroup, statusGroupOf } from "../verdict/status-groups.js";
import { type Group, type GroupBy, groupingBy, groupings, inOrderOfGroups } from "./groups.js";
import { isMetAhead } from "./met-ahead.js";
import { byDueDay, byUrgency, needsAttention } from "./order.js";
import type { Summary, SummaryGroup, SummaryLine, Vouched } from "./summary.js";
import { talliesOf } from "./tally.js";

/**
 * How to summarise.
 *
 * @example
 * import { type SummaryOptions, definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 *
 * const options: SummaryOptions = { by: "deadline-year" };
 * const portfolio = definePortfolio({
 *   targets: [{ id: "a", title: "A", criterion: { deliverable: true }, deadline: "2020-10" }],
 * });
 * const evaluation = evaluatePortfolio(portfolio, { asOf: "2020-07-06" });
 * summarize(portfolio, evaluation, options).groups.map(({ key }) => key); // => ["2020"]
 */
export interface SummaryOptions {
  /** Default: no groups. */
  readonly by?: GroupBy | undefined;
}

/** Statuses of what is open no more. */
const NOT_DUE: ReadonlySet<Status> = /* @__PURE__ */ new Set<Status>([
  ...statusesByGroup["not-running"],
  ...statusesByGroup.achieved,
  ...statusesByGroup.missed,
]);

/**
 * Counts, what needs attention and what falls due next, from a portfolio and its evaluation. The headline is targets
 * and tasks; aspirations, proposals and predictions are counted apart. Statuses are counted, never averaged.
 *
 * @param evaluation - what {@link evaluatePortfolio} gave for this portfolio
 * @throws {@link PolicyTargetsError} `unknown-option` or `bad-option`; `wrong-type` for what is no evaluation of a
 *   portfolio, or no longer a whole one; `unknown-id` when the evaluation belongs to another portfolio
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [
 *     { id: "trial", title: "Trial", criterion: { deliverable: true }, deadline: "2020-06" },
 *     { id: "launch", title: "Launch", criterion: { deliverable: true }, deadline: "2020-10" },
 *     { id: "fund", title: "Fund", criterion: { deliverable: true }, commitment: "proposed" },
 *   ],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * summary.tallies.target.groups.overdue; // => 1
 * summary.tallies.target.due; // => { fallenDue: 1, achieved: 0 }
 * summary.tallies.proposal.total; // => 1
 * summary.dueNext.map(({ target }) => target); // => ["launch"]
 */
export const summarize = (
  portfolio: Portfolio,
  evaluation: PortfolioEvaluation,
  options: SummaryOptions = {},
): Summary => {
  requirePortfolio(portfolio);
  orThrow(readCounted(evaluation), "evaluation");
  const { by } = orThrow(readKeys(options, ["by"], 'write { by: "policy" }'), "options") as SummaryOptions;
  checkGrouping(by);
  const targets = new Map(portfolio.targets.map((target) => [target.id, target]));
  const pairs = evaluation.evaluations.map((own) => ({ own, target: targetOf(own, targets) }));
  const lines = pairs.map(({ own, target }) => lineOf(target, own));
  const tracked = lines.filter((line) => isTracked(line.class));
  return {
    asOf: evaluation.asOf,
    knownOn: evaluation.knownOn,
    sources: knownSources(portfolio, evaluation.knownOn),
    tallies: talliesOf(lines, evaluation.asOf),
    vouched: vouchedOf(evaluation.evaluations),
    attention: attentionOf(tracked),
    dueNext: dueNextOf(tracked, evaluation.asOf),
    groupedBy: by === undefined ? null : typeof by === "function" ? "own" : by,
    groups: by === undefined ? [] : groupsOf(by, portfolio, pairs, lines, evaluation.asOf),
    lines,
    omitted: { attention: 0, dueNext: 0, lines: 0 },
  };
};

const checkGrouping = (by: unknown): void => {
  if (by === undefined || typeof by === "function" || (groupings as readonly unknown[]).includes(by)) return;
  orThrow(
    bad(
      "bad-option",
      by,
      `${groupings.join(", ")} or a function`,
      suggestion(by, groupings, "use one of these"),
    ),
    "by",
  );
};

const targetOf = (evaluation: Evaluation, targets: ReadonlyMap<string, Target>): Target => {
  const target = targets.get(evaluation.target);
  if (target !== undefined) return target;
  const hint = "summarise an evaluation together with the portfolio that it is of";
  return orThrow(
    bad("unknown-id", evaluation.target, "the id of a target of this portfolio", hint),
    "evaluation",
  );
};

const lineOf = (target: Target, evaluation: Evaluation): SummaryLine => ({
  target: target.id,
  title: target.title,
  class: evaluation.class,
  status: evaluation.status,
  statusGroup: statusGroupOf(evaluation.status),
  metAhead: isMetAhead(target, evaluation),
  sector: target.sector ?? null,
  dueOn: evaluation.timeliness.lastDay,
  deadline: evaluation.deadline,
  evaluation,
});

/** The sources that were published by the day; one that does not say when counts as known. */
const knownSources = ({ sources }: Portfolio, knownOn: string): readonly Source[] =>
  sources.filter(({ publishedOn, covers }) => {
    const period = publishedOn ?? covers;
    if (period === undefined) return true;
    const { last } = orThrow(readPeriod(period), "sources");
    return last === null || dayText(last) <= knownOn;
  });

/** What several targets rest on is counted once, also where the evaluations come from storage. */
const vouchedOf = (evaluations: readonly Evaluation[]): Vouched => {
  const counted = { verified: 0, selfReported: 0, notStated: 0 };
  const seen = new Set<string>();
  for (const { evidence } of evaluations) {
    for (const entry of [...evidence.values, ...evidence.reports]) {
      const text = JSON.stringify(entry);
      if (seen.has(text)) continue;
      seen.add(text);
      const { verification } = entry;
      counted[
        verification === undefined ? "notStated" : verification === "verified" ? "verified" : "selfReported"
      ]++;
    }
  }
  return counted;
};

const attentionOf = (lines: readonly SummaryLine[]): readonly SummaryLine[] =>
  lines.filter(needsAttention).sort(byUrgency);

const dueNextOf = (lines: readonly SummaryLine[], asOf: string): readonly SummaryLine[] =>
  lines.filter(({ status, dueOn }) => dueOn !== null && dueOn >= asOf && !NOT_DUE.has(status)).sort(byDueDay);

const groupsOf = (
  by: GroupBy,
  portfolio: Portfolio,
  pairs: readonly { readonly own: Evaluation; readonly target: Target }[],
  lines: readonly SummaryLine[],
  asOf: string,
): readonly SummaryGroup[] => {
  const grouping = groupingBy(by, portfolio);
  const groups = new Map<string | null, { readonly group: Group | null; readonly lines: SummaryLine[] }>();
  pairs.forEach(({ own, target }, position) => {
    const line = lines[position] as SummaryLine;
    const found = grouping(target, own);
    for (const group of found.length === 0 ? [null] : found) {
      const key = group === null ? null : group.key;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { group, lines: [line] });
      else known.lines.push(line);
    }
  });
  return [...groups]
    .sort(([a], [b]) => inOrderOfGroups(by, a, b))
    .map(([key, { group, lines: own }]) => ({
      key,
      title: group === null ? null : group.title,
      tallies: talliesOf(own, asOf),
      targets: own.map(({ target }) => target),
    }));
};
