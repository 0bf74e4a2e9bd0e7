// Runs the checks, stage by stage: `npm test` all of them, `npm run test:quick` those for the minute between two edits.
// Stages in one row run side by side. Each says how long it took, beside the seconds that it may take on two quiet
// cores; what does not fit moves to a script of its own, which CONTRIBUTING.md names.
import { spawn } from "node:child_process";

const incremental = [
  "--",
  "--incremental",
  "--tsBuildInfoFile",
  "node_modules/.cache/policy-targets.tsbuildinfo",
];

const plans = {
  full: [
    [{ script: "lint", budget: 5 }],
    [
      { script: "typecheck", budget: 25 },
      { script: "build", budget: 20, args: ["--", "--again"] },
    ],
    [{ script: "test:unit", budget: 75 }],
    [{ script: "test:zones", budget: 30 }],
    [
      { script: "test:package", budget: 45 },
      { script: "knip", budget: 10 },
    ],
  ],
  quick: [
    [
      { script: "typecheck", budget: 25, args: incremental },
      { script: "test:fast", budget: 45 },
    ],
  ],
};

const run = ({ script, args = [], budget }, isAlone) =>
  new Promise((resolve) => {
    const start = performance.now();
    const child = spawn("npm", ["run", "--silent", script, ...args], {
      stdio: ["ignore", isAlone ? "inherit" : "pipe", isAlone ? "inherit" : "pipe"],
      shell: process.platform === "win32",
    });
    const printed = [];
    child.stdout?.on("data", (part) => printed.push(part));
    child.stderr?.on("data", (part) => printed.push(part));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve({ script, budget, seconds: (performance.now() - start) / 1000, isPassed: code === 0 });
    });
  });

const row = ({ script, budget, seconds, isPassed }) =>
  `${script.padEnd(14)}${seconds.toFixed(1).padStart(7)} s of ${budget}${isPassed ? "" : "  FAILED"}`;

const results = [];
for (const stages of plans[process.argv[2] ?? "full"]) {
  results.push(...(await Promise.all(stages.map((stage) => run(stage, stages.length === 1)))));
  if (results.some(({ isPassed }) => !isPassed)) break;
}
console.log(`\n${results.map(row).join("\n")}`);
process.exitCode = results.every(({ isPassed }) => isPassed) ? 0 : 1;
