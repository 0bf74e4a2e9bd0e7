import { join } from "node:path";
import ts from "typescript";
import { root } from "./examples.js";

/** What a field says of itself on one line, and the kind of object that it holds, if it holds one. */
export interface InputField {
  readonly text: string;
  readonly holds?: string;
}

/** The fields of each kind of object that may be written. A kind is named by the keys that lead to it first. */
export type InputKinds = Readonly<Record<string, Readonly<Record<string, InputField>>>>;

/** An input whose ids are plain strings. */
const probe = join(root, "written-portfolio.ts");
const PROBE =
  'import type { PortfolioInput } from "policy-targets";\nexport type AnyInput = PortfolioInput;\n';

const programOf = (): ts.Program => {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const options = { ...ts.parseJsonConfigFileContent(config.config, ts.sys, root).options, noEmit: true };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => file === probe || fileExists(file);
  host.readFile = (file) => (file === probe ? PROBE : readFile(file));
  host.getSourceFile = (file, target, ...rest) =>
    file === probe ? ts.createSourceFile(file, PROBE, target, true) : getSourceFile(file, target, ...rest);
  return ts.createProgram([probe], options, host);
};

/** A doc comment on one line, with the names of types as words: "a moving reference". */
const oneLine = (doc: string): string =>
  doc
    .replace(/\{@link (\w+)\}/g, (_, name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase())
    .replace(/\s*\n\s*/g, " ");

const isSame = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size === other.size && [...one].every((item) => other.has(item));

/** Every kind of object below a portfolio, as its doc comments describe it. */
export const inputKinds = (): InputKinds => {
  const program = programOf();
  const checker = program.getTypeChecker();

  /** The types of the objects that a field may hold, or that its list may hold. */
  const objectsOf = (type: ts.Type): readonly ts.Type[] => {
    if (type.isUnion()) return type.types.flatMap(objectsOf);
    if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return [];
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return item === undefined ? [type] : objectsOf(item);
  };

  const kinds: Record<string, Record<string, InputField>> = {};
  const known: { readonly objects: ReadonlySet<ts.Type>; readonly kind: string }[] = [];

  /** Lists what these objects may hold, each an alternative to the others, and names their kind. */
  const visit = (objects: ReadonlySet<ts.Type>, kind: string): string | undefined => {
    const before = known.find((one) => isSame(one.objects, objects));
    if (before !== undefined) return before.kind;
    const texts = new Map<string, Set<string>>();
    const held = new Map<string, ts.Type[]>();
    for (const field of [...objects].flatMap((object) => checker.getPropertiesOfType(object))) {
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(field));
      // A key of another form, which may only be undefined here.
      if (type.flags & ts.TypeFlags.Never) continue;
      const doc = oneLine(ts.displayPartsToString(field.getDocumentationComment(checker)));
      texts.set(field.name, (texts.get(field.name) ?? new Set()).add(doc));
      held.set(field.name, [...(held.get(field.name) ?? []), ...objectsOf(type)]);
    }
    if (texts.size === 0) return undefined;
    known.push({ objects, kind });
    const fields: Record<string, InputField> = {};
    kinds[kind] = fields;
    for (const [name, docs] of texts) {
      const holds = visit(new Set(held.get(name)), kind === "portfolio" ? name : `${kind}.${name}`);
      fields[name] = { text: [...docs].join(" "), ...(holds === undefined ? {} : { holds }) };
    }
    return kind;
  };

  const source = program.getSourceFile(probe);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module))
    visit(new Set([checker.getDeclaredTypeOfSymbol(symbol)]), "portfolio");
  return kinds;
};
