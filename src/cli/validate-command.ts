import type { Portfolio } from "../model/portfolio.js";
import { type ShellCall, type ShellCommand, sharedOptions } from "./command.js";
import { problemText, readInput } from "./read-input.js";
import { fileName } from "./read-text.js";
import type { Shell } from "./shell.js";
import { UnusableInput } from "./unusable.js";

export const validateCommand: ShellCommand = {
  name: "validate",
  does: "checks files, and says what is wrong, where, and how to fix it",
  more: [
    "A line is FILE:LINE: what was found, what was expected, and what to write instead.",
    "It ends with exit code 1 if anything is wrong in any of the files.",
  ],
  files: { named: "FILE...", least: 1, most: Number.POSITIVE_INFINITY },
  options: { values: sharedOptions.values },
  examples: [
    ["validate plan.json", "check a portfolio"],
    ["validate plans/*.json", "check all of a folder"],
    ["validate targets.csv --values values.csv", "check two tables"],
  ],
  run: async (call, shell) => {
    let isWrong = false;
    for (const file of call.files) isWrong = !(await isSound(file, call, shell)) || isWrong;
    return isWrong ? 1 : 0;
  },
};

/** Prints what is wrong with a file, or what it holds. */
const isSound = async (file: string, call: ShellCall, shell: Shell): Promise<boolean> => {
  try {
    const { portfolio, problems, remarks } = await readInput(file, call, shell);
    for (const problem of [...problems, ...remarks]) shell.printLine(problemText(problem));
    if (portfolio === null || problems.length > 0) return false;
    shell.printLine(`${fileName(file)}: no faults in ${contentsOf(portfolio)}`);
    return true;
  } catch (error) {
    // The other files are checked all the same.
    if (!(error instanceof UnusableInput)) throw error;
    for (const line of error.lines) shell.error(line);
    return false;
  }
};

const contentsOf = ({ targets, indicators, measuredValues }: Portfolio): string =>
  [
    howMany(targets.length, "target"),
    howMany(indicators.length, "indicator"),
    howMany(measuredValues.length, "measured value"),
  ].join(", ");

const howMany = (count: number, name: string): string => `${count} ${name}${count === 1 ? "" : "s"}`;
