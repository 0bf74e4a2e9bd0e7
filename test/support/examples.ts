import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** One runnable example of the documentation. */
export interface Example {
  readonly name: string;
  readonly code: string;
}

/** The files below a folder with one of these endings. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.includes("node_modules"))
    .map((file) => join(folder, file))
    .sort();

const text = (file: string): string => readFileSync(join(root, file), "utf8");

/** The examples of a source file: what follows `@example` in its doc comments. */
export const examplesOfSource = (file: string): readonly Example[] => {
  const comments = text(file).match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment, number) => {
    const lines = comment
      .replace(/^\/\*\*/, "")
      .replace(/\*\/$/, "")
      .split("\n")
      .map((line) => line.replace(/^\s*\* ?/, ""));
    const at = lines.findIndex((line) => line.trim() === "@example");
    return at < 0 ? [] : [{ name: `${file} #${number + 1}`, code: lines.slice(at + 1).join("\n") }];
  });
};

/** The examples of a page: its fenced blocks of TypeScript or JavaScript. */
export const examplesOfPage = (file: string): readonly Example[] =>
  [...text(file).matchAll(/```(?:ts|js)\n([\s\S]*?)```/g)].map((match, number) => ({
    name: `${file} #${number + 1}`,
    code: match[1] ?? "",
  }));

/** What follows a statement that is checked: the literal that it should come to. */
const EXPECTED = /^\s*\/\/ => (.*)/;

/** The code in which each `expression; // => literal`, of one line or several, is a check. */
const withChecks = (code: string): string => {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const checks: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const expected = EXPECTED.exec(code.slice(node.end))?.[1];
    if (ts.isExpressionStatement(node) && expected !== undefined) {
      const text = `__check(${node.expression.getText(source)}, ${expected});`;
      checks.push({ from: node.getStart(source), to: node.end, text });
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return checks.reduceRight((text, one) => text.slice(0, one.from) + one.text + text.slice(one.to), code);
};

/** The example as JavaScript that a function can run: what it imports comes from `__modules`. */
export const checksOf = (code: string): string => {
  const imports = withChecks(code).replace(
    /^import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+"([^"]+)";?$/gm,
    (_, names: string, from: string) => {
      const values = names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && !name.startsWith("type "));
      return `const { ${values.join(", ").replace(/ as /g, ": ")} } = __modules[${JSON.stringify(from)}];`;
    },
  );
  const defaults = imports
    .replace(
      /^import (\w+) from "([^"]+)";?$/gm,
      (_, name: string, from: string) => `const { default: ${name} } = __modules[${JSON.stringify(from)}];`,
    )
    .replace(
      /^import \* as (\w+) from "([^"]+)";?$/gm,
      (_, name: string, from: string) => `const ${name} = __modules[${JSON.stringify(from)}];`,
    );
  return ts.transpileModule(defaults, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
};

/** How many checks an example makes. */
export const countChecks = (code: string): number => (code.match(/\/\/ => /g) ?? []).length;
