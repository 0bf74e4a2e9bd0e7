// What importing costs, in processes of their own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Milliseconds of CPU from the start of the process to the end of its imports. */
const once = (specifiers) => {
  const code = `${specifiers.map((one) => `await import(${JSON.stringify(one)});`).join(" ")}
    const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: here,
    encoding: "utf8",
  });
  return Number(stdout);
};

/** Medians over interleaved rounds, each over that of an empty process. */
export const importTimes = (contestants, rounds) => {
  const times = new Map(["", ...Object.keys(contestants)].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, list] of times) list.push(once(contestants[name] ?? []));
  const empty = median(times.get(""));
  return Object.fromEntries(Object.keys(contestants).map((name) => [name, median(times.get(name)) - empty]));
};
