import { printable } from "../value/printable.js";

/** What the commands get of the process that they run in. */
export interface Shell {
  /** Writes to the standard output, as it stands. */
  print(content: string | Uint8Array): void;
  /** Writes a line to the standard output. It stays one line, and cannot steer a terminal. */
  printLine(line: string): void;
  /** Writes a line to the standard error, in the same way. */
  error(line: string): void;
  /** All of the standard input. */
  readInput(): Promise<Uint8Array>;
  readonly now: Date;
  /** How wide the terminal is that the standard output goes to; `null` where it goes to a pipe or a file. */
  readonly columns: number | null;
}

/** What a process offers, as far as it is used. */
export interface HostProcess {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: HostStream;
  readonly stderr: HostStream;
}

interface HostStream {
  write(content: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Where a terminal does not say how wide it is. */
const USUAL_COLUMNS = 80;

export const shellOf = ({ stdin, stdout, stderr }: HostProcess, now: Date): Shell => ({
  print: (content) => {
    stdout.write(content);
  },
  printLine: (line) => {
    stdout.write(`${printable(line)}\n`);
  },
  error: (line) => {
    stderr.write(`${printable(line)}\n`);
  },
  readInput: async () => {
    const parts: Uint8Array[] = [];
    for await (const part of stdin) parts.push(part);
    return Buffer.concat(parts);
  },
  now,
  columns: stdout.isTTY === true ? (stdout.columns ?? USUAL_COLUMNS) : null,
});
