// Builds dist/ from src/ and fixtures/, or leaves it where it was built from the same files; `--again` builds anyhow.
//
//   dist/esm   for bundlers: one file a module, so that they drop what is not used
//   dist/cjs   for Node: one file an entry and one for what entries share, which loads three times faster
//   dist/node  for `import` in Node: the names of dist/cjs, so that a process has one copy of the library
//   dist/data  the documents, once for all of them
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL(".", import.meta.url));
process.chdir(root);

const require = createRequire(import.meta.url);
const text = (file) => readFileSync(file, "utf8");
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();

const write = (file, content) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** A digest of everything that a build is made of. */
const digest = () => {
  const settings = ["build.mjs", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];
  const hash = createHash("sha256");
  for (const file of [...settings, ...filesIn("src", ".ts"), ...filesIn("fixtures", "")])
    hash.update(`${file}\0${text(file)}\0`);
  return hash.digest("hex");
};

/** The entries that package.json names, as they are named below dist/cjs: "index", "render/index". */
const entries = Object.values(JSON.parse(text("package.json")).exports)
  .map((entry) => entry.require?.default.replace(/^\.\/dist\/cjs\/|\.js$/g, ""))
  .filter((name) => name !== undefined);

const sourceOf = (name) => (name.startsWith("fixtures/") ? `${name}.ts` : `src/${name}.ts`);

const target = "es2022";

const buildModules = ({ build }) =>
  build({ entryPoints: filesIn("src", ".ts"), outbase: "src", outdir: "dist/esm", format: "esm", target });

/** What entries share can only be split off in the format of modules: it is turned into CommonJS afterwards. */
const buildForNode = async ({ build, transform }) => {
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(
      entries.filter((name) => !name.startsWith("fixtures/")).map((name) => [name, sourceOf(name)]),
    ),
    bundle: true,
    splitting: true,
    packages: "external",
    write: false,
    outdir: "dist/cjs",
    chunkNames: "shared-[hash]",
    format: "esm",
    target,
  });
  for (const { path, text: module } of outputFiles) {
    const { code } = await transform(module, { format: "cjs", platform: "node", target });
    write(path, code);
  }
  // The package is of type "module"; this marks what is below dist/cjs as CommonJS, and its declarations too.
  write("dist/cjs/package.json", '{ "type": "commonjs" }\n');
};

/** The documents stay files of their own, and the library is that of the same format. */
const beside = {
  name: "beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /\.json$/ }, ({ path }) => ({
      path: `../../data/${basename(path)}`,
      external: true,
    }));
    onResolve({ filter: /^policy-targets$/ }, () => ({ path: "../index.js", external: true }));
  },
};

const buildFixtures = async ({ build }) => {
  for (const format of ["esm", "cjs"])
    await build({
      entryPoints: { "fixtures/index": sourceOf("fixtures/index") },
      bundle: true,
      outdir: `dist/${format}`,
      plugins: [beside],
      supported: { "import-attributes": true },
      platform: format === "cjs" ? "node" : "neutral",
      format,
      target,
    });
  for (const file of filesIn("fixtures", ".json"))
    write(join("dist/data", basename(file)), JSON.stringify(JSON.parse(text(file))));
};

const buildNamesForNode = () => {
  for (const name of entries) {
    const names = Object.keys(require(`./dist/cjs/${name}.js`)).sort();
    const up = "../".repeat(name.split("/").length);
    write(`dist/node/${name}.js`, `export {\n  ${names.join(",\n  ")},\n} from "${up}cjs/${name}.js";\n`);
  }
};

/** The declarations are the same in both formats; which they are of is said by the package.json nearby. */
const buildTypes = async () => {
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.build.json"]).catch(({ stdout }) => {
    throw new Error(stdout);
  });
  for (const format of ["esm", "cjs"]) {
    cpSync("dist/types/src", `dist/${format}`, { recursive: true });
    cpSync("dist/types/fixtures", `dist/${format}/fixtures`, { recursive: true });
  }
  rmSync("dist/types", { recursive: true });
};

const stamp = "dist/.built-from";
const made = digest();
if (process.argv.includes("--again") || !existsSync(stamp) || text(stamp) !== made) {
  const esbuild = await import("esbuild");
  rmSync("dist", { recursive: true, force: true });
  const types = buildTypes();
  await Promise.all([buildModules(esbuild), buildForNode(esbuild), buildFixtures(esbuild)]);
  buildNamesForNode();
  await types;
  write(stamp, made);
}
