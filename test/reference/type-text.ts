import ts from "typescript";
import { codeLists } from "./code-lists.js";
import { type Exported, type Library, originalOf } from "./library.js";

/** A part of the text of a type: a name that the reference explains, or anything else. */
export type Piece = string | Exported;

/** What a type is made of where its text is written. */
export interface TypeText {
  readonly pieces: readonly Piece[];
  /** The objects without a name of their own that the text calls `object`. */
  readonly objects: readonly ts.Node[];
  /** Whether it names what is not explained: a type that is made from others and not exported. */
  readonly isOpaque: boolean;
}

/** Objects of so many fields, none of which has a doc comment, are written out: `{ value: Amount, period: Period }`. */
const WRITTEN_OUT = 4;

const declarationOf = (symbol: ts.Symbol): ts.Declaration | undefined => symbol.declarations?.[0];

/** Whether a declaration is one of the sources, and not of the language or of a package. */
const isOwn = (declaration: ts.Declaration): boolean =>
  !declaration.getSourceFile().fileName.includes("node_modules");

const isDocumented = (member: ts.Node): boolean => ts.getJSDocCommentsAndTags(member).length > 0;

const isShort = ({ members }: ts.TypeLiteralNode): boolean =>
  members.length <= WRITTEN_OUT &&
  members.every((member) => ts.isPropertySignature(member) && !isDocumented(member));

const withoutUndefined = (pieces: readonly Piece[]): readonly Piece[] => {
  const last = pieces.at(-1);
  return last === "undefined" && pieces.at(-2) === " | " ? pieces.slice(0, -2) : pieces;
};

/** An intersection of objects as one object with the fields of all: `{ a: A, b: B }`, or `{ a: A, … }`. */
const asOneObject = (pieces: readonly Piece[]): readonly Piece[] => {
  if (pieces.every((piece) => piece === "object" || piece === " & ")) return ["object"];
  const text = pieces.map((piece, at) => (typeof piece === "string" ? piece : `\0${at}\0`)).join("");
  const joined = text
    .replace(/ \} & object/g, ", … }")
    .replace(/object & \{ /g, "{ …, ")
    .replace(/ \} & \{ /g, ", ");
  return joined.split("\0").map((part, at) => (at % 2 === 0 ? part : (pieces[Number(part)] as Piece)));
};

/** Types of the language, which everybody knows. */
const OF_LANGUAGE = [
  "Date",
  "Exclude",
  "NonNullable",
  "Omit",
  "Partial",
  "Pick",
  "Record",
  "Required",
  "Set",
];

/** Whether a text names a type that is neither explained nor one of the language or of a package, as `fc.Arbitrary`. */
const isOpaque = (pieces: readonly Piece[]): boolean => {
  const text = pieces.map((piece) => (typeof piece === "string" ? piece : "")).join("");
  const names = text.replace(/"[^"]*"/g, "").match(/(?<![.\w])[A-Z]\w*/g) ?? [];
  return names.some((name) => !OF_LANGUAGE.includes(name));
};

/** Whether a type says how it is made from others, and not what it is. */
const isComputed = (node: ts.Node): boolean =>
  ts.isMappedTypeNode(node) ||
  ts.isConditionalTypeNode(node) ||
  (ts.isIndexedAccessTypeNode(node) && ts.isTypeAliasDeclaration(node.parent)) ||
  (ts.forEachChild(node, isComputed) ?? false);

/** Writes types as their sources do, without `readonly`, and with what is not exported in its own words. */
export class TypeWriter {
  private readonly library: Library;
  private objects: ts.Node[] = [];
  /** What the parameters of an alias stand for while it is written out. */
  private readonly given = new Map<ts.Symbol, readonly Piece[]>();

  constructor(library: Library) {
    this.library = library;
  }

  /** The text of a type that is written in a source. */
  textOf(node: ts.TypeNode): TypeText {
    this.objects = [];
    const pieces = this.write(node);
    return { pieces, objects: this.objects, isOpaque: isOpaque(pieces) };
  }

  /** The text of a type that no source writes. */
  textOfType(type: ts.Type): TypeText {
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
    const textOf = (one: ts.Type): string =>
      this.library.checker
        .typeToString(one, undefined, flags)
        .replaceAll("readonly ", "")
        .replace(/(?<=Input|Portfolio)<string(?:, string)*>/g, "");
    // The compiler orders the members of a union by when it met them, which any edit elsewhere may change.
    const text =
      type.isUnion() && type.aliasSymbol === undefined && !(type.flags & ts.TypeFlags.BooleanLike)
        ? type.types.map(textOf).sort().join(" | ")
        : textOf(type);
    const pieces = text
      .split(/("[^"]*"|\b[A-Z]\w+\b)/)
      .map(
        (part): Piece => (/^[A-Z]/.test(part) ? (this.library.named(part, "policy-targets") ?? part) : part),
      );
    return { pieces: pieces.filter((piece) => piece !== ""), objects: [], isOpaque: isOpaque(pieces) };
  }

  private joined(nodes: readonly ts.TypeNode[], between: string): readonly Piece[] {
    return nodes.flatMap((node, at) => [...(at === 0 ? [] : [between]), ...this.write(node)]);
  }

  private write(node: ts.TypeNode): readonly Piece[] {
    if (ts.isParenthesizedTypeNode(node)) return this.inBrackets(node.type);
    if (ts.isUnionTypeNode(node)) return this.joined(node.types, " | ");
    if (ts.isIntersectionTypeNode(node)) {
      return asOneObject(this.joined(node.types, " & "));
    }
    if (ts.isIndexedAccessTypeNode(node)) {
      const codes = this.codesOf(node);
      return codes === undefined
        ? [...this.write(node.objectType), "[", ...this.write(node.indexType), "]"]
        : [codes];
    }
    if (ts.isArrayTypeNode(node)) return [...this.write(node.elementType), "[]"];
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword)
      return this.write(node.type);
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword) return this.keys(node);
    if (ts.isTypeReferenceNode(node)) return this.reference(node);
    if (ts.isExpressionWithTypeArguments(node))
      return [node.expression.getText(), "<", ...this.joined(node.typeArguments ?? [], ", "), ">"];
    if (ts.isTypeLiteralNode(node)) return this.literal(node);
    if (ts.isFunctionTypeNode(node)) return this.signature(node, " => ");
    if (node.kind === ts.SyntaxKind.ObjectKeyword) return ["{}"];
    if (ts.isTupleTypeNode(node))
      return [
        "[",
        ...this.joined(
          node.elements.map((one) => (ts.isNamedTupleMember(one) ? one.type : one)),
          ", ",
        ),
        "]",
      ];
    return [node.getText()];
  }

  /** The keys of a type that is explained, or else what they are. */
  private keys(node: ts.TypeOperatorNode): readonly Piece[] {
    const pieces = ts.isTypeReferenceNode(node.type) ? this.write(node.type) : [];
    const isExplained = pieces.length === 1 && typeof pieces[0] !== "string";
    return isExplained
      ? ["keyof ", ...pieces]
      : this.textOfType(this.library.checker.getTypeFromTypeNode(node)).pieces;
  }

  /** The codes that `(typeof list)[number]` stands for. */
  private codesOf({ objectType }: ts.IndexedAccessTypeNode): string | undefined {
    const name = /^\(typeof (\w+)\)$/.exec(objectType.getText())?.[1];
    const list = name === undefined ? undefined : codeLists.get(name);
    return list?.codes.map((code) => JSON.stringify(code)).join(" | ");
  }

  private inBrackets(node: ts.TypeNode): readonly Piece[] {
    const pieces = this.write(node);
    return pieces.length === 1 ? pieces : ["(", ...pieces, ")"];
  }

  private withArguments(node: ts.TypeReferenceNode, name: Piece): readonly Piece[] {
    return node.typeArguments === undefined
      ? [name]
      : [name, "<", ...this.joined(node.typeArguments, ", "), ">"];
  }

  private reference(node: ts.TypeReferenceNode): readonly Piece[] {
    const { checker } = this.library;
    const found = checker.getSymbolAtLocation(node.typeName);
    const symbol = found === undefined ? undefined : originalOf(found, checker);
    const home = symbol === undefined ? undefined : this.library.homeOf(symbol);
    if (home !== undefined) return this.withArguments(node, home);
    const name = node.typeName.getText();
    const [argument] = node.typeArguments ?? [];
    if (node.getText() === "Record<never, never>") return ["{}"];
    if (name === "Readonly" && argument !== undefined) return this.write(argument);
    const declaration = symbol === undefined ? undefined : declarationOf(symbol);
    if (declaration !== undefined && symbol !== undefined && ts.isTypeParameterDeclaration(declaration)) {
      const given = this.given.get(symbol);
      if (given !== undefined) return given;
      const { constraint } = declaration;
      const isOfAny =
        ts.isMappedTypeNode(declaration.parent) || constraint?.kind === ts.SyntaxKind.StringKeyword;
      return constraint !== undefined && isOfAny ? this.write(constraint) : [name];
    }
    if (declaration === undefined || !isOwn(declaration)) return this.withArguments(node, name);
    if (ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters === undefined)
      return this.inBracketsBeside(node, declaration.type);
    if (ts.isInterfaceDeclaration(declaration) && declaration.typeParameters === undefined)
      return this.ofInterface(declaration);
    if (ts.isTypeAliasDeclaration(declaration) && !isComputed(declaration.type))
      return this.writtenFor(node, declaration);
    return this.textOfType(checker.getTypeFromTypeNode(node)).pieces;
  }

  /** What an alias with parameters stands for, with what they are given. */
  private writtenFor(
    node: ts.TypeReferenceNode,
    { type, typeParameters }: ts.TypeAliasDeclaration,
  ): readonly Piece[] {
    typeParameters?.forEach((parameter, at) => {
      const symbol = this.library.checker.getSymbolAtLocation(parameter.name);
      const argument = node.typeArguments?.[at] ?? parameter.default;
      if (symbol !== undefined && argument !== undefined) this.given.set(symbol, this.write(argument));
    });
    return ts.isArrayTypeNode(node.parent) ? this.inBrackets(type) : this.write(type);
  }

  /** An interface that is not exported: one with a single field is written out. */
  private ofInterface(declaration: ts.InterfaceDeclaration): readonly Piece[] {
    const [member, ...more] = declaration.members;
    if (member !== undefined && more.length === 0 && declaration.heritageClauses === undefined)
      return this.writtenOut(declaration.members);
    this.objects.push(declaration);
    return ["object"];
  }

  /** What an alias stands for, in brackets where the list of it is meant. */
  private inBracketsBeside(node: ts.TypeReferenceNode, type: ts.TypeNode): readonly Piece[] {
    return ts.isArrayTypeNode(node.parent) ? this.inBrackets(type) : this.write(type);
  }

  private literal(node: ts.TypeLiteralNode): readonly Piece[] {
    if (!isShort(node)) {
      this.objects.push(node);
      return ["object"];
    }
    return this.writtenOut(node.members);
  }

  private writtenOut(members: readonly ts.TypeElement[]): readonly Piece[] {
    const fields = members
      .filter(ts.isPropertySignature)
      .map((member) => [
        `${member.name.getText()}${member.questionToken === undefined ? "" : "?"}: `,
        ...(member.type === undefined ? ["unknown"] : withoutUndefined(this.write(member.type))),
      ]);
    return fields.length === 0
      ? ["{}"]
      : ["{ ", ...fields.flatMap((field, at) => (at === 0 ? field : [", ", ...field])), " }"];
  }

  /** The parameters of a function and what it returns. */
  private signature(node: ts.SignatureDeclaration, arrow: string): readonly Piece[] {
    const parameters = node.parameters.map((parameter): readonly Piece[] => [
      parameter.dotDotDotToken === undefined ? "" : "...",
      `${parameter.name.getText()}${parameter.questionToken === undefined ? "" : "?"}: `,
      ...(parameter.type === undefined ? ["unknown"] : this.write(parameter.type)),
    ]);
    const list = parameters.flatMap((one, at) => (at === 0 ? one : [", ", ...one]));
    return ["(", ...list, ")", arrow, ...(node.type === undefined ? ["void"] : this.write(node.type))];
  }

  /** The text of a method of an interface. */
  textOfMethod(node: ts.SignatureDeclaration): TypeText {
    this.objects = [];
    const pieces = this.signature(node, " => ");
    return { pieces, objects: this.objects, isOpaque: isOpaque(pieces) };
  }
}

/** The text of a type in Markdown, with the names that are explained as links. It may stand in a cell of a table. */
export const typeMarkdown = (all: readonly Piece[], link: (to: Exported) => string): string => {
  const runs: Piece[] = [];
  for (const piece of withoutUndefined(all)) {
    const before = runs.at(-1);
    if (typeof piece === "string" && typeof before === "string") runs[runs.length - 1] = before + piece;
    else runs.push(piece);
  }
  return runs
    .filter((run) => run !== "")
    .map((run) =>
      typeof run === "string"
        ? `\`${run.replace(/\s+/g, " ").replaceAll("|", "\\|")}\``
        : `[\`${run.name}\`](${link(run)})`,
    )
    .join("");
};
