import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../support/examples.js";
import { installSources } from "../support/packed.js";

interface Block {
  /** The file that the line before the block names. */
  readonly file: string | undefined;
  readonly language: string;
  readonly text: string;
}

const page = readFileSync(join(root, "docs", "tutorial.md"), "utf8");

const blocks: readonly Block[] = [...page.matchAll(/(?:^`([^`\n]+)`\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, file, language = "", text = ""]) => ({ file, language, text }),
);

/** The programs that the page runs, each with what it prints. */
const runs = blocks.flatMap(({ language, text }, at) =>
  language === "sh" && text.startsWith("node ")
    ? [{ command: text.trim(), prints: blocks[at + 1]?.text.trimEnd() ?? "" }]
    : [],
);

const folder = mkdtempSync(join(tmpdir(), "tutorial-"));

const printed = (command: string): string => {
  const [, ...rest] = command.split(" ");
  return execFileSync(process.execPath, rest, { cwd: folder, encoding: "utf8" }).trimEnd();
};

beforeAll(async () => {
  await installSources(folder, ["policy-targets", "policy-targets/render"]);
  for (const { file, text } of blocks) if (file !== undefined) writeFileSync(join(folder, file), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the project of the tutorial", () => {
  it("has each of its files once", () => {
    const names = blocks.flatMap(({ file }) => file ?? []);
    expect([names.length, new Set(names).size]).toEqual([9, 9]);
  });

  it.each(runs.filter(({ command }) => !command.includes("--test")))(
    "prints what the page says: $command",
    (run) => {
      expect(printed(run.command)).toBe(run.prints);
    },
  );

  it("writes the report", () => {
    printed("node report.mjs");
    expect(existsSync(join(folder, "report.html"))).toBe(true);
  });

  it.each(runs.filter(({ command }) => command.includes("--test")))(
    "passes its own tests: $command",
    (run) => {
      const lines = printed(run.command).split("\n");
      expect(lines).toEqual(expect.arrayContaining(run.prints.split("\n")));
    },
  );

  it("runs what its package.json runs", () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const strange = Object.values(scripts).filter(
      (script) => !runs.some(({ command }) => command.startsWith(script)),
    );
    expect(strange).toEqual([]);
  });
});
