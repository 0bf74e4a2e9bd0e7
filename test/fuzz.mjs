// Damages inputs and tries them at every public function: `npm run test:fuzz -- 1000000` tries so many, each run at
// other places. What is found is printed with the seed that shows it again: `FUZZ_SEED=… FUZZ_RUNS=1 npm run test:fuzz`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const runs = process.argv[2] ?? process.env.FUZZ_RUNS ?? "100000";
const seed = process.env.FUZZ_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
if (!/^\d+$/.test(runs)) {
  console.error(`How many inputs is a whole number such as 1000000, not ${runs}.`);
  process.exit(2);
}
console.log(`FUZZ_SEED=${seed}, ${runs} inputs`);
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "unit", "test/fuzz"], {
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
