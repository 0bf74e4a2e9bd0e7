import type * as Yaml from "yaml";
import type { JsonPath } from "./json-places.js";
import { loadedPackage } from "./optional-package.js";
import type { InputProblem, RawInput } from "./read-input.js";

export const loadYaml = (): Promise<typeof Yaml> =>
  loadedPackage("yaml", "reading YAML", () => import("yaml"));

/** How many times what an alias stands for may be copied, so that a small file cannot grow without end. */
const MOST_COPIES = 100;

/** A YAML file as plain data with the lines of its parts, or what is wrong with it. */
export const readYamlText = async (
  file: string,
  text: string,
): Promise<RawInput | readonly InputProblem[]> => {
  const yaml = await loadYaml();
  const lines = new yaml.LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  try {
    const document = yaml.parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: "silent",
    });
    // What follows the first one often comes from it.
    const [broken] = document.errors;
    if (broken !== undefined)
      return [{ file, line: lineAt(broken.pos[0]), message: `it is no YAML here: ${broken.message}` }];
    keepNumbersAsWritten(yaml, document);
    const data: unknown = document.toJS({ maxAliasCount: MOST_COPIES });
    return { data, linesOf: (paths) => paths.map((path) => lineAt(offsetOf(yaml, document, path))) };
  } catch (error) {
    // The package throws where lists nest too deep, and where aliases stand for nothing or are copied too often.
    const reason = error instanceof Error ? error.message : String(error);
    return [{ file, line: null, message: `it cannot be read as YAML: ${reason}` }];
  }
};

const WRITTEN_NUMBER = /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** Numbers become texts, which the library reads too: `12.40` keeps its zero, long ones their digits, years need no quotes. */
const keepNumbersAsWritten = (yaml: typeof Yaml, document: Yaml.Document.Parsed): void =>
  yaml.visit(document, {
    Scalar: (_, node) => {
      const { value, source = "" } = node;
      if (typeof value === "number" && WRITTEN_NUMBER.test(source)) node.value = source;
    },
  });

/** Where the deepest part on the way begins that is there; of a key with its value, the key. */
const offsetOf = (yaml: typeof Yaml, document: Yaml.Document.Parsed, path: JsonPath): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const own = yaml.isAlias(node) ? node.resolve(document) : node;
    if (yaml.isMap(own)) {
      const pair = own.items.find(
        (item) => yaml.isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) break;
      offset = beginningOf(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = yaml.isSeq(own) ? own.items[Number(key)] : undefined;
      offset = beginningOf(node) ?? offset;
    }
  }
  return offset;
};

const beginningOf = (node: unknown): number | undefined =>
  (node as { readonly range?: readonly number[] | null } | null | undefined)?.range?.[0];
