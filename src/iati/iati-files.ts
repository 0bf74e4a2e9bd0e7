import { bad, good, type Read } from "../faults/fault.js";
import { contentOf } from "../faults/plain.js";

/** A file of IATI activities. */
export interface IatiFile {
  /** Its path or name, by which losses name it. */
  readonly path: string;
  /** The XML. */
  readonly text: string;
}

/** The XML of one file, or of several: texts by their paths, or a list of both. */
export type IatiFiles = string | Readonly<Record<string, string>> | readonly IatiFile[];

/** A file that is read; one text that was given alone has no path. */
export interface NamedXml {
  readonly path: string | null;
  readonly text: string;
}

const MOST_XML_FILES = 200_000;
const XML_EXPECTED = "the XML of a file, or texts by their paths";
const XML_HINT = 'pass the text of a file, { "activities.xml": "<iati-activities …" }, or [{ path, text }]';

/** The files in the order in which they are given. */
export const readXmlFiles = (input: unknown): Read<readonly NamedXml[]> => {
  if (typeof input === "string") return good([{ path: null, text: input }]);
  const given = typeof input === "object" && input !== null ? contentOf(input, MOST_XML_FILES) : input;
  if (given === "too large") return bad("too-large", input, "at most 200,000 files", "pass fewer");
  if (typeof given !== "object" || given === null || given instanceof Date)
    return bad("wrong-type", input, XML_EXPECTED, XML_HINT);
  const files: NamedXml[] = [];
  for (const [key, value] of Object.entries(given)) {
    const file = Array.isArray(given) ? listedXml(value) : { path: key, text: value };
    const at = Array.isArray(given) ? Number(key) : key;
    if (file === null) return bad("wrong-type", value, "{ path, text }", XML_HINT, [at]);
    if (typeof file.path !== "string") return bad("wrong-type", file.path, "a path", XML_HINT, [at, "path"]);
    if (typeof file.text !== "string")
      return bad("wrong-type", file.text, "the text of the file", XML_HINT, [at]);
    files.push({ path: file.path, text: file.text });
  }
  return good(files);
};

const listedXml = (entry: unknown): { readonly path?: unknown; readonly text?: unknown } | null => {
  if (typeof entry !== "object" || entry === null) return null;
  const content = contentOf(entry, 2);
  return typeof content === "object" && !Array.isArray(content) && !(content instanceof Date)
    ? content
    : null;
};
