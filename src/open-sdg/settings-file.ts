import type { LossList } from "./loss-list.js";
import type { OpenSdgFile } from "./repository-files.js";
import { readYaml, type YamlNode, type YamlPackage } from "./yaml-file.js";

/** The settings that are read. A file that names none of them is not parsed. */
const KEYS = [
  "indicator_name",
  "indicator_available",
  "indicator_number",
  "graph_title",
  "computation_units",
  "auto_progress_calculation",
  "progress_status",
  "progress_calculation_options",
  "graph_target_lines",
  "graph_annotations",
] as const;

/** One of the settings that are read. */
export type SettingKey = (typeof KEYS)[number];

const ANY_KEY = new RegExp(`^["']?(?:${KEYS.join("|")})["']?[ \\t]*:`, "m");
/** A byte order mark, as it is or as an editor with another encoding made it. */
const BROKEN_START = /^(?:\ufeff|ï»¿)+/;

/** What is set for an indicator, from its files in their order. */
export class Settings {
  readonly #files: YamlNode[] = [];

  add(file: YamlNode): void {
    this.#files.push(file);
  }

  /** Of several files that set something, the last counts: `meta` stands behind `indicator-config`. */
  get(key: SettingKey): YamlNode | null {
    for (const file of this.#files.toReversed()) {
      const node = file.get(key);
      if (node !== null) return node;
    }
    return null;
  }
}

/** Reads the settings in a file of YAML, or in what stands between `---` at the start of a file of Markdown. */
export const readSettings = (
  { path, text }: OpenSdgFile,
  yaml: YamlPackage,
  losses: LossList,
): YamlNode | null => {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const own = path.endsWith(".md") ? frontMatter(text, start) : { text: text.slice(start), firstLine: 1 };
  if (own === null || !ANY_KEY.test(own.text.replace(BROKEN_START, ""))) return null;
  const node = readYaml(yaml, { file: path, ...own }, losses);
  for (const { key, place } of node?.keys() ?? []) {
    if (BROKEN_START.test(key)) losses.leftOut("broken-key", place, key.replace(BROKEN_START, ""));
  }
  return node;
};

/** What stands between the first line, `---`, and the next such line. */
const frontMatter = (
  text: string,
  start: number,
): { readonly text: string; readonly firstLine: number } | null => {
  const [open] = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 100)) ?? [];
  if (open === undefined) return null;
  const from = start + open.length;
  const close = text.slice(from).search(/^(?:---|\.\.\.)[ \t]*\r?$/m);
  return { text: close < 0 ? text.slice(from) : text.slice(from, from + close), firstLine: 2 };
};
