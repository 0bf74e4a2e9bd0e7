import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Every entry of the package and its source, as package.json exports what is built of it. */
const entries = {
  "": "src/index.ts",
  "/values": "src/value/index.ts",
  "/schema": "src/portfolio/schema.ts",
  "/methods": "src/methods/index.ts",
  "/stated": "src/stated/index.ts",
  "/audit": "src/audit/index.ts",
  "/render": "src/render/index.ts",
  "/locale/en": "src/locale/en/index.ts",
  "/locale/vi": "src/locale/vi/index.ts",
  "/fixtures": "fixtures/index.ts",
};

const alias = Object.entries(entries).map(([entry, file]) => ({
  find: new RegExp(`^policy-targets${entry}$`),
  replacement: path(`./${file}`),
}));

export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          testTimeout: 60_000,
          setupFiles: ["test/support/laws.ts"],
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**"],
        },
      },
      {
        test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
          },
        },
      },
    ],
  },
});
