import type { TargetComparison } from "../evaluation/compare.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import { type StatusChange, statusChanges } from "../evaluation/status-change.js";
import { readLocalizedText } from "../value/text.js";
import { statusGroupOf } from "../verdict/status-groups.js";
import type { RenderContext } from "./context.js";
import { changesSince } from "./report-input.js";
import { fact, orSaysNothing, rowOf, status, tableIfAny, title, wide } from "./rows.js";
import type { Block, Section } from "./section.js";

/** How many targets the list of changes has at most; the rest is counted. */
const MOST_CHANGES = 40;

/** What became of the targets since an earlier evaluation, where one is given: the count of each change, and each target. */
export const changesSection = (context: RenderContext): readonly Section[] => {
  const { previous, report, summary, words } = context;
  if (previous === undefined) return [];
  const { before, counts, targets } = changesSince(previous, summary);
  const occurring = statusChanges.filter((change) => counts[change] > 0);
  const told = occurring.map((change) => ({
    name: report.statusChanges[change],
    figure: context.count(counts[change]),
  }));
  const lines: Block[] = told.length === 0 ? [] : [{ kind: "lines", lines: [report.changed(told)] }];
  return [
    {
      name: "changes",
      level: 2,
      heading: report.changes(words.day(before.asOf)),
      blocks: orSaysNothing([...lines, ...changedTargets(targets, context)], context),
    },
  ];
};

/** A row for each target that changed, in the order of the kinds of changes. */
const changedTargets = (targets: readonly TargetComparison[], context: RenderContext): readonly Block[] => {
  const { report } = context;
  const { columns } = report;
  const before = new Map(context.previous?.evaluations.map((own) => [own.target, own]));
  const lines = new Map(context.summary.lines.map((line) => [line.target, line]));
  const rows = changesInOrder(targets).map((own) => {
    const line = lines.get(own.target);
    return rowOf(
      [
        report.statusChanges[own.change],
        line === undefined ? earlierTitle(own.target, before, context) : context.title(line),
        context.statusOrNone(own.before),
        context.statusOrNone(own.after),
        movedDeadline(own, context),
      ],
      own.after === null ? null : statusGroupOf(own.after),
      line === undefined ? null : own.target,
    );
  });
  const header = [
    wide(columns.change),
    title(columns.target),
    fact(columns.before),
    status(columns.now),
    fact(columns.moved),
  ];
  return tableIfAny(header, rows, MOST_CHANGES, context);
};

const isOther = ({ change, daysMoved }: TargetComparison): boolean =>
  change !== "unchanged" || (daysMoved ?? 0) !== 0;

/** What changed, in the order of the kinds of changes. */
export const changesInOrder = (targets: readonly TargetComparison[]): readonly TargetComparison[] => {
  const place = (change: StatusChange): number => statusChanges.indexOf(change);
  return targets.filter(isOther).sort((a, b) => place(a.change) - place(b.change));
};

/** The title that a target had which is no longer there. An evaluation from a file may have none that can be read. */
const earlierTitle = (
  target: string,
  before: ReadonlyMap<string, Evaluation>,
  context: RenderContext,
): string => {
  const read = readLocalizedText(before.get(target)?.title);
  return context.text(read.ok ? read.value : target, "?");
};

/** By how long the deadline moved, and to which day. */
export const movedDeadline = (
  { daysMoved, dueAfter }: TargetComparison,
  { report, words }: RenderContext,
): string =>
  daysMoved === null || daysMoved === 0 || dueAfter === null
    ? ""
    : report.dueMoved(words.day(dueAfter), words.span(Math.abs(daysMoved)), daysMoved > 0);
