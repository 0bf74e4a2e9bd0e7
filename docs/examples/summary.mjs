// Prints the progress summary of the two documents of 2020.
//
//   npm run summary
//   npm run summary -- --as-of 2020-04-30 --locale vi
//   npm run summary -- --detail full
//   npm run summary -- --by deadline-year --format markdown
//   npm run summary -- --html out.html --csv out.csv --xlsx out.xlsx --ics out.ics
import { codes, evaluatePortfolio, summarize } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { renderMarkdown, renderText, reportDetails } from "policy-targets/render";
import { choiceOf, dayOf, localeOf, run, valuesOf } from "./arguments.mjs";
import { fileOptions, writeFiles } from "./files.mjs";

const usage = `Usage: npm run summary -- [options]
  --as-of 2020-07-06     the day that is judged
  --known-on 2020-07-06  only what was published by then counts (default: the day that is judged)
  --locale en            en or vi
  --detail overview      overview, or full: every target with its explanation
  --by sector            group by policy, sector, party or deadline-year
  --format text          text or markdown
  --html out.html        write a page with charts to a file too
  --csv out.csv          write the table of targets to a file too
  --xlsx out.xlsx        write all tables to a spreadsheet too
  --ics out.ics          write the deadlines to a calendar too
  -h, --help             this text`;

const options = {
  "as-of": { type: "string", default: "2020-07-06" },
  "known-on": { type: "string" },
  locale: { type: "string", default: "en" },
  detail: { type: "string", default: "overview" },
  by: { type: "string", default: "sector" },
  format: { type: "string", default: "text" },
  ...fileOptions,
};

const renderers = { text: renderText, markdown: renderMarkdown };

const main = async (argv) => {
  const values = valuesOf(argv, options, "npm run summary -- --by sector");
  if (values.help) return usage;
  const render = renderers[choiceOf("--format", Object.keys(renderers), values.format)];
  const detail = choiceOf("--detail", reportDetails, values.detail);
  const locale = localeOf(values.locale);
  const asOf = dayOf("--as-of", values["as-of"]);
  const knownOn = values["known-on"] === undefined ? asOf : dayOf("--known-on", values["known-on"]);
  const by = choiceOf("--by", codes.groupings, values.by);
  const summary = summarize(review2020, evaluatePortfolio(review2020, { asOf, knownOn }), { by });
  await writeFiles(values, { portfolio: review2020, summary }, locale);
  return render(summary, { locale, detail }).trimEnd();
};

await run(main, usage);
