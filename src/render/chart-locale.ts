import type { Locale } from "../locale/locale.js";
import type { MilestoneState } from "../verdict/codes.js";
import type { StatusGroup } from "../verdict/status-groups.js";

/** What a language says in a chart. Figures, days and periods are in words already. */
export interface ChartWords {
  /** At the line of the day that is judged. */
  readonly asOf: (day: string) => string;
  /** What is asked and when it is due, under the title; `null` without a deadline. */
  readonly asked: (criterion: string, due: string | null) => string;
  /** When it is due: by the end of a period. */
  readonly dueBy: (deadline: string) => string;
  /** When it is due: with an event. */
  readonly dueWith: (event: string) => string;
  /** In place of conditions on several indicators: how many they are, and whether all are required, or one. */
  readonly conditions: (count: string, isAll: boolean) => string;
  /** A change that is asked, with the limit that it comes to. */
  readonly comesTo: (change: string, limit: string) => string;
  /** A month on the axis; January is 1. */
  readonly month: (month: number, year: number) => string;
  /** In the legend: the line of the day that is judged. */
  readonly judgedDay: string;
  /** At the days of the deadline. */
  readonly deadline: string;
  /** At the days on which an event is expected. */
  readonly expected: string;
  /** At the last days that an approximate deadline may have meant. */
  readonly approximate: string;
  /** At the limit that is asked. */
  readonly target: (limit: string) => string;
  /** At the point of the baseline. */
  readonly baseline: (value: string) => string;
  /** At the end of the projection, in the words of `projection`. */
  readonly projected: (value: string) => string;
  /** At a point: its figure with the period. */
  readonly point: (figure: string, period: string) => string;
  /** In the legend, where the latest value has no room for its figure. */
  readonly latest: (label: string, point: string) => string;
  /** In the legend: a value. Each line of the legend is printed where it occurs. */
  readonly value: string;
  /** In the legend: a running total. */
  readonly total: string;
  /** In the legend: what an imprecise value may be. */
  readonly bounds: string;
  /** In the legend: a value without a bound on one side. */
  readonly openBound: string;
  /** In the legend: a value that is not final. */
  readonly notFinal: string;
  /** In the legend: a value that may not decide. */
  readonly notCounted: string;
  /** In the legend: a value that breaks what is to hold all the time. */
  readonly breach: string;
  /** In the legend: a forecast. */
  readonly forecast: string;
  /** In the legend: the band in which a value meets the target. */
  readonly allowed: string;
  /** In the legend: the expected path. */
  readonly path: string;
  /** In the legend: where the values lead. */
  readonly projection: string;
  /** In the legend: the band round the projection. */
  readonly range: string;
  /** In the legend: a break in the series. */
  readonly break: string;
  /** In the legend: a milestone, by how it stands. */
  readonly milestones: Readonly<Record<MilestoneState, string>>;
  /** Of one target: where it stands by now by the path. */
  readonly expectedByThen: string;
  /** In a chart of several targets, for one without a figure. */
  readonly noFigure: string;
  /** In a chart of several targets: what the last report says. */
  readonly lastReport: (day: string, says: string) => string;
  /** In a chart of several targets: how many of the conditions are met. */
  readonly partsMet: (met: string, all: string) => string;
  /** In place of a drawing. */
  readonly nothing: string;
  /** The words for each group of statuses. */
  readonly groups: Readonly<Record<StatusGroup, string>>;
  /** Titles of the charts of many targets. */
  readonly titles: {
    readonly bullets: (day: string) => string;
    readonly timeline: (day: string) => string;
    readonly history: (first: string, last: string) => string;
    readonly counts: (day: string) => string;
  };
  /** In the legend of the timeline: what a block is. */
  readonly span: string;
  /** How many more targets with a deadline there are than are drawn. */
  readonly more: (count: string) => string;
  /** How many targets have no dated deadline, with some of their titles. */
  readonly undated: (count: string, titles: string) => string;
  /** How many targets and tasks there are, under the title. */
  readonly inAll: (count: string) => string;
  /** A count of a group, for those who cannot see the chart. */
  readonly count: (group: string, count: string) => string;
  /** A fact and what it is of, as "2020: 60%". */
  readonly dated: (when: string, fact: string) => string;
}

/** A language with the words of charts: `enChart`, `viChart`, or `{ ...de, chart: … }`. */
export interface ChartLocale extends Locale {
  /** The words of charts. */
  readonly chart: ChartWords;
}
