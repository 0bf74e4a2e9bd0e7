import type { Shell } from "./shell.js";

/** An option of a command. */
export interface ShellOption {
  /** What stands behind it, as `DAY`; `null` where nothing does. */
  readonly takes: string | null;
  /** For the help: one line. */
  readonly says: string;
  /** Whether it may be given several times. Default: once. */
  readonly isRepeated?: true;
}

/** A command line for one command, taken apart. */
export interface ShellCall {
  readonly files: readonly string[];
  /** The last text that was given for an option; `undefined` without one. */
  text(option: string): string | undefined;
  /** Every text that was given for an option. */
  texts(option: string): readonly string[];
  has(option: string): boolean;
}

/** A command of the shell. */
export interface ShellCommand {
  readonly name: string;
  /** For the help: one line. */
  readonly does: string;
  /** For the help: what else is to be known, in lines. */
  readonly more: readonly string[];
  /** The files it takes, as they stand in the help, and how many of them. */
  readonly files: { readonly named: string; readonly least: number; readonly most: number };
  readonly options: Readonly<Record<string, ShellOption>>;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Gives the exit code. */
  run(call: ShellCall, shell: Shell): Promise<number>;
}

/** Options that several commands have. */
export const sharedOptions = {
  locale: { takes: "LANGUAGE", says: "the language of the answer: en (default) or vi" },
  "as-of": { takes: "DAY", says: "the day that is judged, such as 2024-06-30 (default: today)" },
  "known-on": {
    takes: "DAY",
    says: "only what was published by then counts (default: the day that is judged)",
  },
  values: { takes: "FILE", says: "the CSV file of values, where FILE is the CSV file of targets" },
  codes: { takes: null, says: "codes instead of words, for programs" },
} as const satisfies Readonly<Record<string, ShellOption>>;
