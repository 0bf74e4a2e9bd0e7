import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";

const entries = ["src/index.ts", "src/render/index.ts", "fixtures/index.ts"].map((file) => join(root, file));

const compile = (): ts.Program => {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return ts.createProgram(entries, { ...options, noEmit: true });
};

describe("every exported name", () => {
  const program = compile();
  const checker = program.getTypeChecker();
  const symbols = entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  const documented = symbols.map((symbol) => {
    const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const text = ts.displayPartsToString(original.getDocumentationComment(checker));
    const tags = original.getJsDocTags(checker).map(({ name }) => name);
    return { name: symbol.name, hasText: text !== "", hasExample: tags.includes("example") };
  });

  it("is found", () => {
    expect(documented.length).toBeGreaterThan(150);
  });

  it("says what it is", () => {
    expect(documented.filter(({ hasText }) => !hasText).map(({ name }) => name)).toEqual([]);
  });

  it("has an example", () => {
    expect(documented.filter(({ hasExample }) => !hasExample).map(({ name }) => name)).toEqual([]);
  });
});
