/** The command line is wrong: what was found, and what to write instead. */
export class WrongUsage extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** A file cannot be used: a line for each thing that is wrong with it. */
export class UnusableInput extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}
