import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Consumer } from "./consumer.js";

export interface Bundle {
  /** The files that something of is left of. */
  readonly inputs: readonly string[];
  readonly exports: readonly string[];
  /** Minified and compressed, in kB. */
  readonly size: number;
}

/** What a bundler makes of a module of the project, for a browser unless it is said to be for Node. */
export const bundle = async (
  { folder }: Consumer,
  code: string,
  platform: "browser" | "node" = "browser",
): Promise<Bundle> => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    platform,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    inputs: used.map(([input]) => input),
    exports: [...(output?.exports ?? [])].sort(),
    size: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000,
  };
};
