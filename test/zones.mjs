// Runs the unit suite under several time zones: no result may depend on where the host stands. Each run tries the
// laws on cases of its own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"];

for (const [index, zone] of zones.entries()) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "unit", "--reporter", "dot"], {
    env: { LAW_SEED: String(index + 1), ...process.env, TZ: zone },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
