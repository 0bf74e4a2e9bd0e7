import { good, type Read } from "../faults/fault.js";
import { readTextFiles } from "../tables/text-files.js";

/** A file of a repository. */
export interface OpenSdgFile {
  /** Its path in the repository, such as `data/indicator_1-2-1.csv`. */
  readonly path: string;
  /** What the file holds. */
  readonly text: string;
}

/** The files of a repository: texts by their paths, or a list of both. */
export type OpenSdgFiles = Readonly<Record<string, string>> | readonly OpenSdgFile[];

/** What a file of a repository is for. */
export type FileRole =
  | { readonly kind: "data"; readonly indicator: string }
  | { readonly kind: "settings"; readonly indicator: string; readonly language: string | null }
  | { readonly kind: "translation"; readonly language: string; readonly group: string }
  | { readonly kind: "site" };

const DATA = /(?:^|\/)data\/(?:indicator_)?([^/]*-[^/]*)\.csv$/;
const SETTINGS =
  /(?:^|\/)(?:indicator-config|meta)\/(?:([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\/)?([^/]*-[^/]*)\.(?:ya?ml|md)$/;
const TRANSLATION = /(?:^|\/)translations\/(?:[^/]+\/)*?([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\/([^/]+)\.ya?ml$/;
const SITE = /^(?:[^/]+\/)?(?:config_data|open_sdg_config)\.ya?ml$/;

/** What the path of a file says that it is for; `null` for a file that is not read. */
export const roleOf = (path: string): FileRole | null => {
  const plain = path.replaceAll("\\", "/").replace(/^\.\//, "");
  const [, dataOf] = DATA.exec(plain) ?? [];
  if (dataOf !== undefined) return { kind: "data", indicator: dataOf };
  const [, language = "", group] = TRANSLATION.exec(plain) ?? [];
  if (group !== undefined) return { kind: "translation", language, group };
  const settings = SETTINGS.exec(plain);
  if (settings !== null)
    return { kind: "settings", language: settings[1] ?? null, indicator: settings[2] as string };
  return SITE.test(plain) ? { kind: "site" } : null;
};

const FILES_HINT = 'pass { "data/indicator_1-2-1.csv": "Year,Value\\n…" }, or [{ path, text }]';

/** The files by their paths, in order. */
export const readFiles = (input: unknown): Read<readonly OpenSdgFile[]> => {
  const files = readTextFiles(input, FILES_HINT);
  return files.ok
    ? good([...files.value].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)))
    : files;
};
