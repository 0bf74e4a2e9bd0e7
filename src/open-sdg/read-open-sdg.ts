import { bad, good, orThrow, type Read, within } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { contentOf } from "../faults/plain.js";
import { suggestion } from "../faults/suggest.js";
import type { IndicatorPart } from "../methods/indicator-parts.js";
import { type Direction, directions } from "../model/indicator.js";
import type { PortfolioInput } from "../model/input.js";
import type { LocalizedText } from "../value/text.js";
import { chosenSeriesOf } from "./indicator-series.js";
import type { OpenSdgLoss } from "./loss.js";
import { PortfolioMaker } from "./portfolio-of.js";
import { type IndicatorFiles, inOtherLanguages, type Repository, readRepository } from "./repository.js";
import { type OpenSdgFiles, readFiles } from "./repository-files.js";
import { targetLinesOf } from "./target-lines.js";
import type { YamlPackage } from "./yaml-file.js";

/** What reads YAML, and what the files leave open. */
export interface OpenSdgOptions {
  /** The package `yaml`, version 2, which you install: what `import * as yaml from "yaml"` gives. */
  readonly yaml: YamlPackage;
  /**
   * Which way is better, by the id of the indicator, such as `{ "3-1-1": "decrease" }`: for lines on charts, of which
   * Open SDG does not say it. Default: what the options of the calculation say of the same series.
   */
  readonly directions?: Readonly<Record<string, Direction>> | undefined;
}

/** An indicator of a site. */
export interface OpenSdgIndicator {
  /** The name of its files, such as `1-2-1`. */
  readonly id: string;
  /** Its number, such as `1.2.1`. */
  readonly number: string;
  /** Its title, in one language or in several. */
  readonly title: LocalizedText;
  /** Whether the site computes its progress (`auto_progress_calculation`). */
  readonly isCalculated: boolean;
  /** The progress that an editor has set (`progress_status`), which a site shows where it computes none. */
  readonly statedStatus: string | null;
  /** Its series with and without a target, for `assessIndicator`. A series of which no row is known has no points. */
  readonly parts: readonly IndicatorPart[];
}

/** A repository of Open SDG, as it is read. */
export interface OpenSdgReading {
  /** What has a target, with the values that judge it: input for `parsePortfolio`. */
  readonly portfolio: PortfolioInput;
  /** All indicators that have settings or data, by their numbers. */
  readonly indicators: readonly OpenSdgIndicator[];
  /** Every cell and option that is left out, or used other than it stands there. */
  readonly losses: readonly OpenSdgLoss[];
}

/**
 * Reads the data repository of an Open SDG site: what has a target as a portfolio, every series for the methods, and a
 * list of what cannot be used. It takes paths and texts; in Node, `readOpenSdgFolder` reads a folder.
 *
 * It reads `data/*.csv`, `indicator-config/*.yml`, `meta/*.yml` and `meta/*.md`, `translations/*` and `config_data.yml`,
 * and passes over all other files.
 *
 * @param files - texts by their paths in the repository, or a list of `{ path, text }`
 * @param options - the package `yaml`, and directions that the files leave open
 * @throws {@link PolicyTargetsError} `missing` without `yaml`; `wrong-type`, `unknown-option` or `bad-option`. What is
 *   wrong in a file is never thrown: it is in `losses`
 *
 * @example
 * import { evaluateTarget, parsePortfolio } from "policy-targets";
 * import { readOpenSdg } from "policy-targets/open-sdg";
 * import * as yaml from "yaml";
 *
 * const reading = readOpenSdg(
 *   {
 *     "data/indicator_1-2-1.csv": "Year,Sex,Value\n2015,,14.5\n2023,,10.2\n2023,Women,10.9\n",
 *     "meta/1-2-1.yml":
 *       "indicator_name: Poverty rate\nauto_progress_calculation: true\n" +
 *       "progress_calculation_options:\n- direction: negative\n  target: 7.25\n",
 *   },
 *   { yaml },
 * );
 * reading.losses; // => []
 *
 * const portfolio = parsePortfolio(reading.portfolio);
 * portfolio.targets.map(({ id, deadline }) => `${id} by ${deadline}`); // => ["1-2-1 by 2030"]
 * evaluateTarget(portfolio, "1-2-1", { asOf: "2024-06-30" }).status; // => "on-track"
 */
export const readOpenSdg = (files: OpenSdgFiles, options: OpenSdgOptions): OpenSdgReading => {
  const { yaml, directions: stated } = orThrow(readReadingOptions(options), "options");
  const repository = readRepository(orThrow(readFiles(files), "files"), yaml);
  const { titles, losses } = repository;
  const maker = new PortfolioMaker(repository);
  const indicators = repository.indicators.map((indicator): OpenSdgIndicator => {
    const number = titles.read(indicator.settings.get("indicator_number"));
    const described = {
      id: indicator.id,
      number: typeof number === "string" ? number : indicator.id.replaceAll("-", "."),
      isCalculated: indicator.settings.get("auto_progress_calculation")?.isTrue() ?? false,
      statedStatus: indicator.settings.get("progress_status")?.text()?.trim() || null,
    };
    const title = titleOf(indicator, repository) ?? described.number;
    const { parts, series } = hasSeriesToRead(indicator, described.isCalculated)
      ? chosenSeriesOf(indicator, repository)
      : { parts: [], series: [] };
    const lines = targetLinesOf(indicator, series, stated.get(indicator.id), repository);
    maker.add({ files: indicator, title, series, lines });
    return { ...described, title, parts };
  });
  return { portfolio: maker.input, indicators, losses: losses.losses };
};

/** Whether a site says of which series progress is computed, or computes it of the headline. */
const hasSeriesToRead = ({ settings }: IndicatorFiles, isCalculated: boolean): boolean =>
  isCalculated || !(settings.get("progress_calculation_options")?.isBlank() ?? true);

const titleOf = (indicator: IndicatorFiles, { titles }: Repository): LocalizedText | null => {
  const { settings } = indicator;
  const title = titles.read(settings.get("indicator_name"), inOtherLanguages(indicator, "indicator_name"));
  return title ?? titles.read(settings.get("graph_title"), inOtherLanguages(indicator, "graph_title"));
};

interface ReadingOptions {
  readonly yaml: YamlPackage;
  readonly directions: ReadonlyMap<string, Direction>;
}

const YAML_HINT = 'run npm install yaml, write import * as yaml from "yaml" and pass { yaml }';

const readReadingOptions = (input: unknown): Read<ReadingOptions> => {
  const given = readKeys(input ?? {}, ["yaml", "directions"], YAML_HINT);
  if (!given.ok) return given;
  const { yaml, directions: stated = {} } = given.value;
  if (!isYamlPackage(yaml))
    return bad(yaml === undefined ? "missing" : "bad-option", yaml, "the package yaml", YAML_HINT, ["yaml"]);
  const read = readDirections(stated);
  return read.ok ? good({ yaml, directions: read.value }) : within("directions", read);
};

const isYamlPackage = (input: unknown): input is YamlPackage => {
  const names = ["parseDocument", "LineCounter", "isMap", "isSeq", "isScalar", "isAlias"];
  return (
    typeof input === "object" &&
    input !== null &&
    names.every((name) => typeof (input as Record<string, unknown>)[name] === "function")
  );
};

const MOST_DIRECTIONS = 100_000;

const readDirections = (input: unknown): Read<ReadonlyMap<string, Direction>> => {
  const hint = 'write { "3-1-1": "decrease" }';
  const content = typeof input === "object" && input !== null ? contentOf(input, MOST_DIRECTIONS) : null;
  if (typeof content !== "object" || content === null || Array.isArray(content) || content instanceof Date)
    return bad("wrong-type", input, "directions by the ids of indicators", hint);
  const read = new Map<string, Direction>();
  for (const [id, direction] of Object.entries(content)) {
    const known = directions.find((each) => each === direction);
    if (known === undefined)
      return bad("bad-option", direction, directions.join(" or "), suggestion(direction, directions, hint), [
        id,
      ]);
    read.set(id, known);
  }
  return good(read);
};
