import fc from "fast-check";
import { type PortfolioInput, parsePortfolio } from "policy-targets";
import { type ChartData, chartOf, renderBullets, renderChart } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { spreadApart } from "../../src/render/svg-labels.js";
import { labelledSpans, ticksFor, timeSpans } from "../../src/render/svg-scale.js";
import { textWidth, wrappedText } from "../../src/render/svg-text.js";
import { anyForm, inputOfForm } from "../../src/testing/fast-check/forms.js";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { anyText } from "./arrange.js";
import { elementsOf } from "./svg.js";

const RUNS = { numRuns: 150 };

const chartsOf = (input: PortfolioInput, asOf: string): readonly ChartData[] => {
  const portfolio = parsePortfolio(input);
  return portfolio.targets.map(({ id }) => chartOf(portfolio, id, { asOf }));
};

/** What a number that is none leaves in a drawing. */
const NO_NUMBER = /NaN|Infinity|undefined|e[+-]\d/;

const placesIn = (svg: string): readonly string[] =>
  elementsOf(svg).flatMap(({ name, attributes }) =>
    name === "svg"
      ? []
      : Object.entries(attributes).flatMap(([key, value]) => (key === "class" ? [] : [value])),
  );

describe("whatever the form of a target", () => {
  it("its chart is drawn, from numbers alone", () => {
    fc.assert(
      fc.property(anyForm, anyDay, fc.constantFrom(320, 720), (form, asOf, width) => {
        const charts = chartsOf(inputOfForm(form), asOf);
        const drawings = [
          ...charts.map((data) => renderChart(data, { width })),
          renderBullets(charts, { width }),
        ];
        expect(drawings.flatMap(placesIn).filter((value) => NO_NUMBER.test(value))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("its data are the same after a journey as JSON", () => {
    fc.assert(
      fc.property(anyForm, anyDay, (form, asOf) => {
        const charts = chartsOf(inputOfForm(form), asOf);
        expect(JSON.parse(JSON.stringify(charts))).toEqual(charts);
      }),
      RUNS,
    );
  });

  it("its values stand within their bounds, in order of the day", () => {
    fc.assert(
      fc.property(anyForm, anyDay, (form, asOf) => {
        for (const { values } of chartsOf(inputOfForm(form), asOf)) {
          const days = values.map(({ on }) => on);
          const outside = values.filter(
            ({ value, low, high }) => (low !== null && low > value) || (high !== null && high < value),
          );
          expect([days, outside]).toEqual([[...days].sort(), []]);
        }
      }),
      RUNS,
    );
  });
});

/** Figures of any size that a portfolio may hold. */
const size = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -28, max: 26 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

describe("an axis", () => {
  it("reaches from below the least figure to above the most, in equal steps", () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const ticks = ticksFor(least, most);
        const [first, last] = [ticks[0]?.value ?? Number.NaN, ticks.at(-1)?.value ?? Number.NaN];
        const slack = Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
        expect([first <= least + slack, last >= most - slack, ticks.length >= 2, ticks.length <= 13]).toEqual(
          [true, true, true, true],
        );
      }),
    );
  });

  it("prints the figures at which it has lines", () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const ticks = ticksFor(Math.min(a, b), Math.max(a, b));
        expect(ticks.map(({ decimal }) => Number(decimal) + 0)).toEqual(ticks.map(({ value }) => value + 0));
      }),
    );
  });

  it.each([
    [0, 100, ["0", "20", "40", "60", "80", "100"]],
    [0, 24000, ["0", "5000", "10000", "15000", "20000", "25000"]],
    [-3, 7, ["-4", "-2", "0", "2", "4", "6", "8"]],
    [0.12, 0.14, ["0.12", "0.125", "0.13", "0.135", "0.14"]],
    [5, 5, ["5", "5.2"]],
  ])("from %d to %d has round figures", (least, most, decimals) => {
    expect(ticksFor(least, most).map(({ decimal }) => decimal)).toEqual(decimals);
  });

  it("of time has every day in one span", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: 1, max: 60_000 }),
        (from, days) => {
          const spans = timeSpans(from, from + days);
          const joined = spans.every((span, at) => at === 0 || spans[at - 1]?.to === span.from);
          const [first, last] = [spans[0]?.from ?? Number.NaN, spans.at(-1)?.to ?? Number.NaN];
          expect([joined, first <= from, last > from + days]).toEqual([true, true, true]);
        },
      ),
    );
  });

  it("of time leaves room between its labels", () => {
    const spans = timeSpans(0, 20_000);
    const years = labelledSpans(spans, 8, 40).map(({ year }) => year);
    expect(years).toEqual([1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]);
  });
});

describe("labels beside a plot", () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });

  it("are so far apart that none lies on another, and stay within the plot", () => {
    fc.assert(
      fc.property(wanted, (places) => {
        const placed = [...spreadApart(places, 16, 0, 300)].sort((a, b) => a - b);
        const close = placed.filter((y, at) => at > 0 && y - (placed[at - 1] ?? 0) < 16);
        expect([close, placed.filter((y) => y < 0 || y > 300)]).toEqual([[], []]);
      }),
    );
  });

  it("keep their order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 6 }),
        (places) => {
          const placed = spreadApart(places, 16, 0, 300);
          const order = (list: readonly number[]) =>
            list.map((_, at) => at).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
          expect(order(placed)).toEqual(order(places));
        },
      ),
    );
  });

  it("stand where they belong if there is room", () => {
    expect(spreadApart([200, 40], 16, 0, 300)).toEqual([200, 40]);
  });
});

describe("a text on lines", () => {
  const line = anyText.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");

  it("is never wider than a line, but for a single letter", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 20, max: 200 }), (text, width) => {
        const wide = wrappedText(text, width, 12, 4).filter(
          (one) => textWidth(one, 12) > width && [...one].length > 2,
        );
        expect(wide).toEqual([]);
      }),
    );
  });

  it("loses nothing where there are lines enough", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 40, max: 200 }), (text, width) => {
        const lines = wrappedText(text, width, 12, 200);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("is cut off with a sign where there are not", () => {
    expect(wrappedText("one two three four five", 40, 12, 2)).toEqual(["one", "two…"]);
  });
});
