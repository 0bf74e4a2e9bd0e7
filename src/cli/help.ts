import type { ShellCommand } from "./command.js";

const inColumns = (rows: readonly (readonly [left: string, right: string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
};

const lines = (examples: ShellCommand["examples"]): string =>
  examples.map(([line, does]) => `  # ${does}\n  policy-targets ${line}`).join("\n\n");

/** How the shell is used, and what it knows. */
export const generalHelp = (commands: readonly ShellCommand[]): string => `\
policy-targets says how the targets of a portfolio stand on a day, and why.

Usage: policy-targets COMMAND [OPTIONS] FILE

Commands:
${inColumns(commands.map(({ name, does }) => [name, does]))}

Examples:
${lines(commands.flatMap(({ examples }) => examples.slice(0, 1)))}

What FILE may be:
${inColumns([
  ["plan.json", "a portfolio as JSON; - reads it from the standard input"],
  ["plan.yaml", "the same as YAML; needs the package yaml"],
  ["targets.csv", "a table of targets, with --values values.csv"],
  ["plan/", "a folder with targets.csv and values.csv, or of an Open SDG site"],
])}

Exit codes:
${inColumns([
  ["0", "done"],
  ["1", "a file cannot be used, or what --fail-on names was found"],
  ["2", "the command line is wrong"],
  ["70", "a mistake of the program"],
])}

policy-targets COMMAND --help explains a command, --version prints the version.
`;

/** How a command is used. */
export const helpOf = ({ name, does, more, files, options, examples }: ShellCommand): string => {
  const written = Object.entries(options).map(
    ([option, { takes, says }]) => [takes === null ? `--${option}` : `--${option} ${takes}`, says] as const,
  );
  const parts = [
    `policy-targets ${name}: ${does}`,
    `Usage: policy-targets ${name} [OPTIONS] ${files.named}`.trimEnd(),
    ...(more.length === 0 ? [] : [more.join("\n")]),
    `Examples:\n${lines(examples)}`,
    `Options:\n${inColumns([...written, ["-h, --help", "this text"]])}`,
  ];
  return `${parts.join("\n\n")}\n`;
};
