import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./consumer.js";

const page = readFileSync(join(root, "docs/shell.md"), "utf8");

/** The first block of a language on the page of the shell. */
const firstBlock = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";

/** The script on the page, and what the page says that it prints. */
export const pipeline = { script: firstBlock("sh"), prints: firstBlock("text") };

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >;
}

/** What the steps of the workflow on the page run that have a name. */
export const workflowSteps = (): readonly string[] => {
  const { jobs } = parse(firstBlock("yaml")) as Workflow;
  return Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ name, run }) => (name === undefined || run === undefined ? [] : [run])),
  );
};
