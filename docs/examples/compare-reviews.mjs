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
  statusesByGroup,
  statusLabel,
  textIn,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { lastDay } from "policy-targets/values";
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
    title: (count) => `What changed, of ${count} statements`,
    from: (day, review) => `From ${day}${review}`,
    to: (day, review) => `To ${day}${review}`,
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
    stated: "First stated",
    statedDone: "First stated, and reported as achieved at once",
    reclassified: "Of another class now",
    classes: {
      target: "target",
      task: "task",
      aspiration: "aspiration",
      proposal: "proposal",
      prediction: "prediction",
    },
    moved: (from, to) => `The deadline moved from ${from} to ${to}.`,
    unchanged: (count) => `Unchanged: ${count}`,
  },
  vi: {
    title: (count) => `Thay đổi trong ${count} mục tiêu, nhiệm vụ`,
    from: (day, review) => `Từ ${day}${review}`,
    to: (day, review) => `Đến ${day}${review}`,
    headings: {
      "newly-achieved": "Mới đạt",
      slipped: "Không còn đạt",
      improved: "Tiến triển tốt hơn",
      worsened: "Tiến triển kém hơn",
      withdrawn: "Đã hủy bỏ",
      reinstated: "Tiếp tục thực hiện",
      revised: "Được điều chỉnh",
      changed: "Có thay đổi, chưa đánh giá được tốt hơn hay kém hơn",
    },
    stated: "Được nêu lần đầu",
    statedDone: "Được nêu lần đầu và đã đạt",
    reclassified: "Thay đổi loại",
    classes: {
      target: "mục tiêu",
      task: "nhiệm vụ",
      aspiration: "định hướng",
      proposal: "đề xuất",
      prediction: "dự báo",
    },
    moved: (from, to) => `Hạn chuyển từ ${from} sang ${to}.`,
    unchanged: (count) => `Không thay đổi: ${count}`,
  },
};

/** The latest review that was known on a day, in quotation marks; nothing before the first. */
const reviewOn = (on, locale) => {
  const known = review2020.sources
    .map(({ title, publishedOn, covers }) => ({ title, known: lastDay(publishedOn ?? covers) }))
    .filter((review) => review.known <= on)
    .sort((a, b) => (a.known < b.known ? -1 : 1));
  const latest = known.at(-1);
  return latest === undefined ? "" : `: “${textIn(latest.title, locale.code)}”`;
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
  const { counts, reclassified, targets } = compareEvaluations(before, after);
  const titles = new Map(
    review2020.targets.map(({ id, title }) => [id, printableText(textIn(title, locale.code)) || id]),
  );
  const now = new Map(after.evaluations.map((evaluation) => [evaluation.target, evaluation]));
  const label = (status) => statusLabel(status, { locale });
  const day = (date) => formatPeriod(date, { locale });

  const lines = [
    own.title(targets.length),
    own.from(day(from), reviewOn(from, locale)),
    own.to(day(to), reviewOn(to, locale)),
  ];
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
  const isAchieved = ({ after: status }) => statusesByGroup.achieved.includes(status);
  const stated = targets.filter(({ change }) => change === "new");
  for (const [heading, list] of [
    [own.stated, stated.filter((line) => !isAchieved(line))],
    [own.statedDone, stated.filter(isAchieved)],
  ]) {
    if (list.length === 0) continue;
    lines.push("", `${heading}: ${list.length}`);
    for (const line of list) lines.push(`  ${titles.get(line.target)}: ${label(line.after)}`);
  }
  if (reclassified.length > 0) {
    lines.push("", `${own.reclassified}: ${reclassified.length}`);
    for (const line of targets.filter(({ target }) => reclassified.includes(target))) {
      const classes = [line.classBefore, line.classAfter].map((name) => own.classes[name]);
      lines.push(`  ${titles.get(line.target)}: ${classes.join(" → ")}`);
    }
  }
  return [...lines, "", own.unchanged(counts.unchanged)].join("\n");
};

await run(main, usage);
