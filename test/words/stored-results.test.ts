import fc from "fast-check";
import {
  compareEvaluations,
  evaluatePortfolio,
  explain,
  explainOutlook,
  explainReason,
  isPolicyTargetsError,
  outlookOf,
  type PortfolioEvaluation,
  summarize,
} from "policy-targets";
import { auditPortfolio, explainFinding } from "policy-targets/audit";
import { review2020 } from "policy-targets/fixtures";
import { viReport } from "policy-targets/locale/vi";
import { renderMarkdown, renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { findings } from "../audit/told-findings.js";
import { reasonCodes, reasonsOf } from "./arbitraries.js";

type Path = readonly (string | number)[];

const stored = <T>(result: T): T => JSON.parse(JSON.stringify(result)) as T;

const evaluation = stored(evaluatePortfolio(review2020, { asOf: "2020-07-06" }));
const summary = stored(summarize(review2020, evaluation, { by: "sector" }));

/** The ways to all that stands in a result. */
const pathsIn = (node: unknown, path: Path = []): readonly Path[] =>
  typeof node !== "object" || node === null
    ? [path]
    : [
        path,
        ...Object.entries(node).flatMap(([key, part]) =>
          pathsIn(part, [...path, Array.isArray(node) ? Number(key) : key]),
        ),
      ];

/** The result with something else in that place. */
const withPart = (node: unknown, [key, ...rest]: Path, part: unknown): unknown => {
  if (key === undefined) return part;
  const old = node as Readonly<Record<string | number, unknown>>;
  const own = withPart(old[key], rest, part);
  return Array.isArray(node) ? node.map((item, at) => (at === key ? own : item)) : { ...old, [key]: own };
};

const foreign = [null, 5, "x", [], {}] as const;

const damagedFrom = (result: unknown): fc.Arbitrary<unknown> =>
  fc
    .record({ path: fc.constantFrom(...pathsIn(result)), part: fc.constantFrom<unknown>(...foreign) })
    .map(({ path, part }) => withPart(result, path, part));

const HOLE = /undefined|null|NaN|Infinity|\[object|function/;

/** Passes where the call gives a result without a hole, or refuses the input. */
const usedOrRefused = (call: () => unknown): void => {
  try {
    const result = call();
    if (typeof result === "string") expect(result).not.toMatch(HOLE);
  } catch (error) {
    if (!isPolicyTargetsError(error)) throw error;
  }
};

const loose = <A extends readonly never[]>(call: (...input: A) => unknown) =>
  call as unknown as (...input: readonly unknown[]) => unknown;

/** Every damage that one part can have, for a result that is small. */
const everyDamage = (result: unknown): readonly unknown[] =>
  pathsIn(result).flatMap((path) => foreign.map((part) => withPart(result, path, part)));

describe("a stored result with a damaged part is either used or refused", () => {
  it.each(findings.map((finding) => [finding.code, stored(finding)] as const))(
    "a finding: %s",
    (_, finding) => {
      for (const damaged of everyDamage(finding)) usedOrRefused(() => loose(explainFinding)(damaged));
    },
  );

  it("the findings of a document", () => {
    for (const finding of stored(auditPortfolio(review2020))) {
      for (const damaged of everyDamage(finding)) usedOrRefused(() => loose(explainFinding)(damaged));
    }
  });

  it.each(reasonCodes)("a reason: %s", (code) => {
    fc.assert(
      fc.property(
        reasonsOf(code).chain((reason) => damagedFrom(stored(reason))),
        (reason) => {
          usedOrRefused(() => loose(explainReason)(reason));
          usedOrRefused(() => loose(explain)({ ...evaluation.evaluations[0], reasons: [reason] }));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("an outlook", () => {
    for (const { id } of review2020.targets.slice(0, 20)) {
      const outlook = stored(outlookOf(review2020, id, { asOf: "2020-07-06" }));
      for (const damaged of everyDamage(outlook)) usedOrRefused(() => loose(explainOutlook)(damaged));
    }
  });

  it("an evaluation of a target", () => {
    for (const own of evaluation.evaluations.slice(0, 20)) {
      for (const damaged of everyDamage(own)) usedOrRefused(() => loose(explain)(damaged));
    }
  });

  const few: PortfolioEvaluation = { ...evaluation, evaluations: evaluation.evaluations.slice(0, 3) };

  it("an evaluation of a portfolio", () => {
    fc.assert(
      fc.property(
        damagedFrom(few),
        fc.constantFrom("policy", "sector", "party", "deadline-year"),
        (damaged, by) => {
          usedOrRefused(() => loose(compareEvaluations)(damaged, few));
          usedOrRefused(() => loose(compareEvaluations)(few, damaged));
          usedOrRefused(() =>
            loose(renderText)(loose(summarize)(review2020, damaged, { by }), { detail: "full" }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a summary", () => {
    const short = {
      ...summary,
      lines: summary.lines.slice(0, 2),
      attention: summary.attention.slice(0, 2),
      dueNext: summary.dueNext.slice(0, 2),
      groups: summary.groups.slice(0, 2),
    };
    fc.assert(
      fc.property(damagedFrom(short), (damaged) => {
        usedOrRefused(() => loose(renderText)(damaged, { detail: "full" }));
        usedOrRefused(() => loose(renderMarkdown)(damaged, { locale: viReport, detail: "full" }));
      }),
      { numRuns: 1_000 },
    );
  });
});

const [reason] = evaluation.evaluations[0]?.reasons ?? [];

describe("what is damaged is refused by its place, with what to pass instead", () => {
  const today = { asOf: "2020-07-06", knownOn: "2020-07-06" };

  it.each<[at: string, call: () => unknown, hint: string]>([
    ["summary.groups[0]: found null", () => render(["groups", 0], null), "summarize"],
    [
      "summary.tallies.target.statuses: found null",
      () => render(["tallies", "target", "statuses"], null),
      "summarize",
    ],
    [
      "summary.groups[0].tallies.target.statuses: found null",
      () => render(["groups", 0, "tallies", "target", "statuses"], null),
      "summarize",
    ],
    ["summary.lines[0].deadline: found 5", () => render(["lines", 0, "deadline"], 5), "summarize"],
    ["summary.dueNext[1].dueOn: found null", () => render(["dueNext", 1, "dueOn"], null), "summarize"],
    [
      "summary.lines[0].evaluation.reasons[0]: found 5",
      () => render(["lines", 0, "evaluation", "reasons", 0], 5),
      "summarize",
    ],
    [
      "evaluation.reasons[1].days: found nothing",
      () => loose(explain)({ reasons: [reason, { code: "deadline-passed", deadline: "2020" }] }),
      "evaluateTarget",
    ],
    [
      "reason.gap: found",
      () => loose(explainReason)({ code: "no-pace", gap: "laziness" }),
      "evaluation.reasons",
    ],
    [
      "evaluation.evaluations[0].timeliness: found null",
      () =>
        loose(summarize)(review2020, {
          ...today,
          evaluations: [{ ...evaluation.evaluations[0], timeliness: null }],
        }),
      "evaluatePortfolio",
    ],
    [
      "before.evaluations[0].timeliness: found null",
      () =>
        loose(compareEvaluations)(
          { ...today, evaluations: [{ ...evaluation.evaluations[0], timeliness: null }] },
          evaluation,
        ),
      "evaluatePortfolio",
    ],
    [
      "finding.title: found nothing",
      () => loose(explainFinding)({ code: "share-disagrees" }),
      "auditPortfolio",
    ],
    [
      "finding.values: found nothing",
      () => loose(explainFinding)({ code: "statements-differ", title: "T", period: "2020", unit: "count" }),
      "auditPortfolio",
    ],
  ])("%s", (at, call, hint) => {
    expect(call).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", message: expect.stringContaining(at) }),
    );
    expect(call).toThrow(hint);
    expect(call).toThrow("or what JSON.parse made of it");
  });
});

const render = (path: Path, part: unknown): unknown => loose(renderText)(withPart(summary, path, part));

describe("what is not asked for of a stored result is not looked at", () => {
  const withMore = <T extends object>(result: T): T =>
    Object.defineProperty({ ...result }, "more", {
      enumerable: true,
      get: () => {
        throw new Error("not asked for");
      },
    });

  it("by summarize", () => {
    expect(summarize(review2020, withMore(evaluation), { by: "sector" })).toEqual(
      summarize(review2020, evaluation, { by: "sector" }),
    );
  });

  it("by a renderer", () => {
    expect(renderText(withMore(summary))).toBe(renderText(summary));
  });

  it("by compareEvaluations", () => {
    expect(compareEvaluations(withMore(evaluation), evaluation)).toEqual(
      compareEvaluations(evaluation, evaluation),
    );
  });
});
