// Programs that turn Markdown into HTML, each with all that it could make of a text switched on.
import cmark from "cmark-gfm-js";
import MarkdownIt from "markdown-it";
// @ts-expect-error -- the package brings no types
import { full as emoji } from "markdown-it-emoji";
import { Marked } from "marked";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkGithub from "remark-github";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const markdownIt = new MarkdownIt({ html: true, linkify: true }).use(emoji);
markdownIt.linkify.set({ fuzzyLink: true, fuzzyEmail: true });

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkGithub, { repository: "owner/name" })
  .use(remarkMath)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

const marked = new Marked({ gfm: true });

const CMARK_FOOTNOTES = 1 << 13;

/** What each program makes of Markdown. HTML in it is left as it is, so that none goes unseen. */
export const engines: Readonly<Record<string, (markdown: string) => string>> = {
  "cmark-gfm": (markdown) => cmark.convertUnsafe(markdown, CMARK_FOOTNOTES),
  "remark-gfm with github and math": (markdown) => String(remark.processSync(markdown)),
  "markdown-it with linkify and emoji": (markdown) => markdownIt.render(markdown),
  marked: (markdown) => String(marked.parse(markdown)),
};

const TAG = /<[^<>]*>/g;

/** The tags of a page in their order, but for those of plain code spans. */
export const tagsOf = (html: string): readonly string[] =>
  [...html.matchAll(TAG)].map(([tag]) => tag).filter((tag) => !/^<\/?code>$/.test(tag));

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What a reader sees of a page. */
export const textOf = (html: string): string =>
  html
    .replace(TAG, "")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16))
        : (NAMED[name] ?? `&${name};`),
    )
    .replace(/\s*\n\s*/g, "\n")
    .trim();
