import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathText } from "../faults/fault.js";
import type { Portfolio } from "../model/portfolio.js";
import { serializePortfolio } from "../portfolio/serialize.js";
import { csvwOf } from "../tables/csvw.js";
import { flatTablesOf } from "../tables/write-flat.js";
import { choiceOption } from "./arguments.js";
import { type ShellCommand, sharedOptions } from "./command.js";
import { readPortfolio } from "./read-input.js";
import { asFileProblem, fileName } from "./read-text.js";
import type { Shell } from "./shell.js";
import { WrongUsage } from "./unusable.js";
import { writeOutput } from "./write-output.js";

export const convertCommand: ShellCommand = {
  name: "convert",
  does: "writes a portfolio as JSON or as two tables",
  more: ["What two tables cannot hold is named on the standard error."],
  files: { named: "FILE", least: 1, most: 1 },
  options: {
    to: { takes: "FORM", says: "json, or csv: targets.csv and values.csv, with csv-metadata.json" },
    out: { takes: "PATH", says: "for json the file (default: the standard output), for csv the folder" },
    values: sharedOptions.values,
  },
  examples: [
    ["convert plan/ --to json --out plan.json", "two tables, or an Open SDG site, as one file"],
    ["convert plan.json --to csv --out plan", "tables for a spreadsheet"],
  ],
  run: async (call, shell) => {
    const to = choiceOption(call, "to", ["json", "csv"]);
    const out = call.text("out");
    if (to === undefined)
      throw new WrongUsage("convert does not know into what", "write --to json or --to csv");
    if (to === "csv" && out === undefined)
      throw new WrongUsage("two tables need a folder", "write --to csv --out FOLDER");
    const [file = "-"] = call.files;
    const { portfolio } = await readPortfolio(file, call, shell);
    if (out !== undefined && to === "csv") await writeTables(portfolio, out, fileName(file), shell);
    else if (out === undefined) shell.print(serializePortfolio(portfolio));
    else await writeOutput(out, serializePortfolio(portfolio));
    return 0;
  },
};

/** Writes the tables as Excel reads them, and names what they do not hold. */
const writeTables = async (
  portfolio: Portfolio,
  folder: string,
  name: string,
  shell: Shell,
): Promise<void> => {
  const tables = flatTablesOf(portfolio, { byteOrderMark: true });
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw asFileProblem(folder, error);
  }
  await writeOutput(join(folder, "targets.csv"), tables.targets);
  await writeOutput(join(folder, "values.csv"), tables.values);
  await writeOutput(join(folder, "csv-metadata.json"), `${JSON.stringify(csvwOf(tables), null, 2)}\n`);
  for (const { path, code } of tables.losses)
    shell.error(`${name}: ${pathText(path)} is not in the tables (${code})`);
};
