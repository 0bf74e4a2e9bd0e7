import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";
import { declaredIn, type Source, sources } from "./sources.js";

/**
 * The rooms of the house from the ground up: a file imports from its own room and from those below. To each the file to
 * open first, which says what the room holds.
 */
const rooms = {
  faults: "fault.ts",
  value: "index.ts",
  reading: "schema-kit.ts",
  criteria: "criterion.ts",
  model: "portfolio.ts",
  portfolio: "parse.ts",
  series: "series.ts",
  pace: "pace.ts",
  verdict: "decide.ts",
  evaluation: "evaluate.ts",
  summary: "summarize.ts",
  scale: "index.ts",
  locale: "locale.ts",
  words: "explain.ts",
  methods: "index.ts",
  stated: "index.ts",
  audit: "index.ts",
  render: "index.ts",
  tables: "index.ts",
  "open-sdg": "index.ts",
  iati: "index.ts",
  sdmx: "index.ts",
  testing: "index.ts",
  cli: "main.ts",
};

const house = [...Object.keys(rooms), "codes.ts", "index.ts"];

/** Entries of the package: they gather what they export from any room, and nothing imports them. */
const isEntry = (file: string): boolean => /(?:^|\/)index\.ts$/.test(file) || file === "portfolio/schema.ts";

const roomOf = (file: string): string => file.split("/")[0] ?? "";

const isOwn = (of: string): boolean => of.endsWith(".ts");

/** Names that mean the same wherever they are declared. */
const same: Readonly<Record<string, string>> = {
  assess: "the judgement of the method that the file holds",
  withTarget: "its judgement where there is a target",
  withoutTarget: "its judgement where there is none",
  CUT_OFFS: "the cut-offs that this method publishes",
  WITH_TARGET: "those where there is a target",
  WITHOUT_TARGET: "those where there is none",
  two: "a number in two digits; a language takes no helper of the library, so it has its own",
};

const architecture = readFileSync(join(root, "docs/architecture.md"), "utf8");
const byFile = new Map(sources.map((source) => [source.file, source]));
const loaders = new Map<Source, boolean>();

/** Whether a file loads zod, by itself or through what it imports. */
const loadsZod = (source: Source): boolean => {
  const before = loaders.get(source);
  if (before !== undefined) return before;
  loaders.set(source, false);
  const loads = source.imports.some(({ of, isType }) => {
    const imported = byFile.get(of);
    return !isType && (/^zod\b/.test(of) || (imported !== undefined && loadsZod(imported)));
  });
  loaders.set(source, loads);
  return loads;
};

describe("the house", () => {
  it("has a place for every file", () => {
    expect(sources.filter(({ file }) => !house.includes(roomOf(file))).map(({ file }) => file)).toEqual([]);
  });

  it("has no import that runs up", () => {
    const upward = sources
      .filter(({ file }) => !isEntry(file))
      .flatMap(({ file, imports }) =>
        imports
          .filter(
            ({ of }) => isOwn(of) && (isEntry(of) || house.indexOf(roomOf(of)) > house.indexOf(roomOf(file))),
          )
          .map(({ of }) => `${file} → ${of}`),
      );
    expect(upward).toEqual([]);
  });

  it("has no zod in the rooms from series to words", () => {
    const without = house.slice(house.indexOf("series"), house.indexOf("words") + 1);
    const loading = sources.filter(loadsZod).map(({ file }) => file);
    expect(loading).toContain("portfolio/parse.ts");
    expect(loading.filter((file) => without.includes(roomOf(file)))).toEqual([]);
  });

  it.each(Object.entries(rooms))("says in two lines what %s holds, in %s", (room, door) => {
    const text = byFile.get(`${room}/${door}`)?.tree.text ?? "";
    expect(text).toMatch(/^\/\/ .+\n\/\/ .+\n(?!\/\/)/);
  });

  it.each(Object.entries(rooms))(
    "is walked through in docs/architecture.md by way of %s/%s",
    (room, door) => {
      expect(architecture).toContain(`\`${room}/${door}\``);
    },
  );
});

describe("a name", () => {
  /** Both languages have the same words, each in its own. */
  const sameInBoth = (file: string): string => file.replace(/\/(?:en|vi)\//, "/*/");

  const declared = sources.flatMap((source) =>
    declaredIn(source).map((name) => ({ name, file: sameInBoth(source.file) })),
  );

  const filesOf = new Map<string, Set<string>>();
  for (const { name, file } of declared) filesOf.set(name, (filesOf.get(name) ?? new Set()).add(file));

  const twice = [...filesOf].filter(([, files]) => files.size > 1);

  it("has one meaning, so it is declared in one file", () => {
    const clashes = twice.filter(([name]) => same[name] === undefined);
    expect(clashes.map(([name, files]) => `${name}: ${[...files].join(", ")}`)).toEqual([]);
  });

  it("is excused for its one meaning only where several files declare it", () => {
    const names = new Set(twice.map(([name]) => name));
    expect(Object.keys(same).filter((name) => !names.has(name))).toEqual([]);
  });
});
