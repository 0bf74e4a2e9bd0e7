// Prints what changed between the two reviews of 2020, in words.
//
//   npm run compare
//   npm run compare -- --locale vi
//   npm run compare -- --from 2020-04-30 --to 2020-12-31
import {
  compareEvaluations,
  evaluatePortfolio,
  explain,
  formatPeriod,
  printableText,
  statusLabel,
  textIn,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { dayOf, localeOf, run, valuesOf } from "./arguments.mjs";

const usage = `Usage: npm run compare -- [options]
  --from 2020-05-31  the earlier day
  --to 2020-07-06    the later day
  --locale en        en or vi
  -h, --help         this text`;

const options = {
  from: { type: "string", default: "2020-05-31" },
  to: { type: "string", default: "2020-07-06" },
  locale: { type: "string", default: "en" },
};

const words = {
  en: {
    title: (before, after, count) => `What changed between ${before} and ${after}, of ${count} targets`,
    headings: {
      "newly-achieved": "Newly achieved",
      slipped: "No longer achieved",
      improved: "Better",
      worsened: "Worse",
      withdrawn: "Withdrawn",
      reinstated: "Taken up again",
      revised: "Restated",
      changed: "Changed, neither better nor worse",
    },
    moved: (from, to) => `The deadline moved from ${from} to ${to}.`,
    unchanged: (count) => `Unchanged: ${count}`,
  },
  vi: {
    title: (before, after, count) => `Thay đổi từ ${before} đến ${after}, trong ${count} mục tiêu`,
    headings: {
      "newly-achieved": "Mới đạt",
      slipped: "Không còn đạt",
      improved: "Tốt hơn",
      worsened: "Xấu hơn",
      withdrawn: "Đã rút",
      reinstated: "Được tiếp tục",
      revised: "Được nêu lại",
      changed: "Thay đổi, không tốt hơn cũng không xấu hơn",
    },
    moved: (from, to) => `Thời hạn chuyển từ ${from} sang ${to}.`,
    unchanged: (count) => `Không đổi: ${count}`,
  },
};

const main = (argv) => {
  const values = valuesOf(argv, options, "npm run compare -- --from 2020-04-30");
  if (values.help) return usage;
  const locale = localeOf(values.locale);
  const own = words[locale.code];
  const from = dayOf("--from", values.from);
  const to = dayOf("--to", values.to);
  if (from > to) throw new TypeError(`--from ${from} is later than --to ${to}; swap the two days`);
  const before = evaluatePortfolio(review2020, { asOf: from });
  const after = evaluatePortfolio(review2020, { asOf: to });
  const { counts, targets } = compareEvaluations(before, after);
  const titles = new Map(
    review2020.targets.map(({ id, title }) => [id, printableText(textIn(title, locale.code)) || id]),
  );
  const now = new Map(after.evaluations.map((evaluation) => [evaluation.target, evaluation]));
  const label = (status) => statusLabel(status, { locale });
  const day = (date) => formatPeriod(date, { locale });

  const lines = [own.title(day(from), day(to), targets.length)];
  for (const [change, heading] of Object.entries(own.headings)) {
    if (counts[change] === 0) continue;
    lines.push("", `${heading}: ${counts[change]}`);
    for (const line of targets.filter((one) => one.change === change)) {
      const statuses = [line.before, line.after].filter((status) => status !== null).map(label);
      lines.push(`  ${titles.get(line.target)}: ${[...new Set(statuses)].join(" → ")}`);
      if (line.daysMoved) lines.push(`    ${own.moved(day(line.dueBefore), day(line.dueAfter))}`);
      lines.push(`    ${explain(now.get(line.target), { locale })}`);
    }
  }
  return [...lines, "", own.unchanged(counts.unchanged)].join("\n");
};

run(main, usage);
