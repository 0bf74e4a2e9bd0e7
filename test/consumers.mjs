// Installs the packed package and judges the documents in every runtime that users have: one hash of all evaluations,
// sentences, pages, tables, charts and calendars, or the run fails. `npm run test:consumers`; it needs the registry.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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
const quiet = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
npm(
  [...quiet, join(folder, filename), ...named.map(([, alias, source]) => `${alias}@npm:${source}`)],
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
const isOne = new Set(hashes.values()).size === 1 && /^[\da-f]{64}$/.test([...hashes.values()][0]);
console.log(isOne ? "One hash on all of them." : "The runtimes do not agree.");
process.exitCode = isOne ? 0 : 1;
