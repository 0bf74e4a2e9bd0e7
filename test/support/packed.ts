import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { root } from "./examples.js";

interface Paths {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string]>> };
}

/** Each entry of the package, `policy-targets/render`, with its source. */
const entries = (): readonly (readonly [entry: string, source: string])[] => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: Paths };
  return Object.entries(config.compilerOptions.paths).map(([entry, [source]]) => [entry, source]);
};

/** Puts the library, as its sources are now, into the `node_modules` of a folder, so that Node can run programs there. */
export const installSources = async (folder: string): Promise<void> => {
  const home = join(folder, "node_modules", "policy-targets");
  mkdirSync(home, { recursive: true });
  const files = entries().map(([entry, source], number) => ({ entry, source, out: `entry-${number}` }));
  await build({
    absWorkingDir: root,
    entryPoints: files.map(({ source, out }) => ({ in: source, out })),
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
