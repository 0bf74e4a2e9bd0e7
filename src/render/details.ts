import { isTracked, targetClasses } from "../model/target-class.js";
import type { SummaryLine } from "../summary/summary.js";
import { hasEvidence } from "../summary/tally.js";
import { groupBy } from "../value/group-by.js";
import { statuses } from "../verdict/codes.js";
import { statusGroupOf } from "../verdict/status-groups.js";
import type { RenderContext } from "./context.js";
import { commonPublisher, DOCUMENTS_SHOWN, documentLines } from "./documents.js";
import type { Block, Item, Section, TargetEntry } from "./section.js";

/** What stands behind the first page: every target in full, by sector; then what is only listed; then the legend. */
export const detailSections = (context: RenderContext): readonly Section[] => [
  ...sectorSections(context),
  ...openTasksSection(context),
  ...appendixSections(context),
  ...documentsSection(context),
  ...legendSection(context),
];

/** A task without a deadline of which nothing has been reported: there is nothing to say but its title. */
const isOpenTask = (line: SummaryLine): boolean =>
  line.class === "task" && line.deadline === null && line.status === "pending" && !hasEvidence(line);

const sectorSections = (context: RenderContext): readonly Section[] => {
  const { report, summary } = context;
  const told = summary.lines.filter((line) => isTracked(line.class) && !isOpenTask(line));
  if (told.length === 0) return [];
  const { columns } = report;
  const header = [columns.status, columns.target, columns.deadline, columns.reason, columns.source];
  const bySector = groupBy(told, ({ sector }) => (sector === null ? null : context.text(sector)));
  const sectors = [...bySector].sort(([a], [b]) => Number(a === null) - Number(b === null));
  const blockOf = (own: readonly SummaryLine[]): Block => ({
    kind: "entries",
    header,
    entries: own.map((line) => entryOf(line, context)),
  });
  if (sectors.every(([name]) => name === null)) {
    return [{ name: "details", level: 2, heading: report.details, blocks: [blockOf(told)] }];
  }
  return [
    { name: "details", level: 2, heading: report.details, blocks: [] },
    ...sectors.map(
      ([name, own]): Section => ({
        name: "sector",
        level: 3,
        heading: name ?? report.noSector,
        blocks: [blockOf(own)],
      }),
    ),
  ];
};

const entryOf = (line: SummaryLine, context: RenderContext): TargetEntry => ({
  status: context.words.locale.statuses[line.status],
  title: context.title(line),
  deadline: line.deadline === null ? null : context.deadline(line),
  reason: context.reason(line),
  sources: context.allSources(line),
  line,
});

const itemOf = ({ statusGroup, target }: SummaryLine, text: string): Item => ({
  text,
  group: statusGroup,
  target,
});

const openTasksSection = (context: RenderContext): readonly Section[] => {
  const items = context.summary.lines.filter(isOpenTask).map((line) => {
    const sources = context.mainSources(line);
    const text = sources === "" ? context.title(line) : `${context.title(line)} ${sources}`;
    return itemOf(line, text);
  });
  return items.length === 0
    ? []
    : [
        {
          name: "open-tasks",
          level: 2,
          heading: context.report.openTasks,
          blocks: [{ kind: "list", items }],
        },
      ];
};

/** Aspirations, proposals and predictions, each with what is known of it on one line. */
const appendixSections = (context: RenderContext): readonly Section[] =>
  targetClasses.flatMap((name): readonly Section[] => {
    const own = context.summary.lines.filter((line) => line.class === name);
    if (isTracked(name) || own.length === 0) return [];
    const { report } = context;
    const items = own.map((line) => {
      const due = line.deadline === null ? "" : ` (${context.deadline(line)})`;
      const sources = context.mainSources(line);
      const status = line.status === "pending" ? [] : [context.words.locale.statuses[line.status]];
      const told = [...status, ...(sources === "" ? [] : [sources])];
      const suffix = told.length === 0 ? "" : `: ${told.join(", ")}`;
      return itemOf(line, `${context.title(line)}${due}${suffix}`);
    });
    return [
      {
        name: "appendix",
        level: 2,
        heading: report.appendix(report.classes[name]),
        blocks: [{ kind: "list", items }],
      },
    ];
  });

/** The documents that are cited by a number and not named on the first page. */
const documentsSection = (context: RenderContext): readonly Section[] => {
  const rest = documentLines(context).slice(DOCUMENTS_SHOWN);
  const heading = context.report.sources(commonPublisher(context), false);
  return rest.length === 0
    ? []
    : [{ name: "documents", level: 2, heading, blocks: [{ kind: "lines", lines: rest }] }];
};

/** The statuses that occur, each with what it says. */
const legendSection = ({ summary, words, report }: RenderContext): readonly Section[] => {
  const present = new Set(summary.lines.map(({ status }) => status));
  const items = statuses
    .filter((status) => present.has(status))
    .map((status) => ({
      text: `${words.locale.statuses[status]}: ${report.meanings[status]}`,
      group: statusGroupOf(status),
      target: null,
    }));
  return items.length === 0
    ? []
    : [{ name: "legend", level: 2, heading: report.legend, blocks: [{ kind: "list", items }] }];
};
