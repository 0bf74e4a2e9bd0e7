import { readFileSync } from "node:fs";
import {
  type AssessOptions,
  openSdg,
  type SeriesAssessment,
  type SeriesPoint,
  undp,
  undpAarr,
} from "../../src/methods/index.js";

/** One recorded case: a series, a configuration in the original's own words, and what the original answered. */
export interface OpenSdgCase {
  readonly id: string;
  readonly series: readonly (readonly [
    year: number | string,
    value: number | string | null,
    progress?: number | null,
  ])[];
  readonly config: OpenSdgConfig;
  readonly expected:
    | { readonly label: string; readonly value: number | null; readonly score: number | null }
    | { readonly error: string };
}

export interface OpenSdgConfig {
  readonly direction?: string;
  readonly base_year?: number;
  readonly target_year?: number | string;
  readonly target?: number;
  readonly limit?: number;
  readonly progress_thresholds?: Readonly<Record<string, number>>;
}

export interface UndpCase {
  readonly id: string;
  readonly series: readonly (readonly [year: number, value: number])[];
  readonly target: number;
  readonly type: "min" | "max";
  readonly method: "CAGR" | "AARR";
  /** `null` where the original gets no further than looking for years. */
  readonly expected: {
    readonly label: string;
    readonly cagrActual: number | string | null;
    readonly cagrRequired: number | string | null;
    readonly aarrActual: number | string | null;
  } | null;
}

export interface IndicatorCase {
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly meta: {
    readonly auto_progress_calculation?: unknown;
    readonly progress_calculation_options?: readonly (OpenSdgConfig & {
      readonly series?: string;
      readonly unit?: string;
    })[];
  } | null;
  readonly expected: { readonly label: string; readonly score: number | null } | { readonly error: string };
}

export const casesOf = <T>(file: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(`./oracles/${file}.json`, import.meta.url), "utf8")).cases;

/** A year of the original as one of our periods: its first four characters open it. */
const periodOf = (year: number | string): string => {
  if (typeof year === "number") return String(year).slice(0, 4);
  const range = /^(\d{4})[/-](\d{2})$/.exec(year);
  return range === null ? year.replace(" ", "-") : `${range[1]}/20${range[2]}`;
};

/** A Progress column, where there is one, stands for the value. */
export const openSdgPoints = (series: OpenSdgCase["series"]): readonly SeriesPoint[] =>
  series.map(([year, value, progress]) => ({
    period: periodOf(year),
    value: progress === undefined ? value : progress,
  }));

/** The original's defaults and its reading of `direction`, spelt out in our options. */
export const openSdgOptions = (config: OpenSdgConfig): AssessOptions => ({
  method: openSdg,
  direction: config.direction === "positive" ? "increase" : "decrease",
  baseline: { period: String(config.base_year ?? 2015) },
  deadline: String(config.target_year ?? 2030),
  target: config.target,
  limit: config.limit,
  thresholds: config.progress_thresholds,
});

export const undpPoints = (series: UndpCase["series"]): readonly SeriesPoint[] =>
  series.map(([year, value]) => ({ period: String(year), value }));

/** Without a baseline the method looks for its own base year, as the original does; its target year is fixed. */
export const undpOptions = ({ method, type, target }: UndpCase): AssessOptions => ({
  method: method === "CAGR" ? undp : undpAarr,
  direction: type === "max" ? "increase" : "decrease",
  target,
  deadline: "2030",
});

/** The number that the original holds against its cut-offs, where it is one. */
export const undpValue = ({ method, expected }: UndpCase): number | null => {
  if (expected === null || expected.cagrActual === null || expected.aarrActual === null) return null;
  const value =
    method === "CAGR"
      ? Number(expected.cagrActual) / Number(expected.cagrRequired)
      : Number(expected.aarrActual);
  return Number.isFinite(value) ? value : null;
};

const isClose = (actual: number | null, expected: number | null): boolean =>
  actual === expected ||
  (actual !== null &&
    expected !== null &&
    Math.abs(actual - expected) <= 1e-12 * Math.max(1, Math.abs(expected)));

/** Whether an answer is the recorded one: the label exactly, numbers to 1e-12. */
export const isReproduced = (
  actual: SeriesAssessment,
  expected: { readonly label: string; readonly value: number | null; readonly score: number | null },
): boolean =>
  actual.label === expected.label &&
  isClose(actual.value, expected.value) &&
  isClose(actual.score, expected.score);

/** Ids by the group they fall in, each list in the order of the cases. */
export const grouped = (
  entries: Iterable<readonly [group: string, id: string]>,
): Readonly<Record<string, readonly string[]>> => {
  const groups: Record<string, string[]> = {};
  for (const [group, id] of entries) {
    groups[group] ??= [];
    groups[group]?.push(id);
  }
  return groups;
};
