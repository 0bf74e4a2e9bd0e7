import { definePortfolio, type MeasuredValueInput, withMeasuredValues } from "policy-targets";
import { describe, it } from "vitest";

const indicators = [{ id: "i", title: "I", unit: "percent" }] as const;
const dimensions = [
  { id: "district", title: "district", members: [{ id: "north", title: "North" }] },
  { id: "sex", title: "sex" },
] as const;

describe("declared dimensions are the only ones", () => {
  it("of a value", () => {
    definePortfolio({
      indicators,
      dimensions,
      measuredValues: [
        { indicator: "i", period: "2020", value: 1, dimensions: { district: "north", sex: "f" } },
        {
          indicator: "i",
          period: "2020",
          value: 1,
          // @ts-expect-error no dimension has this id
          dimensions: { distrct: "north" },
        },
      ],
    });
  });

  it("of a target", () => {
    definePortfolio({
      indicators,
      dimensions,
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "i",
          criterion: { atLeast: 1 },
          // @ts-expect-error no dimension has this id
          dimensions: { distrct: "north" },
        },
      ],
    });
  });

  it("of each, in a part and in a revision too", () => {
    definePortfolio({
      indicators,
      dimensions,
      targets: [
        {
          id: "a",
          title: "A",
          indicator: "i",
          criterion: {
            atLeast: 1,
            // @ts-expect-error no dimension has this id
            each: { dimension: "distrct" },
          },
        },
        {
          id: "b",
          title: "B",
          indicator: "i",
          criterion: {
            allOf: [
              { atLeast: 1, each: { dimension: "sex" } },
              {
                atMost: 9,
                // @ts-expect-error no dimension has this id
                each: { dimension: "distrct" },
              },
            ],
          },
          revisions: [
            {
              on: "2021",
              criterion: {
                atLeast: 1,
                // @ts-expect-error no dimension has this id
                each: { dimension: "distrct" },
              },
            },
          ],
        },
      ],
    });
  });
});

describe("any dimension may be used", () => {
  it("where none is declared", () => {
    definePortfolio({
      indicators,
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "i",
          criterion: { atLeast: 1, each: { dimension: "anything" } },
          dimensions: { area: "city" },
        },
      ],
      measuredValues: [{ indicator: "i", period: "2020", value: 1, dimensions: { anything: "x" } }],
    });
  });

  it("in rows, which are checked at run time", () => {
    const portfolio = definePortfolio({ indicators, dimensions });
    const breakdown: Record<string, string> = { district: "north" };
    const row: MeasuredValueInput<"i"> = { indicator: "i", period: "2020", value: 1, dimensions: breakdown };
    withMeasuredValues(portfolio, [row]);
  });
});
