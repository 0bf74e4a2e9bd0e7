// Installs the packed package beside piscina and DuckDB, and judges the plan of docs/examples/scale in each of the ways
// of docs/scale.md: one hash of all verdicts, or the run fails. `npm run test:scale -- 1000000`; it needs the registry.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "policy-targets-scale-"));
const npm = (args, cwd) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], root));
cpSync(join(root, "docs/examples/scale"), folder, { recursive: true });
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
npm(
  ["install", "--no-audit", "--no-fund", join(folder, filename), "piscina@5", "@duckdb/node-api@1"],
  folder,
);

const hashes = ["one-thread", "threads", "duckdb"].map((way) => {
  const { stdout, stderr } = spawnSync(process.execPath, [`${way}.mjs`, process.argv[2] ?? "20000"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  console.log(`${way}\n${stdout}${stderr}`);
  return /hash ([\da-f]{16})$/m.exec(stdout)?.[1];
});
const isOne = new Set(hashes).size === 1 && hashes[0] !== undefined;
console.log(isOne ? "One hash, whichever way." : "The ways do not agree.");
process.exitCode = isOne ? 0 : 1;
