import { isTracked, trackedClasses } from "../model/target-class.js";
import type { Summary, SummaryLine } from "../summary/summary.js";
import { type StatusGroup, statusGroups } from "../verdict/status-groups.js";
import type { ChartContext } from "./chart-context.js";
import { element } from "./svg-element.js";
import type { LegendItem } from "./svg-legend.js";
import { BADGE, groupBadge, groupSign } from "./svg-marks.js";

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

/** A stretch of a bar in the paint of its group, with the sign of the group where there is room. */
export const groupStretch = (
  group: StatusGroup,
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
  return width >= BADGE && height >= 13 ? part + groupSign(group, x + width / 2, y + height / 2) : part;
};

/** The groups with their badges and, where they are given, counts. */
export const groupLegend = (
  context: ChartContext,
  groups: readonly StatusGroup[],
  counts: ReadonlyMap<StatusGroup, number>,
): readonly LegendItem[] =>
  groups.map((group) => {
    const count = counts.get(group);
    const name = context.chart.groups[group];
    return {
      sign: (x, y) => groupBadge(group, x - BADGE / 2, y - BADGE / 2),
      label: count === undefined ? name : context.chart.count(name, context.count(count)),
    };
  });
