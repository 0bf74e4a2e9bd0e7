import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const alias = [
  { find: /^policy-targets$/, replacement: path("./src/index.ts") },
  { find: /^policy-targets\/methods$/, replacement: path("./src/methods/index.ts") },
  { find: /^policy-targets\/render$/, replacement: path("./src/render/index.ts") },
  { find: /^policy-targets\/fixtures$/, replacement: path("./fixtures/index.ts") },
];

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
