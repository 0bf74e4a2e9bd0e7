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
  locale: "locale.ts",
  words: "explain.ts",
  methods: "index.ts",
  stated: "index.ts",
  audit: "index.ts",
  render: "index.ts",
};

const house = [...Object.keys(rooms), "codes.ts", "index.ts"];

/** Entries of the package: they gather what they export from any room, and nothing imports them. */
const isEntry = (file: string): boolean => /(?:^|\/)index\.ts$/.test(file) || file === "portfolio/schema.ts";

const roomOf = (file: string): string => file.split("/")[0] ?? "";

const isOwn = (of: string): boolean => of.endsWith(".ts");

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What fails today and is not to grow: it leaves the list when it is put right, until the list is empty. */
const known = {
  names: words(`
    Base baseOf Change changeBetween changeOf CriterionCase Days daysOf EXPECTED factorOf factsOf
    Figure finiteOrNull Indicator isImprecise isPlain isPositive judge Judged judgeOngoing
    judgePassed lastDay lastDayOf Level levelsIn listOf mayBeNegative Meeting metBy negated ofPeriod
    Outlook paceOf partOf partsOf periodsOf placeOf pointOf readFigure reading readMethods readOptions
    readOutlook readRange readSeries saysSomething scored Stated takeUnit Told unitOf unreadable
    wholeOf within
  `),
};

/** Names that mean the same wherever they are declared. */
const same: Readonly<Record<string, string>> = {
  en: "what a room says in English",
  vi: "what a room says in Vietnamese",
  assess: "the judgement of the method that the file holds",
  withTarget: "its judgement where there is a target",
  withoutTarget: "its judgement where there is none",
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
    declaredIn(source).map((one) => ({ ...one, file: sameInBoth(source.file) })),
  );

  const twice = (those: typeof declared): readonly string[] => {
    const files = new Map<string, Set<string>>();
    for (const { name, file } of those) files.set(name, (files.get(name) ?? new Set()).add(file));
    return [...files]
      .filter(([name, where]) => where.size > 1 && same[name] === undefined && !known.names.includes(name))
      .map(([name, where]) => `${name}: ${[...where].join(", ")}`);
  };

  it("of a type, or that other files import, is declared in one file", () => {
    const shared = new Set(declared.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name));
    expect(twice(declared.filter(({ name }) => shared.has(name)))).toEqual([]);
  });

  it.each(Object.keys(rooms))("that a file of %s keeps to itself is declared in one of its files", (room) => {
    // Tables in capitals belong to the file that they stand in.
    expect(
      twice(declared.filter(({ name, file }) => roomOf(file) === room && !/^[A-Z\d_]+$/.test(name))),
    ).toEqual([]);
  });

  it("is known to be declared twice only as long as it is", () => {
    const counts = new Map<string, Set<string>>();
    for (const { name, file } of declared) counts.set(name, (counts.get(name) ?? new Set()).add(file));
    expect(known.names.filter((name) => (counts.get(name)?.size ?? 0) < 2)).toEqual([]);
  });
});
