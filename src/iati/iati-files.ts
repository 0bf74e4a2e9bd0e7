import { good, type Read } from "../faults/fault.js";
import { readTextFiles } from "../tables/text-files.js";

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

const XML_HINT = 'pass the text of a file, { "activities.xml": "<iati-activities …" }, or [{ path, text }]';

/** The files in the order in which they are given. */
export const readXmlFiles = (input: unknown): Read<readonly NamedXml[]> => {
  if (typeof input === "string") return good([{ path: null, text: input }]);
  return readTextFiles(input, XML_HINT, "the XML of a file, or texts by their paths");
};
