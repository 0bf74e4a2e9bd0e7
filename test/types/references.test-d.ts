import {
  definePortfolio,
  evaluateTarget,
  mergePortfolios,
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
  type TargetInput,
  targetHistory,
  withMeasuredValues,
} from "policy-targets";
import { describe, it } from "vitest";

const sources = [{ id: "review", title: "Review", publisher: "Ministry", language: "vi" }] as const;
const parties = [{ id: "ministry", name: "Ministry" }] as const;
const indicators = [{ id: "fibre", title: "Fibre", unit: "percent" }] as const;

describe("an unknown id is an error on the id", () => {
  it("indicator of a target", () => {
    definePortfolio({
      indicators: [{ id: "fibre", title: "Fibre", unit: "percent" }],
      targets: [
        {
          id: "fibre-2025",
          title: "Fibre",
          // @ts-expect-error no indicator has this id
          indicator: "fiber",
          criterion: { atLeast: 80 },
        },
      ],
    });
  });

  it("indicator where there are none", () => {
    definePortfolio({
      targets: [
        {
          id: "fibre-2025",
          title: "Fibre",
          // @ts-expect-error there are no indicators
          indicator: "fibre",
          criterion: { atLeast: 80 },
        },
      ],
    });
  });

  it("indicator of a part, however deep", () => {
    definePortfolio({
      indicators,
      targets: [
        {
          id: "t",
          title: "T",
          criterion: {
            allOf: [
              { deliverable: true },
              { atLeast: 80, indicator: "fibre" },
              {
                anyOf: [
                  { atLeast: 80, indicator: "fibre" },
                  {
                    atLeast: 80,
                    // @ts-expect-error no indicator has this id
                    indicator: "fiber",
                  },
                ],
              },
            ],
          },
        },
      ],
    });
  });

  it("indicator of a part of a revised criterion", () => {
    definePortfolio({
      indicators,
      targets: [
        {
          id: "t",
          title: "T",
          criterion: { deliverable: true },
          revisions: [
            {
              on: "2021",
              criterion: { allOf: [{ deliverable: true }, { atLeast: 80, indicator: "fibre" }] },
            },
            {
              on: "2022",
              criterion: {
                allOf: [
                  { deliverable: true },
                  {
                    atLeast: 80,
                    // @ts-expect-error no indicator has this id
                    indicator: "fiber",
                  },
                ],
              },
            },
          ],
        },
      ],
    });
  });

  it("sides of a ratio", () => {
    definePortfolio({
      indicators: [
        { id: "handled", title: "Handled", unit: "count" },
        { id: "received", title: "Received", unit: "count" },
        {
          id: "share",
          title: "Share",
          unit: "percent",
          ratioOf: {
            numerator: "handled",
            // @ts-expect-error no indicator has this id
            denominator: "recieved",
          },
        },
      ],
    });
  });

  it("source of a milestone and of a revision", () => {
    definePortfolio({
      sources,
      indicators,
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "fibre",
          criterion: { atLeast: 80 },
          milestones: [
            {
              by: "2022",
              criterion: { atLeast: 40 },
              citations: [
                {
                  // @ts-expect-error no source has this id
                  source: "revue",
                },
              ],
            },
          ],
          revisions: [
            {
              on: "2021",
              deadline: null,
              citations: [
                {
                  // @ts-expect-error no source has this id
                  source: "revue",
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("policy of a target", () => {
    definePortfolio({
      policies: [{ id: "programme", documentType: "programme", title: "P", stage: "issued" }],
      targets: [
        {
          id: "t",
          title: "T",
          criterion: { deliverable: true },
          policies: [
            "programme",
            // @ts-expect-error no policy has this id
            "program",
          ],
        },
      ],
    });
  });

  it("party of a target", () => {
    definePortfolio({
      parties,
      targets: [
        {
          id: "t",
          title: "T",
          criterion: { deliverable: true },
          parties: [
            { party: "ministry", role: "lead" },
            {
              // @ts-expect-error no party has this id
              party: "bank",
              role: "supporting",
            },
          ],
        },
      ],
    });
  });

  it("source of a target's citation", () => {
    definePortfolio({
      sources,
      targets: [
        {
          id: "t",
          title: "T",
          criterion: { deliverable: true },
          citations: [
            {
              // @ts-expect-error no source has this id
              source: "revue",
            },
          ],
        },
      ],
    });
  });

  it("source of a baseline's citation", () => {
    definePortfolio({
      sources,
      indicators,
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "fibre",
          criterion: { atLeast: 80 },
          baseline: {
            value: 60,
            period: "2019",
            citations: [
              {
                // @ts-expect-error no source has this id
                source: "revue",
              },
            ],
          },
        },
      ],
    });
  });

  it("issuer of a policy", () => {
    definePortfolio({
      parties,
      policies: [
        {
          id: "programme",
          documentType: "programme",
          title: "P",
          stage: "issued",
          // @ts-expect-error no party has this id
          issuer: "bank",
        },
      ],
    });
  });

  it("policy that another policy replaces", () => {
    definePortfolio({
      policies: [
        {
          id: "programme",
          documentType: "programme",
          title: "P",
          stage: "issued",
          relations: [
            {
              type: "replaces",
              // @ts-expect-error no policy has this id
              policy: "program",
            },
          ],
        },
      ],
    });
  });

  it("indicator of a measured value", () => {
    definePortfolio({
      indicators,
      measuredValues: [
        {
          // @ts-expect-error no indicator has this id
          indicator: "fiber",
          period: "2020",
          value: 60,
        },
      ],
    });
  });

  it("party that states a measured value", () => {
    definePortfolio({
      parties,
      indicators,
      measuredValues: [
        {
          indicator: "fibre",
          period: "2020",
          value: 60,
          // @ts-expect-error no party has this id
          by: "bank",
        },
      ],
    });
  });

  it("target of a report", () => {
    definePortfolio({
      targets: [{ id: "launch", title: "Launch", criterion: { deliverable: true } }],
      reports: [
        {
          // @ts-expect-error no target has this id
          target: "lunch",
          on: "2020",
          says: "done",
        },
      ],
    });
  });

  it("party that reports", () => {
    definePortfolio({
      parties,
      targets: [{ id: "launch", title: "Launch", criterion: { deliverable: true } }],
      reports: [
        {
          target: "launch",
          on: "2020",
          says: "done",
          // @ts-expect-error no party has this id
          by: "bank",
        },
      ],
    });
  });
});

describe("a defined portfolio knows its targets", () => {
  const portfolio = definePortfolio({
    indicators: [{ id: "fibre", title: "Fibre", unit: "percent" }],
    targets: [
      { id: "fibre-2025", title: "Fibre", indicator: "fibre", criterion: { atLeast: 80 } },
      { id: "launch", title: "Launch", criterion: { deliverable: true } },
    ],
  });

  it("when one is evaluated", () => {
    evaluateTarget(portfolio, "fibre-2025", { asOf: "2025-01-01" });
    // @ts-expect-error no target has this id
    evaluateTarget(portfolio, "typo", { asOf: "2025-01-01" });
  });

  it("after values are added", () => {
    const measured = withMeasuredValues(portfolio, [{ indicator: "fibre", period: "2020", value: 60 }]);
    evaluateTarget(measured, "launch", { asOf: "2025-01-01" });
    // @ts-expect-error no target has this id
    evaluateTarget(measured, "typo", { asOf: "2025-01-01" });
  });

  it("after merging, all of either", () => {
    const other = definePortfolio({
      targets: [{ id: "licence", title: "Licence", criterion: { deliverable: true } }],
    });
    const merged = mergePortfolios<"fibre-2025" | "launch" | "licence">(portfolio, other);
    evaluateTarget(merged, "licence", { asOf: "2025-01-01" });
  });

  it("after merging, without naming them again", () => {
    const other = definePortfolio({
      targets: [{ id: "licence", title: "Licence", criterion: { deliverable: true } }],
    });
    evaluateTarget(mergePortfolios(portfolio, other), "licence", { asOf: "2025-01-01" });
  });

  it("without a day there is no verdict", () => {
    // @ts-expect-error asOf is required: nothing is taken from the clock
    evaluateTarget(portfolio, "launch", {});
    // @ts-expect-error options are required
    evaluateTarget(portfolio, "launch");
  });

  it("may be given to what takes any portfolio", () => {
    const take = (any: ReturnType<typeof parsePortfolio>) => any.targets.length;
    take(portfolio);
  });
});

describe("a parsed portfolio takes any id", () => {
  it("since it is known at run time alone", () => {
    evaluateTarget(parsePortfolio({}), "whatever", { asOf: "2025-01-01" });
  });
});

describe("a portfolio built in pieces", () => {
  it("keeps the ids of pieces that are const and satisfy their type", () => {
    const targets = [
      { id: "t", title: "T", indicator: "fibre", criterion: { atLeast: 80 } },
    ] as const satisfies readonly TargetInput[];
    const portfolio = definePortfolio({ indicators, targets });
    evaluateTarget(portfolio, "t", { asOf: "2025-01-01" });
    // @ts-expect-error there is no such target
    evaluateTarget(portfolio, "u", { asOf: "2025-01-01" });
  });

  it("has a piece that names what there is not refused", () => {
    const target = {
      id: "t",
      title: "T",
      indicator: "fiber",
      criterion: { atLeast: 80 },
    } as const satisfies TargetInput;
    // @ts-expect-error there is no such indicator
    definePortfolio({ indicators, targets: [target] });
  });

  it("cannot check the ids of a piece that is annotated", () => {
    const target: TargetInput = { id: "t", title: "T", indicator: "fibre", criterion: { atLeast: 80 } };
    // @ts-expect-error its indicator may be any
    definePortfolio({ indicators, targets: [target] });
    parsePortfolio({ indicators, targets: [target] } satisfies PortfolioInput);
  });

  it("takes plain strings as ids once it is a portfolio of strings", () => {
    const inCode = definePortfolio({
      targets: [{ id: "t", title: "T", criterion: { deliverable: true } }],
    });
    const id: string = "t";
    // @ts-expect-error it may be none of its ids
    evaluateTarget(inCode, id, { asOf: "2025-01-01" });
    // @ts-expect-error it may be none of its ids
    targetHistory(inCode, id, { from: "2020-01-01", to: "2020-12-31" });
    const portfolio: Portfolio = inCode;
    evaluateTarget(portfolio, id, { asOf: "2025-01-01" });
    targetHistory(portfolio, id, { from: "2020-01-01", to: "2020-12-31" });
  });
});
