import type { Locale } from "../locale/locale.js";
import type { MilestoneState } from "../verdict/codes.js";
import type { StatusGroup } from "../verdict/status-groups.js";

/** What a language says in a chart. Figures, days and periods are in words already. */
export interface ChartWords {
  /** At the line of the day that is judged. */
  readonly asOf: (day: string) => string;
  /** What is asked and by when, under the title; `null` without a deadline. */
  readonly asked: (criterion: string, deadline: string | null) => string;
  /** The same, of what is due with an event. */
  readonly askedWith: (criterion: string, event: string) => string;
  /** A month on the axis; January is 1. */
  readonly month: (month: number, year: number) => string;
  /** At the days of the deadline, and of an event that is only expected. */
  readonly deadline: string;
  readonly expected: string;
  /** The last days that an approximate deadline may have meant. */
  readonly approximate: string;
  /** At the limit that is asked. */
  readonly target: (limit: string) => string;
  readonly baseline: (value: string) => string;
  /** At the end of the projection. */
  readonly projected: (value: string) => string;
  /** The legend, each where it occurs. */
  readonly value: string;
  readonly total: string;
  readonly bounds: string;
  readonly openBound: string;
  /** Of values that are not final. */
  readonly notFinal: string;
  readonly notCounted: string;
  readonly breach: string;
  readonly forecast: string;
  readonly allowed: string;
  readonly path: string;
  readonly projection: string;
  readonly break: string;
  readonly milestones: Readonly<Record<MilestoneState, string>>;
  /** Of one target: where it stands by now by the path. */
  readonly expectedByThen: string;
  /** In a chart of several targets, for one without a figure. */
  readonly noFigure: string;
  /** In place of a drawing. */
  readonly nothing: string;
  readonly groups: Readonly<Record<StatusGroup, string>>;
  /** Titles of the charts of many targets. */
  readonly titles: {
    readonly bullets: (day: string) => string;
    readonly timeline: (day: string) => string;
    readonly history: (first: string, last: string) => string;
    readonly counts: (day: string) => string;
  };
  /** How many more there are, with a deadline, than are drawn; and how many have none. */
  readonly more: (count: string) => string;
  readonly undated: (count: string) => string;
  /** A count of a group, for those who cannot see the chart. */
  readonly count: (group: string, count: string) => string;
  /** A fact and what it is of, as "2020: 60%". */
  readonly dated: (when: string, fact: string) => string;
}

/** A language with the words of charts: `enChart`, `viChart`, or `{ ...de, chart: … }`. */
export interface ChartLocale extends Locale {
  readonly chart: ChartWords;
}
