import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const { compilerOptions } = JSON.parse(readFileSync(path("./tsconfig.json"), "utf8")) as {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string]>> };
};

/** Each entry of the package stands for its source here, as it does for the compiler. */
const alias = Object.entries(compilerOptions.paths).map(([entry, [file]]) => ({
  find: new RegExp(`^${entry}$`),
  replacement: path(file),
}));

/** The whole suite runs in this zone, and in the others only the tests of what a zone could change. */
const home = "UTC";
const otherZones = ["Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"];

/**
 * What a zone of the host could change: days and periods, options that take a `Date`, and the documents from file to
 * print. `test/package-face/host-zone.test.ts` holds every other file of `src` away from the host's zone.
 */
const zoned = [
  "test/package-face/host.test.ts",
  "test/value/day.test.ts",
  "test/value/period.test.ts",
  "test/value/interval.test.ts",
  "test/evaluation/deadline.test.ts",
  "test/evaluation/options.test.ts",
  "test/evaluation-over-time/history-input.test.ts",
  "test/words/periods.test.ts",
  "test/stated/stated-period.test.ts",
  "test/audit/audit.test.ts",
  "test/audit/documents.test.ts",
  "test/fixtures",
  "test/render/documents.test.ts",
  "test/render/csv.test.ts",
  "test/render/xlsx.test.ts",
  "test/render/ical.test.ts",
];

const moved = zoned.filter((file) => !existsSync(path(file)));
if (moved.length > 0) throw new Error(`vitest.config.ts names what is not there: ${moved.join(", ")}`);

/** What `npm run test:quick` leaves to `npm test`: laws, hostile input, and whole programs and documents. */
const slow = [
  "test/**/{hostile,laws-*,*-laws,history-scan,merge}.test.ts",
  "test/examples/{types,exports,summary,compare-reviews}.test.ts",
  "test/render/{html,markdown-engines}.test.ts",
  "test/package-face/*.test.ts",
  "test/reference/*.test.ts",
];

const suite = {
  // The files share what they load: nothing in `src` keeps a state that one could leave for the next, and loading the
  // library anew for each of them took longer than the tests.
  isolate: false,
  // A third of the usual stack: lists that would overflow a user's can be a third as long (`test/support/stack.ts`).
  execArgv: ["--stack-size=300"],
  setupFiles: ["test/support/laws.ts"],
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    // Without it, one of two cores would stand idle.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The program of the shell runs as a process of its own, in the tests of the package.
      exclude: ["src/cli/policy-targets.ts"],
      reporter: ["text-summary"],
      // What was measured on 29 November 2026; CONTRIBUTING.md says what is not reached.
      thresholds: { lines: 99.9, branches: 96 },
    },
    projects: [
      {
        resolve: { alias },
        test: {
          ...suite,
          name: "unit",
          env: { TZ: home },
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**", "test/browser/**"],
        },
      },
      {
        resolve: { alias },
        test: {
          ...suite,
          name: "fast",
          env: { TZ: home },
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**", "test/browser/**", ...slow],
        },
      },
      ...otherZones.map((zone) => ({
        resolve: { alias },
        test: {
          ...suite,
          name: `zone ${zone}`,
          env: { TZ: zone },
          include: zoned.map((file) => (file.endsWith(".ts") ? file : `${file}/*.test.ts`)),
        },
      })),
      {
        resolve: { alias },
        test: { name: "browser", include: ["test/browser/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 60_000 },
      },
    ],
  },
});
