import * as fc from "fast-check";
import { explainReason, type Reason, type ReasonCode } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import { reasonCodes, reasonsOf } from "../words/arbitraries.js";

type Path = readonly string[];

/** The ways to all that stands in a reason beside its code. */
const pathsIn = (node: unknown, path: Path = []): readonly Path[] =>
  typeof node !== "object" || node === null
    ? [path]
    : [path, ...Object.entries(node).flatMap(([key, part]) => pathsIn(part, [...path, key]))];

const withPart = (node: unknown, [key, ...rest]: Path, part: unknown): unknown => {
  if (key === undefined) return part;
  const own = node as Readonly<Record<string, unknown>>;
  const changed = withPart(own[key], rest, part);
  return Array.isArray(node)
    ? node.map((item, at) => (String(at) === key ? changed : item))
    : { ...own, [key]: changed };
};

const samplesOf = (code: ReasonCode): readonly Reason[] =>
  fc.sample(reasonsOf(code), { numRuns: 40, seed: 1 });

/** Nothing in a reason is either. */
const FOREIGN = [{ wrong: true }, Symbol("wrong")];

/** What a reason says in a word of its own, of which there are few. */
const WORDS = new Set([
  "cause",
  "gate",
  "effect",
  "form",
  "counted",
  "every",
  "gap",
  "state",
  "of",
  "says",
  "low",
  "high",
  "missing",
  "because",
]);

describe.each(reasonCodes)("a reason of the code %s", (code) => {
  it("is told whatever its parameters are", () => {
    for (const reason of samplesOf(code)) expect(explainReason(reason)).not.toBe("");
  });

  it("is refused where any part of it is of another kind", () => {
    for (const reason of samplesOf(code)) {
      for (const path of pathsIn(reason).filter((way) => way.length > 0 && way[0] !== "code")) {
        for (const foreign of FOREIGN) {
          const { code: refused, message } = refusal(() =>
            explainReason(withPart(reason, path, foreign) as Reason),
          );
          expect(["wrong-type", "unknown-code"]).toContain(refused);
          expect(message).toContain(`reason.${path[0]}`);
        }
      }
    }
  });

  it("is refused with a word that it does not know", () => {
    for (const reason of samplesOf(code)) {
      for (const key of Object.keys(reason).filter((name) => WORDS.has(name))) {
        if (typeof reason[key as keyof Reason] !== "string") continue;
        const { message } = refusal(() => explainReason({ ...reason, [key]: "wrong" } as unknown as Reason));
        expect(message).toContain(`reason.${key}: found "wrong"`);
      }
    }
  });
});

it("a reason of an unknown code is refused", () => {
  const { code, message } = refusal(() => explainReason({ code: "wrong" } as unknown as Reason));
  expect([code, message]).toEqual([
    "unknown-code",
    expect.stringContaining("the code of a reason of an evaluation"),
  ]);
});
