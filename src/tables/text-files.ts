import { bad, good, type Read } from "../faults/fault.js";
import { contentOf } from "../faults/plain.js";

/** A file of text. */
export interface TextFile {
  /** Its path, by which messages name it. */
  readonly path: string;
  readonly text: string;
}

const MOST_FILES = 200_000;

/**
 * Files as they were given: texts by their paths, or a list of `{ path, text }`.
 *
 * @param expected - what may be passed, as the message says it
 */
export const readTextFiles = (
  input: unknown,
  hint: string,
  expected = "texts by their paths",
): Read<readonly TextFile[]> => {
  const given = typeof input === "object" && input !== null ? contentOf(input, MOST_FILES) : input;
  if (given === "too large") return bad("too-large", input, "at most 200,000 files", "pass fewer");
  if (typeof given !== "object" || given === null || given instanceof Date)
    return bad("wrong-type", input, expected, hint);
  const files: TextFile[] = [];
  for (const [key, value] of Object.entries(given)) {
    const file = Array.isArray(given) ? fileOf(value) : { path: key, text: value };
    const at = Array.isArray(given) ? Number(key) : key;
    if (file === null) return bad("wrong-type", value, "{ path, text }", hint, [at]);
    if (typeof file.path !== "string") return bad("wrong-type", file.path, "a path", hint, [at, "path"]);
    if (typeof file.text !== "string")
      return bad("wrong-type", file.text, "the text of the file", hint, [at]);
    files.push({ path: file.path, text: file.text });
  }
  return good(files);
};

const fileOf = (entry: unknown): { readonly path?: unknown; readonly text?: unknown } | null => {
  if (typeof entry !== "object" || entry === null) return null;
  const content = contentOf(entry, 2);
  return typeof content === "object" && !Array.isArray(content) && !(content instanceof Date)
    ? content
    : null;
};
