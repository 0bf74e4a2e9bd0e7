import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Consumer, root, run } from "./consumer.js";

const page = readFileSync(join(root, "docs/testing.md"), "utf8");

/** A section of docs/testing.md: its files by name, and what its runner prints of the test that fails. */
export interface Project {
  readonly files: ReadonlyMap<string, string>;
  readonly printed: string;
}

/** Without what stands before and after the text of each line: every runner indents as it likes. */
const flush = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/gm, "");

export const projectOf = (heading: string): Project => {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [text = ""] = section.split("\n## ");
  const named = text.matchAll(/`([\w.]+)`[^`]*:\n\n```(?:json|typescript|javascript)\n([\s\S]*?)```/g);
  const [, printed = ""] = /```text\n([\s\S]*?)```/.exec(text) ?? [];
  return {
    files: new Map([...named].map(([, name = "", code = ""]) => [name, code])),
    printed: flush(printed),
  };
};

/** The block of TypeScript on the page that declares a module. */
export const declarationOnPage = /```typescript\n([^`]*?declare module[^`]*)```/.exec(page)?.[1] ?? "";

/** Puts the files of a project into a folder of their own, where the package is found one folder up. */
export const makeProject = ({ folder }: Consumer, name: string, { files }: Project): string => {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  if (!files.has("package.json"))
    writeFileSync(join(home, "package.json"), `{ "name": "${name}", "private": true }\n`);
  for (const [file, code] of files) writeFileSync(join(home, file), code);
  return home;
};

/** Lends a project packages of this one. */
export const link = (home: string, ...packages: readonly string[]): void => {
  mkdirSync(join(home, "node_modules/@types"), { recursive: true });
  for (const name of packages)
    symlinkSync(join(root, "node_modules", name), join(home, "node_modules", name));
};

/** Installs packages into a project from the registry. */
export const install = (home: string, ...packages: readonly string[]): Promise<string> =>
  run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", "--no-save", ...packages],
    home,
  );

/** What a runner prints that is expected to fail, without colours. */
export const failing = (home: string, bin: string, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1", CI: "1" };
    execFile(process.execPath, [bin, ...args], { cwd: home, env }, (error, stdout, stderr) => {
      if (error === null) reject(new Error(`${bin} did not fail:\n${stdout}`));
      else resolve(flush(stripVTControlCharacters(stdout + stderr)));
    });
  });

/** What the compiler says of files of a project, with all declarations of packages checked; nothing if all is well. */
export const compile = (
  home: string,
  files: Readonly<Record<string, string>>,
  types: readonly string[],
): Promise<string> => {
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "nodenext",
    types,
  };
  for (const [file, code] of Object.entries(files)) writeFileSync(join(home, file), code);
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  return run("node", [join(root, "node_modules/typescript/bin/tsc")], home).catch(String);
};
