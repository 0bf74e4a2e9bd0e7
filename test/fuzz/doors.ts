import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  caveatLabel,
  classOf,
  compareEvaluations,
  evaluatePortfolio,
  evaluateTarget,
  explain,
  explainOutlook,
  explainReason,
  formatAmount,
  formatCriterion,
  formatPeriod,
  measuredValuesFromRows,
  mergePortfolios,
  outlookOf,
  type Portfolio,
  parsePortfolio,
  printableText,
  reportsFromRows,
  safeParsePortfolio,
  serializePortfolio,
  statusesOf,
  statusLabel,
  summarize,
  targetHistory,
  textIn,
  withMeasuredValues,
  withoutEntries,
  withReports,
} from "policy-targets";
import { auditPortfolio, explainFinding, impliedValues } from "policy-targets/audit";
import { readIati } from "policy-targets/iati";
import {
  assessIndicator,
  assessSeries,
  assessSeriesWithAll,
  openSdg,
  publishedMethods,
} from "policy-targets/methods";
import { assessOpenSdg, readOpenSdg } from "policy-targets/open-sdg";
import {
  chartOf,
  chartText,
  renderBullets,
  renderChart,
  renderCounts,
  renderCsv,
  renderHtml,
  renderICalendar,
  renderMarkdown,
  renderStatusHistory,
  renderText,
  renderTimeline,
} from "policy-targets/render";
import { mergeSummaries, partitionPortfolio } from "policy-targets/scale";
import { readSdmxCsv } from "policy-targets/sdmx";
import { parseStatedAmount, parseStatedComparison, parseStatedPeriod } from "policy-targets/stated";
import { csvwOf, flatTablesOf, portfolioFromFlatTables } from "policy-targets/tables";
import {
  assertAchieved,
  assertDueBy,
  assertFinding,
  assertOnTrack,
  assertStatus,
  assertValidPortfolio,
  buildIndicator,
  buildMeasuredValue,
  buildPolicy,
  buildPortfolio,
  buildReport,
  buildTarget,
  scenario,
} from "policy-targets/testing";
import { anyTargetOf } from "policy-targets/testing/fast-check";
import {
  boundsOf,
  compareAmounts,
  convert,
  decimal,
  firstDay,
  lastDay,
  nominalOf,
  precisionOf,
  unitCode,
} from "policy-targets/values";
import * as saxes from "saxes";
import * as yaml from "yaml";
import { madeUpFile } from "../iati/made-up-file.js";
import { cityClimate } from "../support/city-climate.js";
import { root } from "../support/examples.js";

/** A way into the library: arguments that it takes, and what is done with them once they are damaged. */
export interface Door {
  readonly name: string;
  /** Plain data, of which a copy is damaged. */
  readonly seed: readonly unknown[];
  readonly enter: (...args: never[]) => unknown;
}

const asOf = "2024-06-30";
const methods = publishedMethods;
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const input = JSON.parse(serializePortfolio(cityClimate));
const evaluated = evaluatePortfolio(cityClimate, { asOf });
const before = plain(evaluatePortfolio(cityClimate, { asOf: "2023-06-30" }));
const summary = plain(summarize(cityClimate, evaluated));
const [first] = cityClimate.targets;
const firstId = first?.id ?? "";
const outlook = plain(outlookOf(cityClimate, firstId, { asOf }));
const chart = plain(chartOf(cityClimate, firstId, { asOf }));
const finding = plain(auditPortfolio(cityClimate)[0]);
const flat = plain(flatTablesOf(cityClimate));
const site = Object.fromEntries(
  readdirSync(join(root, "docs/examples/sdg-data"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [relative(join(root, "docs/examples/sdg-data"), file), readFileSync(file, "utf8")]),
);
const emissions = parsePortfolio({
  indicators: [{ id: "em", title: "Emissions", unit: { code: "t", label: "tonnes" } }],
  sources: [{ id: "office", title: "Statistics office", publisher: "Office", language: "en" }],
});
const sdmxText = `STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES,GEO,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS[],UNIT_MULT,LAST_UPDATE
dataflow,X:Y(1.0),M,EM,VN,_T,2023-Q1,1.5,B;E,3,2024-05-15
dataflow,X:Y(1.0),D,EM,VN,F,2023,NaN,A,,2024-05-15T00:00:00Z
dataflow,X:Y(1.0),R,EM,LA,_T,2023-01-01/P1Y,,M,0,
`;
const options = {
  asOf,
  knownOn: asOf,
  thresholds: { onTrack: 0.9, atRisk: 0.5, regressing: 0 },
  approximateTolerance: 0.05,
  baseline: "stated",
  against: "current",
};
const points = [
  { period: "2015", value: 10 },
  { period: "2018", value: "12.5" },
  { period: "2020-06", value: null },
  { period: "2021", value: 14 },
];
const series = { direction: "increase", baseline: { period: "2015" }, target: 20, deadline: "2030" };

/** What an app does with a portfolio once it is read. */
const everyUse = (portfolio: Portfolio): void => {
  const judged = evaluatePortfolio(portfolio, { asOf, methods });
  statusesOf(portfolio, { asOf, methods });
  for (const evaluation of judged.evaluations) explain(evaluation);
  for (const { id } of portfolio.targets.slice(0, 2)) {
    explainOutlook(outlookOf(portfolio, id, { asOf, methods }));
    targetHistory(portfolio, id, { from: "2020-01-01", to: asOf, methods });
    renderChart(chartOf(portfolio, id, { asOf, methods }));
  }
  for (const found of auditPortfolio(portfolio)) explainFinding(found);
  impliedValues(portfolio);
  const told = summarize(portfolio, judged);
  const report = { portfolio, summary: told, evaluatedWith: { methods } };
  renderText(told, { detail: "full" });
  renderMarkdown(told);
  renderCsv(report, { table: "values" });
  renderICalendar(report);
  renderHtml(report, { charts: false });
  parsePortfolio(JSON.parse(serializePortfolio(portfolio)));
};

/** Every public function that takes what others write. */
export const doors: readonly Door[] = [
  {
    name: "parsePortfolio and all that follows",
    seed: [input],
    enter: (given) => everyUse(parsePortfolio(given)),
  },
  { name: "safeParsePortfolio", seed: [input], enter: (given) => safeParsePortfolio(given) },
  {
    name: "mergePortfolios",
    seed: [{ targets: input.targets.slice(0, 3), indicators: input.indicators }],
    enter: (given) => mergePortfolios(cityClimate, parsePortfolio(given)),
  },
  {
    name: "withMeasuredValues",
    seed: [input.measuredValues],
    enter: (given) => withMeasuredValues(cityClimate, given),
  },
  { name: "withReports", seed: [input.reports], enter: (given) => withReports(cityClimate, given) },
  {
    name: "withoutEntries",
    seed: [{ targets: [firstId] }],
    enter: (given) => withoutEntries(cityClimate, given),
  },
  { name: "evaluatePortfolio", seed: [options], enter: (given) => evaluatePortfolio(cityClimate, given) },
  {
    name: "evaluateTarget",
    seed: [firstId, options],
    enter: (id, given) => evaluateTarget(cityClimate, id, given),
  },
  {
    name: "targetHistory",
    seed: [firstId, { from: "2020-01-01", to: asOf }],
    enter: (id, given) => targetHistory(cityClimate, id, given),
  },
  { name: "outlookOf", seed: [firstId, options], enter: (id, given) => outlookOf(cityClimate, id, given) },
  { name: "classOf", seed: [plain(first)], enter: (given) => classOf(given) },
  { name: "explain", seed: [plain(evaluated.evaluations[0])], enter: (given) => explain(given) },
  {
    name: "explainReason",
    seed: [plain(evaluated.evaluations.flatMap(({ reasons }) => reasons))],
    enter: (given: never[]) => Array.from(given ?? [], (one) => explainReason(one)),
  },
  { name: "explainOutlook", seed: [outlook], enter: (given) => explainOutlook(given) },
  { name: "explainFinding", seed: [finding], enter: (given) => explainFinding(given) },
  {
    name: "compareEvaluations",
    seed: [before, plain(evaluated)],
    enter: (then, now) => compareEvaluations(then, now),
  },
  { name: "summarize", seed: [plain(evaluated)], enter: (given) => summarize(cityClimate, given) },
  {
    name: "renderText",
    seed: [summary, { detail: "full", previous: before }],
    enter: (given, how) => renderText(given, how),
  },
  { name: "renderMarkdown", seed: [summary], enter: (given) => renderMarkdown(given) },
  {
    name: "renderHtml",
    seed: [summary, before],
    enter: (given, previous) =>
      renderHtml({ portfolio: cityClimate, summary: given, previous }, { charts: false }),
  },
  {
    name: "renderCsv",
    seed: [summary, before, { table: "changes" }],
    enter: (given, previous, how) => renderCsv({ portfolio: cityClimate, summary: given, previous }, how),
  },
  {
    name: "renderICalendar",
    seed: [summary, { alarms: [14], domain: "example.org" }],
    enter: (given, how) => renderICalendar({ portfolio: cityClimate, summary: given }, how),
  },
  {
    name: "renderChart",
    seed: [chart, { width: 320, theme: "dark" }],
    enter: (given, how) => renderChart(given, how),
  },
  { name: "chartText", seed: [chart], enter: (given) => chartText(given) },
  { name: "renderBullets", seed: [[chart, chart]], enter: (given) => renderBullets(given) },
  { name: "renderTimeline", seed: [summary], enter: (given) => renderTimeline(given) },
  { name: "renderCounts", seed: [summary], enter: (given) => renderCounts(given) },
  { name: "renderStatusHistory", seed: [[summary, summary]], enter: (given) => renderStatusHistory(given) },
  {
    name: "measuredValuesFromRows",
    seed: [
      [{ Year: "2023", Homes: "1.204", District: "North" }],
      {
        indicator: { value: "homes" },
        period: { column: "Year" },
        value: { column: "Homes" },
        dimensions: { district: { column: "District" } },
        thousands: ".",
      },
    ],
    enter: (rows, mapping) => measuredValuesFromRows(rows, mapping),
  },
  {
    name: "reportsFromRows",
    seed: [
      [{ task: "plan", state: "done", day: "2024-05-07" }],
      { target: { column: "task" }, on: { column: "day" }, says: { column: "state" } },
    ],
    enter: (rows, mapping) => reportsFromRows(rows, mapping),
  },
  {
    name: "assessSeries",
    seed: [points, series],
    enter: (given, how: object) => assessSeries(given, { method: openSdg, ...how } as never),
  },
  {
    name: "assessSeriesWithAll",
    seed: [points, series],
    enter: (given, how: object) => assessSeriesWithAll(given, { methods, ...how } as never),
  },
  {
    name: "assessIndicator",
    seed: [[{ points, ...series }, { points }], series],
    enter: (parts, how: object) => assessIndicator(parts, { method: openSdg, ...how } as never),
  },
  {
    name: "parseStatedAmount",
    seed: ["hơn 15,4 tỷ", "vi"],
    enter: (text, code) => parseStatedAmount(text, code),
  },
  {
    name: "parseStatedComparison",
    seed: ["tăng 12,5% so với cùng kỳ năm 2019", "vi"],
    enter: (text, code) => parseStatedComparison(text, code),
  },
  {
    name: "parseStatedPeriod",
    seed: ["end of June 2020", "en", { year: 2020 }],
    enter: (text, code, how) => parseStatedPeriod(text, code, how),
  },
  {
    name: "portfolioFromFlatTables",
    seed: [flat],
    enter: (tables) => everyUse(portfolioFromFlatTables(tables)),
  },
  { name: "csvwOf", seed: [flat, { targets: "t.csv" }], enter: (tables, how) => csvwOf(tables, how) },
  { name: "flatTablesOf", seed: [{ byteOrderMark: true }], enter: (how) => flatTablesOf(cityClimate, how) },
  {
    name: "partitionPortfolio",
    seed: [{ size: 2 }],
    enter: (how) => partitionPortfolio(cityClimate, how).forEach(everyUse),
  },
  {
    name: "mergeSummaries",
    seed: [[summary], { most: 3 }],
    enter: (parts, how) => renderText(mergeSummaries(parts, how)),
  },
  {
    name: "readOpenSdg and assessOpenSdg",
    seed: [site],
    enter: (files) => assessOpenSdg(readOpenSdg(files, { yaml })),
  },
  {
    name: "readIati",
    seed: [{ "activities.xml": madeUpFile }, { accumulation: "cumulative", decimal: ".", thousands: "," }],
    enter: (files, how: object) =>
      everyUse(parsePortfolio(readIati(files, { ...how, saxes } as never).portfolio)),
  },
  {
    name: "readSdmxCsv and withMeasuredValues",
    seed: [
      { "data.csv": sdmxText },
      {
        indicators: [
          {
            indicator: "em",
            where: { SERIES: "EM", GEO: ["VN", "LA"] },
            dimensions: { country: "GEO", sex: { column: "SEX", total: ["_T"], members: { F: "women" } } },
            measure: "OBS_VALUE",
            source: "office",
          },
        ],
        units: { TT: "t", T: { code: "t", label: "tonnes", is: { unit: "kg", times: 1000 } } },
        releasedOn: { column: "LAST_UPDATE" },
        decimal: ".",
        reportingYearStart: "--04-01",
        dimensionColumns: ["SERIES", "GEO", "SEX"],
        confidential: "leave-out",
      },
    ],
    enter: (files, options) => withMeasuredValues(emissions, readSdmxCsv(files, options).values),
  },
  {
    name: "formatAmount",
    seed: [{ about: 5, within: "2%" }, "percent"],
    enter: (a, unit) => formatAmount(a, unit),
  },
  {
    name: "formatCriterion",
    seed: [plain(first?.criterion), "percent"],
    enter: (criterion, unit) => formatCriterion(criterion, unit),
  },
  { name: "formatPeriod", seed: ["2020-Q3"], enter: (period) => formatPeriod(period) },
  { name: "statusLabel", seed: ["overdue"], enter: (code) => statusLabel(code) },
  { name: "caveatLabel", seed: ["stale"], enter: (code) => caveatLabel(code) },
  { name: "textIn", seed: [{ en: "A", vi: "B" }, "vi"], enter: (text, code) => textIn(text, code) },
  { name: "printableText", seed: ["a\u202eb"], enter: (text) => printableText(text) },
  { name: "decimal", seed: ["12.50"], enter: (given) => decimal(given) },
  { name: "boundsOf", seed: [{ between: [1, 2] }], enter: (given) => boundsOf(given) },
  { name: "nominalOf", seed: [{ atLeast: 1 }], enter: (given) => nominalOf(given) },
  {
    name: "compareAmounts",
    seed: [{ about: 5 }, "atLeast", 4, { approximateTolerance: 0.1 }],
    enter: (a, how, b, given) => compareAmounts(a, how, b, given),
  },
  { name: "convert", seed: [5, "kt", "t"], enter: (amount, from, to) => convert(amount, from, to) },
  { name: "unitCode", seed: [{ code: "trees", label: "trees" }], enter: (unit) => unitCode(unit) },
  {
    name: "assertStatus",
    seed: [firstId, "overdue", options],
    enter: (id, status, how) => assertStatus(cityClimate, id, status, how),
  },
  {
    name: "assertAchieved",
    seed: [firstId, options],
    enter: (id, how) => assertAchieved(cityClimate, id, how),
  },
  {
    name: "assertOnTrack",
    seed: [firstId, options],
    enter: (id, how) => assertOnTrack(cityClimate, id, how),
  },
  {
    name: "assertDueBy",
    seed: [firstId, "2030-12-31", options],
    enter: (id, day, how) => assertDueBy(cityClimate, id, day, how),
  },
  {
    name: "assertFinding",
    seed: ["stale-series", { asOf }],
    enter: (code, how) => assertFinding(cityClimate, code, how),
  },
  { name: "assertValidPortfolio", seed: [input], enter: (given) => assertValidPortfolio(given) },
  {
    name: "buildPortfolio",
    seed: [{ targets: input.targets.slice(0, 3), measuredValues: [] }],
    enter: (given) => everyUse(buildPortfolio(given)),
  },
  {
    name: "builders of single objects",
    seed: [
      { stage: "repealed" },
      { unit: "count" },
      "threshold",
      { deadline: "2030" },
      { period: "2025", value: 51 },
      { says: "started" },
    ],
    enter: (policy, indicator, kind, target, value, report) =>
      buildPortfolio({
        policies: [buildPolicy(policy)],
        indicators: [buildIndicator(indicator)],
        targets: [buildTarget(kind, target)] as never,
        measuredValues: [buildMeasuredValue(value)],
        reports: [buildReport(report)],
      }),
  },
  {
    name: "scenario",
    seed: [
      { criterion: { atLeast: 80 }, deadline: "2025", baseline: { value: 50, period: "2020" } },
      { 2024: 79, "2025-Q1": { about: 81 } },
      [{ period: "2025", value: 82, publishedOn: "2026-02-01" }],
      { "2025-06": "started" },
      { asOf },
    ],
    enter: (target, values, rows, reports, day) =>
      scenario(target).given(values).given(rows).reported(reports).on(day).expect("achieved"),
  },
  {
    name: "scenario of a portfolio",
    seed: [firstId, { 2023: 5 }, asOf, "achieved"],
    enter: (id, values, day, status) => scenario(cityClimate, id).given(values).on(day).expect(status),
  },
  { name: "anyTargetOf", seed: ["threshold"], enter: (kind) => anyTargetOf(kind) },
  {
    name: "days of a period",
    seed: ["2020-06/2021-05"],
    enter: (period) => [firstDay(period), lastDay(period), precisionOf(period)],
  },
];
