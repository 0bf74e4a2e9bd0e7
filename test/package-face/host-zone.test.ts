import ts from "typescript";
import { expect, it } from "vitest";
import { sources } from "./sources.js";

/** Methods that answer by the zone or the language of the host. */
const ofHost =
  /^(?:[gs]et(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|to(?:Date|Time)String|toLocale\w+|localeCompare)$/;

/** What gives a moment or a number that no argument decides. */
const ofMoment = /^(?:Date\.now|Date\.parse|performance\.now|Math\.random)$/;

/**
 * A number of milliseconds: a sum, a product, what `Date.UTC` gives, or the instant of another Date. A text would be
 * read in the host's zone.
 */
const isInstant = (argument: ts.Expression, tree: ts.SourceFile): boolean =>
  ts.isBinaryExpression(argument) || /^Date\.UTC\(|\.getTime\(\)$/.test(argument.getText(tree));

const holds = (argument: ts.Expression | undefined, key: string, value = ""): boolean =>
  argument !== undefined &&
  ts.isObjectLiteralExpression(argument) &&
  argument.properties.some((property) => property.getText().replace(/\s/g, "").startsWith(`${key}${value}`));

/** What of date-fns a file calls by name. */
const dateFnsNames = (tree: ts.SourceFile): readonly string[] =>
  tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !/"date-fns\b/.test(statement.moduleSpecifier.getText(tree)))
      return [];
    const { name, namedBindings } = statement.importClause ?? {};
    const named =
      namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
    return [...(name === undefined ? [] : [name.text]), ...named.map((element) => element.name.text)];
  });

const isWrong = (node: ts.Node, tree: ts.SourceFile, dateFns: readonly string[]): boolean => {
  if (ts.isPropertyAccessExpression(node))
    return ofHost.test(node.name.text) || ofMoment.test(node.getText(tree));
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  const called = node.expression.getText(tree);
  const given = node.arguments ?? [];
  const [first] = given;
  if (called === "Date")
    return ts.isCallExpression(node) || given.length !== 1 || first === undefined || !isInstant(first, tree);
  if (called === "Intl.DateTimeFormat") return !holds(given[1], "timeZone");
  if (called.startsWith("Intl.")) return given.length === 0;
  return dateFns.includes(called) && !holds(given.at(-1), "in:", "utc");
};

const wrongIn = (tree: ts.SourceFile): readonly string[] => {
  const dateFns = dateFnsNames(tree);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (isWrong(node, tree, dateFns)) found.push(node.getText(tree));
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
};

it.each([
  "new Date()",
  "new Date(text)",
  'new Date("2020-07-06")',
  "new Date(2020, 6, 6)",
  "Date()",
  "Date.now()",
  "date.getMonth()",
  "date.toLocaleDateString()",
  "a.localeCompare(b)",
  'new Intl.DateTimeFormat("en")',
  "new Intl.NumberFormat()",
  'import { addDays } from "date-fns"; addDays(date, 1)',
  'import { addDays } from "date-fns/addDays"; addDays(date, 1, { in: tz("Asia/Tokyo") })',
])("%s depends on the host", (code) => {
  expect(wrongIn(ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true))).not.toEqual([]);
});

it.each([
  "new Date(day * 86_400_000)",
  "new Date(Date.UTC(2020, 6, 6))",
  "new Date(date.getTime())",
  "date.getUTCMonth()",
  "date.toISOString()",
  'new Intl.DateTimeFormat("en", { timeZone })',
  'import { addDays } from "date-fns/addDays"; addDays(date, 1, { in: utc })',
])("%s does not", (code) => {
  expect(wrongIn(ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true))).toEqual([]);
});

it("nothing in src depends on the zone, the language or the clock of the host but today of the shell", () => {
  const found = sources.flatMap(({ file, tree }) => wrongIn(tree).map((code) => `${file}: ${code}`));
  expect(found).toEqual(["cli/today.ts: new Date()", "cli/today.ts: new Intl.DateTimeFormat()"]);
});
