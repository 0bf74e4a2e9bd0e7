import fc from "fast-check";
import {
  type Commitment,
  classOf,
  codes,
  evaluateTarget,
  parsePortfolio,
  type TargetClass,
  type TargetInput,
} from "policy-targets";
import { describe, expect, it } from "vitest";

const parsed = (target: Partial<TargetInput>) =>
  parsePortfolio({
    indicators: [{ id: "i", title: "I", unit: "percent", direction: "increase" }],
    targets: [{ id: "t", title: "T", criterion: { deliverable: true }, ...target }],
  });

const classFrom = (target: Partial<TargetInput>): TargetClass | undefined =>
  parsed(target).targets.map(classOf)[0];

const measured = { indicator: "i", criterion: { atLeast: 80 } } as const;
const mixed = { criterion: { allOf: [{ deliverable: true }, { indicator: "i", atLeast: 80 }] } } as const;

describe("the class of a statement", () => {
  it.each<[string, Partial<TargetInput>, TargetClass]>([
    ["a figure", measured, "target"],
    ["a change", { indicator: "i", criterion: { riseBy: { percent: 10 }, against: "2019" } }, "target"],
    ["a figure as a part", mixed, "target"],
    ["a figure that is only aspired to", { ...measured, commitment: "aspirational" }, "target"],
    ["a date", { deadline: "2025" }, "target"],
    [
      "a date and no more than a description",
      { criterion: { qualitative: "better" }, deadline: "2025" },
      "target",
    ],
    ["a date with its words", { deadline: { by: "2025", stated: "đến năm 2025" } }, "target"],
    ["an event that is expected by a date", { deadline: { event: "vote", expected: "2025" } }, "target"],
    ["an event that has occurred", { deadline: { event: "vote", occurred: "2020-05-05" } }, "target"],
    ["an event without a date", { deadline: { event: "vote" } }, "task"],
    ["neither figure nor date", {}, "task"],
    ["neither, but binding", { commitment: "binding" }, "task"],
    ["neither, but expected", { commitment: "expected" }, "task"],
    ["a vision", { commitment: "aspirational" }, "aspiration"],
    ["a vision with a date", { commitment: "aspirational", deadline: "2045" }, "aspiration"],
    [
      "a proposal with a figure and a date",
      { ...measured, commitment: "proposed", deadline: "2025" },
      "proposal",
    ],
    ["a prediction with a figure", { ...measured, commitment: "prediction" }, "prediction"],
    [
      "a date that was taken back",
      { deadline: "2025", revisions: [{ on: "2020", deadline: null }] },
      "target",
    ],
    ["a date that was added", { revisions: [{ on: "2020", deadline: "2025" }] }, "target"],
  ])("with %s", (_, target, expected) => {
    expect(classFrom(target)).toBe(expected);
  });

  it("is the one of the criterion in force", () => {
    const revisions = [{ on: "2020", criterion: { qualitative: "better" } }];
    expect(classFrom({ ...mixed, revisions })).toBe("task");
  });
});

describe("the class on a day", () => {
  const classOn = (target: Partial<TargetInput>, asOf: string): TargetClass =>
    evaluateTarget(parsed(target), "t", { asOf }).class;

  it.each([
    ["2020-06-14", "task"],
    ["2020-06-15", "target"],
  ])("counts a deadline from the day on which it was added: %s", (asOf, expected) => {
    expect(classOn({ revisions: [{ on: "2020-06-15", deadline: "2020-09" }] }, asOf)).toBe(expected);
  });

  it.each([
    ["2020-05-04", "task"],
    ["2020-05-05", "target"],
  ])("counts an event from the day on which it occurred: %s", (asOf, expected) => {
    expect(classOn({ deadline: { event: "vote", occurred: "2020-05-05" } }, asOf)).toBe(expected);
  });

  it("counts a deadline that was taken back", () => {
    const revisions = [{ on: "2020-06-15", deadline: null }];
    expect(classOn({ deadline: "2025", revisions }, "2020-07-06")).toBe("target");
  });

  it("is that of the first statement where that is judged", () => {
    const target = { revisions: [{ on: "2020-06-15", deadline: "2020-09" }] };
    expect(evaluateTarget(parsed(target), "t", { asOf: "2020-07-06", against: "original" }).class).toBe(
      "task",
    );
  });
});

it("every statement is of one of the classes, and of the same one on a day long after", () => {
  const statement = fc.record({
    commitment: fc.constantFrom<Commitment | undefined>(undefined, ...codes.commitments),
    deadline: fc.constantFrom(undefined, "2025", { event: "vote" }, { event: "vote", expected: "2025" }),
    form: fc.constantFrom<Partial<TargetInput>>({}, measured, mixed, { criterion: { qualitative: "q" } }),
  });
  fc.assert(
    fc.property(statement, ({ commitment, deadline, form }) => {
      const target = { ...form, ...(commitment && { commitment }), ...(deadline && { deadline }) };
      const own = classFrom(target);
      expect(codes.targetClasses).toContain(own);
      expect(evaluateTarget(parsed(target), "t", { asOf: "2060-01-01" }).class).toBe(own);
    }),
  );
});
