import { bad, type FaultCode, orThrow } from "../faults/fault.js";
import type { NamedXml } from "./iati-files.js";
import { XmlElement } from "./xml-element.js";

/**
 * What is needed of the package `saxes`, version 6: pass what `import * as saxes from "saxes"` gives. It reads XML by
 * the rules, knows the lines, and expands no entities.
 */
export interface SaxesPackage {
  /** The class of the parsers. */
  readonly SaxesParser: new () => object;
}

/** The parts of the parser that are used. */
interface Parser {
  readonly line: number;
  on(event: "error", handler: (error: Error) => void): void;
  on(event: "doctype" | "opentagstart" | "attribute", handler: () => void): void;
  on(event: "opentag", handler: (tag: StartTag) => void): void;
  on(event: "closetag", handler: () => void): void;
  on(event: "text" | "cdata", handler: (text: string) => void): void;
  write(text: string): Parser;
  close(): void;
}

interface StartTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the root of a file says of all its activities. */
export type FileRoot = Pick<XmlElement, "attribute" | "line">;

/** What takes the parts of a file, as they are met. */
export interface ActivityTaker {
  activity(activity: XmlElement, root: FileRoot): void;
  /** An element of an activity that says nothing of results. */
  passOver(name: string): void;
  /** An element of a file that is no activity. */
  unknown(element: XmlElement): void;
}

/** The elements of an activity that are read. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "iati-identifier",
  "reporting-org",
  "title",
  "activity-status",
  "location",
  "result",
]);

/** How many characters a file may have, how deep elements may nest, and how many attributes and elements are read. */
const LONGEST_XML = 200_000_000;
const DEEPEST = 100;
const MOST_ATTRIBUTES = 1000;
const MOST_ELEMENTS = 5_000_000;

/** Reads the activities of a file, one after the other, or throws what is wrong with the XML. */
export const streamActivities = (saxes: SaxesPackage, file: NamedXml, taker: ActivityTaker): void => {
  const parser = new saxes.SaxesParser() as Parser;
  const stream = new ActivityStream(parser, file, taker);
  const { length } = file.text;
  if (length > LONGEST_XML)
    stream.refuse("too-large", `${length} characters`, "at most 200,000,000 characters", "split the file");
  let line = 1;
  let attributes = 0;
  parser.on("error", ({ message }) =>
    stream.refuse("bad-xml", message.replace(/^\d+:\d+: |\.$/g, ""), "well-formed XML", "correct it"),
  );
  parser.on("doctype", () => {
    const expected = "no DOCTYPE, since it may define entities";
    stream.refuse("bad-xml", "a DOCTYPE", expected, "leave it out");
  });
  parser.on("opentagstart", () => {
    line = parser.line;
    attributes = 0;
  });
  parser.on("attribute", () => {
    if (++attributes > MOST_ATTRIBUTES)
      stream.refuse("too-large", "an element with more", "at most 1,000 attributes", "leave some out");
  });
  parser.on("opentag", (tag) => stream.open(tag, line));
  parser.on("closetag", () => stream.close());
  parser.on("text", (part) => stream.text(part));
  parser.on("cdata", (part) => stream.text(part));
  parser.write(file.text).close();
};

class ActivityStream {
  readonly #parser: Parser;
  readonly #file: NamedXml;
  readonly #taker: ActivityTaker;
  /** The elements that are open and kept, from the root. */
  readonly #open: XmlElement[] = [];
  /** How many elements are open that are not kept: one, and those within it. */
  #skipped = 0;
  #elements = 0;

  constructor(parser: Parser, file: NamedXml, taker: ActivityTaker) {
    this.#parser = parser;
    this.#file = file;
    this.#taker = taker;
  }

  refuse(code: FaultCode, found: string, expected: string, wayOut: string): never {
    const { path } = this.#file;
    const fault = bad(
      code,
      found,
      expected,
      `${wayOut} at line ${this.#parser.line}`,
      path === null ? [] : [path],
    );
    return orThrow(fault, path === null ? "xml" : "files");
  }

  open({ name, attributes }: StartTag, line: number): void {
    if (this.#open.length + this.#skipped >= DEEPEST)
      this.refuse("too-deep", `<${name}>`, "at most 100 levels of elements", "nest less");
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    const element = new XmlElement(name, new Map(Object.entries(attributes)), line);
    if (this.#isKept(element)) this.#keep(element);
    else this.#skipped = 1;
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const element = this.#open.pop();
    if (element?.name !== "iati-activity" || this.#open.length > 1) return;
    this.#taker.activity(element, this.#open[0] ?? element);
  }

  text(part: string): void {
    // The root and its activities hold no text of their own.
    if (this.#skipped === 0 && this.#open.length > 1) (this.#open.at(-1) as XmlElement).text += part;
  }

  #isKept(element: XmlElement): boolean {
    const [root, second] = this.#open;
    if (root === undefined) return this.#isRoot(element);
    const activity = root.name === "iati-activity" ? root : second;
    if (activity === undefined) {
      if (element.name === "iati-activity") return true;
      this.#taker.unknown(element);
      return false;
    }
    if (this.#open.at(-1) !== activity || READ.has(element.name)) return true;
    this.#taker.passOver(element.name);
    return false;
  }

  #isRoot({ name }: XmlElement): boolean {
    if (name === "iati-activities" || name === "iati-activity") return true;
    return this.refuse(
      "bad-xml",
      `<${name}>`,
      "iati-activities, or one iati-activity",
      "pass a file of the IATI activity standard, which begins so",
    );
  }

  #keep(element: XmlElement): void {
    if (++this.#elements > MOST_ELEMENTS)
      this.refuse("too-large", `<${element.name}>`, "at most 5,000,000 elements", "split the file");
    // An activity is taken when it closes, so that the root does not gather them all.
    const parent = this.#open.at(-1);
    if (parent !== undefined && parent.name !== "iati-activities") parent.children.push(element);
    this.#open.push(element);
  }
}
