import ts from "typescript";
import { codeLists } from "./code-lists.js";
import type { Exported, Library } from "./library.js";

/** A doc comment, ready for a page. */
export interface DocComment {
  /** What it says before its tags, in Markdown. */
  readonly text: string;
  /** What each parameter is: those that the comment names. */
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
}

/**
 * What stands behind each `@throws`, on one line. It is read from the text of the comment: the compiler takes a link
 * there for a type.
 */
const throwsOf = (symbol: ts.Symbol): readonly string[] =>
  (symbol.declarations ?? [])
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration))
    .flatMap((comment) => [
      ...comment.getText().matchAll(/@throws\s+([\s\S]*?)(?=\n\s*\*\s*@|\n\s*\*\s*\n|\s*\*\/)/g),
    ])
    .map(([, text = ""]) => text.replace(/\s*\n\s*\*\s*/g, " ").trim());

/** Makes Markdown of doc comments, and notes each link that leads nowhere. */
export class DocReader {
  readonly problems: string[] = [];

  constructor(
    private readonly library: Library,
    private readonly link: (to: Exported, from: string) => string,
  ) {}

  /** The comment of a name, as it stands on the page of an entry. */
  of(symbol: ts.Symbol, entry: string): DocComment {
    const { checker } = this.library;
    const tags = symbol.getJsDocTags(checker);
    const told = (name: string): readonly string[] =>
      tags.filter((tag) => tag.name === name).map(({ text }) => ts.displayPartsToString(text).trim());
    return {
      text: this.markdown(ts.displayPartsToString(symbol.getDocumentationComment(checker)), entry),
      parameters: [...told("param"), ...told("typeParam")].map((text) => {
        const [, name = "", rest = ""] = /^(\S+)\s+(?:- )?([\s\S]*)$/.exec(text) ?? [];
        return { name, text: this.markdown(rest.replace(/\s*\n\s*/g, " "), entry) };
      }),
      returns: this.markdown(told("returns").join(" "), entry),
      throws: throwsOf(symbol).map((text) => this.markdown(text, entry)),
      examples: told("example"),
    };
  }

  /** A text in which each `{@link name}` is a link of Markdown. */
  markdown(text: string, entry: string): string {
    return text.replace(/\{@link\s+(\w+)\s*\}/g, (_, name: string) => {
      const exported = this.library.named(name, entry);
      if (exported !== undefined) return `[\`${name}\`](${this.link(exported, entry)})`;
      const list = codeLists.get(name);
      const root = this.library.named("codes", entry);
      if (list !== undefined && root !== undefined) return `[\`${list.name}\`](${this.link(root, entry)})`;
      this.problems.push(`${entry}: {@link ${name}} leads to no exported name`);
      return `\`${name}\``;
    });
  }
}
