import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";

/** The files in which the input of a portfolio is described. */
const files = ["src/model/input.ts", "src/criteria/criterion-input.ts"].map((file) => join(root, file));

const program = (() => {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return ts.createProgram(files, { ...options, noEmit: true });
})();
const checker = program.getTypeChecker();

const seen = new Set<ts.Type>();
const fields: { readonly name: string; readonly doc: string }[] = [];

/** Visits the fields of a type, of its alternatives, and of what its fields hold. */
const visit = (type: ts.Type, name: string): void => {
  if (seen.has(type)) return;
  seen.add(type);
  if (type.isUnion()) {
    for (const one of type.types) visit(one, name);
    return;
  }
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (item !== undefined) {
    visit(item, `${name}[]`);
    return;
  }
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return;
  for (const field of checker.getPropertiesOfType(type)) {
    const held = checker.getNonNullableType(checker.getTypeOfSymbol(field));
    // A key of another form, which may only be undefined here.
    if (held.flags & ts.TypeFlags.Never) continue;
    const doc = ts.displayPartsToString(field.getDocumentationComment(checker));
    fields.push({ name: `${name}.${field.name}`, doc });
    visit(held, `${name}.${field.name}`);
  }
};

for (const file of files) {
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
    visit(checker.getDeclaredTypeOfSymbol(symbol), symbol.name);
  }
}

describe("every field that can be written", () => {
  it.each([
    "title",
    "between",
    "DeadlineInput.stated",
    "locator.clause",
    "change.atLeast.percent",
    "each.share",
  ])("is found, however deep: %s", (end) => {
    expect(fields.filter(({ name }) => name.endsWith(end))).not.toEqual([]);
  });

  it("says what it holds", () => {
    expect(fields.filter(({ doc }) => doc === "").map(({ name }) => name)).toEqual([]);
  });
});
