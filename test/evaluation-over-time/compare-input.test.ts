import fc from "fast-check";
import { isPolicyTargetsError, type PortfolioEvaluation } from "policy-targets";
import { describe, expect, it } from "vitest";
import { compareEvaluations } from "../../src/evaluation/compare.js";
import { evaluationWith } from "./support.js";

const sound = evaluationWith({ t: { status: "pending", lastDay: "2020-10-31" } });
const own = sound.evaluations[0] as PortfolioEvaluation["evaluations"][number];

const refusal = (before: unknown, after: unknown) => {
  try {
    compareEvaluations(before as PortfolioEvaluation, after as PortfolioEvaluation);
    return undefined;
  } catch (error) {
    return isPolicyTargetsError(error) ? { code: error.code, message: error.message } : error;
  }
};

const withTarget = (change: object): unknown => ({
  ...sound,
  evaluations: [own, { ...own, target: "u", ...change }],
});

const unreadable = {
  get evaluations(): never {
    throw new Error("not yours");
  },
};

const refused: readonly (readonly [what: string, input: unknown, code: string, at: string])[] = [
  ["nothing", undefined, "wrong-type", "after: found nothing"],
  ["null", null, "wrong-type", "after: found null"],
  ["a text", "2020-07-06", "wrong-type", "after: found"],
  ["a list of evaluations", sound.evaluations, "wrong-type", "after: found an array of 1"],
  ["the evaluation of one target", own, "wrong-type", "after.evaluations: found nothing"],
  ["what cannot be read", unreadable, "wrong-type", "properties cannot be read"],
  ["no asOf", { ...sound, asOf: undefined }, "not-a-day", "after.asOf: found nothing"],
  ["a knownOn that is no day", { ...sound, knownOn: "2020-07" }, "not-a-day", "after.knownOn: found"],
  ["a list with null", { ...sound, evaluations: [null] }, "wrong-type", "after.evaluations[0]: found null"],
  ["a target without id", withTarget({ target: 7 }), "wrong-type", "after.evaluations[1].target: found 7"],
  ["an unknown status", withTarget({ status: "archieved" }), "unknown-code", 'did you mean "achieved"?'],
  ["an unknown class", withTarget({ class: "targett" }), "unknown-code", 'did you mean "target"?'],
  ["no timeliness", withTarget({ timeliness: null }), "wrong-type", "after.evaluations[1].timeliness: found"],
  [
    "no last day",
    withTarget({ timeliness: {} }),
    "not-a-day",
    "after.evaluations[1].timeliness.lastDay: found",
  ],
  ["a target twice", withTarget({ target: "t" }), "duplicate-id", 'after.evaluations[1].target: found "t"'],
];

describe("a comparison refuses", () => {
  it.each(refused)("%s", (_, input, code, at) => {
    expect(refusal(sound, input)).toEqual({ code, message: expect.stringContaining(at) });
  });

  it("nothing in revisions, which it reads as none where they are damaged", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const revisions = { applied: [circle], currentDeadline: null, criterion: "unchanged" };
    expect(refusal(sound, withTarget({ revisions }))).toBeUndefined();
  });

  it("the earlier evaluation under its own name", () => {
    expect(refusal(null, sound)).toMatchObject({ message: expect.stringContaining("before: found null") });
  });

  it("whatever is not an evaluation with no other error", () => {
    const broken = fc.oneof(
      fc.anything(),
      fc.record({ asOf: fc.anything(), knownOn: fc.anything(), evaluations: fc.array(fc.anything()) }),
      fc.anything().map((target) => ({ ...sound, evaluations: [target] })),
      fc.object().map((change) => withTarget(change)),
    );
    fc.assert(
      fc.property(broken, (input) => {
        const found = refusal(sound, input);
        expect(found === undefined || typeof (found as { code?: unknown }).code === "string").toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
