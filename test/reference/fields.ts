import { relative } from "node:path";
import ts from "typescript";
import { root } from "../support/examples.js";
import { type Library, originalOf } from "./library.js";
import { type Piece, type TypeText, TypeWriter } from "./type-text.js";

/** A field of an object, or of an object in it: `revisions[].on`. */
export interface Field {
  readonly name: string;
  readonly type: readonly Piece[];
  /** Its doc comment, on one line, and where the fields of an object are that is listed elsewhere. */
  readonly text: string;
  /** Whether it has a doc comment; also for a line that stands for any key, of which the type says what it is. */
  readonly hasDoc: boolean;
  /** Where it is written: `src/verdict/assessment.ts:13`. */
  readonly source: string;
}

/** What the fields of a type are. */
export interface Fields {
  /** Types all fields of which it has too. */
  readonly bases: readonly (readonly Piece[])[];
  /** The type that lists what it has beside its code, by code. */
  readonly byCode: readonly (readonly Piece[])[];
  /** What it has beside its code, by code, where no type with a name lists that. */
  readonly ofCodes: readonly Field[];
  readonly own: readonly Field[];
}

/** So many fields of an object that is listed elsewhere are named; of more it is only said where they are. */
const NAMED = 2;

const fieldsOf = (own: readonly Field[]): Fields => ({ bases: [], byCode: [], ofCodes: [], own });

/** Of a type that has none. */
const NO_FIELDS = fieldsOf([]);

const both = (all: readonly Fields[]): Fields => ({
  bases: all.flatMap(({ bases }) => bases),
  byCode: all.flatMap(({ byCode }) => byCode),
  ofCodes: all.flatMap(({ ofCodes }) => ofCodes),
  own: all.flatMap(({ own }) => own),
});

const plainText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.name)).join("");

/** The place of a declaration, for who has to write its doc comment. */
const placeOf = (node: ts.Node | undefined): string => {
  if (node === undefined) return "nowhere";
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(root, file.fileName)}:${line + 1}`;
};

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");

/** Lists the fields of the types of one section of a page. */
export class FieldLister {
  private readonly writer: TypeWriter;
  /** What is said of an object without a public name where it stands again. */
  private readonly told = new Map<ts.Node, string>();

  constructor(private readonly library: Library) {
    this.writer = new TypeWriter(library);
  }

  /** The fields of an interface, a class or an alias of an object. */
  of(symbol: ts.Symbol): Fields {
    const declaration = symbol.declarations?.find(
      (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) || ts.isClassDeclaration(one),
    );
    if (declaration === undefined) return NO_FIELDS;
    if (ts.isTypeAliasDeclaration(declaration)) return this.ofType(declaration.type, "");
    return this.ofMembers(declaration as ts.InterfaceDeclaration | ts.ClassDeclaration, "");
  }

  /** The names of all fields of a type: of several objects that stand for each other, those of all. */
  namesOf(symbol: ts.Symbol): readonly string[] {
    const { checker } = this.library;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const objects = (type.isUnion() ? type.types : [type]).filter(
      ({ flags }) => flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection),
    );
    const fields = objects.flatMap((object) => checker.getPropertiesOfType(object));
    const allowed = fields.filter(
      (field) => !(checker.getNonNullableType(checker.getTypeOfSymbol(field)).flags & ts.TypeFlags.Never),
    );
    return [...new Set(allowed.map(({ name }) => name))];
  }

  private ofType(node: ts.TypeNode, prefix: string): Fields {
    if (ts.isParenthesizedTypeNode(node)) return this.ofType(node.type, prefix);
    if (ts.isTypeLiteralNode(node)) return this.ofMembers(node, prefix);
    if (ts.isIntersectionTypeNode(node)) return both(node.types.map((type) => this.ofType(type, prefix)));
    if (ts.isTypeReferenceNode(node)) return this.ofReference(node.typeName, node, prefix);
    if (ts.isMappedTypeNode(node)) return this.ofMapped(node);
    if (ts.isIndexedAccessTypeNode(node)) return this.ofIndexed(node, prefix);
    return this.resolved(node, prefix);
  }

  /** Of a type that has the same for each code: one line for all of them. */
  private ofMapped({ type, typeParameter }: ts.MappedTypeNode): Fields {
    if (type === undefined || typeParameter.constraint === undefined) return NO_FIELDS;
    const name = `[${typeParameter.name.text} in ${typeParameter.constraint.getText()}]`;
    return fieldsOf([
      { name, type: this.writer.textOf(type).pieces, text: "", hasDoc: true, source: placeOf(type) },
    ]);
  }

  /** Of a type that has for each code what another type lists under it. */
  private ofIndexed(node: ts.IndexedAccessTypeNode, prefix: string): Fields {
    if (ts.isMappedTypeNode(node.objectType) && node.objectType.type !== undefined)
      return ts.isTypeReferenceNode(node.objectType.type)
        ? this.resolved(node, prefix)
        : this.ofType(node.objectType.type, prefix);
    if (!ts.isTypeReferenceNode(node.objectType)) return this.resolved(node, prefix);
    const { bases, own } = this.ofReference(node.objectType.typeName, node.objectType, prefix);
    return { bases: [], byCode: bases, ofCodes: own, own: [] };
  }

  private ofReference(name: ts.Node, node: ts.TypeNode, prefix: string): Fields {
    const { checker } = this.library;
    const found = checker.getSymbolAtLocation(name);
    const symbol = found === undefined ? undefined : originalOf(found, checker);
    const home = symbol === undefined ? undefined : this.library.homeOf(symbol);
    if (home !== undefined) return { ...NO_FIELDS, bases: [[home]] };
    if (this.isPartOfNamed(name.getText(), node))
      return { ...NO_FIELDS, bases: [this.writer.textOf(node).pieces] };
    const declaration = symbol?.declarations?.[0];
    if (declaration !== undefined && ts.isInterfaceDeclaration(declaration)) {
      if (declaration.typeParameters === undefined) return this.ofMembers(declaration, prefix);
    }
    return this.resolved(node, prefix);
  }

  /** Whether a type is some or all fields of one that is explained, as `Omit<EvaluationOptions, "asOf">`. */
  private isPartOfNamed(name: string, node: ts.TypeNode): boolean {
    const [whole] =
      ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)
        ? (node.typeArguments ?? [])
        : [];
    if (!["Omit", "Partial", "Pick"].includes(name) || whole === undefined) return false;
    const [piece, ...more] = this.writer.textOf(whole).pieces;
    return typeof piece === "object" && (more.length === 0 || more[0] === "<");
  }

  /** The fields of a type that is computed: of several objects that stand for each other, those of all. */
  private resolved(node: ts.TypeNode, prefix: string): Fields {
    const { checker } = this.library;
    const fields = new Map<string, Field & Pick<TypeText, "objects">>();
    const typesOf = new Map<string, Set<string>>();
    const objectsOf = (type: ts.Type): readonly ts.Type[] => {
      if (type.isUnion()) return type.types.flatMap(objectsOf);
      return type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) && !checker.isArrayLikeType(type)
        ? [type]
        : [];
    };
    const objects = objectsOf(checker.getTypeFromTypeNode(node));
    for (const property of objects.flatMap((object) => checker.getPropertiesOfType(object))) {
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      if (type.flags & ts.TypeFlags.Never) continue;
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0 && objects.length === 1;
      const text = this.textOf(property);
      const written = this.writtenType(property) ?? this.writer.textOfType(type);
      const before = fields.get(property.name);
      const types = typesOf.get(property.name) ?? new Set();
      const isNew = !types.has(plainText(written.pieces));
      typesOf.set(property.name, types.add(plainText(written.pieces)));
      if (before !== undefined && !isNew) continue;
      fields.set(property.name, {
        name: `${prefix}${property.name}${isOptional ? "?" : ""}`,
        type: before === undefined ? written.pieces : [...before.type, " | ", ...written.pieces],
        text: before?.text ?? text,
        hasDoc: before?.hasDoc ?? text !== "",
        source: placeOf(property.declarations?.[0]),
        objects: before?.objects ?? written.objects,
      });
    }
    return fieldsOf(
      [...fields.values()].flatMap(({ objects: inner, ...field }) =>
        this.withObjects(field, field.name.replace("?", ""), inner),
      ),
    );
  }

  /** The type of a field as its source writes it, unless that depends on what the type is given. */
  private writtenType(property: ts.Symbol): TypeText | undefined {
    const [declaration] = property.declarations ?? [];
    if (declaration !== undefined && ts.isMethodSignature(declaration))
      return this.writer.textOfMethod(declaration);
    if (declaration === undefined || !ts.isPropertySignature(declaration)) return undefined;
    const { type } = declaration;
    if (type === undefined || !this.isTypeOf(type, property)) return undefined;
    let isGiven = false;
    const visit = (node: ts.Node): void => {
      const symbol = ts.isIdentifier(node) ? this.library.checker.getSymbolAtLocation(node) : undefined;
      if (symbol !== undefined && symbol.flags & ts.SymbolFlags.TypeParameter) isGiven = true;
      ts.forEachChild(node, visit);
    };
    visit(type);
    return isGiven ? undefined : this.writer.textOf(type);
  }

  /** Whether a field still has the type of its declaration, and no other was put in its place. */
  private isTypeOf(node: ts.TypeNode, property: ts.Symbol): boolean {
    const { checker } = this.library;
    const textOf = (type: ts.Type): string =>
      checker.typeToString(checker.getNonNullableType(type), undefined, ts.TypeFormatFlags.NoTruncation);
    return textOf(checker.getTypeFromTypeNode(node)) === textOf(checker.getTypeOfSymbol(property));
  }

  private textOf(symbol: ts.Symbol): string {
    return oneLine(ts.displayPartsToString(symbol.getDocumentationComment(this.library.checker)));
  }

  private ofMembers(
    node: ts.InterfaceDeclaration | ts.ClassDeclaration | ts.TypeLiteralNode,
    prefix: string,
  ): Fields {
    const heritage = ts.isTypeLiteralNode(node)
      ? []
      : (node.heritageClauses ?? []).flatMap(({ types }) => types);
    const inherited = heritage.map((type) =>
      ts.isClassDeclaration(node) && this.library.homeOf(this.symbolAt(type.expression)) === undefined
        ? NO_FIELDS
        : this.ofReference(type.expression, type, prefix),
    );
    const own = [...node.members].flatMap((member) => this.ofMember(member, prefix));
    return both([...inherited, fieldsOf(own)]);
  }

  private symbolAt(node: ts.Node): ts.Symbol {
    const { checker } = this.library;
    return originalOf(checker.getSymbolAtLocation(node) as ts.Symbol, checker);
  }

  private typeOf(member: ts.TypeElement | ts.ClassElement): TypeText | undefined {
    if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
      if (member.type !== undefined) return this.writer.textOf(member.type);
      return this.writer.textOfType(this.library.checker.getTypeAtLocation(member));
    }
    return ts.isMethodSignature(member) || ts.isMethodDeclaration(member)
      ? this.writer.textOfMethod(member)
      : undefined;
  }

  private ofMember(member: ts.TypeElement | ts.ClassElement, prefix: string): readonly Field[] {
    if (ts.isIndexSignatureDeclaration(member)) {
      const [key] = member.parameters;
      const { pieces } = this.writer.textOf(member.type);
      const name = `${prefix}[${key?.name.getText() ?? ""}]`;
      const [comment] = ts.getJSDocCommentsAndTags(member);
      const text = comment === undefined ? "" : oneLine(ts.getTextOfJSDocComment(comment.comment) ?? "");
      return [{ name, type: pieces, text, hasDoc: true, source: placeOf(member) }];
    }
    const isHidden =
      ts.getCombinedModifierFlags(member) &
      (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override);
    const type = this.typeOf(member);
    const isForbidden =
      "type" in member && (member.type as ts.Node | undefined)?.kind === ts.SyntaxKind.UndefinedKeyword;
    if (type === undefined || member.name === undefined || isHidden || isForbidden) return [];
    const symbol = this.library.checker.getSymbolAtLocation(member.name);
    const bare = `${prefix}${(member.name as ts.Identifier | ts.StringLiteral).text}`;
    const isOptional = "questionToken" in member && member.questionToken !== undefined;
    const text = symbol === undefined ? "" : this.textOf(symbol);
    const field = {
      name: `${bare}${isOptional ? "?" : ""}`,
      type: type.pieces,
      text,
      hasDoc: text !== "",
      source: placeOf(member),
    };
    return this.withObjects(field, bare, type.objects);
  }

  /** A field, and the fields of the objects in it that have no public name. */
  private withObjects(field: Field, bare: string, objects: readonly ts.Node[]): readonly Field[] {
    const isList = field.type.some((piece) => typeof piece === "string" && piece.includes("[]"));
    const texts = [field.text];
    const inner = objects.flatMap((object) => {
      const before = this.told.get(object);
      if (before !== undefined) {
        texts.push(before);
        return [];
      }
      const { own } = this.ofMembers(
        object as ts.InterfaceDeclaration | ts.TypeLiteralNode,
        `${bare}${isList ? "[]" : ""}.`,
      );
      if (ts.isInterfaceDeclaration(object)) this.told.set(object, sameAs(own, bare));
      return own;
    });
    return [{ ...field, text: texts.filter((text) => text !== "").join(" ") }, ...inner];
  }
}

/** What is said of an object whose fields are listed under another field already. */
const sameAs = (fields: readonly Field[], bare: string): string => {
  const names = fields.map(({ name }) => `\`${name.slice(name.lastIndexOf(".") + 1).replace("?", "")}\``);
  return names.length <= NAMED
    ? `With ${names.join(" and ")} as in \`${bare}\`.`
    : `With the fields of \`${bare}\`.`;
};
