import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PortfolioInput } from "policy-targets";
import { runShell } from "../../src/cli/main.js";
import { type HostProcess, shellOf } from "../../src/cli/shell.js";

/** What a command line came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

interface Surroundings {
  /** What comes from the standard input. Default: nothing. */
  readonly input?: string | Uint8Array;
  /** How wide the terminal is. Default: the output goes to a pipe. */
  readonly columns?: number;
}

/** The day that the clock shows. */
export const CLOCK = new Date(Date.UTC(2024, 5, 30, 20));

/** Runs a command line, as the program does it. */
export const shell = async (
  argv: readonly string[],
  { input = "", columns }: Surroundings = {},
): Promise<Outcome> => {
  const written = { out: "", error: "" };
  const decoder = new TextDecoder();
  const stream = (name: "out" | "error"): HostProcess["stdout"] => ({
    write: (content) => {
      written[name] += typeof content === "string" ? content : decoder.decode(content);
    },
    ...(columns === undefined ? {} : { isTTY: true, columns }),
  });
  const stdin = (async function* () {
    yield Buffer.from(input);
  })();
  const host = { stdin, stdout: stream("out"), stderr: stream("error") };
  const code = await runShell(argv, shellOf(host, CLOCK));
  return { code, ...written };
};

/** Two targets, of which one is measured. */
export const plan = {
  timeZone: "Asia/Ho_Chi_Minh",
  indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
  targets: [
    {
      id: "fibre-2025",
      title: { en: "Fibre for four in five", vi: "Cáp quang cho bốn phần năm hộ" },
      indicator: "fibre",
      criterion: { atLeast: 80 },
      baseline: { value: 50, period: "2018" },
      deadline: "2025",
      sector: "telecoms",
    },
    {
      id: "trial",
      title: { en: "5G trial", vi: "Thử nghiệm 5G" },
      criterion: { deliverable: true },
      deadline: "2024-03",
    },
  ],
  measuredValues: [{ indicator: "fibre", period: "2023", value: 75 }],
} as const satisfies PortfolioInput;

/** Makes a folder with some files, and gives the path of each by its name. */
export const folderWith = (files: Readonly<Record<string, unknown>>): ((file: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), "policy-targets-cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isRaw = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content, null, 2));
  }
  return (file) => join(folder, file);
};
