import type { Direction } from "../model/indicator.js";
import { type DecimalString, readDecimal } from "../value/decimal.js";
import type { OpenSdgLossCode } from "./loss.js";
import type { FilePlace, LossList } from "./loss-list.js";
import type { YamlNode } from "./yaml-file.js";

/** Which rows of the data are meant. */
export interface RowChoice {
  readonly series: string | null;
  readonly unit: string | null;
  /** Columns with what they hold; an empty text for rows that leave the column empty. */
  readonly disaggregation: readonly { readonly field: string; readonly value: string }[];
  readonly place: FilePlace;
}

/** The options of the calculation for one series, read. */
export interface SeriesChoice extends RowChoice {
  readonly direction: Direction;
  /** Whether the options state the direction, or it is that of Open SDG where none is stated. */
  readonly isDirectionStated: boolean;
  readonly baseYear: string;
  readonly targetYear: string;
  readonly target: DecimalString | null;
  readonly limit: DecimalString | null;
  readonly thresholds: Readonly<Record<string, DecimalString>>;
}

/** Options of one series, or of several that count as one. */
export type Choice = SeriesChoice | { readonly group: readonly Choice[] };

const OPTION_KEYS = [
  "series",
  "unit",
  "disaggregation",
  "direction",
  "base_year",
  "target_year",
  "target",
  "limit",
  "progress_thresholds",
  "group",
];

/** The years between which the Agenda 2030 runs, which count where none are stated. */
const FIRST_YEAR = "2015";
export const LAST_YEAR = "2030";

/** How deep groups may nest, and how many series an indicator may have. */
const MOST_LEVELS = 16;
const MOST_SERIES = 1000;

/** The options of an indicator; one series with the defaults where there are none. */
export const readChoices = (node: YamlNode | null, place: FilePlace, losses: LossList): readonly Choice[] => {
  const reader = new ChoiceReader(losses);
  if (node === null || node.isBlank()) return reader.defaults(place);
  const items = node.items();
  if (items !== null) return reader.list(items, 0);
  losses.leftOut("bad-option", node.place, node.text() ?? "a mapping");
  return [];
};

class ChoiceReader {
  readonly #losses: LossList;
  #left = MOST_SERIES;

  constructor(losses: LossList) {
    this.#losses = losses;
  }

  defaults(place: FilePlace): readonly Choice[] {
    this.#losses.used("direction-by-default", place, "no direction");
    const years = { baseYear: FIRST_YEAR, targetYear: LAST_YEAR };
    const open = { series: null, unit: null, disaggregation: [], target: null, limit: null, thresholds: {} };
    return [{ ...open, ...years, direction: "decrease", isDirectionStated: false, place }];
  }

  list(items: readonly YamlNode[], level: number): readonly Choice[] {
    return items.flatMap((item) => this.#choice(item, level) ?? []);
  }

  #choice(item: YamlNode, level: number): Choice | null {
    if (!item.isMap() || this.#left-- <= 0 || level >= MOST_LEVELS) {
      this.#losses.leftOut("bad-option", item.place, item.text() ?? "more than can be read");
      return null;
    }
    for (const { key, place } of item.entries()) {
      if (!OPTION_KEYS.includes(key)) this.#losses.leftOut("unknown-option", place, key);
    }
    const group = item.get("group");
    return group?.items() ? { group: this.list(group.items() ?? [], level + 1) } : this.#series(item);
  }

  #series(item: YamlNode): SeriesChoice | null {
    const direction = this.#direction(item);
    const target = this.#number(item, "target", "bad-target");
    const disaggregation = this.#disaggregation(item.get("disaggregation"));
    if (direction === null || target === undefined || disaggregation === null) return null;
    return {
      ...rowChoice(item),
      disaggregation,
      direction,
      isDirectionStated: !(item.get("direction")?.isBlank() ?? true),
      target,
      limit: this.#number(item, "limit", "bad-limit") ?? null,
      baseYear: this.#year(item, "base_year", FIRST_YEAR),
      targetYear: this.#year(item, "target_year", LAST_YEAR),
      thresholds: this.#thresholds(item.get("progress_thresholds")),
    };
  }

  #direction(item: YamlNode): Direction | null {
    const node = item.get("direction");
    const stated = node?.text() ?? null;
    if (stated === "positive") return "increase";
    if (stated === "negative") return "decrease";
    if (node === null || node.isBlank()) {
      this.#losses.used("direction-by-default", node?.place ?? item.place, "no direction");
      return "decrease";
    }
    this.#losses.leftOut("bad-direction", node.place, stated ?? "no text");
    return null;
  }

  /** `null` where there is none, `undefined` where it cannot be read. */
  #number(item: YamlNode, key: string, code: OpenSdgLossCode): DecimalString | null | undefined {
    const node = item.get(key);
    if (node === null || node.isBlank()) return null;
    const read = readDecimal(node.text());
    if (read.ok) return read.value;
    this.#losses.leftOut(code, node.place, node.text() ?? "no number");
    return undefined;
  }

  #year(item: YamlNode, key: string, or: string): string {
    const node = item.get(key);
    if (node === null || node.isBlank()) return or;
    const [year] = /^[1-9]\d{3}$/.exec(node.text() ?? "") ?? [];
    if (year === undefined) this.#losses.leftOut("bad-year-option", node.place, node.text() ?? "no year");
    return year ?? or;
  }

  /** `null` where it is no list or a field is not named, so that it is not known which rows are meant. */
  #disaggregation(node: YamlNode | null): RowChoice["disaggregation"] | null {
    const chosen: { field: string; value: string }[] = [];
    if (node === null || node.isBlank()) return chosen;
    const items = node.items();
    if (items === null) {
      this.#losses.leftOut("bad-option", node.place, "a disaggregation that is no list");
      return null;
    }
    for (const item of items) {
      const field = item.get("field")?.text() ?? null;
      if (field === null) {
        this.#losses.leftOut("bad-option", item.place, "a disaggregation without field");
        return null;
      }
      chosen.push({ field, value: item.get("value")?.text()?.trim() ?? "" });
    }
    return chosen;
  }

  #thresholds(node: YamlNode | null): SeriesChoice["thresholds"] {
    const thresholds: Record<string, DecimalString> = {};
    for (const { key, place, value } of node?.entries() ?? []) {
      const read = readDecimal(value.text());
      if (read.ok && ["high", "med", "low"].includes(key)) thresholds[key] = read.value;
      else this.#losses.leftOut("bad-threshold", place, key);
    }
    return thresholds;
  }
}

const textOrNull = (node: YamlNode | null): string | null => {
  const text = node?.text()?.trim() ?? "";
  return text === "" ? null : text;
};

/** Series and unit, as the options of series and of lines on charts name them. */
export const rowChoice = (item: YamlNode): RowChoice => ({
  series: textOrNull(item.get("series")),
  unit: textOrNull(item.get("unit") ?? item.get("units")),
  disaggregation: [],
  place: item.place,
});
