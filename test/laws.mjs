// Tries the laws on other cases than `npm test`: with three new seeds, or with those given as arguments. A seed that
// finds something is named, and finds it again: `npm run test:laws -- 123456`.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const test = fileURLToPath(new URL(".", import.meta.url));

/** The test files that generate cases, by themselves or through a module beside them. */
const isLaw = (file) =>
  /fast-check\b|\/(?:\w+-)*arbitraries\.js"|\/generated-|law-support/.test(readFileSync(file, "utf8"));
const laws = readdirSync(test, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join(test, file))
  .filter(isLaw);

const given = process.argv.slice(2);
const seeds =
  given.length > 0 ? given : Array.from({ length: 3 }, () => String(Math.floor(Math.random() * 2 ** 31)));

for (const seed of seeds) {
  console.log(`\nLAW_SEED=${seed}, ${laws.length} files`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", "--project", "unit", "--reporter", "dot", ...laws],
    {
      env: { ...process.env, LAW_SEED: seed },
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
