import {
  evaluatePortfolio,
  explain,
  type Portfolio,
  parsePortfolio,
  type Summary,
  summarize,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { vi as vietnamese } from "policy-targets/locale/vi";
import {
  type ChartOptions,
  chartOf,
  chartText,
  renderBullets,
  renderChart,
  renderCounts,
  renderStatusHistory,
  renderTimeline,
} from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/render/svg-text.js";
import { languages } from "../support/languages.js";
import { nasty, saying, steering } from "./arrange.js";
import { cityPlan, planDay } from "./city-plan.js";
import { payloads } from "./payloads.js";
import { drawnTexts, elementsOf, toldBy } from "./svg.js";

const summaryOn = (portfolio: Portfolio, asOf: string): Summary =>
  summarize(portfolio, evaluatePortfolio(portfolio, { asOf }));

const chartsOf = (portfolio: Portfolio, asOf: string) =>
  portfolio.targets.map(({ id }) => chartOf(portfolio, id, { asOf }));

/** Every chart of a portfolio, by a name. */
const drawn = (
  portfolio: Portfolio,
  asOf: string,
  options: ChartOptions = {},
): readonly (readonly [name: string, svg: string])[] => {
  const summary = summaryOn(portfolio, asOf);
  const charts = chartsOf(portfolio, asOf);
  return [
    ...charts.map((data) => [data.target, renderChart(data, options)] as const),
    ["bullets", renderBullets(charts, options)],
    ["timeline", renderTimeline(summary, options)],
    ["counts", renderCounts(summary, options)],
    ["history", renderStatusHistory([summaryOn(portfolio, "2019-12-31"), summary], options)],
  ];
};

const locales = Object.values(languages.chart);
const data = chartOf(cityPlan, "linear", { asOf: planDay });

/** Reviewed by eye, as pictures: `vitest run -u` writes them anew. */
describe("what was looked at", () => {
  const days = ["2019-12-31", "2020-07-06", "2021-12-31", "2025-12-31"];
  it.each<[string, string]>([
    ["linear.en", renderChart(data)],
    ["linear.vi.320", renderChart(data, { locale: languages.chart.vi, width: 320, theme: "light" })],
    ["geometric.en", renderChart(chartOf(cityPlan, "geometric", { asOf: planDay }))],
    ["each-year.en", renderChart(chartOf(cityPlan, "each-year", { asOf: planDay }))],
    ["maintained.dark", renderChart(chartOf(cityPlan, "maintained", { asOf: planDay }), { theme: "dark" })],
    ["reported.en", renderChart(chartOf(cityPlan, "reported", { asOf: planDay }))],
    ["bullets.en", renderBullets(chartsOf(cityPlan, planDay))],
    ["timeline.vi", renderTimeline(summaryOn(cityPlan, planDay), { locale: languages.chart.vi })],
    ["counts.en", renderCounts(summaryOn(review2020, "2020-07-06"))],
    ["history.en", renderStatusHistory(days.map((day) => summaryOn(review2020, day)))],
  ])("%s", async (name, svg) => {
    // One element a line, so that a change can be read.
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`./__snapshots__/charts/${name}.svg`);
  });
});

describe("a text of a portfolio is data", () => {
  const LONE_SURROGATE = /\p{Surrogate}/u;
  const ELEMENTS = new Set([
    "svg",
    "title",
    "desc",
    "style",
    "rect",
    "path",
    "text",
    "circle",
    "polygon",
    "g",
  ]);

  const all = [...payloads, ...nasty, ["a quote of an attribute", `" onload="alert(1)' x='`] as const];

  describe.each(all)("%s", (_, text) => {
    const svgs = drawn(parsePortfolio(saying(text)), "2020-07-06").map(([, svg]) => svg);
    const elements = svgs.flatMap(elementsOf);

    it("never becomes markup", () => {
      const names = elements.filter(({ name }) => !ELEMENTS.has(name));
      const attributes = elements.flatMap((element) => Object.keys(element.attributes));
      expect([names, attributes.filter((name) => /^(?:on|href|xlink|src|id$)/i.test(name))]).toEqual([
        [],
        [],
      ]);
    });

    it("neither steers nor hides", () => {
      const told = elements.flatMap(({ name, text: own }) => (name === "style" ? [] : [own]));
      expect(
        told.filter((one) => steering.test(one) || one.includes("\n") || LONE_SURROGATE.test(one)),
      ).toEqual([]);
    });
  });

  it("and is shown as it stands there", () => {
    const [title] = toldBy(
      renderChart(chartOf(parsePortfolio(saying("<b>&amp; \"'")), "a", { asOf: "2020-07-06" })),
    );
    expect(title).toBe("<b>&amp; \"': overdue");
  });

  it("also with a sign that XML does not have", () => {
    const svg = renderChart(chartOf(parsePortfolio(saying("a\ufffeb\ud800c")), "a", { asOf: "2020-07-06" }));
    expect(toldBy(svg)[0]).toBe("a\ufffdb\ufffdc: overdue");
  });
});

describe("for those who cannot see it", () => {
  it.each(chartsOf(cityPlan, planDay))("a chart is named and explained: $target", (chart) => {
    const [title, description] = toldBy(renderChart(chart));
    expect([title.split(": ").length > 1, description]).toEqual([true, explain(chart.evaluation)]);
  });

  it("is a picture in its language", () => {
    const [root] = elementsOf(renderChart(data, { locale: languages.chart.vi }));
    expect([root?.name, root?.attributes.role, root?.attributes.lang]).toEqual(["svg", "img", "vi"]);
  });

  it("all values are told as text", () => {
    expect(chartText(data).split("\n")).toEqual([
      "Fibre for four in five households: in progress",
      "Target: at least 80%; due by the end of 2025",
      explain(data.evaluation),
      "2016: 31% (does not count)",
      "2017: 35% (does not count)",
      "2019: 44%",
      "2020: 51%",
      "2021: 55%",
      "June 2022: 58%",
      "2022: about 60% (within 2%) (not final)",
      "2020: at least 50% (milestone met)",
      "2022: at least 62% (milestone missed)",
    ]);
  });
});

describe.each([320, 519, 720, 1200])("at %d pixels", (width) => {
  describe.each(locales)("in $code", (locale) => {
    it.each(drawn(cityPlan, planDay, { width, locale }))("no text is cut off: %s", (_, svg) => {
      const beyond = boxesOfTexts(svg).filter(({ left, right }) => left < 0 || right > width + 1);
      expect(beyond.map(({ text }) => text)).toEqual([]);
    });

    it.each(drawn(cityPlan, planDay, { width, locale }))("no text lies on another: %s", (_, svg) => {
      const texts = boxesOfTexts(svg);
      const meeting = texts.flatMap((a, at) =>
        texts
          .slice(at + 1)
          .filter((b) => meet(a, b))
          .map((b) => `${a.text} × ${b.text}`),
      );
      expect(meeting).toEqual([]);
    });
  });
});

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About where each text is drawn: letters are somewhat narrower than they are reckoned. */
const boxesOfTexts = (svg: string): readonly TextBox[] =>
  elementsOf(svg)
    .filter(({ name }) => name === "text")
    .map(({ attributes, text }) => {
      const [x, y, size] = [Number(attributes.x), Number(attributes.y), Number(attributes["font-size"])];
      const width = textWidth(text, size, attributes["font-weight"] === "bold") * 0.9;
      const anchor = attributes["text-anchor"];
      const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.15 };
    });

const meet = (a: TextBox, b: TextBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("the same data", () => {
  it("give the same bytes after a journey as JSON", () => {
    expect(renderChart(JSON.parse(JSON.stringify(data)))).toBe(renderChart(data));
  });

  it("give no number longer than a tenth of a pixel", () => {
    const long = elementsOf(renderChart(data)).flatMap(({ attributes }) =>
      Object.values(attributes).filter((value) => /\d\.\d{2}/.test(value)),
    );
    expect(long).toEqual([]);
  });
});

describe("not by colour alone", () => {
  const kinds = (svg: string, name: string) => elementsOf(svg).filter((element) => element.name === name);

  it("the status is written, beside its sign", () => {
    expect(drawnTexts(renderChart(data))).toContain("in progress");
  });

  it("what is not final is hollow", () => {
    const circles = kinds(renderChart(data), "circle").map(({ attributes }) => attributes.class);
    expect(circles.filter((kind) => kind === "f-bg s-value")).toHaveLength(2);
  });

  it("a missed milestone is crossed", () => {
    expect(drawnTexts(renderChart(data))).toContain("milestone missed");
  });
});

describe("the theme", () => {
  const style = (options: ChartOptions) =>
    elementsOf(renderChart(data, options)).find(({ name }) => name === "style")?.text;

  it("follows the reader on a screen, and is light in print", () => {
    expect(style({})).toContain("@media screen and (prefers-color-scheme:dark)");
  });

  it.each(["light", "dark"] as const)("is %s alone where that is asked for", (theme) => {
    expect(style({ theme })).not.toContain("prefers-color-scheme");
  });

  it("names no paint that it does not have", () => {
    expect(drawn(cityPlan, planDay).filter(([, svg]) => svg.includes("currentColor"))).toEqual([]);
  });
});

describe("options that cannot be used", () => {
  const summary = summaryOn(cityPlan, planDay);
  const calls: readonly (readonly [string, (options: never) => unknown])[] = [
    ["renderChart", (options) => renderChart(data, options)],
    ["chartText", (options) => chartText(data, options)],
    ["renderBullets", (options) => renderBullets([data], options)],
    ["renderTimeline", (options) => renderTimeline(summary, options)],
    ["renderCounts", (options) => renderCounts(summary, options)],
    ["renderStatusHistory", (options) => renderStatusHistory([summary], options)],
  ];

  describe.each(calls)("%s", (_, call) => {
    it.each<[string, unknown, string]>([
      ["a code in place of options", "vi", "bad-locale"],
      ["a language without the words of charts", { locale: vietnamese }, "bad-locale"],
      ["a width below that of a phone", { width: 319 }, "bad-option"],
      ["a width that is no whole number", { width: 400.5 }, "bad-option"],
      ["a width as text", { width: "720" }, "bad-option"],
      ["a theme that it does not have", { theme: "drak" }, "bad-option"],
      ["a mistyped option", { widht: 720 }, "unknown-option"],
    ])("refuses %s", (_what, options, code) => {
      expect(() => call(options as never)).toThrow(
        expect.objectContaining({ name: "PolicyTargetsError", code }),
      );
    });
  });

  it.each([0, -1, 1.5, "40", null])("renderTimeline refuses %j as the most that it draws", (most) => {
    expect(() => renderTimeline(summary, { most } as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "bad-option" }),
    );
  });
});

describe("what is no data of a chart", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", "chart"],
    ["an evaluation", data.evaluation],
    ["an unknown status", { ...data, status: "toString" }],
    ["a day that the calendar does not have", { ...data, asOf: "2023-02-30" }],
    ["a figure as text", { ...data, values: [{ ...data.values[0], value: "31" }] }],
    ["a figure without end", { ...data, values: [{ ...data.values[0], value: Number.POSITIVE_INFINITY }] }],
    ["no values", { ...data, values: undefined }],
    ["an evaluation without reasons", { ...data, evaluation: { ...data.evaluation, reasons: undefined } }],
  ])("is refused: %s", (_, input) => {
    for (const call of [renderChart, chartText, (one: unknown) => renderBullets([one] as never)]) {
      expect(() => call(input as never)).toThrow(
        expect.objectContaining({ name: "PolicyTargetsError", code: "wrong-type" }),
      );
    }
  });

  it.each([undefined, "x", {}, [null], [{}]])("is no list of summaries either: %j", (input) => {
    expect(() => renderStatusHistory(input as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "wrong-type" }),
    );
  });
});

describe("a chart of many", () => {
  it("of nothing says so", () => {
    const empty = parsePortfolio({ targets: [] });
    const summary = summaryOn(empty, planDay);
    const told = [renderBullets([]), renderTimeline(summary), renderCounts(summary), renderStatusHistory([])];
    expect(told.map((svg) => drawnTexts(svg).includes("There is nothing to draw yet."))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("draws the most pressing deadlines and counts the rest", () => {
    const texts = drawnTexts(renderTimeline(summaryOn(cityPlan, planDay), { most: 2 }));
    expect(texts).toContain("and 10 more with a deadline; 1 without a dated deadline");
  });

  it("draws columns in order of the day", () => {
    const summaries = ["2020-07-06", "2019-12-31"].map((day) => summaryOn(review2020, day));
    expect(renderStatusHistory(summaries)).toBe(renderStatusHistory([...summaries].reverse()));
  });
});
