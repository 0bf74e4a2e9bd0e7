import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig, type Options } from "tsup";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, string | { require: { default: string } }>;
};

/** The source of each entry that package.json exports, by its name below dist/cjs: "index", "render/index". */
const entries = Object.fromEntries(
  Object.values(manifest.exports)
    .filter((entry) => typeof entry !== "string")
    .map((entry) => entry.require.default.replace(/^\.\/dist\/cjs\/|\.js$/g, ""))
    .filter((name) => !name.startsWith("fixtures/"))
    .map((name) => [name, `src/${name}.ts`]),
);

/** The program that `npx policy-targets` runs. It is for Node alone, and no entry. */
const PROGRAM = { "cli/policy-targets": "src/cli/policy-targets.ts" };

const shared: Options = {
  target: "es2022",
  clean: false,
  silent: true,
  outExtension: () => ({ js: ".js" }),
};

/** For bundlers: one file a module, so that they drop what is not used. */
const modules: Options = {
  ...shared,
  entry: readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("cli"))
    .map((file) => `src/${file}`),
  bundle: false,
  format: "esm",
  outDir: "dist/esm",
};

/**
 * For Node: one file an entry, and files for what entries share, which load three times faster. They are modules
 * until `build.mjs` turns them into CommonJS: tsup would do it with helpers in the place of every `?.` and `??`.
 */
const node: Options = {
  ...shared,
  entry: { ...entries, ...PROGRAM },
  splitting: true,
  format: "esm",
  outDir: "dist/cjs",
};

/** The documents stay files of their own, and the library is that of the same format. */
const fixtures = (format: "esm" | "cjs"): Options => ({
  ...shared,
  entry: { "fixtures/index": "fixtures/index.ts" },
  format,
  outDir: `dist/${format}`,
  splitting: false,
  esbuildOptions: (options) => {
    options.supported = { "import-attributes": true };
  },
  esbuildPlugins: [
    {
      name: "beside",
      setup: ({ onResolve }) => {
        onResolve({ filter: /\.json$/ }, ({ path }) => ({
          path: `../../data/${basename(path)}`,
          external: true,
        }));
        onResolve({ filter: /^policy-targets$/ }, () => ({ path: "../index.js", external: true }));
      },
    },
  ],
});

export default defineConfig([modules, node, fixtures("esm"), fixtures("cjs")]);
