import { type Bounds, type MeasuredValueInput, parsePortfolio } from "policy-targets";
import { readSettings } from "../../src/evaluation/options.js";
import { type Days, type Observation, observationsOn } from "../../src/series/observation.js";
import { dayText, readDay } from "../../src/value/day.js";
import { readClosedPeriod } from "../../src/value/read-period.js";
import { compilePortfolio } from "../../src/verdict/compiled-portfolio.js";

export type Row =
  | readonly [period: string, value: Exclude<MeasuredValueInput["value"], undefined>]
  | Omit<MeasuredValueInput, "indicator">;

const isPair = (row: Row): row is Extract<Row, readonly unknown[]> => Array.isArray(row);

/** The observations of one series as all evaluations see them; at most one value a period has no conflict. */
export const observed = (
  rows: readonly Row[],
  unit: "index" | "category" = "index",
): readonly Observation[] => {
  const portfolio = parsePortfolio({
    indicators: [
      { id: "i", title: "Indicator", unit, accumulation: unit === "category" ? "level" : "per-period" },
    ],
    measuredValues: rows.map((row) =>
      isPair(row) ? { indicator: "i", period: row[0], value: row[1] } : { indicator: "i", ...row },
    ),
  });
  const series = compilePortfolio(portfolio).series("i")?.values ?? [];
  return observationsOn(series, readSettings({ asOf: "2999-12-31" }, undefined));
};

/** The days of a period. */
export const days = (period: string): Days => {
  const read = readClosedPeriod(period);
  if (!read.ok) throw new Error(`no period: ${period}`);
  return { first: read.value.first, last: read.value.last };
};

export const day = (text: string): number => {
  const read = readDay(text);
  if (!read.ok) throw new Error(`no day: ${text}`);
  return read.value;
};

/** A span of days as a period. */
export const periodOf = ({ first, last }: Days): string => `${dayText(first)}/${dayText(last)}`;

/** The periods of the values that observations are made of. */
export const periodsIn = (observations: readonly Observation[]): readonly string[] =>
  observations.flatMap(({ from }) => from.map((stored) => stored.from.period));

/** Bounds as an interval: "[1, 2)"; "(1, )" has no upper one. */
export const interval = (bounds: Bounds | null): string | null => {
  if (bounds === null) return null;
  const { lower, upper } = bounds;
  const left = lower === null || lower.open ? "(" : "[";
  const right = upper === null || upper.open ? ")" : "]";
  return `${left}${lower?.value ?? ""}, ${upper?.value ?? ""}${right}`;
};
