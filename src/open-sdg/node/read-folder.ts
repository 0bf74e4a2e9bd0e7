/// <reference types="node" />
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { addAll, bad, orThrow } from "../../faults/fault.js";
import { type OpenSdgOptions, type OpenSdgReading, readOpenSdg } from "../read-open-sdg.js";
import { type OpenSdgFile, roleOf } from "../repository-files.js";

/**
 * Reads a checkout of the data repository of an Open SDG site: {@link readOpenSdg} on the files of a folder. Links to
 * other folders are not followed.
 *
 * @param folder - the path of the folder that holds `data` and `meta`
 * @param options - as for {@link readOpenSdg}
 * @throws {@link PolicyTargetsError} `bad-option` where the folder cannot be read, and as {@link readOpenSdg}
 *
 * @example
 * import { readOpenSdgFolder } from "policy-targets/open-sdg/node";
 * import * as yaml from "yaml";
 *
 * const reading = await readOpenSdgFolder("docs/examples/sdg-data", { yaml });
 * reading.portfolio.targets?.map(({ id }) => id); // => ["1-2-1"]
 */
export const readOpenSdgFolder = async (folder: string, options: OpenSdgOptions): Promise<OpenSdgReading> =>
  readOpenSdg(await filesIn(folder, ""), options);

const PASSED_OVER: ReadonlySet<string> = /* @__PURE__ */ new Set([".git", "node_modules", "_site"]);

const filesIn = async (folder: string, below: string): Promise<readonly OpenSdgFile[]> => {
  const files: OpenSdgFile[] = [];
  for (const entry of await entriesIn(join(folder, below))) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) addAll(files, await filesIn(folder, path));
    else if (entry.isFile() && roleOf(path) !== null)
      files.push({ path, text: await readFile(join(folder, path), "utf8") });
  }
  return files;
};

const entriesIn = async (folder: string): Promise<readonly Dirent[]> => {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    const hint = `pass the path of a checkout; the system says ${String(code)}`;
    return orThrow(bad("bad-option", folder, "a folder that can be read", hint), "folder");
  }
};
