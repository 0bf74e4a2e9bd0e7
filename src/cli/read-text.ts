import { readFile, stat } from "node:fs/promises";
import type { Shell } from "./shell.js";
import { UnusableInput } from "./unusable.js";

/** A file as it is called in messages. */
export const fileName = (file: string): string => (file === "-" ? "standard input" : file);

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder; check its name and the folder that you are in",
  EACCES: "you may not use it; check its permissions",
  EPERM: "you may not use it; check its permissions",
  ENOTDIR: "part of the path is no folder; check the path",
  EISDIR: "it is a folder; name a file",
};

/** What the system says of a file, in words; a mistake of ours passes through. */
export const asFileProblem = (file: string, error: unknown): UnusableInput => {
  const { code, syscall } = error as { readonly code?: unknown; readonly syscall?: unknown };
  if (typeof code !== "string" || syscall === undefined) throw error;
  return new UnusableInput([
    `${file}: ${SYSTEM_REASONS[code] ?? `it cannot be used; the system says ${code}`}`,
  ]);
};

/** The text of a file; `-` is the standard input. */
export const readTextOf = async (file: string, shell: Shell): Promise<string> => {
  const bytes = file === "-" ? await shell.readInput() : await bytesOfFile(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput([`${fileName(file)}: it is no text in UTF-8; save it as UTF-8`]);
  }
};

const bytesOfFile = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw asFileProblem(file, error);
  }
};

export const isFolder = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isDirectory();
  } catch (error) {
    throw asFileProblem(file, error);
  }
};

/** Whether there is such a file or folder that can be looked at. */
export const fileExists = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
