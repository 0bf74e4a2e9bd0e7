import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { packagedEntries } from "../support/entries.js";
import { linksOf } from "../support/links.js";
import { type Consumer, installTarball, root, run, write } from "./consumer.js";

let consumer: Consumer;

beforeAll(() => {
  consumer = installTarball();
}, 180_000);

const bin = (name: string): string => join(root, "node_modules", ".bin", name);

/** The declarations of an entry within dist/esm. */
const typesOf = (entry: string): string => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, { readonly import: { readonly types: string } }>>;
  };
  return (exports[entry.replace("policy-targets", ".")]?.import.types ?? "").replace("./dist/esm/", "");
};

const USE = `
const portfolio = definePortfolio({
  targets: [{ id: "trial", title: "Trial", criterion: { deliverable: true }, deadline: "2020-06" }],
});
const evaluation = evaluatePortfolio(portfolio, { asOf: "2020-07-06" });
const own = evaluateTarget(review2020, "mobile-money-licence", { asOf: "2020-07-06" });
console.log(own.status, renderText(summarize(portfolio, evaluation)).split("\\n")[0]);
`;

const NAMES = "definePortfolio, evaluatePortfolio, evaluateTarget, summarize";

const ESM = `import { ${NAMES} } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { renderText } from "policy-targets/render";
${USE}`;

const CJS = `const { ${NAMES} } = require("policy-targets");
const { review2020 } = require("policy-targets/fixtures");
const { renderText } = require("policy-targets/render");
${USE}`;

const PRINTED = "overdue Progress of 1 target as of 6 July 2020\n";

describe("the installed package", () => {
  it("works by import", () => {
    write(consumer, "use.mjs", ESM);
    expect(run("node", ["use.mjs"], consumer.folder)).toBe(PRINTED);
  });

  it("works by require", () => {
    write(consumer, "use.cjs", CJS);
    expect(run("node", ["use.cjs"], consumer.folder)).toBe(PRINTED);
  });

  it.each(packagedEntries())("exports the same names from %s either way", (entry) => {
    const print = "console.log(Object.keys(all).sort().join())";
    write(consumer, "names.mjs", `import * as all from "${entry}";\n${print}`);
    write(consumer, "names.cjs", `const all = require("${entry}");\n${print}`);
    expect(run("node", ["names.cjs"], consumer.folder)).toBe(run("node", ["names.mjs"], consumer.folder));
  });

  it("judges a portfolio that the other copy parsed", () => {
    const code = `import { evaluateTarget } from "policy-targets";
import { createRequire } from "node:module";
const { definePortfolio, isPolicyTargetsError } = createRequire(import.meta.url)("policy-targets");
const portfolio = definePortfolio({ targets: [{ id: "t", title: "T", criterion: { deliverable: true } }] });
try { evaluateTarget(portfolio, "u", { asOf: "2020-01-01" }); } catch (error) { console.log(isPolicyTargetsError(error)); }
console.log(evaluateTarget(portfolio, "t", { asOf: "2020-01-01" }).status);`;
    write(consumer, "both.mjs", code);
    expect(run("node", ["both.mjs"], consumer.folder)).toBe("true\npending\n");
  });

  it("brings every page that its pages lead to", () => {
    const folder = join(consumer.folder, "node_modules/policy-targets");
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".md"),
    );
    const missing = pages.flatMap((page) =>
      linksOf(readFileSync(join(folder, page), "utf8"))
        .map(({ file }) => join(page, "..", file))
        .filter((file) => file !== join(page, "..") && !existsSync(join(folder, file)))
        .map((file) => `${page}: ${file}`),
    );
    expect([pages.includes("docs/fields.md"), missing]).toEqual([true, []]);
  });

  it("needs nothing of Node", () => {
    const files = readdirSync(join(consumer.folder, "node_modules/policy-targets/dist/esm"), {
      recursive: true,
      encoding: "utf8",
    }).filter((file) => file.endsWith(".js"));
    const offending = files.filter((file) =>
      /from "node:|require\(|\bprocess\b|\bBuffer\b/.test(
        readFileSync(join(consumer.folder, "node_modules/policy-targets/dist/esm", file), "utf8"),
      ),
    );
    expect(offending).toEqual([]);
  });
});

describe("TypeScript users", () => {
  const TYPED = `${ESM}
const status: import("policy-targets").Status = own.status;
// @ts-expect-error there is no such target
evaluateTarget(portfolio, "trail", { asOf: "2020-07-06" });
export const check: string = status;
`;

  const config = (module: string, resolution: string): string =>
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        target: "ES2022",
        lib: ["ES2022", "DOM"],
        types: [],
        module,
        moduleResolution: resolution,
      },
      files: ["typed.ts", ...(module === "nodenext" ? ["typed.cts", "typed.mts"] : [])],
    });

  const compilers = [
    ["5.9", () => root],
    ["5.4", () => consumer.folder],
  ] as const;

  it.each(
    compilers.flatMap(([version, home]) => [
      { version, home, module: "nodenext", resolution: "nodenext" },
      { version, home, module: "esnext", resolution: "bundler" },
    ]),
  )(
    "compile with TypeScript $version, $resolution",
    ({ home, module, resolution }) => {
      for (const file of ["typed.ts", "typed.cts", "typed.mts"]) write(consumer, file, TYPED);
      write(consumer, "tsconfig.json", config(module, resolution));
      const tsc = join(home(), "node_modules/typescript/bin/tsc");
      expect(run("node", [tsc, "-p", "tsconfig.json"], consumer.folder)).toBe("");
    },
    120_000,
  );

  it("see no type of zod or decimal.js", () => {
    const folder = join(consumer.folder, "node_modules/policy-targets/dist/esm");
    const seen = new Set<string>();
    const open = packagedEntries().map((entry) => typesOf(entry));
    const foreign: string[] = [];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const imports = [
        ...readFileSync(join(folder, file), "utf8").matchAll(/^(?:import|export)[^;]*? from "([^"]+)"/gm),
      ];
      for (const [, from = ""] of imports) {
        if (from.startsWith(".")) open.push(join(file, "..", from.replace(/\.js$/, ".d.ts")));
        else if (from !== "policy-targets") foreign.push(`${file}: ${from}`);
      }
    }
    expect(foreign).toEqual([]);
  });
});

describe("bundles", () => {
  const bundle = async (
    code: string,
  ): Promise<{ readonly inputs: readonly string[]; readonly bytes: number }> => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: code, resolveDir: consumer.folder },
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: "esm",
      logLevel: "error",
    });
    const [output] = Object.values(metafile.outputs);
    const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    return { inputs: used.map(([input]) => input), bytes: outputFiles[0]?.contents.length ?? 0 };
  };

  it("of evaluateTarget hold no schema, no words and no renderer", async () => {
    const { inputs } = await bundle('export { evaluateTarget } from "policy-targets";');
    expect(
      inputs.filter((input) => /\/zod\/|\.schema\.|\/words\/|\/render\/|\/summary\//.test(input)),
    ).toEqual([]);
  });

  // A fifth is decimal.js, a fifth the ten methods, a third what quantifiers, flows, changes, ratios, milestones,
  // revisions and the outlook need: a target can ask for each of them, so none can be dropped. It measures 158 kB.
  it("of evaluateTarget stay under 165 kB, decimal.js and date-fns included", async () => {
    const { bytes } = await bundle('export { evaluateTarget } from "policy-targets";');
    expect(bytes).toBeLessThan(165_000);
  });

  it("of explain hold no schema", async () => {
    const { inputs } = await bundle('export { explain } from "policy-targets";');
    expect(inputs.filter((input) => /\/zod\/|\.schema\./.test(input))).toEqual([]);
  });

  it("of the codes hold no schema, no words and no arithmetic", async () => {
    const { inputs } = await bundle('import { codes } from "policy-targets"; console.log(codes);');
    expect(
      inputs.filter((input) => /\/zod\/|\.schema\.|\/words\/|\/locale\/|decimal\.js/.test(input)),
    ).toEqual([]);
  });

  it.each<[what: string, code: string, words: readonly string[]]>([
    ["explain", 'export { explain } from "policy-targets";', ["en"]],
    [
      "explain and Vietnamese",
      'export { explain } from "policy-targets"; export { vi } from "policy-targets/locale/vi";',
      ["en", "vi"],
    ],
    ["explainOutlook", 'export { explainOutlook } from "policy-targets";', ["en", "en/outlook"]],
    ["a renderer", 'export { renderText } from "policy-targets/render";', ["en", "en/report"]],
    ["explainFinding", 'export { explainFinding } from "policy-targets/audit";', ["en", "en/audit"]],
    ["Vietnamese reports", 'export { viReport } from "policy-targets/locale/vi";', ["vi", "vi/report"]],
  ])("of %s hold the words that it prints and no others", async (_, code, words) => {
    const { inputs } = await bundle(code);
    const found = inputs.flatMap((input) => {
      const [, language, file] = /\/(en|vi)\/(locale|outlook|audit|report)\.js$/.exec(input) ?? [];
      return language === undefined ? [] : [file === "locale" ? language : `${language}/${file}`];
    });
    expect(found.sort()).toEqual(words);
  });

  it("of a renderer hold no fixtures and no schema", async () => {
    const { inputs } = await bundle('export { renderText } from "policy-targets/render";');
    expect(inputs.filter((input) => /\/zod\/|\.schema\.|\/fixtures\//.test(input))).toEqual([]);
  });

  it("of the account of the documents hold no portfolio and nothing that reads one", async () => {
    const { inputs, bytes } = await bundle('export { coverage } from "policy-targets/fixtures";');
    const others = inputs.filter((input) => !input.includes("/fixtures/"));
    expect([others, bytes < 50_000]).toEqual([[], true]);
  });
});

describe("the package's own checks", () => {
  it("publint finds nothing", () => {
    expect(run(bin("publint"), ["--strict", consumer.tarball], root)).toContain("All good!");
  }, 60_000);

  it("attw finds nothing", () => {
    expect(run(bin("attw"), ["--profile", "node16", "--no-color", consumer.tarball], root)).not.toContain(
      "❌",
    );
  }, 60_000);
});
