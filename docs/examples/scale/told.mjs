// Prints what a run gave: the verdicts as one hash, whatever their order, with its time and memory.
import { createHash } from "node:crypto";

export const tell = (verdicts) => {
  const hash = createHash("sha256").update(verdicts.sort().join("\n")).digest("hex").slice(0, 16);
  const { maxRSS } = process.resourceUsage();
  console.log(`${verdicts.length} verdicts, hash ${hash}`);
  console.log(`${process.uptime().toFixed(0)} s, ${(maxRSS / 2 ** 20).toFixed(1)} GiB at most`);
};
