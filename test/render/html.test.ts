import { createHash } from "node:crypto";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { evaluatePortfolio, parsePortfolio, summarize } from "policy-targets";
import { viReport } from "policy-targets/locale/vi";
import { type HtmlOptions, type ReportInput, renderHtml, renderHtmlParts } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { PAGE_STYLE_HASH, PARTS_STYLE_HASH, pageStyle, partsStyle } from "../../src/render/html-style.js";
import { cityClimate, pages } from "../support/city-climate.js";
import { languages } from "../support/languages.js";
import { anyText, deliverable, nasty, saying, steering } from "./arrange.js";

type Node = DefaultTreeAdapterTypes.Node;

const ASOF = "2020-07-06";
const locales = Object.values(languages.page);

const elementsOf = (node: Node): readonly DefaultTreeAdapterTypes.Element[] => [
  ...("tagName" in node ? [node] : []),
  ...("childNodes" in node ? node.childNodes.flatMap(elementsOf) : []),
];

const textOf = (node: Node): string => {
  if ("value" in node && node.nodeName === "#text") return node.value;
  if ("tagName" in node && (node.tagName === "style" || node.tagName === "title")) return "";
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
};

/** What each element is, without the texts that it shows or names. */
const shapeOf = (html: string): readonly string[] =>
  elementsOf(parse(html)).map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`,
  );

const htmlOf = (input: Parameters<typeof parsePortfolio>[0], options?: HtmlOptions): string => {
  const portfolio = parsePortfolio(input);
  const previous = evaluatePortfolio(portfolio, { asOf: "2020-01-01" });
  const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF }), { by: "sector" });
  return renderHtml({ portfolio, summary, previous }, options);
};

const sha256 = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

describe("a page", () => {
  it("names the hashes of its style sheets, so that they are the only ones that count", () => {
    expect([PARTS_STYLE_HASH, PAGE_STYLE_HASH]).toEqual([sha256(partsStyle()), sha256(pageStyle())]);
  });

  it.each(locales)("is what an HTML parser reads without an error, in $code", (locale) => {
    const errors: string[] = [];
    for (const input of Object.values(pages)) {
      parse(renderHtml(input, { locale }), {
        onParseError: ({ code, startLine }) => errors.push(`${code} ${startLine}`),
      });
    }
    expect(errors).toEqual([]);
  });

  it("has no script, no style attribute, no handler and no link out", () => {
    const found = elementsOf(parse(renderHtml(pages.city))).flatMap(({ tagName, attrs }) => [
      ...(["script", "iframe", "object", "img", "link", "form", "base"].includes(tagName) ? [tagName] : []),
      ...attrs
        .filter(
          ({ name, value }) => /^(?:on|style$|src)/.test(name) || (name === "href" && !value.startsWith("#")),
        )
        .map(({ name, value }) => `${tagName} ${name} ${value}`),
    ]);
    expect(found).toEqual([]);
  });

  it("leads each link to an element of its own", () => {
    const elements = elementsOf(parse(renderHtml(pages.city)));
    const attribute = (wanted: string): readonly string[] =>
      elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === wanted).map(({ value }) => value));
    const ids = attribute("id");
    const missing = attribute("href").filter((href) => !ids.includes(decodeURIComponent(href.slice(1))));
    expect([missing, ids.length - new Set(ids).size]).toEqual([[], 0]);
  });

  it("has the headings of all parts in order", () => {
    const headings = elementsOf(parse(renderHtml(pages.city)))
      .filter(({ tagName }) => /^h[123]$/.test(tagName))
      .map((heading) => `${heading.tagName} ${textOf(heading)}`);
    expect(headings).toEqual([
      "h1 Progress as of 30 June 2024",
      "h2 Targets and tasks",
      "h2 Changes since 30 June 2023",
      "h2 Needs attention",
      "h2 Due in the next 6 months",
      "h2 Figures against targets",
      "h2 Targets and tasks by group",
      "h2 Details",
      "h3 Energy and buildings",
      "h3 Transport",
      "h3 Air, water and green space",
      "h3 Administration",
      "h2 Tasks without a deadline or a report",
      "h2 Appendix: aspirations",
      "h2 Appendix: proposals",
      "h2 What the statuses mean",
    ]);
  });

  it("says of a target how it stands, what is asked and known, why, and where that is stated", () => {
    const entry = elementsOf(parse(renderHtml(pages.city, { charts: false }))).find(({ attrs }) =>
      attrs.some(({ name, value }) => name === "id" && value === "target-cycling-2026"),
    );
    expect(
      entry &&
        elementsOf(entry)
          .filter(({ tagName }) => /^(h4|dt|dd|p)$/.test(tagName))
          .map(textOf),
    ).toEqual([
      "One trip in five by bicycle",
      "off track",
      "Due",
      "end of 2026",
      "Required",
      "at least 20%",
      "Latest",
      "13.1% (2022)",
      "Way covered",
      "34% (expected by then: 60%)",
      expect.stringMatching(
        /^By 31 December 2022 the value had covered 34% of the way to the target, against 60% expected: off track\./,
      ),
      "Source: [1] p. 10, [5] p. 5",
    ]);
  });

  it("has a chart for each target with figures, and the bar of the counts", () => {
    const pictures = elementsOf(parse(renderHtml(pages.city))).filter(({ attrs }) =>
      attrs.some(({ name, value }) => name === "role" && value === "img"),
    );
    const withFigures = pages.city.summary.lines.filter(
      ({ evaluation: { latest, unit } }) => latest && unit !== "category",
    );
    expect(pictures).toHaveLength(withFigures.length + 1);
  });

  it("is the overview alone where that is asked for", () => {
    expect(renderHtml(pages.city, { detail: "overview" })).not.toContain("<details");
  });

  it("compares with nothing where no earlier evaluation is given", () => {
    const { portfolio, summary } = pages.city;
    expect(renderHtml({ portfolio, summary })).not.toContain("Changes since");
  });

  it("is made of its parts", () => {
    const html = renderHtml(pages.review);
    const { parts, style } = renderHtmlParts(pages.review);
    expect([style, ...parts.map((part) => part.html)].filter((part) => !html.includes(part))).toEqual([]);
  });

  it("has parts that are one element each", () => {
    const { parts } = renderHtmlParts(pages.city);
    expect(parts.map(({ html }) => parseFragment(html).childNodes.length)).toEqual(parts.map(() => 1));
  });
});

describe("what a portfolio says", () => {
  const plain = shapeOf(htmlOf(saying("word"), { charts: false }));

  const chartKinds = new Set(shapeOf(renderHtml(pages.city)).map((shape) => shape.split(" ")[0]));

  const attacks: readonly (readonly [string, string])[] = [
    ...nasty.filter(([, text]) => !/^[\p{Cc}\s]+$/u.test(text)),
    ["quotes", `" onmouseover="alert(1)" '`],
    ["the end of a style sheet", "</style><script>alert(1)</script>"],
    ["the end of a title", "</title></svg><script>alert(1)</script>"],
    ["character data", "]]><![CDATA[<script>alert(1)</script>"],
    ["10,000 characters without a space", "x".repeat(10_000)],
    ["letters from right to left", "هدف <b>٥</b>"],
    ["emoji", "👩‍👩‍👧‍👦 🏳️‍🌈"],
    ["half a surrogate pair", "a\ud800b"],
  ];

  it.each(attacks)("is shown as it is and changes no element: %s", (_, text) => {
    expect(shapeOf(htmlOf(saying(text), { charts: false }))).toEqual(plain);
  });

  it.each(attacks)("adds no kind of element to a chart: %s", (_, text) => {
    const kinds = new Set(shapeOf(htmlOf(saying(text))).map((shape) => shape.split(" ")[0]));
    expect([...kinds].filter((kind) => !chartKinds.has(kind))).toEqual([]);
  });

  it("never becomes markup, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = htmlOf(saying(text), { charts: false });
        expect(html.replace(/\n/g, "")).not.toMatch(steering);
        expect(
          elementsOf(parse(html)).filter(({ tagName }) => tagName === "script" || tagName === "b"),
        ).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("renderHtml", () => {
  const { portfolio, summary, previous } = pages.city;

  it.each<[string, unknown, unknown, string]>([
    ["a summary alone", summary, undefined, "unknown-option"],
    ["nothing", undefined, undefined, "bad-option"],
    ["a portfolio that was not parsed", { portfolio: { ...portfolio }, summary }, undefined, "wrong-type"],
    ["something else than a summary", { portfolio, summary: {} }, undefined, "wrong-type"],
    ["something else than an evaluation", { portfolio, summary, previous: {} }, undefined, "not-a-day"],
    ["a language without the words of pages", { portfolio, summary }, { locale: viReport }, "bad-locale"],
    ["charts that are no truth value", { portfolio, summary }, { charts: "no" }, "bad-option"],
    ["a detail that it does not have", { portfolio, summary }, { detail: "short" }, "bad-option"],
    ["a mistyped option", { portfolio, summary }, { chart: false }, "unknown-option"],
    [
      "a summary that was judged otherwise",
      { portfolio, summary, evaluatedWith: { thresholds: { onTrack: 0.5, atRisk: 0.4 } } },
      undefined,
      "bad-option",
    ],
  ])("refuses %s", (_, input, options, code) => {
    expect(() => renderHtml(input as never, options as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code }),
    );
  });

  it("takes a summary and an earlier evaluation that have made a journey as JSON", () => {
    const stored = JSON.parse(JSON.stringify({ summary, previous }));
    expect(renderHtml({ portfolio, ...stored })).toBe(renderHtml({ portfolio, summary, previous }));
  });

  it("stays under a megabyte with 200 charts", () => {
    const many = summaryOfMany(cityClimate, 200);
    expect(renderHtml(many).length).toBeLessThan(1_000_000);
  });

  it("has an element for each of 10,000 targets", () => {
    const targets = Array.from({ length: 10_000 }, (_, at) => deliverable(`t${at}`, { deadline: "2020-06" }));
    const large = parsePortfolio({ targets });
    const judged = summarize(large, evaluatePortfolio(large, { asOf: ASOF }));
    const html = renderHtml({ portfolio: large, summary: judged });
    expect(html.match(/ id="target-/g)).toHaveLength(10_000);
  });
});

/** The targets of the climate plan again and again, so many in all. */
const summaryOfMany = (city: typeof cityClimate, count: number): ReportInput => {
  const { targets, reports, ...rest } = JSON.parse(JSON.stringify(city)) as typeof cityClimate;
  const copies = Array.from({ length: count }, (_, at) => ({
    ...targets[at % targets.length],
    id: `t${at}`,
  }));
  const portfolio = parsePortfolio({ ...rest, targets: copies });
  return { portfolio, summary: summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2024-06-30" })) };
};
