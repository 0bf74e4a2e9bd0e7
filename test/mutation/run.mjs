// Mutation testing: changes the code a little, many times, and counts the changes that no test notices.
//   npm run test:mutation                            all rooms
//   npm run test:mutation -- src/value src/pace      some rooms
//   npm run test:mutation -- src/value/day.ts        one file
import { readFileSync, statSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { reasonToKeep } from "./equivalent.mjs";

const rooms = ["value", "criteria", "series", "pace", "verdict", "methods"].map((room) => `src/${room}`);

/** Percent of the mutants that a test has to notice in each room: of all, and of all but the equivalent ones. */
const least = 90;

const cache = "node_modules/.cache/mutation";

const mutantsOf = async (place) => {
  const name = place.replaceAll("/", "-");
  const stryker = new Stryker({
    mutate: [statSync(place).isDirectory() ? `${place}/**/*.ts` : place],
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

const shorter = (text) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

const described = (mutant) => {
  const file = mutant.fileName.slice(mutant.fileName.lastIndexOf("/src/") + 1);
  return { file, line: mutant.location.start.line, code: codeOf(mutant), change: mutant.replacement, status: mutant.status };
};

const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole);

const rowOf = (place, mutants) => {
  const tried = mutants.filter(({ status }) => status !== "Ignored");
  const noticed = tried.filter(({ status }) => status === "Killed" || status === "Timeout");
  const rest = tried.filter(({ status }) => status === "Survived" || status === "NoCoverage").map(described);
  const open = rest.filter((mutant) => reasonToKeep(mutant) === undefined);
  for (const { file, line, code, change, status } of open)
    console.log(`${file}:${line} ${status}\n  - ${shorter(code)}\n  + ${shorter(change.replaceAll(/\s+/g, " "))}`);
  const raw = percent(noticed.length, noticed.length + rest.length);
  const reviewed = percent(noticed.length, noticed.length + open.length);
  return {
    isEnough: raw >= least,
    text: `${place.padEnd(24)} ${tried.length} mutants, ${noticed.length} noticed, ${rest.length - open.length} equivalent, ${open.length} open: ${raw.toFixed(1)} %, without the equivalent ${reviewed.toFixed(1)} %`,
  };
};

const places = process.argv.slice(2);
const rows = [];
for (const place of places.length === 0 ? rooms : places) rows.push(rowOf(place, await mutantsOf(place)));
console.log(`\n${rows.map(({ text }) => text).join("\n")}`);
process.exitCode = rows.every(({ isEnough }) => isEnough) ? 0 : 1;
