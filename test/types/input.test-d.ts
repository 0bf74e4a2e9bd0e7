import {
  type AmountInput,
  type ComparisonInput,
  type Criterion,
  type CriterionInput,
  type DeadlineInput,
  definePortfolio,
  type MeasuredValueInput,
  type MilestoneInput,
  type PolicyInput,
  type PortfolioInput,
  type RevisionInput,
  type TargetInput,
  type Unit,
} from "policy-targets";
import { boundsOf, compareAmounts, nominalOf } from "policy-targets/values";
import { assertType, describe, it } from "vitest";

describe("an amount", () => {
  it("takes each of its forms", () => {
    assertType<AmountInput[]>([
      20,
      "1.50",
      { atLeast: 20 },
      { moreThan: "377e6" },
      { atMost: 20 },
      { lessThan: 20 },
      { nearly: 100 },
      { about: 100 },
      { about: 100, within: 0.02 },
      { about: 100, within: undefined },
      { between: [15, "16"] },
    ]);
  });

  it("takes one form alone", () => {
    // @ts-expect-error a range is written { between: [1, 2] }
    nominalOf({ atLeast: 1, atMost: 2 });
    // @ts-expect-error a range is written { between: [1, 2] }
    nominalOf({ moreThan: 1, lessThan: 2 });
    // @ts-expect-error nearly and about are two forms
    nominalOf({ nearly: 1, about: 2 });
  });

  it("takes a tolerance beside about alone", () => {
    // @ts-expect-error nearly has no tolerance of its own
    nominalOf({ nearly: 1, within: 0.1 });
    // @ts-expect-error a range has no tolerance
    nominalOf({ between: [1, 2], within: 0.1 });
    // @ts-expect-error a tolerance of what?
    nominalOf({ within: 0.1 });
  });

  it("has a form", () => {
    // @ts-expect-error no form is given
    nominalOf({});
  });

  it("has two ends to a range", () => {
    // @ts-expect-error one end is missing
    nominalOf({ between: [1] });
    // @ts-expect-error one end too many
    nominalOf({ between: [1, 2, 3] });
  });

  it("is no bigint, boolean or null", () => {
    // @ts-expect-error a bigint is written as a string
    nominalOf(10n);
    // @ts-expect-error not a number
    nominalOf(true);
    // @ts-expect-error not a number
    nominalOf(null);
  });

  it("is compared by a known comparison", () => {
    // @ts-expect-error written atLeast
    compareAmounts(1, "atleast", 1);
  });

  it("takes the options that there are", () => {
    boundsOf(1, { approximateTolerance: undefined });
    // @ts-expect-error written approximateTolerance
    boundsOf(1, { tolerance: 0.1 });
  });
});

describe("a criterion", () => {
  it("takes each of its forms, with or without kind", () => {
    assertType<CriterionInput[]>([
      { atLeast: 20 },
      { moreThan: { nearly: 100 } },
      { atMost: { about: 4, within: 0.1 } },
      { lessThan: "4" },
      { equals: 0 },
      { between: [2, 4] },
      { rankAtMost: 50 },
      { rankAtMost: 50, of: 176 },
      { deliverable: true },
      { category: { accepted: ["A"] } },
      { qualitative: "x" },
      { kind: "threshold", atLeast: 20 },
      { kind: undefined, atLeast: 20, of: undefined },
    ]);
  });

  it("takes one form alone", () => {
    // @ts-expect-error a range is written { between: [2, 4] }
    assertType<CriterionInput>({ atLeast: 2, atMost: 4 });
    // @ts-expect-error two conditions are two targets
    assertType<CriterionInput>({ atLeast: 2, deliverable: true });
    // @ts-expect-error a rank is no range
    assertType<CriterionInput>({ rankAtMost: 2, between: [1, 2] });
  });

  it("has a form", () => {
    // @ts-expect-error no form is given
    assertType<CriterionInput>({});
    // @ts-expect-error of what?
    assertType<CriterionInput>({ of: 176 });
  });

  it("is not undone", () => {
    // @ts-expect-error that it is done is said by a report
    assertType<CriterionInput>({ deliverable: false });
  });

  it("equals exact numbers", () => {
    // @ts-expect-error equals takes no imprecise number
    assertType<CriterionInput>({ equals: { about: 5 } });
  });

  it("says among how many beside a rank alone", () => {
    // @ts-expect-error of belongs to rankAtMost
    assertType<CriterionInput>({ atLeast: 5, of: 20 });
  });

  it("is of the kind of its form", () => {
    // @ts-expect-error atLeast is a threshold
    assertType<CriterionInput>({ kind: "range", atLeast: 5 });
  });
});

describe("a criterion of the larger forms", () => {
  it("takes each of them", () => {
    assertType<CriterionInput[]>([
      { change: { atLeast: { percent: 7 } } },
      { change: { atMost: { factor: "0.5" }, against: "2010" } },
      { change: { moreThan: { points: { between: [1, 2] } }, against: "year-before" } },
      { kind: "change", change: { equals: { amount: 0 }, against: undefined }, every: "year" },
      { fallBy: { percent: 55 }, against: "1990" },
      { kind: "change", riseBy: { amount: { nearly: 5 } }, against: "year-before", every: "year" },
      { fallBy: { points: 5 }, change: undefined, against: undefined },
      { atLeast: 10, each: { dimension: "sector" } },
      { between: [2, 4], every: "month", each: { dimension: "sector", members: ["a", "b"], share: 80 } },
      { rankAtMost: 50, of: 176, every: undefined, each: undefined },
      { allOf: [{ deliverable: true }, { atLeast: 100, indicator: "domestic-share" }] },
      { kind: "anyOf", anyOf: [{ allOf: [{ atLeast: 1 }, { atMost: 2 }] }, { qualitative: "x" }] },
    ]);
  });

  it("takes one form alone", () => {
    // @ts-expect-error a threshold and a change are two parts
    assertType<CriterionInput>({ atLeast: 7, change: { atLeast: { percent: 7 } } });
    // @ts-expect-error all or any
    assertType<CriterionInput>({ allOf: [{ atLeast: 1 }], anyOf: [{ atLeast: 1 }] });
    // @ts-expect-error a deliverable is a part of its own
    assertType<CriterionInput>({ deliverable: true, allOf: [{ atLeast: 1 }] });
  });

  it("has a change that says how it compares, once", () => {
    // @ts-expect-error by which comparison?
    assertType<CriterionInput>({ change: { percent: 7 } });
    // @ts-expect-error seven of what?
    assertType<CriterionInput>({ change: { atLeast: 7 } });
    // @ts-expect-error two comparisons are two parts
    assertType<CriterionInput>({ change: { atLeast: { percent: 7 }, atMost: { percent: 9 } } });
    // @ts-expect-error two measures
    assertType<CriterionInput>({ change: { atLeast: { percent: 7, factor: 1.07 } } });
    // @ts-expect-error against stands beside the comparison
    assertType<CriterionInput>({ change: { atLeast: { percent: 7, against: "2010" } } });
  });

  it("falls or rises by one size, once", () => {
    // @ts-expect-error a fall and a rise are two parts
    assertType<CriterionInput>({ fallBy: { percent: 7 }, riseBy: { percent: 7 } });
    // @ts-expect-error a fall and a change are two parts
    assertType<CriterionInput>({ fallBy: { percent: 7 }, change: { atMost: { percent: -7 } } });
    // @ts-expect-error by a factor of 2 can be read in two ways
    assertType<CriterionInput>({ fallBy: { factor: 2 } });
    // @ts-expect-error two measures
    assertType<CriterionInput>({ fallBy: { percent: 7, amount: 7 } });
    // @ts-expect-error against stands beside fallBy
    assertType<CriterionInput>({ fallBy: { percent: 7, against: "1990" } });
    // @ts-expect-error against stands inside the change
    assertType<CriterionInput>({ change: { atMost: { percent: -7 } }, against: "1990" });
    // @ts-expect-error a threshold is compared with nothing else
    assertType<CriterionInput>({ atLeast: 7, against: "1990" });
  });

  it("has quantifiers beside measured forms alone", () => {
    // @ts-expect-error a report says it once
    assertType<CriterionInput>({ deliverable: true, every: "year" });
    // @ts-expect-error a report says it of the whole
    assertType<CriterionInput>({ qualitative: "x", each: { dimension: "sector" } });
    // @ts-expect-error quantifiers stand in the parts
    assertType<CriterionInput>({ allOf: [{ atLeast: 1 }, { atLeast: 2 }], every: "year" });
    // @ts-expect-error quantifiers stand in the parts
    assertType<CriterionInput>({ anyOf: [{ atLeast: 1 }, { atLeast: 2 }], each: { dimension: "sector" } });
    // @ts-expect-error of a year, not of a frequency
    assertType<CriterionInput>({ atLeast: 1, every: "annual" });
    // @ts-expect-error written { dimension: "sector" }
    assertType<CriterionInput>({ atLeast: 1, each: "sector" });
    // @ts-expect-error of which dimension?
    assertType<CriterionInput>({ atLeast: 1, each: { share: 80 } });
  });

  it("says among how many beside a rank alone", () => {
    // @ts-expect-error of belongs to rankAtMost
    assertType<CriterionInput>({ atLeast: 5, of: 20, every: "year" });
    // @ts-expect-error of belongs to rankAtMost
    assertType<CriterionInput>({ change: { atLeast: { percent: 7 } }, of: 20 });
  });

  it("names indicators in parts alone", () => {
    // @ts-expect-error the target names its indicator
    assertType<CriterionInput>({ atLeast: 5, indicator: "i" });
    // @ts-expect-error the target names its indicator
    assertType<CriterionInput>({ allOf: [{ atLeast: 5 }, { atLeast: 6 }], indicator: "i" });
  });

  it("is of the kind of its form", () => {
    // @ts-expect-error a change is no threshold
    assertType<CriterionInput>({ kind: "threshold", change: { atLeast: { percent: 7 } } });
    // @ts-expect-error allOf is not anyOf
    assertType<CriterionInput>({ kind: "anyOf", allOf: [{ atLeast: 1 }] });
  });
});

describe("a comparison", () => {
  it("takes one measure and a period", () => {
    assertType<ComparisonInput[]>([
      { percent: 4, against: "2019-H1", stated: "tăng 4%" },
      { factor: { moreThan: 2 }, against: "2019", stated: undefined },
    ]);
  });

  it("takes nothing else", () => {
    // @ts-expect-error on which period?
    assertType<ComparisonInput>({ percent: 4 });
    // @ts-expect-error by how much?
    assertType<ComparisonInput>({ against: "2019" });
    // @ts-expect-error two measures
    assertType<ComparisonInput>({ percent: 4, points: 4, against: "2019" });
    // @ts-expect-error a statement, not a criterion
    assertType<ComparisonInput>({ atLeast: { percent: 4 }, against: "2019" });
  });
});

describe("milestones and revisions", () => {
  it("are written as in documents", () => {
    assertType<MilestoneInput[]>([
      { by: "2022", criterion: { atLeast: 40 } },
      { by: "2022", criterion: { atLeast: 40 }, title: undefined, citations: undefined },
    ]);
    assertType<RevisionInput[]>([
      { on: "2020-05-15", deadline: "2020-12" },
      { on: "2020-05-15", deadline: null, criterion: { atLeast: 5 }, lifecycle: "on-hold" },
      { on: "2020", deadline: undefined, criterion: undefined, lifecycle: "active", citations: undefined },
    ]);
  });

  it("have a day", () => {
    // @ts-expect-error by when?
    assertType<MilestoneInput>({ criterion: { atLeast: 40 } });
    // @ts-expect-error from when on?
    assertType<RevisionInput>({ deadline: "2026" });
  });

  it("take a deadline back in a revision alone", () => {
    // @ts-expect-error a target without a deadline leaves it out
    assertType<TargetInput>({ id: "t", title: "T", criterion: { deliverable: true }, deadline: null });
  });

  it("have the paths that there are", () => {
    // @ts-expect-error written geometric
    assertType<TargetInput>({ id: "t", title: "T", criterion: { atLeast: 1 }, trajectory: "exponential" });
  });
});

describe("a deadline", () => {
  it("is a period, a period as stated, or an event", () => {
    assertType<DeadlineInput[]>([
      "2025",
      { by: "2021", stated: "đến năm 2021" },
      { by: "2021", stated: undefined },
      { event: "the congress" },
      { event: { en: "the congress" }, expected: "2021-Q1", occurred: "2021-01-25" },
    ]);
  });

  it("is not two of them", () => {
    // @ts-expect-error either by or event
    assertType<DeadlineInput>({ by: "2021", event: "the congress" });
    // @ts-expect-error expected belongs to an event
    assertType<DeadlineInput>({ by: "2021", expected: "2021" });
    // @ts-expect-error stated belongs to a date
    assertType<DeadlineInput>({ event: "the congress", stated: "x" });
  });

  it("is no Date", () => {
    // @ts-expect-error days are strings
    assertType<DeadlineInput>(new Date(0));
  });
});

describe("$schema", () => {
  it("may be written in code too", () => {
    definePortfolio({ $schema: "./portfolio.schema.json" });
    definePortfolio({ $schema: undefined });
  });

  it("is a text", () => {
    // @ts-expect-error an editor looks it up
    assertType<PortfolioInput>({ $schema: 7 });
  });
});

describe("keys that may be left out", () => {
  it("may be undefined", () => {
    definePortfolio({
      sources: undefined,
      timeZone: undefined,
      indicators: [
        {
          id: "i",
          title: "I",
          unit: "count",
          direction: undefined,
          accumulation: undefined,
          ratioOf: undefined,
          frequency: undefined,
          citations: undefined,
        },
      ],
      targets: [
        {
          id: "t",
          title: "T",
          policies: undefined,
          indicator: "i",
          criterion: { atLeast: 1 },
          baseline: undefined,
          start: undefined,
          deadline: undefined,
          milestones: undefined,
          trajectory: undefined,
          mode: undefined,
          dimensions: undefined,
          parties: undefined,
          sector: undefined,
          tags: undefined,
          commitment: undefined,
          hedges: undefined,
          lifecycle: undefined,
          method: undefined,
          revisions: undefined,
          citations: undefined,
        },
      ],
      measuredValues: [
        {
          id: undefined,
          indicator: "i",
          period: "2020",
          value: undefined,
          missingReason: "suppressed",
          comparison: undefined,
          unit: undefined,
          status: undefined,
          flags: undefined,
          verification: undefined,
          releasedOn: undefined,
          dimensions: undefined,
          citations: undefined,
        },
      ],
      reports: [
        {
          id: undefined,
          target: "t",
          on: "2020",
          reportedOn: undefined,
          says: "done",
          scope: undefined,
          by: undefined,
          verification: undefined,
          citations: undefined,
        },
      ],
    });
  });

  it("are not those without a default", () => {
    // @ts-expect-error a target has a criterion
    assertType<TargetInput>({ id: "t", title: "T" });
    // @ts-expect-error a target has an id
    assertType<TargetInput>({ title: "T", criterion: { deliverable: true } });
    // @ts-expect-error a value stands in a period
    assertType<MeasuredValueInput>({ indicator: "i", value: 1 });
    // @ts-expect-error a policy has a stage
    assertType<PolicyInput>({ id: "p", documentType: "law", title: "P" });
  });
});

describe("misspelt keys and codes", () => {
  it("do not compile", () => {
    // @ts-expect-error written deadline
    assertType<TargetInput>({ id: "t", title: "T", criterion: { deliverable: true }, dedline: "2025" });
    // @ts-expect-error written maintain
    assertType<TargetInput>({ id: "t", title: "T", criterion: { deliverable: true }, mode: "maintained" });
    // @ts-expect-error not a unit; one of your own brings its label
    assertType<Unit>("household");
    // @ts-expect-error not a currency
    assertType<Unit>("XYZ");
  });
});

describe("read-only data", () => {
  it("will do as input", () => {
    const frozen = {
      indicators: [{ id: "i", title: "I", unit: "count" }],
      targets: [
        { id: "t", title: "T", indicator: "i", criterion: { between: [1, 2] }, tags: ["x"] },
        {
          id: "u",
          title: "U",
          indicator: "i",
          criterion: {
            allOf: [{ atLeast: 1, each: { dimension: "sector", members: ["a"] } }, { deliverable: true }],
          },
          milestones: [],
          revisions: [{ on: "2021", deadline: null }],
        },
      ],
    } as const;
    definePortfolio(frozen);
  });
});

describe("what comes out", () => {
  it("is valid input", () => {
    const portfolio = definePortfolio({
      targets: [{ id: "t", title: "T", criterion: { deliverable: true } }],
    });
    assertType<PortfolioInput>(portfolio);
    assertType<CriterionInput>({} as Criterion);
  });
});
