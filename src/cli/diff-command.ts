import { compareEvaluations, type TargetComparison } from "../evaluation/compare.js";
import type { PortfolioEvaluation } from "../evaluation/evaluation.js";
import { changesInOrder, movedDeadline } from "../render/changes.js";
import { type RenderContext, textContext } from "../render/context.js";
import type { PageLocale } from "../render/page-locale.js";
import { summarize } from "../summary/summarize.js";
import { dayOption, oneWordOf } from "./arguments.js";
import { type ShellCall, type ShellCommand, sharedOptions } from "./command.js";
import { judgedOn } from "./judged.js";
import { languageOf } from "./languages.js";
import { printRows, sayNothing } from "./print-rows.js";
import { readPortfolio } from "./read-input.js";
import type { Shell } from "./shell.js";
import { todayIn } from "./today.js";
import { WrongUsage } from "./unusable.js";

/** What `--fail-on` may name, with the targets that it means. */
const FAILURES = {
  worsened: ({ change }) => change === "worsened" || change === "slipped",
  slipped: ({ change }) => change === "slipped",
  withdrawn: ({ change }) => change === "withdrawn",
  removed: ({ change }) => change === "removed",
  postponed: ({ daysMoved }) => (daysMoved ?? 0) > 0,
  revised: ({ isRevised }) => isRevised,
} as const satisfies Readonly<Record<string, (line: TargetComparison) => boolean>>;

type Failure = keyof typeof FAILURES;

const FAILURE_NAMES = Object.keys(FAILURES) as Failure[];

const { locale, codes, values } = sharedOptions;

export const diffCommand: ShellCommand = {
  name: "diff",
  does: "prints what changed between two days, or between two files",
  more: [
    "One file is compared between two days; two files on one day, or each on a day of its own.",
    "A line has the change, the id, the status before and now, the title, and how the deadline moved.",
    "",
    "What --fail-on may name:",
    "  worsened   a status is worse, or what was achieved is not any more",
    "  slipped    what was achieved is not any more",
    "  withdrawn  a target is withdrawn",
    "  removed    a target is not there any more",
    "  postponed  a deadline is later",
    "  revised    what is asked, or by when, is stated otherwise",
  ],
  files: { named: "FILE [NEWER-FILE]", least: 1, most: 2 },
  options: {
    from: { takes: "DAY", says: "the earlier day" },
    to: { takes: "DAY", says: "the later day (default: today)" },
    "as-of": { takes: "DAY", says: "the day for two files (default: today)" },
    "fail-on": {
      takes: "CHANGE",
      says: "exit code 1 where this is found; may stand several times",
      isRepeated: true,
    },
    locale,
    codes,
    values,
  },
  examples: [
    ["diff plan.json --from 2024-01-01 --to 2024-06-30", "what half a year brought"],
    ["diff old.json new.json --fail-on worsened", "fail where the new edition makes a target look worse"],
    [
      "diff old.json new.json --fail-on removed --fail-on postponed",
      "fail where a target or its deadline goes",
    ],
  ],
  run: async (call, shell) => {
    const failures = call.texts("fail-on").map((text) => oneWordOf("fail-on", text, FAILURE_NAMES));
    const language = languageOf(call);
    const { before, after, words } = await bothSides(call, language.page, shell);
    const { targets } = compareEvaluations(before, after);
    const earlier = new Map(before.evaluations.map(({ target, title }) => [target, title]));
    const later = new Map(after.evaluations.map(({ target, title }) => [target, title]));
    const title = ({ target }: TargetComparison): string =>
      words.text(later.get(target) ?? earlier.get(target) ?? target, target);
    const cells = call.has("codes") ? codedCells : wordedCells(words);
    const changed = changesInOrder(targets);
    if (changed.length === 0) sayNothing("no target changed", shell);
    printRows(
      changed.map((line) => {
        const { change, earlier, current, moved } = cells(line);
        return [change, line.target, earlier, current, title(line), moved];
      }),
      4,
      shell,
    );
    return failed(failures, targets, shell) ? 1 : 0;
  },
};

/** The cells of a line that are words or codes. */
interface ChangeCells {
  readonly change: string;
  readonly earlier: string;
  readonly current: string;
  readonly moved: string;
}

const codedCells = ({ change, before, after, daysMoved }: TargetComparison): ChangeCells => ({
  change,
  earlier: before ?? "",
  current: after ?? "",
  moved: daysMoved === null || daysMoved === 0 ? "" : String(daysMoved),
});

const wordedCells =
  (context: RenderContext) =>
  (line: TargetComparison): ChangeCells => ({
    change: context.report.statusChanges[line.change],
    earlier: context.statusOrNone(line.before),
    current: context.statusOrNone(line.after),
    moved: movedDeadline(line, context),
  });

/** What is compared, with words to tell it in. */
interface BothSides {
  readonly before: PortfolioEvaluation;
  readonly after: PortfolioEvaluation;
  readonly words: RenderContext;
}

const bothSides = async (call: ShellCall, page: PageLocale, shell: Shell): Promise<BothSides> => {
  const [older = "-", newer] = call.files;
  const [from, to, asOf] = [dayOption(call, "from"), dayOption(call, "to"), dayOption(call, "as-of")];
  checkDays(newer !== undefined, call);
  if (from !== undefined && to !== undefined && from > to)
    throw new WrongUsage(`--from ${from} is later than --to ${to}`, "swap the two days");
  const { portfolio: first } = await readPortfolio(older, call, shell);
  const { portfolio: second } =
    newer === undefined ? { portfolio: first } : await readPortfolio(newer, call, shell);
  const option = newer === undefined ? "--to" : "--as-of";
  const day = asOf ?? to ?? todayIn(second.timeZone, option, shell);
  if (from !== undefined && from > day)
    throw new WrongUsage(`--from ${from} is later than today, ${day}`, "write an earlier day, or --to too");
  const after = judgedOn(second, day, undefined);
  const words = textContext(summarize(second, after), { locale: page });
  return { before: judgedOn(first, from ?? day, undefined), after, words };
};

/** Refuses days that leave open what is meant. */
const checkDays = (areTwo: boolean, call: ShellCall): void => {
  if (!areTwo && call.has("as-of"))
    throw new WrongUsage("--as-of is for two files", "write --from and --to for one file");
  if (!areTwo && !call.has("from"))
    throw new WrongUsage("one file is compared between two days", "write --from DAY, or name a second file");
  if (areTwo && call.has("as-of") && (call.has("from") || call.has("to")))
    throw new WrongUsage("--as-of stands beside --from or --to", "write one day for both files, or two");
  if (areTwo && call.has("from") !== call.has("to"))
    throw new WrongUsage("one of two days is missing", "write --from and --to, or --as-of for both files");
  if (areTwo && call.has("values"))
    throw new WrongUsage(
      "--values does not say for which file",
      "name two folders with targets.csv and values.csv",
    );
};

/** Says which targets fail, on the standard error. */
const failed = (
  failures: readonly Failure[],
  targets: readonly TargetComparison[],
  shell: Shell,
): boolean => {
  const found = failures.flatMap((failure) => {
    const ids = targets.filter(FAILURES[failure]).map(({ target }) => target);
    return ids.length === 0 ? [] : [`policy-targets: ${failure}: ${ids.join(", ")}`];
  });
  for (const line of found) shell.error(line);
  return found.length > 0;
};
