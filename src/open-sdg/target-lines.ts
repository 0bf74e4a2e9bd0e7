import type { Direction } from "../model/indicator.js";
import { type DecimalString, readDecimal } from "../value/decimal.js";
import { LAST_YEAR, type RowChoice, rowChoice } from "./calculation-options.js";
import type { ChosenSeries } from "./indicator-series.js";
import type { IndicatorFiles, ReadingTools } from "./repository.js";
import type { TitleBook } from "./title-book.js";
import type { YamlNode } from "./yaml-file.js";

/** A target that is drawn as a line, and stands in no option of the calculation. */
export interface TargetLine extends RowChoice {
  readonly target: DecimalString;
  readonly direction: Direction;
  /** `null` where nothing names it. */
  readonly targetYear: string | null;
}

/** Target lines of a chart: `graph_target_lines`, and annotations with the preset `target_line`. */
export const targetLinesOf = (
  indicator: IndicatorFiles,
  series: readonly ChosenSeries[],
  stated: Direction | undefined,
  { titles, losses }: ReadingTools,
): readonly TargetLine[] => {
  const lines = indicator.settings.get("graph_target_lines")?.items() ?? [];
  const annotations = indicator.settings.get("graph_annotations")?.items() ?? [];
  const drawn = [...lines, ...annotations.filter((item) => item.get("preset")?.text() === "target_line")];
  return drawn.flatMap((item) => {
    const line = rowChoice(item);
    const read = readDecimal(item.get("value")?.text());
    if (!read.ok) {
      losses.leftOut("bad-line", line.place, item.get("value")?.text() ?? "no value");
      return [];
    }
    const alike = series.filter(({ choice }) => isOfLine(line, choice));
    if (alike.some(({ choice }) => choice.target !== null && Number(choice.target) === Number(read.value)))
      return [];
    const direction = stated ?? directionOfAll(alike);
    if (direction === undefined) {
      losses.leftOut("line-without-direction", line.place, read.value);
      return [];
    }
    const targetYear = yearOf(item, titles);
    if (targetYear === null) losses.used("line-without-year", line.place, read.value);
    return { ...line, target: read.value, direction, targetYear };
  });
};

/** Whether a line may be of a series: what it does not name, it leaves open. */
const isOfLine = (line: RowChoice, choice: RowChoice): boolean =>
  (line.series === null || line.series === choice.series) &&
  (line.unit === null || line.unit === choice.unit);

/** The direction that the options of these series state, all of them the same. */
const directionOfAll = (series: readonly ChosenSeries[]): Direction | undefined => {
  const [first, ...others] = new Set(
    series.flatMap(({ choice }) => (choice.isDirectionStated ? choice.direction : [])),
  );
  return others.length === 0 ? first : undefined;
};

/** The year in the label; 2030 where there is no label, since Open SDG then writes "2030 target". */
const yearOf = (item: YamlNode, titles: TitleBook): string | null => {
  const label = item.get("label_content") ?? item.get("label")?.get("content") ?? null;
  if (label === null || label.isBlank()) return LAST_YEAR;
  const texts = titles.read(label);
  const words = [label.text() ?? "", ...(typeof texts === "string" ? [texts] : Object.values(texts ?? {}))];
  const years = words.flatMap((text) => text.match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/g) ?? []);
  return new Set(years).size === 1 ? (years[0] as string) : null;
};
