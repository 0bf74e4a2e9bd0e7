// Prints what changed between the two reviews of 2020, from 31 May to the day of the second.
//
//   npm run compare
//   npm run compare -- --locale vi --from 2020-04-30 --to 2020-07-06
import { parseArgs } from "node:util";
import {
  compareEvaluations,
  evaluatePortfolio,
  explain,
  isPolicyTargetsError,
  statusLabel,
  textIn,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";

const usage = `Usage: npm run compare -- [options]
  --from 2020-05-31  the earlier day
  --to 2020-07-06    the later day
  --locale en        en or vi`;

const options = {
  from: { type: "string", default: "2020-05-31" },
  to: { type: "string", default: "2020-07-06" },
  locale: { type: "string", default: "en" },
  help: { type: "boolean", default: false },
};

const titles = new Map(review2020.targets.map(({ id, title }) => [id, title]));

const main = (argv) => {
  const { values } = parseArgs({ args: argv, options });
  if (values.help) return usage;
  const { locale } = values;
  const before = evaluatePortfolio(review2020, { asOf: values.from });
  const after = evaluatePortfolio(review2020, { asOf: values.to });
  const reasons = new Map(
    after.evaluations.map((evaluation) => [evaluation.target, explain(evaluation, locale)]),
  );
  const { counts, targets } = compareEvaluations(before, after);
  const changed = Object.entries(counts).filter(([change, count]) => count > 0 && change !== "unchanged");
  const groups = changed.map(([change, count]) => {
    const lines = targets
      .filter((line) => line.change === change)
      .map(({ target, before: was, after: is }) => {
        const moved = [was, is].map((status) => statusLabel(status, locale)).join(" → ");
        return `  ${textIn(titles.get(target), locale)}: ${moved}\n    ${reasons.get(target)}`;
      });
    return `${change} (${count})\n${lines.join("\n")}`;
  });
  return [`${values.from} → ${values.to}: ${targets.length}, unchanged ${counts.unchanged}`, ...groups].join(
    "\n\n",
  );
};

try {
  console.log(main(process.argv.slice(2)));
} catch (error) {
  if (!isPolicyTargetsError(error) && !(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
