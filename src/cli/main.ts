// The shell, `npx policy-targets`: each command reads files, asks the library and prints what it answers.
// It is for Node, and the only room that may ask the clock. Nothing imports it.
import manifest from "../../package.json" with { type: "json" };
import { isPolicyTargetsError } from "../faults/errors.js";
import { parseCall } from "./arguments.js";
import { auditCommand } from "./audit-command.js";
import type { ShellCommand } from "./command.js";
import { convertCommand } from "./convert-command.js";
import { diffCommand } from "./diff-command.js";
import { generalHelp, helpOf } from "./help.js";
import { reportCommand } from "./report-command.js";
import { schemaCommand } from "./schema-command.js";
import type { Shell } from "./shell.js";
import { statusCommand } from "./status-command.js";
import { UnusableInput, WrongUsage } from "./unusable.js";
import { validateCommand } from "./validate-command.js";
import { wordsLike } from "./words-like.js";

/** In the order in which they are listed. */
const COMMANDS: readonly ShellCommand[] = [
  validateCommand,
  statusCommand,
  reportCommand,
  diffCommand,
  auditCommand,
  convertCommand,
  schemaCommand,
];

/** What the program ends with. */
const EXIT = { good: 0, unusable: 1, wrongUsage: 2, mistakeOfOurs: 70 } as const;

/** Runs one command line, and gives the exit code. */
export const runShell = async (argv: readonly string[], shell: Shell): Promise<number> => {
  try {
    return await run(argv, shell);
  } catch (error) {
    return tellError(error, shell);
  }
};

const run = async ([first, ...rest]: readonly string[], shell: Shell): Promise<number> => {
  if (first === undefined) {
    for (const line of generalHelp(COMMANDS).trimEnd().split("\n")) shell.error(line);
    return EXIT.wrongUsage;
  }
  if (first === "--version" || first === "-v") return print(`${manifest.version}\n`, shell);
  if (first === "--help" || first === "-h" || first === "help") {
    const [about] = rest;
    return print(about === undefined ? generalHelp(COMMANDS) : helpOf(commandNamed(about)), shell);
  }
  const command = commandNamed(first);
  const call = parseCall(command, rest);
  return call === "help" ? print(helpOf(command), shell) : command.run(call, shell);
};

const print = (text: string, shell: Shell): number => {
  shell.print(text);
  return EXIT.good;
};

const commandNamed = (word: string): ShellCommand => {
  const found = COMMANDS.find(({ name }) => name === word);
  if (found !== undefined) return found;
  const names = COMMANDS.map(({ name }) => name);
  throw word.startsWith("-")
    ? new WrongUsage(`${word} stands before the command`, `write the command first: ${names.join(", ")}`)
    : new WrongUsage(`there is no command ${JSON.stringify(word)}`, wordsLike(word, names));
};

/** Says what is wrong, and gives the exit code for it. */
const tellError = (error: unknown, shell: Shell): number => {
  if (error instanceof WrongUsage) {
    shell.error(`policy-targets: ${error.message}; ${error.hint}`);
    shell.error("policy-targets --help shows how it is used");
    return EXIT.wrongUsage;
  }
  if (error instanceof UnusableInput) {
    for (const line of error.lines) shell.error(line);
    return EXIT.unusable;
  }
  if (isPolicyTargetsError(error)) {
    for (const line of error.message.split("\n")) shell.error(line);
    return EXIT.unusable;
  }
  shell.error("policy-targets: this is a mistake of the program; please report it with these lines:");
  for (const line of stackOf(error).split("\n")) shell.error(line);
  return EXIT.mistakeOfOurs;
};

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
