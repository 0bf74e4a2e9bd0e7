import { isTracked, trackedClasses } from "../model/target-class.js";
import type { Summary, SummaryLine } from "../summary/summary.js";
import { type StatusGroup, statusGroups } from "../verdict/status-groups.js";
import type { ChartContext } from "./chart-context.js";
import { element } from "./svg-element.js";
import { SMALL_SIZE } from "./svg-frame.js";
import type { LegendItem } from "./svg-legend.js";
import { BADGE, groupBadge, groupSign } from "./svg-marks.js";
import { textWidth, writtenAt } from "./svg-text.js";

/** How many targets and tasks are in a group. */
export interface GroupCount {
  readonly group: StatusGroup;
  readonly count: number;
}

/** The groups that occur among targets and tasks, in their order. */
export const groupCounts = ({ tallies }: Summary): readonly GroupCount[] =>
  statusGroups.flatMap((group) => {
    const count = trackedClasses.reduce((sum, name) => sum + tallies[name].groups[group], 0);
    return count === 0 ? [] : [{ group, count }];
  });

/** The counts in words, for those who cannot see the chart. */
export const toldCounts = (context: ChartContext, counts: readonly GroupCount[]): string => {
  const { chart } = context;
  return counts.map(({ group, count }) => chart.count(chart.groups[group], context.count(count))).join(", ");
};

/** Whether a line is a target or a task. */
export const isTrackedLine = (line: SummaryLine): boolean => isTracked(line.class);

/** A stretch of a bar in the paint of its group, with the sign of the group and its count where there is room. */
export const groupStretch = (
  context: ChartContext,
  { group, count }: GroupCount,
  x: number,
  y: number,
  width: number,
  height: number,
): string => {
  const part = element("rect", {
    class: `f-${group} s-bg`,
    x,
    y,
    width: Math.max(0.5, width),
    height: Math.max(0.5, height),
    "stroke-width": Math.min(width, height) > 4 ? 1.5 : 0,
  });
  if (width < BADGE || height < 13) return part;
  const figure = context.count(count);
  const both = BADGE + 2 + textWidth(figure, SMALL_SIZE, true);
  const middle = y + height / 2;
  if (width < both + 4) return part + groupSign(group, x + width / 2, middle);
  const left = x + (width - both) / 2;
  const sign = groupSign(group, left + BADGE / 2, middle);
  const writing = { size: SMALL_SIZE, kind: "f-bg", isBold: true } as const;
  return part + sign + writtenAt(left + BADGE + 2, middle + 4, figure, writing);
};

/** Groups with their badges, in the order of all reports; `label` says more than the name. */
export const groupLegend = (
  { chart }: ChartContext,
  groups: Iterable<StatusGroup>,
  label = (name: string, _group: StatusGroup): string => name,
): readonly LegendItem[] => {
  const present = new Set(groups);
  return statusGroups
    .filter((group) => present.has(group))
    .map((group) => ({
      sign: (x, y) => groupBadge(group, x - BADGE / 2, y - BADGE / 2),
      label: label(chart.groups[group], group),
    }));
};

/** How many are in a group. */
export const countIn = (counts: readonly GroupCount[], group: StatusGroup): number =>
  counts.find((one) => one.group === group)?.count ?? 0;
