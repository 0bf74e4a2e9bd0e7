import ts from "typescript";
import { type Exported, type Library, originalOf } from "./library.js";

/** A line of code that is longer is broken. */
const LINE = 100;

/** The names that stand in a signature and are explained. */
export const typesIn = (signature: ts.Signature, { checker, homeOf }: Library): readonly Exported[] => {
  const found: Exported[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) || ts.isTypeQueryNode(node)) {
      const name = ts.isTypeReferenceNode(node) ? node.typeName : node.exprName;
      const symbol = checker.getSymbolAtLocation(name);
      const home = symbol && homeOf(originalOf(symbol, checker));
      if (home !== undefined) found.push(home);
    }
    ts.forEachChild(node, visit);
  };
  const { declaration } = signature;
  for (const part of [...(declaration?.parameters ?? []), declaration?.type])
    if (part !== undefined) visit(part);
  return found;
};

/** A call of a function as its source declares it. */
export const signatureText = (name: string, signature: ts.Signature, checker: ts.TypeChecker): string => {
  const { declaration } = signature;
  if (declaration === undefined) return `${name}${checker.signatureToString(signature)}`;
  const clean = (node: ts.Node): string =>
    node
      .getText()
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s+/g, " ");
  const generics = declaration.typeParameters?.map(clean) ?? [];
  const generic = generics.length === 0 ? "" : `<${generics.join(", ")}>`;
  const parameters = declaration.parameters.map(clean);
  const returned =
    declaration.type === undefined || ts.isJSDocSignature(declaration)
      ? checker.typeToString(checker.getReturnTypeOfSignature(signature))
      : clean(declaration.type);
  const short = `${name}${generic}(${parameters.join(", ")}): ${returned}`;
  if (short.length <= LINE) return short;
  const lines = (parts: readonly string[]): string => parts.map((part) => `  ${part},\n`).join("");
  const start = `${name}${generic}(`.length <= LINE ? `${name}${generic}(` : `${name}<\n${lines(generics)}>(`;
  return `${start}\n${lines(parameters)}): ${returned}`;
};
