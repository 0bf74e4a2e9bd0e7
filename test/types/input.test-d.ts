import {
  type AmountInput,
  boundsOf,
  type CriterionInput,
  compareAmounts,
  type DeadlineInput,
  definePortfolio,
  type MeasuredValueInput,
  nominalOf,
  type PolicyInput,
  type PortfolioInput,
  type TargetInput,
  type Unit,
} from "policy-targets";
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
          mode: undefined,
          dimensions: undefined,
          parties: undefined,
          sector: undefined,
          tags: undefined,
          commitment: undefined,
          hedges: undefined,
          lifecycle: undefined,
          method: undefined,
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
      targets: [{ id: "t", title: "T", indicator: "i", criterion: { between: [1, 2] }, tags: ["x"] }],
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
  });
});
