import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { root } from "./examples.js";

interface Paths {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string]>> };
}

/** The source of each entry of the package, by the name of the entry. */
const sources = (): Paths["compilerOptions"]["paths"] => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: Paths };
  return config.compilerOptions.paths;
};

/**
 * Puts entries of the library, as their sources are now, into the `node_modules` of a folder, so that Node can run
 * programs there.
 */
export const installSources = async (folder: string, entries: readonly string[]): Promise<void> => {
  const home = join(folder, "node_modules", "policy-targets");
  mkdirSync(home, { recursive: true });
  const files = entries.map((entry, number) => ({ entry, out: `entry-${number}` }));
  await build({
    absWorkingDir: root,
    entryPoints: files.map(({ entry, out }) => ({ in: sources()[entry]?.[0] ?? "", out })),
    outdir: home,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external: ["write-excel-file"],
    logLevel: "error",
  });
  const exports = files.map(({ entry, out }) => [entry.replace("policy-targets", "."), `./${out}.js`]);
  const manifest = { name: "policy-targets", type: "module", exports: Object.fromEntries(exports) };
  writeFileSync(join(home, "package.json"), JSON.stringify(manifest));
};
