import { parseArgs } from "node:util";
import { type Day, readDay } from "../value/day.js";
import type { ShellCall, ShellCommand, ShellOption } from "./command.js";
import { WrongUsage } from "./unusable.js";
import { wordsLike } from "./words-like.js";

const HELP_OPTION: ShellOption = { takes: null, says: "" };

/** Takes the words behind a command apart, or says which of them is wrong. */
export const parseCall = (command: ShellCommand, argv: readonly string[]): ShellCall | "help" => {
  const options: Readonly<Record<string, ShellOption>> = { ...command.options, help: HELP_OPTION };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { takes }]) => [
        name,
        { type: takes === null ? "boolean" : "string", ...(name === "help" ? { short: "h" } : {}) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, command);
    const before = given.get(token.name) ?? [];
    if (before.length > 0 && option.isRepeated !== true)
      throw new WrongUsage(`${token.rawName} stands twice`, "leave one of them out");
    given.set(token.name, [...before, textBehind(token, option)]);
  }
  if (given.has("help")) return "help";
  checkFiles(files, command);
  return {
    files,
    text: (option) => given.get(option)?.at(-1),
    texts: (option) => given.get(option) ?? [],
    has: (option) => given.has(option),
  };
};

const unknownOption = (written: string, { name, options }: ShellCommand): WrongUsage => {
  const known = Object.keys(options).map((option) => `--${option}`);
  return new WrongUsage(`${name} has no option ${written}`, wordsLike(written, [...known, "--help"]));
};

/** What stands behind an option; nothing may stand behind one that takes nothing. */
const textBehind = (
  { rawName, value, inlineValue }: { rawName: string; value?: unknown; inlineValue?: unknown },
  { takes }: ShellOption,
): string => {
  if (takes === null) {
    if (typeof value === "string")
      throw new WrongUsage(`${rawName} takes nothing behind it`, `write ${rawName}`);
    return "";
  }
  // Where another option follows, this one was left empty.
  const isOption =
    inlineValue !== true && typeof value === "string" && value.length > 1 && value.startsWith("-");
  if (typeof value !== "string" || value === "" || isOption)
    throw new WrongUsage(`nothing stands behind ${rawName}`, `write ${rawName} ${takes}`);
  return value;
};

const checkFiles = (files: readonly string[], { name, files: asked }: ShellCommand): void => {
  if (files.length < asked.least)
    throw new WrongUsage(
      files.length === 0 ? `${name} needs a file` : `${name} needs more files`,
      `write policy-targets ${name} ${asked.named}`,
    );
  if (files.length > asked.most)
    throw new WrongUsage(
      `${name} does not know what ${JSON.stringify(files[asked.most])} is for`,
      `write policy-targets ${name} ${asked.named}`.trimEnd(),
    );
  if (files.filter((file) => file === "-").length > 1)
    throw new WrongUsage("- stands twice", "the standard input can be read once");
};

/** The text of an option that is one of several words. */
export const choiceOption = <Word extends string>(
  call: ShellCall,
  option: string,
  words: readonly Word[],
): Word | undefined => {
  const text = call.text(option);
  return text === undefined ? undefined : oneWordOf(option, text, words);
};

export const oneWordOf = <Word extends string>(
  option: string,
  text: string,
  words: readonly Word[],
): Word => {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new WrongUsage(`--${option} cannot be ${JSON.stringify(text)}`, wordsLike(text, words));
};

/** The day that an option names. */
export const dayOption = (call: ShellCall, option: string): Day | undefined => {
  const text = call.text(option);
  if (text === undefined) return undefined;
  const read = readDay(text);
  if (read.ok) return text;
  const [fault] = read.faults;
  throw new WrongUsage(`--${option}: found ${fault?.found}, expected ${fault?.expected}`, fault?.hint ?? "");
};
