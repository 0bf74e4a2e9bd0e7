import { describe, expect, it } from "vitest";
import { assessSeries, germanDns, type SeriesTarget } from "../../src/methods/index.js";
import type { Direction } from "../../src/model/indicator.js";
import { casesOf } from "./oracles.js";

/** The symbols that were published for one target, by the year of the latest value. */
interface PublishedSymbols {
  readonly target?: SeriesTarget["value"];
  readonly deadline?: string;
  readonly mode?: "maintain";
  readonly published: Readonly<Record<string, string>>;
}

interface IndicatorCase {
  readonly indicator: string;
  readonly direction: Direction;
  readonly values: Readonly<Record<string, number>>;
  readonly targets: readonly PublishedSymbols[];
}

/** One published symbol, and what is answered on the values up to its year. */
const judgements = casesOf<IndicatorCase>("german-dns").flatMap(({ indicator, direction, values, targets }) =>
  targets.flatMap(({ target, deadline, mode, published }) =>
    Object.entries(published).map(([year, symbol]) => {
      const known = Object.entries(values).filter(([period]) => period <= year);
      const points = known.map(([period, value]) => ({ period, value }));
      const goal = target === undefined ? {} : { targets: [{ value: target, deadline, mode }] };
      const { label } = assessSeries(points, { method: germanDns, direction, ...goal });
      return { name: `${indicator}, ${deadline ?? "no deadline"}, in ${year}`, symbol, label };
    }),
  ),
);

describe("weather symbols as published by the Federal Statistical Office of Germany", () => {
  it("are all here", () => {
    expect(judgements).toHaveLength(121);
    expect(new Set(judgements.map(({ symbol }) => symbol)).size).toBe(4);
  });

  it("are reproduced, but for two of a target that was given up in 2021", () => {
    const differing = judgements.filter(({ symbol, label }) => symbol !== label);
    expect(differing).toEqual([
      { name: "4.1.a, 2020, in 2016", symbol: "cloud", label: "sun" },
      { name: "4.1.a, 2020, in 2017", symbol: "cloud", label: "sun" },
    ]);
  });
});
