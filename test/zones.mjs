// Runs the unit suite under several time zones: no result may depend on where the host stands.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

for (const zone of ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"]) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "unit", "--reporter", "dot"], {
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
