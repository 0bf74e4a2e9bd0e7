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
  const settings = [
    "build.mjs",
    "tsup.config.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
  ];
  const hash = createHash("sha256");
  for (const file of [...settings, ...filesIn("src", ".ts"), ...filesIn("fixtures", "")])
    hash.update(`${file}\0${text(file)}\0`);
  return hash.digest("hex");
};

/** The entries that package.json names, as they are named below dist/cjs: "index", "render/index". */
const entries = Object.values(JSON.parse(text("package.json")).exports)
  .map((entry) => entry.require?.default.replace(/^\.\/dist\/cjs\/|\.js$/g, ""))
  .filter((name) => name !== undefined);

const run = async (bin, ...args) => {
  await promisify(execFile)(process.execPath, [bin, ...args]).catch(({ stdout, stderr }) => {
    throw new Error(stdout + stderr);
  });
};

const binOf = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

/** What tsup.config.ts says, and the documents. */
const buildModules = async () => {
  await run(binOf("tsup", "dist/cli-default.js"));
  const { transformSync } = await import("esbuild");
  for (const file of filesIn("dist/cjs", ".js")) {
    if (file.includes("fixtures")) continue;
    const { code } = transformSync(text(file), { format: "cjs", platform: "node", target: "es2022" });
    writeFileSync(file, code);
  }
  // The package is of type "module"; this marks what is below dist/cjs as CommonJS, and its declarations too.
  write("dist/cjs/package.json", '{ "type": "commonjs" }\n');
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
  await run(binOf("typescript", "bin/tsc"), "-p", "tsconfig.build.json");
  for (const format of ["esm", "cjs"]) {
    cpSync("dist/types/src", `dist/${format}`, { recursive: true });
    cpSync("dist/types/fixtures", `dist/${format}/fixtures`, { recursive: true });
  }
  rmSync("dist/types", { recursive: true });
};

const stamp = "dist/.built-from";
const made = digest();
if (process.argv.includes("--again") || !existsSync(stamp) || text(stamp) !== made) {
  rmSync("dist", { recursive: true, force: true });
  await Promise.all([buildTypes(), buildModules()]);
  buildNamesForNode();
  write(stamp, made);
}
