import { assessIndicator } from "../methods/assess-indicator.js";
import type {
  IndicatorAssessment,
  IndicatorPart,
  PartAssessment,
  SeriesPart,
} from "../methods/indicator-parts.js";
import { openSdg } from "../methods/open-sdg.js";
import { openSdgSpan } from "../methods/open-sdg-series.js";
import { type SeriesOptions, seriesFacts } from "../methods/series-options.js";
import type { OpenSdgIndicator, OpenSdgReading } from "./read-open-sdg.js";

/** What a site publishes of the calculation for one series: an entry of `indicator_calculation_components`. */
export interface OpenSdgSeriesComponents {
  /** The value of the base year; `null` where the series has none. */
  readonly base_value: number | null;
  /** The base year, or the next later one that has a value. */
  readonly base_year: number;
  /** The latest value; `null` where the series has none. */
  readonly current_value: number | null;
  /** The year of the latest value; `null` where the series has none. */
  readonly current_year: number | null;
  /** 1 where more is better, −1 where less is. */
  readonly direction: 1 | -1;
  /** The lowest or highest value that can be; `null` where the site sets none. */
  readonly limit: number | null;
  /** Growth a year, or, where there is a target, as a ratio to the growth that it takes. */
  readonly progress_value: number | null;
  /** −5 to 5. */
  readonly score: number | null;
  /** −1 where the base value is below zero, else 1. */
  readonly sign: 1 | -1 | null;
  /** The label of the method. */
  readonly status: string;
  /** The target value; `null` where the site sets none. */
  readonly target: number | null;
  /** The year by which the target is to be reached. */
  readonly target_year: number;
}

/** What a site publishes of the calculation for one indicator, in the shape of Open SDG. */
export interface OpenSdgComponents {
  /** The label of the method; where the site computes none, what its editor has set, or nothing. */
  readonly progress_status: string;
  /** The mean of the scores, −5 to 5. */
  readonly score: number | null;
  /** By the name of each series, such as `1-3-1 / Persons receiving a pension`. */
  readonly [series: string]: OpenSdgSeriesComponents | string | number | null;
}

/** How an indicator of a site stands by the method of Open SDG. */
export interface OpenSdgAssessment {
  /** The id of the indicator. */
  readonly id: string;
  /** By the method, with reasons; `null` where the site computes no progress. */
  readonly assessment: IndicatorAssessment | null;
  /** The same in the shape in which Open SDG publishes it. */
  readonly components: OpenSdgComponents;
}

/**
 * Assesses every indicator of a repository as an Open SDG site does, with what the site publishes of the calculation.
 *
 * Scores and labels are those of {@link openSdg}; where Open SDG fails, or computes with a base of zero, the label is
 * `not-assessable` and `assessment` has the reason. Names of series are whole, where Open SDG cuts them.
 *
 * @param reading - what `readOpenSdg` gave
 * @returns one answer for each indicator, in their order
 *
 * @example
 * import { assessOpenSdg, readOpenSdg } from "policy-targets/open-sdg";
 * import * as yaml from "yaml";
 *
 * const files = {
 *   "data/indicator_9-c-1.csv": "Year,Value\n2016,83.35\n2022,97.8\n",
 *   "meta/9-c-1.yml":
 *     "auto_progress_calculation: true\nprogress_calculation_options:\n- direction: positive\n  limit: 100\n",
 * };
 * const [mobile] = assessOpenSdg(readOpenSdg(files, { yaml }));
 * mobile?.components.progress_status; // => "substantial_progress"
 * mobile?.components.score; // => 5
 * (mobile?.components["9-c-1"] as { base_year: number }).base_year; // => 2016
 */
export const assessOpenSdg = (reading: Pick<OpenSdgReading, "indicators">): readonly OpenSdgAssessment[] =>
  reading.indicators.map(assessed);

const assessed = ({ id, isCalculated, parts, statedStatus }: OpenSdgIndicator): OpenSdgAssessment => {
  if (!isCalculated)
    return { id, assessment: null, components: { progress_status: statedStatus ?? "", score: null } };
  const assessment = assessIndicator(parts, { method: openSdg });
  return {
    id,
    assessment,
    components: {
      ...Object.fromEntries(componentsOf(parts, assessment.parts)),
      progress_status: assessment.label,
      score: assessment.score,
    },
  };
};

const componentsOf = (
  parts: readonly IndicatorPart[],
  answers: readonly PartAssessment[],
): readonly (readonly [string, OpenSdgSeriesComponents])[] =>
  parts.flatMap((part, at) => {
    const answer = answers[at] as PartAssessment;
    return "parts" in part
      ? componentsOf(part.parts, answer.parts ?? [])
      : [[part.id, seriesComponents(part, answer)] as const];
  });

const seriesComponents = (part: SeriesPart, answer: PartAssessment): OpenSdgSeriesComponents => {
  const { id: _, points, thresholds: __, ...known } = part;
  const facts = seriesFacts(points, known as SeriesOptions);
  const baseYear = facts.baseline?.year ?? 0;
  const span = openSdgSpan(facts.values, baseYear);
  const base = span?.base ?? null;
  return {
    base_value: base?.value ?? null,
    base_year: base?.year ?? baseYear,
    current_value: span?.current.value ?? null,
    current_year: span?.current.year ?? null,
    direction: facts.direction === "increase" ? 1 : -1,
    limit: facts.limit?.value ?? null,
    progress_value: answer.value,
    score: answer.score,
    sign: base === null ? null : base.value < 0 ? -1 : 1,
    status: answer.label,
    target: facts.target?.value ?? null,
    target_year: facts.deadline?.year ?? 0,
  };
};
