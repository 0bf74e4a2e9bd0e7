import type { Deadline } from "../model/target.js";
import { textContext } from "../render/context.js";
import { summarize } from "../summary/summarize.js";
import { type ShellCommand, sharedOptions } from "./command.js";
import { judgedAsAsked } from "./judged.js";
import { languageOf } from "./languages.js";
import { printRows } from "./print-rows.js";
import { readPortfolio } from "./read-input.js";

const { "as-of": asOf, "known-on": knownOn, locale, codes, values } = sharedOptions;

export const statusCommand: ShellCommand = {
  name: "status",
  does: "prints how each target stands on a day, one a line",
  more: ["A line has the id, the status, the title and the deadline; in a pipe, tabs stand between them."],
  files: { named: "FILE", least: 1, most: 1 },
  options: { "as-of": asOf, "known-on": knownOn, locale, codes, values },
  examples: [
    ["status plan.json --as-of 2024-06-30", "how every target stood on that day"],
    ["status plan.json --codes | grep overdue", "what is overdue today"],
    ["status plan.json --locale vi", "the same in Vietnamese"],
  ],
  run: async (call, shell) => {
    const language = languageOf(call);
    const { portfolio } = await readPortfolio(call.files[0] ?? "-", call, shell);
    const summary = summarize(portfolio, judgedAsAsked(portfolio, call, shell));
    const words = textContext(summary, { locale: language.page });
    const rows = summary.lines.map((line) =>
      call.has("codes")
        ? [line.target, line.status, words.title(line), statedDeadline(line.deadline)]
        : [line.target, words.status(line), words.title(line), words.deadline(line)],
    );
    printRows(rows, 2, shell);
    return 0;
  },
};

/** As it is written; of an event when it occurred or is expected. */
const statedDeadline = (deadline: Deadline | null): string => {
  if (deadline === null) return "";
  if (typeof deadline === "string") return deadline;
  return "event" in deadline ? (deadline.occurred ?? deadline.expected ?? "") : deadline.by;
};
