import fc from "fast-check";
import {
  type Deadline,
  evaluatePortfolio,
  type GroupBy,
  parsePortfolio,
  type Summary,
  summarize,
  type TargetInput,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { describe, expect, it } from "vitest";
import { ASOF, arrange, cases, deliverable } from "./arrange.js";

const portfolio = parsePortfolio({ targets: [deliverable("a", { sector: "Postal", deadline: "2020-10" })] });
const evaluation = evaluatePortfolio(portfolio, { asOf: ASOF });

const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};

describe("summarize is a pure function", () => {
  it("gives the same for the same", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { portfolio, evaluation } = arrange(of);
        expect(summarize(portfolio, evaluation, { by: "policy" })).toEqual(
          summarize(portfolio, evaluation, { by: "policy" }),
        );
      }),
    );
  });

  it("works on a frozen evaluation", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { portfolio, evaluation } = arrange(of);
        const before = structuredClone(evaluation);
        summarize(portfolio, deepFreeze(evaluation), Object.freeze({ by: "sector" as const }));
        expect(evaluation).toEqual(before);
      }),
    );
  });

  it.each<GroupBy | undefined>([undefined, "policy", "sector", "party", "deadline-year"])(
    "survives a journey as JSON, by %s",
    (by) => {
      const summary = summarize(review2020, evaluatePortfolio(review2020, { asOf: ASOF }), { by });
      expect(JSON.parse(JSON.stringify(summary)) as Summary).toStrictEqual(summary);
    },
  );

  it("takes an evaluation that has made a journey as JSON", () => {
    const stored = JSON.parse(JSON.stringify(evaluation)) as typeof evaluation;
    expect(summarize(portfolio, stored)).toEqual(summarize(portfolio, evaluation));
  });

  it("keeps the status of each evaluation", () => {
    const all = evaluatePortfolio(review2020, { asOf: ASOF });
    expect(summarize(review2020, all).lines.map(({ evaluation: own }) => own)).toEqual(all.evaluations);
  });
});

describe("a line has the deadline by which its target is judged", () => {
  const toldOf = (target: Partial<TargetInput>) => {
    const revised = parsePortfolio({ targets: [deliverable("a", target)] });
    return summarize(revised, evaluatePortfolio(revised, { asOf: ASOF })).lines[0]?.deadline;
  };

  it.each<[string, Partial<TargetInput>, Deadline | null]>([
    ["the first", { deadline: "2020-10" }, "2020-10"],
    ["none", {}, null],
    ["a later one", { deadline: "2020-10", revisions: [{ on: "2020-06", deadline: "2021" }] }, "2021"],
    ["one that was stated later only", { revisions: [{ on: "2020-06", deadline: "2021" }] }, "2021"],
    [
      "the last of several",
      {
        revisions: [
          { on: "2020-05", deadline: "2021" },
          { on: "2020-06", deadline: "2021-12" },
        ],
      },
      "2021-12",
    ],
    ["no longer one", { deadline: "2020-10", revisions: [{ on: "2020-06", deadline: null }] }, null],
    [
      "one that was taken back too late",
      { deadline: "2020-05", revisions: [{ on: "2020-06", deadline: null }] },
      "2020-05",
    ],
    [
      "one that is not taken back yet",
      { deadline: { event: "vote" }, revisions: [{ on: "2020-08", deadline: null }] },
      { event: "vote" },
    ],
  ])("%s", (_, target, deadline) => {
    expect(toldOf(target)).toEqual(deadline);
  });
});

describe("summarize refuses", () => {
  it.each<[string, unknown, string]>([
    ["a mistyped option", { By: "policy" }, "unknown-option"],
    ["an option it does not have", { by: "policy", locale: "en" }, "unknown-option"],
    ["a grouping it does not know", { by: "ministry" }, "bad-option"],
    ["an inherited name as grouping", { by: "__proto__" }, "bad-option"],
    ["no grouping, written as null", { by: null }, "bad-option"],
    ["a list of groupings", { by: ["policy"] }, "bad-option"],
    ["a grouping in place of options", "policy", "bad-option"],
    ["options that are null", null, "bad-option"],
    ["options that are a list", [], "bad-option"],
    [
      "options that cannot be read",
      {
        get by() {
          throw new Error("no");
        },
      },
      "bad-option",
    ],
  ])("%s", (_, options, code) => {
    expect(() => summarize(portfolio, evaluation, options as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code }),
    );
  });

  it("a mistyped grouping, with the name that was meant", () => {
    expect(() => summarize(portfolio, evaluation, { by: "sectr" as "sector" })).toThrow(
      'did you mean "sector"?',
    );
  });

  it("an evaluation of another portfolio", () => {
    const other = parsePortfolio({ targets: [deliverable("b")] });
    expect(() => summarize(other, evaluation)).toThrow(
      expect.objectContaining({ code: "unknown-id", message: expect.stringContaining('"a"') }),
    );
  });

  it.each<[string, () => unknown]>([
    ["no portfolio", () => summarize(null as never, evaluation)],
    ["no evaluation", () => summarize(portfolio, undefined as never)],
    ["the evaluation of one target", () => summarize(portfolio, evaluation.evaluations[0] as never)],
    [
      "portfolio and evaluation the wrong way round",
      () => summarize(evaluation as never, portfolio as never),
    ],
  ])("%s", (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: "PolicyTargetsError" }));
  });
});

describe("summarize refuses an evaluation of which a part was lost on the way", () => {
  const [own] = evaluation.evaluations;
  const today = { asOf: evaluation.asOf, knownOn: evaluation.knownOn };

  it.each<[string, object]>([
    ["the day", { ...evaluation, asOf: "yesterday" }],
    ["the day of what was known", { ...evaluation, knownOn: undefined }],
    ["how it stands to the deadline", { ...today, evaluations: [{ ...own, timeliness: null }] }],
    ["the last day", { ...today, evaluations: [{ ...own, timeliness: { lastDay: "June" } }] }],
    ["the evidence", { ...today, evaluations: [{ ...own, evidence: undefined }] }],
    ["the values", { ...today, evaluations: [{ ...own, evidence: { reports: [] } }] }],
    ["the reports", { ...today, evaluations: [{ ...own, evidence: { values: [], reports: null } }] }],
  ])("%s", (_, damaged) => {
    expect(() => summarize(portfolio, damaged as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "wrong-type" }),
    );
  });
});

describe("summarize takes an options object with nothing in it", () => {
  it.each([[{}], [{ by: undefined }], [undefined]])("%j", (options) => {
    expect(summarize(portfolio, evaluation, options).groups).toEqual([]);
  });
});
