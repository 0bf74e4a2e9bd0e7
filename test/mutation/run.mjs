// Mutation testing: changes the code a little, many times, and counts the changes that no test notices.
//   npm run test:mutation                            all rooms
//   npm run test:mutation -- src/value src/pace      some rooms
//   npm run test:mutation -- src/value/day.ts        one file
import { readFileSync, statSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { equivalent } from "./equivalent.mjs";

/** The rooms that are tried together, and the folders of tests that look at them most closely. */
const groups = [
  { places: ["src/value"], tests: ["value", "model", "evaluation"] },
  { places: ["src/criteria"], tests: ["criteria", "model", "evaluation", "words"] },
  { places: ["src/series"], tests: ["evaluation", "evaluation-over-time"] },
  { places: ["src/pace"], tests: ["evaluation", "methods"] },
  { places: ["src/verdict"], tests: ["evaluation", "portfolio"] },
  { places: ["src/methods"], tests: ["methods"] },
];

const testsFor = (path) =>
  groups.find(({ places }) => places.some((place) => path.startsWith(place)))?.tests ?? ["evaluation"];

/** Percent of the mutants that a test has to notice in each room: of all, and of all but the equivalent ones. */
const least = 90;

const cache = "node_modules/.cache/mutation";

const mutantsOf = async ({ places, tests }) => {
  process.env.MUTATION_TESTS = tests.join();
  const name = places.join("+").replaceAll("/", "-");
  const stryker = new Stryker({
    mutate: places.map((place) => (statSync(place).isDirectory() ? `${place}/**/*.ts` : place)),
    plugins: ["./test/mutation/test-runner.mjs"],
    testRunner: "loaded-once",
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: `${cache}/${name}.report.json` },
    incremental: true,
    incrementalFile: `${cache}/${name}.json`,
    tempDirName: `${cache}/sandbox-${name}`,
    cleanTempDir: "always",
    ignorePatterns: ["dist", "docs", "coverage"],
    fileLogLevel: "off",
    logLevel: "warn",
  });
  return await stryker.runMutationTest();
};

const fileOf = ({ fileName }) => fileName.slice(fileName.lastIndexOf("/src/") + 1);

const sources = new Map();
const linesOf = (file) => {
  if (!sources.has(file)) sources.set(file, readFileSync(file, "utf8").split("\n"));
  return sources.get(file);
};

const codeOf = ({ fileName, location: { start, end } }) => {
  const lines = linesOf(fileName).slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.map((line) => line.trim()).join(" ");
};

const oneLine = (text) => text.replaceAll(/\s+/g, " ").trim();

const described = (mutant) => {
  const { fileName, location, status } = mutant;
  const file = fileOf(mutant);
  const { line } = location.start;
  const text = oneLine(linesOf(fileName)[line - 1]);
  return { file, line, text, code: oneLine(codeOf(mutant)), change: oneLine(mutant.replacement), status };
};

const known = equivalent.flatMap(({ mutants }) =>
  Object.entries(mutants).flatMap(([file, changes]) =>
    changes.map((change) => {
      const [mutant, place = ""] = change.split(" @ ");
      const [code, to] = mutant.split(" → ");
      return { file, code, to, place };
    }),
  ),
);

const isEquivalent = ({ file, text, code, change }) =>
  known.some(
    (one) =>
      (one.file === "*" || one.file === file) &&
      one.code === code &&
      (one.to === "*" || one.to === change) &&
      text.includes(one.place),
  );

const shorter = (text) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole);

const rowOf = (place, mutants) => {
  const tried = mutants.filter(({ status }) => status !== "Ignored");
  const noticed = tried.filter(({ status }) => status === "Killed" || status === "Timeout");
  const rest = tried.filter(({ status }) => status === "Survived" || status === "NoCoverage").map(described);
  const open = rest.filter((mutant) => !isEquivalent(mutant));
  for (const { file, line, code, change, status } of open)
    console.log(`${file}:${line} ${status}: ${shorter(code)} → ${shorter(change)}`);
  const raw = percent(noticed.length, noticed.length + rest.length);
  const reviewed = percent(noticed.length, noticed.length + open.length);
  return {
    isEnough: raw >= least,
    text: `${place.padEnd(24)} ${tried.length} mutants, ${noticed.length} noticed, ${rest.length - open.length} equivalent, ${open.length} open: ${raw.toFixed(1)} %, without the equivalent ${reviewed.toFixed(1)} %`,
  };
};

const asked = process.argv.slice(2);
const rows = [];
for (const group of asked.length === 0 ? groups : [{ places: asked, tests: asked.flatMap(testsFor) }]) {
  const mutants = await mutantsOf(group);
  for (const place of group.places) {
    const own = mutants.filter((mutant) => fileOf(mutant).startsWith(place));
    rows.push(rowOf(place, own));
  }
}
console.log(`\n${rows.map(({ text }) => text).join("\n")}`);
process.exitCode = rows.every(({ isEnough }) => isEnough) ? 0 : 1;
