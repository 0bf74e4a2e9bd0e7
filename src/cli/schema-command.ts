import { portfolioJsonSchema } from "../portfolio/json-schema.js";
import type { ShellCommand } from "./command.js";

export const schemaCommand: ShellCommand = {
  name: "schema",
  does: "prints the JSON Schema of a portfolio, for editors",
  more: [],
  files: { named: "", least: 0, most: 0 },
  options: {},
  examples: [["schema > portfolio.schema.json", "then an editor completes and explains plan.json"]],
  run: async (_, shell) => {
    shell.print(`${JSON.stringify(portfolioJsonSchema(), null, 2)}\n`);
    return 0;
  },
};
