import { join } from "node:path";
import ts from "typescript";
import { entries } from "../support/entries.js";
import { root } from "../support/examples.js";

/** A name that an entry exports. */
export interface Exported {
  readonly name: string;
  readonly entry: string;
  /** What it stands for, whichever entry exports it. */
  readonly symbol: ts.Symbol;
  readonly isValue: boolean;
  readonly isFunction: boolean;
  /** What the comment above its export statement calls the group; `""` where there is none. */
  readonly group: string;
}

/** What the comment at the top of a file says, on one line; `""` without one. */
const openingOf = (text: string): string =>
  /^(?:\/\/ .*\n)+/
    .exec(text)?.[0]
    .replace(/^\/\/ /gm, "")
    .replaceAll("\n", " ")
    .trim() ?? "";

/** An entry of the package. */
export interface Entry {
  readonly name: string;
  /** The comment at the top of its file. */
  readonly opening: string;
  /** In the order of the alphabet, values first. */
  readonly names: readonly Exported[];
  /** The groups of names, in the order of the file. */
  readonly groups: readonly string[];
}

/** The exported names of the package, and where each of them is explained. */
export interface Library {
  readonly checker: ts.TypeChecker;
  readonly entries: readonly Entry[];
  /** The first entry that exports it explains it, under the name that it has there; `undefined` for no public name. */
  readonly homeOf: (symbol: ts.Symbol) => Exported | undefined;
  /** What a doc comment means by a name: an export of that entry, or else of any. */
  readonly named: (name: string, entry: string) => Exported | undefined;
}

/** What an alias of an import or export stands for. */
export const originalOf = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The comment above a statement, unless it is the one that opens the file. */
const commentAbove = (statement: ts.Statement, text: string): string | undefined => {
  const ranges = ts.getLeadingCommentRanges(text, statement.pos) ?? [];
  const from = ranges.findLastIndex(
    ({ pos }, at) => at === 0 || text.slice(ranges[at - 1]?.end, pos).split("\n").length > 2,
  );
  const block = ranges.slice(Math.max(from, 0));
  return block[0] === undefined || block[0].pos === 0
    ? undefined
    : block.map(({ pos, end }) => text.slice(pos, end).replace(/^\/\/ /, "")).join(" ");
};

/** The group of each name, as the comments between the export statements tell. */
const groupsOf = (source: ts.SourceFile): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  let group = "";
  for (const statement of source.statements) {
    group = commentAbove(statement, source.text) ?? group;
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) continue;
    if (!ts.isNamedExports(statement.exportClause)) continue;
    for (const { name } of statement.exportClause.elements) groups.set(name.text, group);
  }
  return groups;
};

/** In the order of the alphabet; of two names that differ by a capital alone, the value first. */
export const byName = (one: Exported, other: Exported): number => {
  const [a, b] = [one.name.toLowerCase(), other.name.toLowerCase()];
  return a === b ? Number(other.isValue) - Number(one.isValue) : a < b ? -1 : 1;
};

const byKindAndName = (one: Exported, other: Exported): number =>
  Number(other.isValue) - Number(one.isValue) || byName(one, other);

/** Reads the sources of the package. */
export const libraryOf = (): Library => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = Object.values(entries).map((file) => join(root, file));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();

  const entryOf = (name: string, file: string): Entry => {
    const source = program.getSourceFile(join(root, file));
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (source === undefined || module === undefined) throw new Error(`${file} exports nothing`);
    const groups = groupsOf(source);
    const names = checker.getExportsOfModule(module).map((exported): Exported => {
      const symbol = originalOf(exported, checker);
      const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
      const isFunction = isValue && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
      return {
        name: exported.name,
        entry: name,
        symbol,
        isValue,
        isFunction,
        group: groups.get(exported.name) ?? "",
      };
    });
    return {
      name,
      opening: openingOf(source.text),
      names: names.sort(byKindAndName),
      groups: ["", ...new Set(groups.values())],
    };
  };

  const all = Object.entries(entries).map(([name, file]) => entryOf(name, file));
  const homes = new Map<ts.Symbol, Exported>();
  for (const exported of all.flatMap(({ names }) => names))
    if (!homes.has(exported.symbol)) homes.set(exported.symbol, exported);
  const named = (name: string, entry: string): Exported | undefined => {
    const own = all.find((one) => one.name === entry)?.names.find((one) => one.name === name);
    const found = own ?? all.flatMap(({ names }) => names).find((one) => one.name === name);
    return found === undefined ? undefined : homes.get(found.symbol);
  };
  return { checker, entries: all, homeOf: (symbol) => homes.get(symbol), named };
};
