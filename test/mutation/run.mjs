// Mutation testing: changes the code a little, many times, and counts the changes that no test notices.
//   npm run test:mutation                            all rooms
//   npm run test:mutation -- src/value src/pace      some rooms
//   npm run test:mutation -- src/value/day.ts        one file
import { readFileSync, statSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { equivalent } from "./equivalent.mjs";

/**
 * The rooms, the folders of tests that are tried on each, the closest first, and how many percent of the mutants a test
 * has to notice: what was reached when it was last measured, less one.
 */
const rooms = [
  { place: "src/value", tests: ["value", "model", "evaluation"], least: 93 },
  { place: "src/criteria", tests: ["criteria", "model", "evaluation", "words"], least: 93 },
  { place: "src/series", tests: ["evaluation", "evaluation-over-time"], least: 89 },
  { place: "src/pace", tests: ["evaluation", "methods"], least: 91 },
  { place: "src/verdict", tests: ["verdict", "evaluation", "portfolio"], least: 89 },
  { place: "src/methods", tests: ["methods"], least: 93 },
];

/** The tests for a file are those of its room. */
const asRoom = (place) => {
  const room = rooms.find((one) => place.startsWith(one.place));
  return room?.place === place ? room : { place, tests: room?.tests ?? ["evaluation"], least: 0 };
};

/** Tried only if asked for by name: mutants that let whole numbers grow without end hang until they are stopped. */
const apart = ["src/value/powers.ts"];

const cache = "node_modules/.cache/mutation";

const mutantsOf = async ({ place, tests }) => {
  process.env.MUTATION_TESTS = tests.join();
  const name = place.replaceAll("/", "-");
  const stryker = new Stryker({
    mutate: [
      statSync(place).isDirectory() ? `${place}/**/*.ts` : place,
      ...apart.filter((file) => file !== place).map((file) => `!${file}`),
    ],
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

const rowOf = ({ place, least }, mutants) => {
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
    text: `${place.padEnd(24)} ${tried.length} mutants (and ${mutants.length - tried.length} of loading), ${noticed.length} noticed, ${rest.length - open.length} equivalent, ${open.length} open: ${raw.toFixed(1)} %, without the equivalent ${reviewed.toFixed(1)} %`,
  };
};

const asked = process.argv.slice(2);
const rows = [];
for (const room of asked.length === 0 ? rooms : asked.map(asRoom))
  rows.push(rowOf(room, await mutantsOf(room)));
console.log(`\n${rows.map(({ text }) => text).join("\n")}`);
process.exitCode = rows.every(({ isEnough }) => isEnough) ? 0 : 1;
