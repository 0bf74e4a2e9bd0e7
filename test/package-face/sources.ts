import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { filesBelow, root } from "../support/examples.js";

export interface Import {
  /** The file below `src`, or the name of a package. */
  readonly of: string;
  /** Whether only types are taken, so that nothing is loaded. */
  readonly isType: boolean;
}

export interface Source {
  /** Below `src`: `"value/day.ts"`. */
  readonly file: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const importsOf = (file: string, tree: ts.SourceFile): readonly Import[] =>
  tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: from } = statement;
    if (from === undefined || !ts.isStringLiteral(from)) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const isOwn = from.text.startsWith(".");
    return [{ of: isOwn ? join(dirname(file), from.text).replace(/\.js$/, ".ts") : from.text, isType }];
  });

/** Every file of `src`. */
export const sources: readonly Source[] = filesBelow("src", ".ts").map((path) => {
  const file = path.replace(/^src\//, "");
  const text = readFileSync(join(root, path), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return { file, tree, imports: importsOf(file, tree) };
});

/** What a file declares at its top level, types and values. */
export const declaredIn = ({ tree }: Source): readonly string[] => {
  const found = new Set<string>();
  for (const statement of tree.statements) {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name)
      : ts.isInterfaceDeclaration(statement) ||
          ts.isTypeAliasDeclaration(statement) ||
          ts.isFunctionDeclaration(statement) ||
          ts.isClassDeclaration(statement)
        ? [statement.name]
        : [];
    for (const name of names) if (name !== undefined && ts.isIdentifier(name)) found.add(name.text);
  }
  return [...found];
};
