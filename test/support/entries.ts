import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./examples.js";

/** What a module exports: a value, which may be a function, or a type alone. */
export interface ExportedName {
  readonly name: string;
  readonly kind: "value" | "type";
  readonly isFunction: boolean;
  /** Its doc comment, without tags. */
  readonly text: string;
  /** The names of the tags of its doc comment. */
  readonly tags: readonly string[];
}

const configOf = () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root);
};

/** The entries of the package by the name that a user imports, each with its source file. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(configOf().options.paths ?? {}).map(([entry, [file = ""]]) => [entry, file]),
);

/** The entries that package.json exports, by the name that a user imports. */
export const packagedEntries = (): readonly string[] => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(exports)
    .filter((key) => key !== "./package.json")
    .map((key) => key.replace(/^\./, "policy-targets"));
};

/** Every name that each entry exports, in the order of the alphabet. */
export const exportedNames = (): ReadonlyMap<string, readonly ExportedName[]> => {
  const { options } = configOf();
  const files = Object.values(entries).map((file) => join(root, file));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const namesIn = (file: string): readonly ExportedName[] => {
    const source = program.getSourceFile(join(root, file));
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing`);
    return checker
      .getExportsOfModule(module)
      .map((symbol) => describe(symbol, checker))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  return new Map(Object.entries(entries).map(([entry, file]) => [entry, namesIn(file)]));
};

const describe = (symbol: ts.Symbol, checker: ts.TypeChecker): ExportedName => {
  const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isValue = (original.flags & ts.SymbolFlags.Value) !== 0;
  return {
    name: symbol.name,
    kind: isValue ? "value" : "type",
    isFunction: isValue && checker.getTypeOfSymbol(original).getCallSignatures().length > 0,
    text: ts.displayPartsToString(original.getDocumentationComment(checker)),
    tags: original.getJsDocTags(checker).map(({ name }) => name),
  };
};
