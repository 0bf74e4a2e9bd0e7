/** How many characters of an identifier or a url are kept. */
export const LONGEST_ATTRIBUTE = 2000;

/** An element of XML with what it holds, and the line on which it begins. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
    readonly line: number,
  ) {}

  /** An attribute without the blanks around it; `null` where there is none or it is empty. */
  attribute(name: string): string | null {
    const value = this.attributes.get(name)?.trim() ?? "";
    return value === "" ? null : value;
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  first(name: string): XmlElement | null {
    return this.children.find((child) => child.name === name) ?? null;
  }
}
