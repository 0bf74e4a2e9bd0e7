import { type DataFile, readDataFile } from "./data-file.js";
import { type FilePlace, LossList } from "./loss-list.js";
import { type FileRole, type OpenSdgFile, roleOf } from "./repository-files.js";
import { IndicatorSettings, readSettingsFile, type SettingKey } from "./settings-file.js";
import { type SiteSettings, siteSettings } from "./site-settings.js";
import { TitleBook } from "./title-book.js";
import { readYaml, type YamlNode, type YamlPackage } from "./yaml-file.js";

/** What the files of one indicator say. */
export interface IndicatorFiles {
  readonly id: string;
  readonly settings: IndicatorSettings;
  /** Its settings in other languages. */
  readonly translated: ReadonlyMap<string, IndicatorSettings>;
  readonly data: DataFile | null;
  /** Where its settings begin, or its data where it has none. */
  readonly place: FilePlace;
}

/** What every indicator is read with. */
export interface ReadingTools {
  readonly site: SiteSettings;
  readonly titles: TitleBook;
  readonly losses: LossList;
}

/** A repository as its files say it. */
export interface Repository extends ReadingTools {
  readonly indicators: readonly IndicatorFiles[];
}

type Role<K extends FileRole["kind"]> = Extract<FileRole, { kind: K }>;

/** Reads the files of a repository into what they say of each indicator. */
export const readRepository = (files: readonly OpenSdgFile[], yaml: YamlPackage): Repository => {
  const losses = new LossList();
  const sound = files.filter((file) => roleOf(file.path) !== null && isReadableText(file, losses));
  const ofKind = <K extends FileRole["kind"]>(kind: K) =>
    sound.flatMap((file) => {
      const role = roleOf(file.path);
      return role?.kind === kind ? [{ file, role: role as Role<K> }] : [];
    });
  const yamlOf = ({ path, text }: OpenSdgFile): YamlNode | null =>
    readYaml(yaml, { file: path, text, firstLine: 1 }, losses);

  const [config] = ofKind("site");
  const site = siteSettings(config === undefined ? null : yamlOf(config.file));
  const titles = new TitleBook(site.language, losses);
  for (const { file, role } of ofKind("translation")) {
    const node = yamlOf(file);
    if (node !== null) titles.add(role.language, role.group, node);
  }
  const indicators = new Map<string, Indicated>();
  const indicated = (id: string, file: string): Indicated => {
    const known = indicators.get(id) ?? new Indicated(id, { file, line: 1 });
    indicators.set(id, known);
    return known;
  };
  // In the order of their paths, in which indicator-config stands before meta.
  for (const { file, role } of ofKind("settings")) {
    const node = readSettingsFile(file, yaml, losses);
    if (node !== null) indicated(role.indicator, file.path).add(node, role.language);
  }
  for (const { file, role } of ofKind("data"))
    indicated(role.indicator, file.path).data = readDataFile(file, site, losses);
  return { site, titles, losses, indicators: [...indicators.values()].sort(byNumber) };
};

class Indicated implements IndicatorFiles {
  readonly id: string;
  readonly place: FilePlace;
  readonly settings = new IndicatorSettings();
  readonly translated = new Map<string, IndicatorSettings>();
  data: DataFile | null = null;

  constructor(id: string, place: FilePlace) {
    this.id = id;
    this.place = place;
  }

  add(node: YamlNode, language: string | null): void {
    const own =
      language === null ? this.settings : (this.translated.get(language) ?? new IndicatorSettings());
    if (language !== null) this.translated.set(language, own);
    own.add(node);
  }
}

/** What the translated settings of an indicator hold under a key, by language. */
export const inOtherLanguages = (
  { translated }: IndicatorFiles,
  key: SettingKey,
): ReadonlyMap<string, YamlNode> =>
  new Map(
    [...translated].flatMap(([language, settings]) => {
      const node = settings.get(key);
      return node === null ? [] : [[language, node] as const];
    }),
  );

/** `1-2-1` before `1-10-1` before `1-a-1`. */
const byNumber = (a: IndicatorFiles, b: IndicatorFiles): number => {
  const [left, right] = [a, b].map(({ id }) => id.split("-"));
  for (const [at, part] of (left as string[]).entries()) {
    const other = right?.[at];
    if (other === undefined) return 1;
    const difference = Number(part) - Number(other);
    if (part !== other) return Number.isNaN(difference) ? (part < other ? -1 : 1) : difference;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
};

/** How many characters a data file may have. */
const LONGEST_FILE = 200_000_000;

const isReadableText = ({ path, text }: OpenSdgFile, losses: LossList): boolean => {
  const line = 1;
  if (text.length > LONGEST_FILE)
    losses.leftOut("too-large", { file: path, line }, `${text.length} characters`);
  else if (/[\0\ufffd]/.test(text))
    losses.leftOut("not-text", { file: path, line }, "signs that are no text");
  else return true;
  return false;
};
