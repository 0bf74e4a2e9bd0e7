import ts from "typescript";
import { expect, it } from "vitest";
import { sources } from "./sources.js";

/**
 * What gives the same bits on every engine. The language leaves the last bits of all other functions of `Math`, and of
 * `**` on numbers, to the engine; `value/powers.ts` has logarithms and powers that do not depend on it.
 */
const PORTABLE = ["abs", "ceil", "floor", "max", "min", "round", "sign", "sqrt", "trunc", "PI"];

const isPowerOfNumbers = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken ||
    (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken && !ts.isBigIntLiteral(node.left)));

/** Whether `Math` stands here other than before a portable name. */
const isMathOfTheEngine = (node: ts.Node): boolean =>
  ts.isIdentifier(node) &&
  node.text === "Math" &&
  !(ts.isPropertyAccessExpression(node.parent) && PORTABLE.includes(node.parent.name.text));

const unportableIn = (tree: ts.SourceFile): readonly string[] => {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isPowerOfNumbers(node)) found.push(node.getText(tree));
    if (isMathOfTheEngine(node)) found.push(node.parent.getText(tree));
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
};

it("nothing is computed whose last bits are left to the engine", () => {
  const found = sources.flatMap(({ file, tree }) => unportableIn(tree).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});

it.each([
  ["2 ** 0.5", 1],
  ["let a = 2; a **= 2;", 1],
  ["Math.pow(2, 0.5)", 1],
  ["Math.log(2) + Math.exp(2)", 2],
  ["const { log } = Math;", 1],
  ["Math[name](2)", 1],
  ["10n ** 3n", 0],
  ["Math.sqrt(2) + Math.max(1, 2)", 0],
])("%s is found %d times", (text, count) => {
  expect(unportableIn(ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, true))).toHaveLength(count);
});
