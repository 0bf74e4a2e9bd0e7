import { writeFile } from "node:fs/promises";
import { asFileProblem } from "./read-text.js";

/** Writes a file, or says why it cannot be written. */
export const writeOutput = async (file: string, content: string | Uint8Array): Promise<void> => {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw asFileProblem(file, error);
  }
};
