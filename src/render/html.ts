import { bad, orThrow } from "../faults/fault.js";
import { readFlag } from "../faults/options.js";
import { trackedClasses } from "../model/target-class.js";
import type { Summary } from "../summary/summary.js";
import { phrasebookFor, type WordOptions } from "../words/language.js";
import { ChartContext } from "./chart-context.js";
import { drawCounts } from "./chart-counts.js";
import { chartOf } from "./chart-of.js";
import { drawChart } from "./chart-progress.js";
import { detailOf, RenderContext, type ReportDetail } from "./context.js";
import { enPage } from "./en/page.js";
import { type HtmlLayout, sectionContent } from "./html-blocks.js";
import { htmlText, markup } from "./html-element.js";
import { PAGE_STYLE_HASH, PARTS_STYLE_HASH, pageStyle, partsStyle } from "./html-style.js";
import type { PageLocale } from "./page-locale.js";
import { type ReportInput, readReportInput } from "./report-input.js";
import type { Section, SectionName, TargetEntry } from "./section.js";
import { sectionsOf } from "./sections.js";

/** How to make a page: in which language, English where there is none, how numbers are written, and how much. */
export interface HtmlOptions extends WordOptions<PageLocale> {
  /** How much: `overview` prints the first page, `full` every target with its explanation behind it. Default: `full`. */
  readonly detail?: ReportDetail | undefined;
  /** Whether each target with figures has its chart; one adds some 4 kB. Default: `true`. */
  readonly charts?: boolean | undefined;
}

/** A part of a page. */
export interface HtmlPart {
  /** What the part holds; see {@link HtmlParts.parts}. */
  readonly name: Exclude<SectionName, "sector">;
  /** The heading as plain text, not as HTML. */
  readonly heading: string;
  /** The whole part with its heading: one element, without scripts, links to other pages or styles of its own. */
  readonly html: string;
}

/** The parts of a report as HTML, to stand in a page of your own. */
export interface HtmlParts {
  /** The language tag for the attribute `lang` of the element around the parts. */
  readonly lang: string;
  /** The style sheet of the parts. It touches nothing but elements with the class `ptr`, their content and charts. */
  readonly style: string;
  /** The hash of the style sheet, as a content security policy names it: `sha256-…`. */
  readonly styleHash: string;
  /**
   * In order: `head`, `counts`, `changes` (where an earlier evaluation is given), `attention`, `due-soon`, `figures`,
   * `groups`; with `detail: "full"` also `details`, `open-tasks`, `appendix` (one for each class), `documents`, `legend`.
   * What there is nothing of is left out.
   */
  readonly parts: readonly HtmlPart[];
}

/**
 * A summary as one file of HTML that needs nothing else: no script, no font, no other file. It has the parts of
 * {@link renderText}, colours and signs for the statuses, and a chart for every target with figures. It reads on a phone,
 * in the dark, on paper, and aloud; its content security policy lets nothing run and nothing load. What the portfolio
 * says is shown as it stands there and never becomes markup.
 *
 * @param options - the language, English where there is none; how numbers are written; how much is printed
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a portfolio, a summary or an earlier evaluation;
 *   `unknown-id` for a summary with targets that the portfolio does not have; `bad-option` where a chart is judged otherwise
 *   than the summary, and for options that cannot be used; `bad-locale` for a language without the words of pages
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderHtml } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G <trial>", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const previous = evaluatePortfolio(portfolio, { asOf: "2020-05-31" });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * const html = renderHtml({ portfolio, summary, previous });
 * html.startsWith("<!doctype html>"); // => true
 * html.includes("<title>Progress as of 6 July 2020</title>"); // => true
 * html.includes("5G &lt;trial&gt;"); // => true
 * html.includes("Changes since 31 May 2020"); // => true
 */
export const renderHtml = (input: ReportInput, options?: HtmlOptions): string => {
  const { lang, style, styleHash, parts, contents } = partsOfPage(input, options);
  const [head, ...rest] = parts;
  const policy = `default-src 'none'; style-src '${styleHash}' '${PAGE_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const links = rest.map(({ heading }, at) =>
    markup("li", {}, markup("a", { href: `#part-${at + 1}` }, htmlText(heading))),
  );
  const body = [
    markup("header", { class: "ptr-part" }, head?.html ?? ""),
    markup(
      "nav",
      { class: "ptr ptr-part ptr-contents", "aria-label": contents },
      markup("ul", { role: "list" }, links.join("")),
    ),
    "<main>",
    ...rest.map(({ html }, at) => markup("div", { class: "ptr-part", id: `part-${at + 1}` }, html)),
    "</main>",
  ];
  return [
    "<!doctype html>",
    `<html lang="${htmlText(lang)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    markup("title", {}, htmlText(head?.heading ?? "")),
    `<style>${style}</style>`,
    `<style>${pageStyle()}</style>`,
    "</head>",
    "<body>",
    ...body,
    "</body>",
    "</html>",
    "",
  ].join("\n");
};

/**
 * The parts of {@link renderHtml} one by one, for a page of your own. Put the style sheet into the page once, and each
 * part where you want it, within an element that has the attribute `lang`. All parts of one call belong to one page: a
 * target is linked to by the id `target-…` of its element.
 *
 * @param options - the language, English where there is none; how numbers are written; how much is printed
 * @throws {@link PolicyTargetsError} as {@link renderHtml}
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderHtmlParts } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * const { parts } = renderHtmlParts({ portfolio, summary }, { detail: "overview" });
 * parts.map(({ name }) => name); // => ["head", "counts", "attention", "due-soon"]
 * parts[0]?.heading; // => "Progress as of 6 July 2020"
 */
export const renderHtmlParts = (input: ReportInput, options?: HtmlOptions): HtmlParts => {
  const { lang, style, styleHash, parts } = partsOfPage(input, options);
  return { lang, style, styleHash, parts };
};

const partsOfPage = (
  input: ReportInput,
  options: HtmlOptions | undefined,
): HtmlParts & { contents: string } => {
  const { summary, previous } = readReportInput(input);
  const words = phrasebookFor(options, enPage, "page", ["detail", "charts"]);
  const detail = detailOf(options?.detail, "full");
  const hasCharts = readFlag(options?.charts, "charts", true);
  const context = new RenderContext(summary, words, detail, previous);
  const sections = sectionsOf(context);
  const shown = new Set(targetsIn(sections.details));
  const { page } = words.locale;
  const layout: HtmlLayout = {
    context,
    page,
    chartOfTarget: hasCharts ? chartDrawer(input, options, words.locale) : () => "",
    countsBar: hasCharts ? countsBar(summary, options, words.locale) : "",
    isShown: (target) => shown.has(target),
  };
  return {
    lang: words.locale.code,
    style: partsStyle(),
    styleHash: PARTS_STYLE_HASH,
    parts: htmlPartsOf([...sections.overview, ...sections.details], layout),
    contents: page.contents,
  };
};

/** The targets that have an element of their own. */
const targetsIn = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "entries") return block.entries.map(({ line }) => line.target);
      return block.kind === "list" ? block.items.flatMap(({ target }) => target ?? []) : [];
    }),
  );

/** As wide as a chart stands beside a text, and still legible on a phone. */
const CHART_WIDTH = 420;

/** As wide as the bar of the counts is drawn; it is shrunk where a page is narrower. */
const BAR_WIDTH = 720;

const countsBar = (
  summary: Summary,
  options: HtmlOptions | undefined,
  locale: ChartContext["words"]["locale"],
): string => {
  const context = new ChartContext(
    { locale, formatNumber: options?.formatNumber, width: BAR_WIDTH },
    [],
    true,
  );
  return trackedClasses.every((of) => summary.tallies[of].total === 0) ? "" : drawCounts(summary, context);
};

/** Draws the chart of a target with figures, by the same verdict as that of the summary. */
const chartDrawer = (
  { portfolio, summary: { asOf, knownOn }, evaluatedWith }: ReportInput,
  options: HtmlOptions | undefined,
  locale: ChartContext["words"]["locale"],
): HtmlLayout["chartOfTarget"] => {
  const context = new ChartContext(
    { locale, formatNumber: options?.formatNumber, width: CHART_WIDTH },
    [],
    true,
  );
  return ({ line: { target, evaluation } }: TargetEntry) => {
    if (evaluation.latest === null) return "";
    const chart = chartOf(portfolio, target, { ...evaluatedWith, asOf, knownOn });
    if (chart.status !== evaluation.status) {
      const hint = "pass the options that the summary was evaluated with as evaluatedWith";
      orThrow(
        bad("bad-option", chart.status, `${target} to be ${evaluation.status}, as in the summary`, hint),
        "evaluatedWith",
      );
    }
    return chart.values.length === 0 ? "" : drawChart(chart, context);
  };
};

/** The sections, those of the sectors within that of all details. */
const htmlPartsOf = (sections: readonly Section[], layout: HtmlLayout): readonly HtmlPart[] => {
  const sectors = sections.filter(({ name }) => name === "sector");
  return sections.flatMap((section): readonly HtmlPart[] => {
    const { name, heading, level } = section;
    if (name === "sector") return [];
    const within = name === "details" ? sectors.map((sector) => sectorHtml(sector, layout)).join("\n") : "";
    const title = markup(`h${level}`, { dir: "auto" }, htmlText(heading));
    const picture =
      name === "counts" && layout.countsBar !== ""
        ? markup("div", { class: "ptr-bar" }, layout.countsBar)
        : "";
    const html = markup(
      "section",
      { class: "ptr" },
      `${title}${picture}${sectionContent(section, layout)}${within}`,
    );
    return [{ name, heading, html }];
  });
};

/** A sector, which can be folded. */
const sectorHtml = (sector: Section, layout: HtmlLayout): string =>
  markup(
    "details",
    { open: "" },
    markup("summary", {}, markup("h3", { dir: "auto" }, htmlText(sector.heading))) +
      sectionContent(sector, layout),
  );
