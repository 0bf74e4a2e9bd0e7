import ts from "typescript";
import {
  type CodeList,
  codeLists,
  explainedInTables,
  explanationOf,
  fieldsTableOf,
  speaksOfAll,
} from "./code-lists.js";
import { type DocComment, DocReader } from "./doc-comment.js";
import { type Field, FieldLister } from "./fields.js";
import { type Entry, type Exported, type Library, originalOf } from "./library.js";
import { cell, ended, fenced, firstSentence, table } from "./markdown.js";
import { guidesOf, openingText, overview } from "./overview.js";
import { fileOf, headingOf, linksOfNames, ownNames, sharedNames } from "./places.js";
import { signatureText, typesIn } from "./signature.js";
import { type Piece, TypeWriter, typeMarkdown } from "./type-text.js";

/** The pages by their files below `docs/reference`, and what the doc comments do not say. */
export interface Reference {
  readonly pages: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** The text of a type that is longer says nothing at a glance. */
const LONG_TYPE = 400;

/** A list of codes that is longer is not written out. */
const CODES = 80;

/** Lists whose codes a standard explains: ISO 4217. */
const ELSEWHERE = ["currencies"];

/** What the first column of a table of fields holds: in types of parameters, each code and its parameters. */
const keyOf = ({ name }: Exported): string => (name.endsWith("Parameters") ? "code" : "field");

class PageWriter {
  readonly problems: string[] = [];
  private readonly doc: DocReader;
  private readonly links: (to: Exported, from: string) => string;

  constructor(
    private readonly library: Library,
    private readonly entry: Entry,
  ) {
    this.links = linksOfNames(library);
    this.doc = new DocReader(library, this.links);
  }

  page(): string {
    const own = ownNames(this.entry, this.library);
    const shared = sharedNames(this.entry, this.library);
    const values = own.filter(({ isValue }) => isValue);
    const types = own.filter(({ isValue }) => !isValue);
    const parts = [
      `# ${this.entry.name}`,
      openingText(this.entry),
      [guidesOf(this.entry.name), "[All names](README.md)."].filter((text) => text !== "").join(" "),
      values.length === 0
        ? ""
        : table(
            ["name", "what it is or does"],
            values.map((one) => this.row(one)),
          ),
      ...this.contents(types),
      shared.length === 0 ? "" : `Exported here too: ${shared.map((one) => this.linkTo(one)).join(", ")}.`,
      values.length === 0 ? "" : "## Functions and values",
      ...values.map((one) => this.section(one)),
      types.length === 0 ? "" : "## Types",
      ...types.map((one) => this.section(one)),
    ];
    this.problems.push(...this.doc.problems);
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  }

  private linkTo(exported: Exported): string {
    const home = this.library.homeOf(exported.symbol) ?? exported;
    return `[\`${exported.name}\`](${this.links(home, this.entry.name)})`;
  }

  private row(exported: Exported): readonly string[] {
    const { text } = this.doc.of(exported.symbol, this.entry.name);
    return [this.linkTo(exported), cell(firstSentence(text))];
  }

  /** The types by the groups in which the entry lists them. */
  private contents(types: readonly Exported[]): readonly string[] {
    const groups = new Map<string, Exported[]>();
    for (const type of types) groups.set(type.group, [...(groups.get(type.group) ?? []), type]);
    const inOrder = [...groups].sort(
      ([one], [other]) => this.entry.groups.indexOf(one) - this.entry.groups.indexOf(other),
    );
    return inOrder.map(
      ([group, names]) =>
        `${group === "" ? "Types:" : `**${group.replace(/\.$/, "")}:**`} ${names.map((one) => this.linkTo(one)).join(", ")}.`,
    );
  }

  private markdown(pieces: readonly Piece[]): string {
    return typeMarkdown(pieces, (to) => this.links(to, this.entry.name));
  }

  private lacks(exported: Exported, what: string): void {
    this.problems.push(`${this.entry.name}: ${exported.name} ${what}`);
  }

  private section(exported: Exported): string {
    const comment = this.doc.of(exported.symbol, this.entry.name);
    if (comment.text === "") this.lacks(exported, "has no doc comment");
    if (exported.isFunction && comment.examples.length === 0) this.lacks(exported, "has no example");
    const body = exported.isFunction
      ? this.functionBody(exported, comment)
      : exported.isValue && (exported.symbol.flags & ts.SymbolFlags.Class) === 0
        ? this.valueBody(exported, comment)
        : this.typeBody(exported, comment);
    const examples = comment.examples.map(fenced);
    return [`### ${headingOf(exported)}`, ...body, ...examples].filter((part) => part !== "").join("\n\n");
  }

  private functionBody(exported: Exported, comment: DocComment): readonly string[] {
    const { checker } = this.library;
    const signatures = checker.getTypeOfSymbol(exported.symbol).getCallSignatures();
    const texts = signatures.map((signature) => signatureText(exported.name, signature, checker));
    const types = new Set(signatures.flatMap((signature) => typesIn(signature, this.library)));
    return [
      comment.text,
      fenced(texts.join("\n")),
      comment.parameters.map(({ name, text }) => `- \`${name}\`: ${text}`).join("\n"),
      comment.returns === "" ? "" : ended(`Returns ${comment.returns}`),
      ...comment.throws.map((text) => ended(`Throws ${text}`)),
      types.size === 0 ? "" : `Types: ${[...types].map((one) => this.linkTo(one)).join(", ")}.`,
    ];
  }

  private valueBody(exported: Exported, comment: DocComment): readonly string[] {
    const list = codeLists.get(exported.name);
    if (list !== undefined) return [comment.text, ...this.codes(exported, list, comment.text)];
    const declaration = exported.symbol.valueDeclaration;
    if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return [comment.text];
    if (exported.name === "codes") return [comment.text, this.listOfLists()];
    const writer = new TypeWriter(this.library);
    const { pieces, isOpaque } =
      declaration.type === undefined
        ? writer.textOfType(this.library.checker.getTypeOfSymbol(exported.symbol))
        : writer.textOf(declaration.type);
    const text = this.markdown(pieces);
    return [comment.text, isOpaque || text.length > LONG_TYPE ? "" : `Type: ${text}`];
  }

  /** The lists of `codes`, each with the type of its codes. */
  private listOfLists(): string {
    const types = new Map<string, Exported>();
    for (const entry of this.library.entries)
      for (const exported of ownNames(entry, this.library)) {
        const list = this.listOf(exported) ?? this.listIn(exported);
        if (list !== undefined && !exported.isValue && !types.has(list.name)) types.set(list.name, exported);
      }
    const rows = [...codeLists.values()]
      .filter(({ name }) => name.startsWith("codes."))
      .map(({ name, codes: list }) => {
        const type = types.get(name);
        const link = type === undefined ? explanationOf(list) : this.linkTo(type);
        if (link === undefined) this.problems.push(`${name}: no type and no page explains each code`);
        return [`\`${name}\``, link ?? ""];
      });
    return table(["list", "what each code means"], rows);
  }

  /** The list whose codes are one form of a type, as in `GroupBy`. */
  private listIn({ symbol }: Exported): CodeList | undefined {
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined || !ts.isTypeAliasDeclaration(declaration)) return undefined;
    const name = /\(typeof (\w+)\)\[number\]/.exec(declaration.type.getText())?.[1];
    return name === undefined ? undefined : codeLists.get(name);
  }

  private nameOfList(exported: Exported): string | undefined {
    const doc = ts.displayPartsToString(exported.symbol.getDocumentationComment(this.library.checker));
    return /^One of \{@link (\w+)\}/.exec(doc)?.[1];
  }

  private listOf(exported: Exported): CodeList | undefined {
    const name = this.nameOfList(exported);
    return name === undefined ? undefined : codeLists.get(name);
  }

  /** The codes of a list, and where they are explained if the doc comment of the list does not do it. */
  private codes(exported: Exported, list: CodeList, doc: string): readonly string[] {
    const told = explainedInTables(doc);
    if (list.codes.every((code) => told.has(code))) return [];
    const written = list.codes.length > CODES ? "" : list.codes.map((code) => `\`${code}\``).join(", ");
    const link = explanationOf(list.codes);
    if (link === undefined && !speaksOfAll(doc, list.codes) && !ELSEWHERE.includes(list.name))
      this.lacks(exported, `does not explain each code of ${list.name}, and no page does`);
    return [written, link === undefined ? "" : `What each code means: ${link}.`];
  }

  private listSymbol(name: string, exported: Exported): ts.Symbol | undefined {
    const source = exported.symbol.declarations?.[0]?.getSourceFile();
    const module = source && this.library.checker.getSymbolAtLocation(source);
    if (module === undefined) return undefined;
    const found = this.library.checker.getExportsOfModule(module).find((one) => one.name === name);
    return found && originalOf(found, this.library.checker);
  }

  private typeBody(exported: Exported, comment: DocComment): readonly string[] {
    const list = this.listOf(exported);
    const name = this.nameOfList(exported);
    if (list !== undefined && name !== undefined) return this.codeTypeBody(exported, list, name);
    const { symbol } = exported;
    const declaration = symbol.declarations?.[0];
    const written = this.writtenForm(exported);
    if (written !== undefined) return [comment.text, written];
    const parameters = comment.parameters
      .map(({ name: parameter, text }) => `- \`${parameter}\`: ${text}`)
      .join("\n");
    const isAlias = declaration !== undefined && ts.isTypeAliasDeclaration(declaration);
    const text = isAlias ? this.aliasText(declaration, exported) : "";
    if (text !== "") return [comment.text, text, parameters];
    const lines = [comment.text];
    const { bases, byCode, ofCodes, own } = new FieldLister(this.library).of(symbol);
    if (byCode.length > 0)
      lines.push(
        `Beside its \`code\` it has the parameters of that code: ${byCode.map((one) => this.markdown(one)).join(", ")}.`,
      );
    if (bases.length > 0)
      lines.push(
        `Has the fields of ${bases.map((one) => this.markdown(one)).join(" and ")}${own.length > 0 ? ", and:" : "."}`,
      );
    if (own.length > 0) lines.push(this.fieldTable(exported, own));
    if (ofCodes.length > 0)
      lines.push(
        "Beside its `code` it has the parameters of that code:",
        this.fieldTable(exported, ofCodes, "code"),
      );
    lines.push(parameters);
    return lines;
  }

  private codeTypeBody(exported: Exported, list: CodeList, name: string): readonly string[] {
    const value = this.entry.names.find((one) => one.isValue && one.name === name);
    if (value !== undefined) return [`One of ${this.linkTo(value)}, which says what each code means.`];
    const symbol = this.listSymbol(name, exported);
    const text = symbol === undefined ? "" : this.doc.of(symbol, this.entry.name).text;
    if (text === "") this.lacks(exported, `is one of ${name}, which has no doc comment`);
    return [`One of \`${list.name}\`. ${text}`, ...this.codes(exported, list, text)];
  }

  /** Of an input type: where its fields are, if the page of the fields has them. */
  private writtenForm(exported: Exported): string | undefined {
    if (!exported.name.endsWith("Input")) return undefined;
    const names = new FieldLister(this.library).namesOf(exported.symbol);
    const link = names.length === 0 ? undefined : fieldsTableOf(names);
    return link === undefined ? undefined : `Each field, with what holds where it is left out: ${link}.`;
  }

  /** What an alias stands for, where its names say it. */
  private aliasText(declaration: ts.TypeAliasDeclaration, exported: Exported): string {
    const { type } = declaration;
    if (ts.isTypeLiteralNode(type) || ts.isMappedTypeNode(type) || ts.isIndexedAccessTypeNode(type))
      return "";
    const { pieces, objects, isOpaque } = new TypeWriter(this.library).textOf(type);
    const text = this.markdown(pieces);
    const saysItself = pieces.length === 1 && pieces[0] === exported;
    return saysItself || isOpaque || objects.length > 0 || text.length > LONG_TYPE ? "" : text;
  }

  private fieldTable(exported: Exported, fields: readonly Field[], key = keyOf(exported)): string {
    for (const { name, hasDoc, source } of fields)
      if (!hasDoc) this.lacks(exported, `says nothing of its field ${name} (${source})`);
    return table(
      [key, key === "code" ? "parameters" : "type", "meaning"],
      fields.map(({ name, type, text }) => [
        `\`${name}\``,
        this.markdown(type),
        cell(this.doc.markdown(text, this.entry.name)),
      ]),
    );
  }
}

/** Writes every page of the reference. */
export const referenceOf = (library: Library): Reference => {
  const problems: string[] = [];
  const pages: Record<string, string> = { "README.md": overview(library) };
  for (const entry of library.entries) {
    const writer = new PageWriter(library, entry);
    pages[fileOf(entry.name)] = writer.page();
    problems.push(...writer.problems);
  }
  return { pages, problems };
};
