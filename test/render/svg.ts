import { SaxesParser } from "saxes";

/** An element of an SVG as an XML parser sees it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of an SVG, read by a parser that stops at the first thing that is no XML. */
export const elementsOf = (svg: string): readonly SvgElement[] => {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", () => open.pop());
  for (const kind of ["comment", "doctype", "processinginstruction", "cdata"] as const) {
    parser.on(kind, () => {
      throw new Error(`the SVG has a ${kind}`);
    });
  }
  parser.write(svg).close();
  return elements;
};

/** The texts that are drawn. */
export const drawnTexts = (svg: string): readonly string[] =>
  elementsOf(svg)
    .filter(({ name }) => name === "text")
    .map(({ text }) => text);

/** The name and the description for those who cannot see it. */
export const toldBy = (svg: string): readonly [title: string, description: string] => {
  const elements = elementsOf(svg);
  const of = (wanted: string): string => elements.find(({ name }) => name === wanted)?.text ?? "";
  return [of("title"), of("desc")];
};
