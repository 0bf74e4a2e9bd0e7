import type { RenderContext } from "./context.js";

/** How many documents the first page names; a full report names the rest behind it. */
export const DOCUMENTS_SHOWN = 10;

/** Who published all of the documents; `null` where there are several publishers. */
export const commonPublisher = (context: RenderContext): string | null => {
  const publishers = new Set(context.summary.sources.map(({ publisher }) => context.text(publisher)));
  const [first = null] = publishers;
  return publishers.size === 1 ? first : null;
};

/** Each document by name, with the number by which it is cited. */
export const documentLines = (context: RenderContext): readonly string[] => {
  const { report, summary } = context;
  const common = commonPublisher(context);
  return summary.sources.map(({ title, publisher, publishedOn }, at) => {
    const name = context.text(title);
    const dated = publishedOn === undefined ? name : report.dated(name, context.words.when(publishedOn));
    const parts = [dated, ...(common === null ? [context.text(publisher)] : [])];
    return `${report.place(context.count(at + 1), {})} ${parts.join(", ")}`;
  });
};
