import { dirname, extname, join } from "node:path";
import { isPolicyTargetsError, type PolicyTargetsError } from "../faults/errors.js";
import type { Fault } from "../faults/fault.js";
import type { Portfolio } from "../model/portfolio.js";
import { readOpenSdgFolder } from "../open-sdg/node/read-folder.js";
import { safeParsePortfolio } from "../portfolio/parse.js";
import { portfolioFromFlatTables } from "../tables/read-flat.js";
import type { ShellCall } from "./command.js";
import { type JsonPath, lineOfBrokenJson, linesInJson } from "./json-places.js";
import { fileExists, fileName, isFolder, readTextOf } from "./read-text.js";
import { loadYaml, readYamlText } from "./read-yaml.js";
import type { Shell } from "./shell.js";
import { UnusableInput, WrongUsage } from "./unusable.js";

/** Something that is wrong in a file. */
export interface InputProblem {
  readonly file: string;
  /** From 1; `null` where it is not known. */
  readonly line: number | null;
  readonly message: string;
}

/** What a file holds, before it is read as a portfolio. */
export interface RawInput {
  readonly data: unknown;
  /** The lines, from 1, on which parts of the data are written; `null` where they are not known. */
  linesOf(paths: readonly JsonPath[]): readonly (number | null)[];
}

/** What was read of a file or folder. */
export interface ReadInput {
  /** `null` where it cannot be used. */
  readonly portfolio: Portfolio | null;
  /** What is wrong or left out. */
  readonly problems: readonly InputProblem[];
  /** What is used other than it stands there. */
  readonly remarks: readonly InputProblem[];
  /** The lines on which parts of the portfolio are written; `null` where they are not known. */
  linesOf(paths: readonly JsonPath[]): readonly (number | null)[];
}

/** `plan.json:3: what is wrong`. */
export const problemText = ({ file, line, message }: InputProblem): string =>
  `${fileName(file)}${line === null ? "" : `:${line}`}: ${message}`;

/** Reads a file or folder by its ending, and says what is wrong with it. */
export const readInput = async (file: string, call: ShellCall, shell: Shell): Promise<ReadInput> => {
  const values = call.text("values");
  const ending = file === "-" ? ".json" : extname(file).toLowerCase();
  if (values !== undefined && ending !== ".csv")
    throw new WrongUsage("--values does nothing here", "leave it out; it belongs to a CSV file of targets");
  if (file !== "-" && (await isFolder(file))) return readFolder(file, shell);
  switch (ending) {
    case ".json":
      return readRaw(file, jsonOf(file, await readTextOf(file, shell)));
    case ".yaml":
    case ".yml":
      return readRaw(file, await readYamlText(file, await readTextOf(file, shell)));
    case ".csv":
      if (values === undefined) await remindOfValues(file, shell);
      return readTables(file, values, shell);
    default:
      throw new UnusableInput([
        `${file}: its ending does not say what it is; it should be .json, .yaml, .yml or .csv, or a folder`,
      ]);
  }
};

/** A portfolio that can be used, or an end with what is wrong. */
export const readPortfolio = async (
  file: string,
  call: ShellCall,
  shell: Shell,
): Promise<ReadInput & { readonly portfolio: Portfolio }> => {
  const { portfolio, ...input } = await readInput(file, call, shell);
  const { problems } = input;
  const all = `policy-targets validate ${file} lists them`;
  if (portfolio === null) {
    const more = problems.length > MOST_LISTED ? [`and ${problems.length - MOST_LISTED} more; ${all}`] : [];
    throw new UnusableInput([...problems.slice(0, MOST_LISTED).map(problemText), ...more]);
  }
  if (problems.length > 0) shell.error(`${fileName(file)}: ${problems.length} left out; ${all}`);
  return { ...input, portfolio };
};

const MOST_LISTED = 20;

const nowhere = (paths: readonly JsonPath[]): readonly null[] => paths.map(() => null);

const readRaw = (file: string, raw: RawInput | readonly InputProblem[]): ReadInput => {
  if (!("data" in raw)) return { portfolio: null, problems: raw, remarks: [], linesOf: nowhere };
  const { linesOf } = raw;
  const parsed = safeParsePortfolio(raw.data);
  if (parsed.ok) return { portfolio: parsed.portfolio, problems: [], remarks: [], linesOf };
  const lines = linesOf(parsed.faults.map(({ path }) => path));
  const problems = parsed.faults.map(({ message }, at) => ({ file, line: lines[at] ?? null, message }));
  return { portfolio: null, problems, remarks: [], linesOf };
};

const jsonOf = (file: string, text: string): RawInput | readonly InputProblem[] => {
  try {
    return { data: JSON.parse(text), linesOf: (paths) => linesInJson(text, paths) };
  } catch {
    const message = "it is no JSON from here on; look for a missing comma, quote or bracket";
    return [{ file, line: lineOfBrokenJson(text), message }];
  }
};

const TARGETS_FILE = "targets.csv";
const VALUES_FILE = "values.csv";

const readFolder = async (folder: string, shell: Shell): Promise<ReadInput> => {
  const [targets, values] = [join(folder, TARGETS_FILE), join(folder, VALUES_FILE)];
  if (await fileExists(targets))
    return readTables(targets, (await fileExists(values)) ? values : undefined, shell);
  const isSite = await Promise.all(
    ["data", "meta", "indicator-config"].map((own) => fileExists(join(folder, own))),
  );
  if (isSite.includes(true)) return readSite(folder);
  throw new UnusableInput([
    `${folder}: the folder holds neither ${TARGETS_FILE} nor data and meta of an Open SDG site; name another one`,
  ]);
};

/** A folder is read with its values; a table of targets alone only where it is asked for. */
const remindOfValues = async (targets: string, shell: Shell): Promise<void> => {
  const values = join(dirname(targets), VALUES_FILE);
  if (values === targets || !(await fileExists(values))) return;
  shell.error(`${fileName(values)} is not read; to read it, add --values ${fileName(values)}`);
};

const readTables = async (targets: string, values: string | undefined, shell: Shell): Promise<ReadInput> => {
  const texts = {
    targets: await readTextOf(targets, shell),
    values: values === undefined ? undefined : await readTextOf(values, shell),
  };
  try {
    return { portfolio: portfolioFromFlatTables(texts), problems: [], remarks: [], linesOf: nowhere };
  } catch (error) {
    if (!isPolicyTargetsError(error)) throw error;
    const files: Readonly<Record<string, string | undefined>> = { targets, values };
    const problems = tableFaults(error).map(({ path: [table, line], message }) => ({
      file: files[String(table)] ?? targets,
      line: typeof line === "number" ? line : 1,
      message,
    }));
    return { portfolio: null, problems, remarks: [], linesOf: nowhere };
  }
};

const tableFaults = (
  error: PolicyTargetsError & { readonly faults?: readonly Fault[] },
): readonly Fault[] => {
  if (error.faults === undefined) throw error;
  return error.faults;
};

const readSite = async (folder: string): Promise<ReadInput> => {
  const { portfolio, losses } = await readOpenSdgFolder(folder, { yaml: await loadYaml() });
  const told = losses.map(({ file, line, message, effect }) => ({
    effect,
    // The message begins with the place, in the way of the library.
    problem: { file: join(folder, file), line, message: message.slice(message.indexOf(": ") + 2) },
  }));
  const withEffect = (wanted: string): readonly InputProblem[] =>
    told.filter(({ effect }) => effect === wanted).map(({ problem }) => problem);
  const read = readRaw(folder, { data: portfolio, linesOf: nowhere });
  return { ...read, problems: [...read.problems, ...withEffect("left-out")], remarks: withEffect("used") };
};
