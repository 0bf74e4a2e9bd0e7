import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const { compilerOptions } = JSON.parse(readFileSync(path("../../tsconfig.json"), "utf8")) as {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string]>> };
};

const alias = Object.entries(compilerOptions.paths).map(([entry, [file]]) => ({
  find: new RegExp(`^${entry}$`),
  replacement: path(`../../${file}`),
}));

/**
 * The library remembers what it worked out for a portfolio in a `WeakMap`. A mutant must not get what was worked out
 * before it, so these maps can be emptied (`worker.ts`).
 */
const forgetful: Plugin = {
  name: "forgetful",
  enforce: "post",
  transform: (code, id) =>
    id.includes("/src/") && code.includes("new WeakMap(")
      ? code.replaceAll("new WeakMap(", "new globalThis.ForgetfulMap(")
      : undefined,
};

export default defineConfig({
  root: path("../.."),
  resolve: { alias },
  plugins: [forgetful],
  test: {
    pool: "threads",
    maxWorkers: 1,
    isolate: false,
    env: { TZ: "UTC" },
    include: ["test/mutation/every-test.ts"],
    runner: path("./worker.ts"),
    setupFiles: [path("./setup.ts")],
    testTimeout: 60_000,
    reporters: [{}],
  },
});
