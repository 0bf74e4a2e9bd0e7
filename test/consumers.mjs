// Installs the packed package as users have it. The documents are judged in every runtime: one hash of all evaluations,
// sentences, pages, tables, charts and calendars, or the run fails. Every entry is compiled by the newest compilers; the
// oldest, and the one of this project, are in the tests of the package. `npm run test:consumers`; it needs the registry.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "policy-targets-consumers-"));
const platform = `${process.platform}-${process.arch}`;

/** The runtimes by their names, each with the package that holds its program and the place of it there. */
const runtimes = {
  "Node 20": [`node-${platform}@20`, "bin/node"],
  "Node 22": [`node-${platform}@22`, "bin/node"],
  "Node 24": [`node-${platform}@24`, "bin/node"],
  "Node 26": [`node-${platform}@26`, "bin/node"],
  Deno: [`@deno/${platform}-glibc`, "deno", "run", "--allow-read", "--node-modules-dir=manual"],
  Bun: [`@oven/bun-${platform}`, "bin/bun"],
};

/** The compilers by their names, each with its package. */
const compilers = { "TypeScript 6": "typescript@6", "TypeScript 7": "typescript@7" };

const program = `
import { evaluatePortfolio, explain, summarize } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { viCalendar, viChart, viPage, viReport, viTable } from "policy-targets/locale/vi";
import * as render from "policy-targets/render";

export const told = () => {
  const evaluation = evaluatePortfolio(review2020, { asOf: "2020-07-06" });
  const summary = summarize(review2020, evaluation);
  const input = { portfolio: review2020, summary };
  const charts = review2020.targets.map(({ id }) => render.chartOf(review2020, id, { asOf: "2020-07-06" }));
  return [
    JSON.stringify(evaluation),
    ...evaluation.evaluations.map((one) => explain(one)),
    ...[undefined, { locale: viReport }].map((words) => render.renderText(summary, { ...words, detail: "full" })),
    ...[undefined, { locale: viPage }].map((words) => render.renderHtml(input, words)),
    ...[undefined, { locale: viTable }].map((words) => render.renderCsv(input, { ...words, table: "values" })),
    ...[undefined, { locale: viCalendar }].map((words) => render.renderICalendar(input, words)),
    ...[undefined, { locale: viChart }].flatMap((words) => charts.map((chart) => render.renderChart(chart, words))),
  ].join("\\n");
};
`;

writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
writeFileSync(join(folder, "told.mjs"), program);
writeFileSync(
  join(folder, "hash.mjs"),
  'import { createHash } from "node:crypto";\nimport { told } from "./told.mjs";\nconsole.log(createHash("sha256").update(told()).digest("hex"));\n',
);

const npm = (args, cwd) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], root));
const named = Object.entries(runtimes).map(([name, [source]], at) => [name, `runtime-${at}`, source]);
const compiling = Object.entries(compilers).map(([name, source], at) => [name, `compiler-${at}`, source]);
const quiet = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
npm(
  [
    ...quiet,
    join(folder, filename),
    "fast-check",
    ...[...named, ...compiling].map(([, alias, source]) => `${alias}@npm:${source}`),
  ],
  folder,
);

const hashes = new Map();
for (const [name, alias] of named) {
  const [, place, ...args] = runtimes[name];
  const file = join(folder, "node_modules", alias, place);
  const { stdout, stderr, error } = existsSync(file)
    ? spawnSync(file, [...args, "hash.mjs"], { cwd: folder, encoding: "utf8" })
    : { stderr: `there is no ${place} in its package` };
  const hash = stdout?.trim() || `no answer: ${error?.message ?? stderr}`;
  hashes.set(name, hash);
  console.log(`${name.padEnd(10)}${hash.slice(0, 200)}`);
}

/** The same program as a bundle of a page. */
const inChromium = async (executablePath) => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { told } from "./told.mjs";', resolveDir: folder },
    bundle: true,
    format: "iife",
    globalName: "program",
    platform: "browser",
    write: false,
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0].text });
    return createHash("sha256")
      .update(await page.evaluate("program.told()"))
      .digest("hex");
  } finally {
    await browser.close();
  }
};

const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (existsSync(chromiumPath)) {
  hashes.set("Chromium", await inChromium(chromiumPath));
  console.log(`Chromium  ${hashes.get("Chromium")}`);
} else
  console.log(`Chromium  skipped: there is none at ${chromiumPath}; install it, or name one in CHROMIUM`);

const entries = Object.entries(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports)
  .filter(([, target]) => typeof target !== "string")
  .map(([key]) => key.replace(/^\./, "policy-targets"));
const everyEntry = entries.map((entry, at) => `export * as entry${at} from "${entry}";\n`).join("");
const modes = [
  ["nodenext", "nodenext", ["typed.mts", "typed.cts"]],
  ["esnext", "bundler", ["typed.ts"]],
];
for (const [, , files] of modes) for (const file of files) writeFileSync(join(folder, file), everyEntry);
let isCompiled = true;
for (const [name, alias] of compiling) {
  for (const [module, moduleResolution, files] of modes) {
    const project = `tsconfig.${moduleResolution}.json`;
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      target: "ES2022",
      lib: ["ES2022", "DOM"],
      types: [],
      module,
      moduleResolution,
    };
    writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, files }));
    const tsc = join(folder, "node_modules", alias, "bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", project], {
      cwd: folder,
      encoding: "utf8",
    });
    isCompiled &&= status === 0;
    console.log(
      `${name}, ${moduleResolution}: ${status === 0 ? `${entries.length} entries compile` : stdout}`,
    );
  }
}

const isOne = new Set(hashes.values()).size === 1 && /^[\da-f]{64}$/.test([...hashes.values()][0]);
console.log(isOne ? "One hash on all of them." : "The runtimes do not agree.");
process.exitCode = isOne && isCompiled ? 0 : 1;
