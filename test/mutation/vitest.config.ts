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

const memory = /^((?:export )?const \w+ = (?:\/\* ?@__PURE__ ?\*\/ ?)?)new (?:Weak)?Map\(\)/gm;

/** A table that is put together when it is first used, and then kept. */
const kept = "made ??= make()";

/**
 * The library remembers what it worked out before, in maps of its modules. A mutant must not get what was worked out
 * before it, nor leave anything behind, so these maps are emptied before each test (`worker.ts`), and
 * tables are put together anew.
 */
const forgetful: Plugin = {
  name: "forgetful",
  enforce: "post",
  transform: (code, id) =>
    id.includes("/src/") && (code.search(memory) >= 0 || code.includes(kept))
      ? code.replaceAll(memory, "$1new globalThis.ForgetfulMap()").replace(kept, "made = make()")
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
