import { writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/** One output file a module, so that bundlers drop what is not used. */
const library: Options = {
  entry: ["src/**/*.ts"],
  bundle: false,
  target: "es2022",
  clean: false,
  silent: true,
};

/** The documents are data: bundled into one module that gets the library through the package's own name. */
const fixtures: Options = {
  entry: { "fixtures/index": "fixtures/index.ts" },
  bundle: true,
  splitting: false,
  external: [/^policy-targets/],
  loader: { ".json": "json" },
  target: "es2022",
  clean: false,
  silent: true,
};

const inFormat = (options: Options, format: "esm" | "cjs"): Options => ({
  ...options,
  format,
  outDir: `dist/${format}`,
  outExtension: () => ({ js: ".js" }),
});

export default defineConfig([
  inFormat(library, "esm"),
  {
    ...inFormat(library, "cjs"),
    // The package is of type "module"; this marks the files below as CommonJS, and their declarations too.
    onSuccess: () => writeFile("dist/cjs/package.json", '{ "type": "commonjs" }\n'),
  },
  inFormat(fixtures, "esm"),
  inFormat(fixtures, "cjs"),
]);
