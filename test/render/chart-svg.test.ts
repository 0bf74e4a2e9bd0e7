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
  type ChartData,
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
import { styleFor } from "../../src/render/svg-theme.js";
import { statusGroups } from "../../src/verdict/status-groups.js";
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

    it.each(drawn(cityPlan, "2024-09-30", { width, locale }))(
      "the line of the day runs through no text: %s",
      (_, svg) => {
        const lines = dottedLines(svg);
        const grounds = groundsIn(svg);
        const crossed = boxesOfTexts(svg).filter((text) =>
          lines.some(
            (line) =>
              meet(line, text) &&
              !grounds.some(
                (ground) =>
                  ground.at > line.at && ground.at < text.at && meet(ground, text) && meet(ground, line),
              ),
          ),
        );
        expect(crossed.map(({ text }) => text)).toEqual([]);
      },
    );
  });

  it.each(chartsOf(cityPlan, planDay))("the latest figure is told: $target", (chart) => {
    const latest = chart.values.findLast(({ meets }) => meets !== null);
    const texts = drawnTexts(renderChart(chart, { width, theme: "light" }));
    const year = latest?.on.slice(0, 4) ?? "";
    expect(latest === undefined || texts.some((text) => text.endsWith(`${year})`))).toBe(true);
  });

  it.each(chartsOf(cityPlan, planDay))("the day and the deadline read as two phrases: $target", (chart) => {
    const boxes = boxesOfTexts(renderChart(chart, { width, theme: "light" }));
    const day = boxes.find(({ text }) => text === "as of 30 June 2023");
    const due = boxes.find(({ text }) => text === "deadline" || text === "expected date");
    const isOneRow = day !== undefined && day.top === due?.top;
    expect(isOneRow && due.left - day.right < 24 && day.left - due.right < 24).toBe(false);
  });
});

interface TextBox {
  /** Which of the elements it is. */
  readonly at: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About where each text is drawn: letters are somewhat narrower than they are reckoned. */
const boxesOfTexts = (svg: string): readonly TextBox[] =>
  elementsOf(svg)
    .map((element, at) => ({ ...element, at }))
    .filter(({ name }) => name === "text")
    .map(({ attributes, text, at }) => {
      const [x, y, size] = [Number(attributes.x), Number(attributes.y), Number(attributes["font-size"])];
      const width = textWidth(text, size, attributes["font-weight"] === "bold") * 0.9;
      const anchor = attributes["text-anchor"];
      const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      return { at, text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.15 };
    });

type PlacedBox = Omit<TextBox, "text">;

/** The upright lines of the day that is judged. */
const dottedLines = (svg: string): readonly PlacedBox[] =>
  elementsOf(svg).flatMap(({ attributes }, at) => {
    const [, x, top, bottom] = attributes.d?.match(/^M([\d.]+) ([\d.]+)V([\d.]+)$/) ?? [];
    if (attributes["stroke-dasharray"] !== "1.5 3") return [];
    return [{ at, left: Number(x), right: Number(x) + 1, top: Number(top), bottom: Number(bottom) }];
  });

/** Pieces of ground that hide what is drawn before. */
const groundsIn = (svg: string): readonly PlacedBox[] =>
  elementsOf(svg).flatMap(({ name, attributes }, at) => {
    const [left, top] = [Number(attributes.x), Number(attributes.y)];
    if (name !== "rect" || attributes.class !== "f-bg") return [];
    return [
      { at, left, top, right: left + Number(attributes.width), bottom: top + Number(attributes.height) },
    ];
  });

const meet = (a: PlacedBox, b: PlacedBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("what a chart says beside its lines", () => {
  const textsOf = (id: Parameters<typeof chartOf<(typeof cityPlan.targets)[number]["id"]>>[1], width = 720) =>
    drawnTexts(renderChart(chartOf(cityPlan, id, { asOf: planDay }), { width }));

  it("why the target stands so, under the status", () => {
    const reason = "For 2019 the value is 26.1 µg/m³, which does not keep to the target of at most 25 µg/m³.";
    expect(textsOf("maintained").slice(1, 3)).toEqual(["missed", reason]);
  });

  it("in three lines at most", () => {
    const portfolio = parsePortfolio({
      indicators: [
        { id: "x", title: "X", unit: { code: "x", label: "measures of a long name ".repeat(12) } },
      ],
      targets: [{ id: "t", title: "T", indicator: "x", criterion: { atLeast: 5 }, deadline: "2022" }],
      measuredValues: [{ indicator: "x", period: "2022", value: 4 }],
    });
    const texts = drawnTexts(renderChart(chartOf(portfolio, "t", { asOf: planDay }), { width: 320 }));
    const target = texts.findIndex((text) => text.startsWith("Target:"));
    expect([texts.slice(2, target).length, texts[target - 1]?.endsWith("…")]).toEqual([3, true]);
  });

  it("not twice where the whole explanation is written", () => {
    expect(textsOf("reported").filter((text) => text.includes("partly done in May"))).toHaveLength(1);
  });

  it("the figure and the period of the latest value, of one that breaks a limit, and of the baseline", () => {
    const texts = [...textsOf("maintained"), ...textsOf("linear")];
    expect(texts).toEqual(expect.arrayContaining(["24 (2022)", "26.1 (2019)", "baseline: 40% (2018)"]));
  });

  it("the latest value in the legend where its point has no room", () => {
    expect(textsOf("linear")).toContain("measured value; latest: 60% (2022)");
  });

  it("that amounts are added up", () => {
    expect(textsOf("total")).toContain("Spending on flood defences, total so far, VND");
  });

  it.each(["range of the projection", "deadline", "day of the assessment", "at the rate so far"])(
    "what is drawn: %s",
    (label) => {
      expect(textsOf("linear")).toContain(label);
    },
  );

  it("how many conditions on several indicators there are, in place of their ids", () => {
    expect(textsOf("several")).toContain("Target: 2 conditions, all required; due by the end of 2025");
  });
});

describe("a row of bullets", () => {
  const svg = renderBullets(chartsOf(cityPlan, planDay), { width: 1200 });
  const texts = drawnTexts(svg);

  it.each<[string, string]>([
    ["when it is due", "due by the end of 2030"],
    ["an event with which it is due", "due with the event “the dam opens”"],
    ["what a change comes to", "target: a fall of at least 55% from the baseline, to at most 562.5 kt CO₂e"],
    ["how many conditions there are", "target: 2 conditions, all required"],
    ["how many of them are met", "1 of 2 met"],
    ["what was reported last", "last report: 31 May 2023, partly done (two of five cities)"],
    ["a value that breaks a limit", "outside the limits: 26.1 µg/m³ (2019)"],
    ["what an arrow means", "no upper or lower bound"],
  ])("tells %s", (_, text) => {
    expect(texts).toContain(text);
  });

  it("has a cross at a value that breaks a limit", () => {
    const rings = elementsOf(svg).filter(({ attributes }) => attributes.class === "f-bg s-missed");
    expect(rings).toHaveLength(2);
  });

  it("stands where its target stood in the input", () => {
    const reversed = drawnTexts(renderBullets([...chartsOf(cityPlan, planDay)].reverse(), { width: 1200 }));
    const titles = [
      "Among the first fifty in e-government",
      "Clean air all the time",
      "20,000 trees in a year",
    ];
    const order = (all: readonly string[]) => all.filter((text) => titles.includes(text));
    expect([order(texts), order(reversed)]).toEqual([[...titles].reverse(), titles]);
  });
});

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

describe("what has no place of its own", () => {
  const charted = (target: object, value: object): ChartData =>
    chartOf(
      parsePortfolio({
        indicators: [{ id: "i", title: "I", unit: "percent" }],
        targets: [
          { id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2025", ...target },
        ],
        measuredValues: [
          { indicator: "i", period: "2020", value: 50, ...value },
          { indicator: "i", period: "2021", value: 60 },
        ],
      }),
      "t",
      { asOf: "2022-03-01" },
    );
  const shapes = (chart: ChartData, name: string) =>
    elementsOf(renderChart(chart)).filter((element) => element.name === name);

  it("stands below all figures: a milestone whose figure is not known", () => {
    const asked = (percent: number) => ({ change: { atLeast: { percent }, against: "2018" } });
    const milestones = [{ by: "2023", criterion: asked(20) }];
    const chart = charted({ criterion: asked(50), milestones }, {});
    const [diamond] = shapes(chart, "polygon").filter(
      ({ attributes }) => attributes.points?.split(" ").length === 8,
    );
    const middle = Number(diamond?.attributes.points?.split(" ")[3]);
    const values = shapes(chart, "circle").map(({ attributes }) => Number(attributes.cy));
    expect(chart.milestones[0]?.value).toBeNull();
    expect(values.slice(0, 2).every((y) => y < middle)).toBe(true);
  });

  it("stands before the first value: a break that begins with it", () => {
    const chart = charted({}, { flags: ["series-break"] });
    expect(chart.breaks).toEqual([{ after: null, on: "2020-12-31" }]);
    const [first] = shapes(chart, "circle").map(({ attributes }) => Number(attributes.cx));
    const [sign] = shapes(chart, "path").filter(
      ({ attributes }) => attributes["stroke-dasharray"] === "5 3" && attributes.class === "s-soft",
    );
    const [left, right] = [...(sign?.attributes.d?.matchAll(/M([\d.]+)/g) ?? [])].map(([, x]) => Number(x));
    expect([left, right].every((x) => x !== undefined && x < (first as number))).toBe(true);
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

describe("the paints", () => {
  const paintOf = (name: string, theme: "light" | "dark") =>
    styleFor(`f-${name}`, theme).match(new RegExp(`\\.f-${name}\\{fill:(#\\w{6})\\}`))?.[1] ?? "";

  it.each(["light", "dark"] as const)("of groups bear the counts that stand on them: %s", (theme) => {
    const ground = paintOf("bg", theme);
    const faint = statusGroups.filter((group) => contrast(paintOf(group, theme), ground) < 4.5);
    expect(faint).toEqual([]);
  });

  it.each(["light", "dark"] as const)("do not draw the eye to what cannot be assessed: %s", (theme) => {
    const greyness = statusGroups.map((group) => [spread(paintOf(group, theme)), group] as const);
    const greyest = greyness.sort(([a], [b]) => a - b).slice(0, 2);
    expect(greyest.map(([, group]) => group)).toEqual(["not-running", "not-assessable"]);
  });
});

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** How far a colour is from grey. */
const spread = (colour: string): number => Math.max(...channels(colour)) - Math.min(...channels(colour));

/** The contrast of two colours as WCAG 2 reckons it. */
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [a, b].map(luminance).sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

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
    expect(texts).toEqual(
      expect.arrayContaining([
        "and 10 more with a deadline",
        "1 without a dated deadline: A plan for heat waves",
      ]),
    );
  });

  it("counts the rest of the deadlines in Vietnamese", () => {
    const options = { most: 2, locale: languages.chart.vi };
    expect(drawnTexts(renderTimeline(summaryOn(cityPlan, planDay), options))).toEqual(
      expect.arrayContaining([
        "và 10 mục khác có thời hạn",
        expect.stringMatching(/^1 mục không có thời hạn cụ thể: /),
      ]),
    );
  });

  it("names three without a dated deadline, and counts the rest", () => {
    const targets = ["A", "B", "C", "D", "E"].map((title) => ({
      id: title,
      title,
      criterion: { deliverable: true },
      deadline: { event: "the congress meets" },
    }));
    const texts = drawnTexts(renderTimeline(summaryOn(parsePortfolio({ targets }), planDay)));
    expect(texts).toContain("5 without a dated deadline: A; B; C; 2 more");
  });

  it("tells the counts in its blocks and in the legend, and the total once", () => {
    const texts = drawnTexts(renderCounts(summaryOn(review2020, "2020-07-06")));
    expect([
      texts.filter((text) => text === "65").length,
      texts.includes("not assessable yet 65"),
      texts.filter((text) => text.includes("79")),
    ]).toEqual([1, true, ["Total: 79"]]);
  });

  it("tells the counts of the first and the last day in the legend of a history", () => {
    const summaries = ["2019-12-31", "2020-07-06", "2025-12-31"].map((day) => summaryOn(review2020, day));
    expect(drawnTexts(renderStatusHistory(summaries))).toEqual(
      expect.arrayContaining(["achieved 0 → 11", "overdue 0 → 8", "not running 78 → 0"]),
    );
  });

  it("has the groups in the same order everywhere", () => {
    const summary = summaryOn(cityPlan, planDay);
    const groups = ["achieved", "on track", "behind", "missed", "not assessable yet"];
    const named = [renderTimeline(summary), renderCounts(summary), renderStatusHistory([summary])].map(
      (svg) =>
        drawnTexts(svg)
          .map((text) => text.replace(/ \d+$/, ""))
          .filter((text) => groups.includes(text)),
    );
    expect(named).toEqual([groups, groups, groups]);
  });

  it("draws columns in order of the day", () => {
    const summaries = ["2020-07-06", "2019-12-31"].map((day) => summaryOn(review2020, day));
    expect(renderStatusHistory(summaries)).toBe(renderStatusHistory([...summaries].reverse()));
  });
});
