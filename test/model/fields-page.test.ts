import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "policy-targets";
import { portfolioJsonSchema } from "policy-targets/schema";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = portfolioJsonSchema() as Schema;
const page = readFileSync(join(root, "docs/fields.md"), "utf8");

const resolved = (node: Schema): Schema =>
  node.$ref === undefined ? node : (schema.$defs?.[node.$ref.replace("#/$defs/", "")] ?? {});

/** The keys that an object may have; of several objects that stand for each other, the keys of all. */
const keysOf = (node: Schema): readonly string[] => [
  ...new Set([node, ...(node.anyOf ?? [])].flatMap(({ properties = {} }) => Object.keys(properties))),
];

const insideOf = (node: Schema): readonly Schema[] => [
  ...Object.values(node.properties ?? {}),
  ...(node.items === undefined ? [] : [node.items]),
  ...(node.anyOf ?? []).flatMap((choice) => (choice.properties === undefined ? [choice] : insideOf(choice))),
];

const nameOf = (names: readonly string[]): string => [...names].sort().join(" ");

const extended = new Set<string>();
const shapes = new Map<string, readonly string[]>();
const lists = new Map<string, readonly string[]>();

/** Finds every kind of object and every list of codes. One that a part of it extends is the same kind: a criterion. */
const walk = (node: Schema, around: readonly (readonly string[])[], seen: ReadonlySet<Schema>): void => {
  const here = resolved(node);
  if (seen.has(here)) return;
  const codes = [...(here.enum ?? here.examples ?? [])].map(String);
  if (codes.length > 0) lists.set(nameOf(codes), codes);
  const keys = keysOf(here);
  if (keys.length > 0) shapes.set(nameOf(keys), keys);
  for (const outer of around) {
    if (keys.length > outer.length && outer.every((key) => keys.includes(key))) extended.add(nameOf(outer));
  }
  const inner = keys.length > 0 ? [...around, keys] : around;
  for (const part of insideOf(here)) walk(part, inner, new Set([...seen, here]));
};
walk(schema, [], new Set());
for (const name of extended) shapes.delete(name);

/** The first column of each table with this heading. */
const tables = (heading: string): readonly (readonly string[])[] =>
  page
    .split(/\n\n+/)
    .filter((block) => block.startsWith(`| ${heading} |`))
    .map((block) => [...block.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name));

const fields = tables("field").map(nameOf);
const codeTables = tables("code").map(nameOf);

describe("the page of the fields", () => {
  it("is held against every kind of object and every list of codes of the input", () => {
    expect([shapes.size > 20, lists.size > 15]).toEqual([true, true]);
  });

  it.each([...shapes.values()])("has a table of the fields %s", (...keys) => {
    expect(fields).toContain(nameOf(keys));
  });

  it.each([...lists.values()])("has a table of the codes %s", (...list) => {
    expect(codeTables).toContain(nameOf(list));
  });

  it("has no field that there is not", () => {
    expect(fields.filter((table) => !shapes.has(table))).toEqual([]);
  });

  it("has no code that there is not", () => {
    expect(codeTables.filter((table) => !lists.has(table))).toEqual([]);
  });

  it("names each list of codes as it is exported", () => {
    const inFields = Object.entries<readonly string[]>(codes).filter(([, list]) => lists.has(nameOf(list)));
    expect(inFields.filter(([name]) => !page.includes(`\`codes.${name}\``)).map(([name]) => name)).toEqual(
      [],
    );
  });
});
