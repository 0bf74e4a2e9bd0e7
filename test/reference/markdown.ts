/** So that no test takes the code for an example of a page: it is run as an example of its doc comment. */
export const fenced = (code: string): string => `\`\`\`typescript\n${code}\n\`\`\``;

/** The first sentence of a text, for a list of contents. */
export const firstSentence = (text: string): string => {
  const [paragraph = ""] = text.split(/\n\n|\n\|/);
  const line = paragraph.replace(/\s*\n\s*/g, " ");
  return /^[\s\S]*?[.:](?=\s+[A-Z`[]|$)/.exec(line)?.[0].replace(/:$/, ".") ?? line;
};

/** A sentence with its full stop. */
export const ended = (text: string): string => (/[.:]$/.test(text) ? text : `${text}.`);

/** A text that may stand in a cell of a table. */
export const cell = (text: string): string => text.replace(/\s*\n\s*/g, " ").replace(/(?<!\\)\|/g, "\\|");

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells, at) => (at === 1 ? `|${cells.join("|")}|` : `| ${cells.join(" | ")} |`))
    .join("\n");
