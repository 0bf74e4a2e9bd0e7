import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a program and gives what it printed; what it printed is in the error when it fails. */
export const run = (program: string, args: readonly string[], cwd: string): string => {
  try {
    return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`);
  }
};

export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
}

/** The oldest compiler that the package supports, beside the one that builds it. */
const OLDEST_TYPESCRIPT = "typescript@5.4.5";

/** The package as a user gets it: packed, and installed into an empty project. */
export const installTarball = (): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), "policy-targets-consumer-"));
  run("npm", ["pack", "--silent", "--pack-destination", folder], root);
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
  const tarball = join(folder, name);
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }\n');
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, OLDEST_TYPESCRIPT], folder);
  return { folder, tarball };
};

export const write = (consumer: Consumer, file: string, text: string): void =>
  writeFileSync(join(consumer.folder, file), text);
