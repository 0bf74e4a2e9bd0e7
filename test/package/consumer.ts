import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a program and gives what it printed; what it printed is in the error when it fails. */
export const run = async (program: string, args: readonly string[], cwd: string): Promise<string> => {
  try {
    return (await promisify(execFile)(program, args, { cwd })).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`);
  }
};

const { exports, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
}

/** The oldest compiler that the package supports, beside the one that builds it. */
const OLDEST_TYPESCRIPT = "typescript@5.4.5";

/** A peer that an entry needs: of the version that this package is tested with. */
const FAST_CHECK = `fast-check@${devDependencies["fast-check"]}`;

/** The package as a user gets it: packed, and installed into an empty project. */
export const installTarball = async (): Promise<Consumer> => {
  const folder = mkdtempSync(join(tmpdir(), "policy-targets-consumer-"));
  await run("npm", ["pack", "--silent", "--pack-destination", folder], root);
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
  const tarball = join(folder, name);
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }\n');
  await run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, OLDEST_TYPESCRIPT, FAST_CHECK],
    folder,
  );
  return { folder, tarball };
};

export const write = (consumer: Consumer, file: string, text: string): void =>
  writeFileSync(join(consumer.folder, file), text);

/** What a program prints that is run in the project. */
export const printed = (consumer: Consumer, file: string, text: string): Promise<string> => {
  write(consumer, file, text);
  return run("node", [file], consumer.folder);
};

/** What can be imported: "policy-targets", "policy-targets/render" …, and the declarations of each. */
export const entries = Object.entries(exports).flatMap(([key, target]) =>
  typeof target === "string"
    ? []
    : [{ entry: key.replace(/^\./, "policy-targets"), types: target.import.types }],
);
