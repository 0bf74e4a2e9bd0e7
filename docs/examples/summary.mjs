// Prints the progress summary of the two documents of 2020.
//
//   npm run summary
//   npm run summary -- --as-of 2020-04-30 --locale vi
//   npm run summary -- --by sector --format markdown
import { parseArgs } from "node:util";
import { evaluatePortfolio, isPolicyTargetsError, summarize } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { renderMarkdown, renderText } from "policy-targets/render";

const usage = `Usage: npm run summary -- [options]
  --as-of 2020-07-06     the day that is judged
  --known-on 2020-07-06  only what was published by then counts (default: the day that is judged)
  --locale en            en or vi
  --by policy            group by policy, sector, party or deadline-year
  --format text          text or markdown`;

const options = {
  "as-of": { type: "string", default: "2020-07-06" },
  "known-on": { type: "string" },
  locale: { type: "string", default: "en" },
  by: { type: "string" },
  format: { type: "string", default: "text" },
  help: { type: "boolean", default: false },
};

const renderers = { text: renderText, markdown: renderMarkdown };

const main = (argv) => {
  const { values } = parseArgs({ args: argv, options });
  if (values.help) return usage;
  const render = Object.hasOwn(renderers, values.format) ? renderers[values.format] : undefined;
  if (render === undefined) throw new TypeError(`--format is text or markdown, not ${values.format}`);
  const evaluation = evaluatePortfolio(review2020, { asOf: values["as-of"], knownOn: values["known-on"] });
  const summary = summarize(review2020, evaluation, { by: values.by });
  return render(summary, { locale: values.locale }).trimEnd();
};

try {
  console.log(main(process.argv.slice(2)));
} catch (error) {
  if (!isPolicyTargetsError(error) && !(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
