import type { LossList } from "./loss-list.js";
import type { OpenSdgFile } from "./repository-files.js";
import { readYaml, type YamlNode, type YamlPackage } from "./yaml-file.js";

/** The settings that are read. A file that names none of them is not parsed. */
const SETTING_KEYS = [
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
export type SettingKey = (typeof SETTING_KEYS)[number];

/** A byte order mark, as it is or as an editor with another encoding made it. */
const BROKEN_START = /^(?:\ufeff|ï»¿)+/;

/** What is set for an indicator, from its files in their order. */
export class IndicatorSettings {
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
export const readSettingsFile = (
  { path, text }: OpenSdgFile,
  yaml: YamlPackage,
  losses: LossList,
): YamlNode | null => {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const own = path.endsWith(".md") ? frontMatter(plain) : { text: plain, firstLine: 1 };
  if (own === null) return null;
  const { excerpt, broken } = wantedPartOf(own.text);
  for (const { key, line } of broken)
    losses.leftOut("broken-key", { file: path, line: line + own.firstLine - 1 }, key);
  if (excerpt === null) return null;
  // An alias may stand for something in the rest of the file.
  const part = ALIAS.test(excerpt) ? own.text : excerpt;
  return readYaml(yaml, { ...own, file: path, text: part }, losses);
};

/** What stands between the first line, `---`, and the next such line. */
const frontMatter = (text: string): { readonly text: string; readonly firstLine: number } | null => {
  const [open] = /^---[ \t]*\r?\n/.exec(text.slice(0, 100)) ?? [];
  if (open === undefined) return null;
  const rest = text.slice(open.length);
  const close = rest.search(/^(?:---|\.\.\.)[ \t]*\r?$/m);
  return { text: close < 0 ? rest : rest.slice(0, close), firstLine: 2 };
};

/** A line that begins a setting: `graph_title: …`. What belongs to it is indented, or is an item of a list. */
const SETTING = /^["']?([^\s#"'-][^:"']*)["']?[ \t]*:(?:\s|$)/;

/**
 * The settings that are read, with blank lines for the rest. Descriptions hold most of what a file has, and most of its
 * mistakes, which then do no harm.
 */
const wantedPartOf = (text: string) => {
  const broken: { readonly key: string; readonly line: number }[] = [];
  let isWanted = false;
  let isAny = false;
  const lines = text.split("\n").map((line, at) => {
    const [, name] = SETTING.exec(line) ?? [];
    if (name !== undefined) {
      const key = name.replace(BROKEN_START, "");
      isWanted = WANTED.has(key);
      if (isWanted && key !== name) {
        broken.push({ key, line: at + 1 });
        isWanted = false;
      }
      isAny ||= isWanted;
    }
    return isWanted ? line : "";
  });
  return { excerpt: isAny ? lines.join("\n") : null, broken };
};

/** What may be an alias: `*name` at the start of a value. */
const ALIAS = /[:[{,-][ \t]*\*[^\s*]/;

const WANTED: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(SETTING_KEYS);
