import { orThrow } from "../faults/fault.js";
import { isTracked, targetClasses, trackedClasses } from "../model/target-class.js";
import type { Summary, SummaryLine, Tally } from "../summary/summary.js";
import { monthsAfter } from "../value/calendar.js";
import { dayText, readDay } from "../value/day.js";
import { oneLine } from "../value/printable.js";
import { type StatusGroup, statusGroups } from "../verdict/status-groups.js";
import { changesSection } from "./changes.js";
import { isMeasured, NOTHING_STATED, type RenderContext } from "./context.js";
import { commonPublisher, DOCUMENTS_SHOWN, documentLines } from "./documents.js";
import { fact, orSaysNothing, rowOf, status, tableIfAny, tableOf, title, wide } from "./rows.js";
import type { Block, Row, Section } from "./section.js";

/** How many months ahead the deadlines of the first page lie. */
const MONTHS_AHEAD = 6;

/** How many rows a list of the first page has at most; the rest is counted. */
const MOST_ROWS = { attention: 20, dueSoon: 20, figures: 40 } as const;

/** The first page: what was judged, the counts, what needs attention, what falls due next, and the figures. */
export const overviewSections = (context: RenderContext): readonly Section[] => [
  titleSection(context),
  countsSection(context),
  ...changesSection(context),
  attentionSection(context),
  dueSoonSection(context),
  ...figuresSection(context),
  ...groupsSection(context),
];

const titleSection = (context: RenderContext): Section => {
  const { summary, report, words } = context;
  const { asOf, knownOn } = summary;
  const known = knownOn === asOf ? [] : [report.known(words.day(knownOn))];
  const head = [...known, ...vouchedLines(context)];
  const blocks: Block[] = head.length === 0 ? [] : [{ kind: "lines", lines: head }];
  if (summary.sources.length > 0) blocks.push(sourcesBlock(context));
  return { name: "head", level: 1, heading: report.title(words.day(asOf)), blocks };
};

/** Who vouches for what the verdicts rest on, once; nothing where they rest on nothing. */
const vouchedLines = (context: RenderContext): readonly string[] => {
  const { verified, selfReported, notStated } = context.summary.vouched;
  if (verified + selfReported + notStated === 0) return [];
  const some = (count: number): string | null => (count === 0 ? null : context.count(count));
  return [context.report.vouched(some(verified), some(selfReported), some(notStated))];
};

/** The documents by name; who published all of them is said once. */
const sourcesBlock = (context: RenderContext): Block => {
  const { report, summary } = context;
  const named = documentLines(context);
  const rest = named.length - DOCUMENTS_SHOWN;
  return {
    kind: "lines",
    lines: [
      `${report.sources(commonPublisher(context), isCitedByLine(summary))}:`,
      ...named.slice(0, DOCUMENTS_SHOWN),
      ...(rest > 0 ? [report.more(context.count(rest))] : []),
    ],
  };
};

const isCitedByLine = ({ lines }: Summary): boolean =>
  lines.some(({ evaluation: { evidence } }) =>
    evidence.citations.some(({ locator }) => locator?.line !== undefined),
  );

/** Targets and tasks by group of status, with what is told of the achieved; only rows that count something. */
const countsSection = (context: RenderContext): Section => {
  const { report, summary } = context;
  const shown = trackedClasses.filter((name) => summary.tallies[name].total > 0);
  const tallies = shown.map((name) => summary.tallies[name]);
  const counted = (label: string, of: (tally: Tally) => number): readonly Row[] =>
    tallies.some((tally) => of(tally) > 0)
      ? [rowOf([label, ...tallies.map((tally) => context.count(of(tally)))])]
      : [];
  const row = (group: StatusGroup): readonly Row[] =>
    tallies.some(({ groups }) => groups[group] > 0)
      ? [rowOf([report.groups[group], ...tallies.map((tally) => groupShare(group, tally, context))], group)]
      : [];
  const notAssessable = [
    ...counted(report.underWay, ({ statuses }) => statuses["in-progress"]),
    ...counted(report.withoutNews, ({ statuses }) => statuses.pending + statuses["no-data"]),
  ];
  const rows = [
    ...counted(report.total, ({ total }) => total),
    ...row("achieved"),
    ...counted(report.late, ({ statuses }) => statuses["achieved-late"]),
    ...counted(report.atUnknownTime, ({ achievedAtUnknownTime }) => achievedAtUnknownTime),
    ...counted(report.metAhead, ({ metAhead }) => metAhead),
    ...statusGroups
      .filter((group) => group !== "achieved")
      .flatMap((group) => [...row(group), ...(group === "not-assessable" ? notAssessable : [])]),
    ...(tallies.some(({ due }) => due.fallenDue > 0)
      ? [rowOf([report.ofDue, ...tallies.map((tally) => dueRate(tally, context))])]
      : []),
  ];
  const table: Block[] =
    shown.length === 0
      ? []
      : [tableOf([status(""), ...shown.map((name) => wide(report.classes[name]))], rows)];
  return {
    name: "counts",
    level: 2,
    heading: report.counts,
    blocks: orSaysNothing([...table, ...apartBlock(context)], context),
  };
};

/** A count with its percentage of the running; what is not running is in no percentage. */
const groupShare = (group: StatusGroup, { groups, running }: Tally, context: RenderContext): string =>
  context.share(groups[group], group === "not-running" ? 0 : running);

const dueRate = ({ due: { achieved, fallenDue } }: Tally, context: RenderContext): string =>
  fallenDue === 0
    ? NOTHING_STATED
    : context.report.rate(
        context.count(achieved),
        context.count(fallenDue),
        context.percentage(achieved, fallenDue),
      );

/** What is not in the headline, each class with its count. */
const apartBlock = (context: RenderContext): readonly Block[] => {
  const { summary, report } = context;
  const apart = targetClasses.flatMap((name) => {
    const { total } = summary.tallies[name];
    return isTracked(name) || total === 0
      ? []
      : [{ name: report.classes[name], figure: context.count(total) }];
  });
  return apart.length === 0 ? [] : [{ kind: "lines", lines: [report.apart(apart)] }];
};

const attentionSection = (context: RenderContext): Section => {
  const { report, summary } = context;
  const { columns } = report;
  const rows = summary.attention.map((line) =>
    lineRow(line, [
      context.status(line),
      context.title(line),
      context.deadline(line),
      context.latest(line),
      context.mainSources(line),
    ]),
  );
  const header = [
    status(columns.status),
    title(columns.target),
    wide(columns.deadline),
    fact(columns.latest),
    wide(columns.source),
  ];
  return {
    name: "attention",
    level: 2,
    heading: report.attention,
    blocks: orSaysNothing(
      tableIfAny(header, rows, MOST_ROWS.attention, context, summary.omitted.attention),
      context,
    ),
  };
};

const dueSoonSection = (context: RenderContext): Section => {
  const { report, summary } = context;
  const { columns } = report;
  const until = dayText(monthsAfter(orThrow(readDay(summary.asOf), "asOf"), MONTHS_AHEAD));
  const soon = summary.dueNext.filter(({ dueOn }) => dueOn !== null && dueOn <= until);
  // Where a summary was cut behind what falls due soon, all of that is listed.
  const isCut = summary.omitted.dueNext > 0 && soon.length === summary.dueNext.length;
  const rows = soon.map((line) =>
    lineRow(line, [
      context.deadline(line),
      context.title(line),
      context.status(line),
      context.latest(line),
      context.mainSources(line),
    ]),
  );
  const header = [
    wide(columns.deadline),
    title(columns.target),
    status(columns.status),
    fact(columns.latest),
    wide(columns.source),
  ];
  return {
    name: "due-soon",
    level: 2,
    heading: report.dueSoon(context.count(MONTHS_AHEAD)),
    blocks: orSaysNothing(
      tableIfAny(header, rows, MOST_ROWS.dueSoon, context, isCut ? "unknown" : 0),
      context,
    ),
  };
};

/** The targets with a figure that are running, by their deadline. */
const figuresSection = (context: RenderContext): readonly Section[] => {
  const { report, summary } = context;
  const { columns } = report;
  const rows = summary.lines
    .filter(
      (line) => line.class === "target" && line.statusGroup !== "not-running" && isMeasured(line.evaluation),
    )
    .sort(byDeadline)
    .map((line) =>
      lineRow(line, [
        context.title(line),
        context.asked(line),
        context.latest(line),
        context.deadline(line),
        context.mainSources(line),
      ]),
    );
  const header = [
    title(columns.figure),
    fact(columns.asked),
    fact(columns.now),
    wide(columns.deadline),
    wide(columns.source),
  ];
  const blocks = tableIfAny(header, rows, MOST_ROWS.figures, context);
  return blocks.length === 0 ? [] : [{ name: "figures", level: 2, heading: report.figures, blocks }];
};

/** A row about one target. */
const lineRow = ({ statusGroup, target }: SummaryLine, cells: readonly string[]): Row =>
  rowOf(cells, statusGroup, target);

const byDeadline = (a: SummaryLine, b: SummaryLine): number => {
  const [x, y] = [a.dueOn ?? "9999-12-31", b.dueOn ?? "9999-12-31"];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The groups that have targets or tasks, counted by those of the eight groups of statuses that occur. */
const groupsSection = (context: RenderContext): readonly Section[] => {
  const { report, summary } = context;
  const tracked = summary.groups.flatMap(({ title: name, key, tallies }) => {
    const own = trackedClasses.map((of) => tallies[of]);
    const sum = (of: (tally: Tally) => number): number => own.reduce((all, tally) => all + of(tally), 0);
    const total = sum((tally) => tally.total);
    const heading = name === null ? report.ungrouped : context.text(name, oneLine(key ?? "") || "?");
    return total === 0 ? [] : [{ heading, total, sum }];
  });
  const present = statusGroups.filter((group) =>
    tracked.some(({ sum }) => sum(({ groups }) => groups[group]) > 0),
  );
  const rows = tracked.map(({ heading, total, sum }) =>
    rowOf([
      heading,
      context.count(total),
      ...present.map((group) => {
        const count = sum(({ groups }) => groups[group]);
        const whole = group === "not-running" ? 0 : sum(({ running }) => running);
        return count === 0 ? NOTHING_STATED : context.share(count, whole);
      }),
    ]),
  );
  const columns = [
    title(report.columns.group),
    wide(report.columns.count),
    ...present.map((group) => wide(report.groups[group])),
  ];
  return rows.length === 0
    ? []
    : [{ name: "groups", level: 2, heading: report.byGroup, blocks: [tableOf(columns, rows)] }];
};
