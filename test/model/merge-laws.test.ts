import fc from "fast-check";
import { mergePortfolios, type Portfolio, parsePortfolio, safeParsePortfolio } from "policy-targets";
import { describe, expect, it } from "vitest";
import { anyPortfolioInput } from "../../src/testing/fast-check/portfolios.js";
import { expectSame } from "../support/same.js";
import { type Loose, sample } from "./sample.js";

const CITATIONS = [
  { source: "early" },
  { source: "late", locator: { page: 3 } },
  { source: "late", stated: "by June", locator: { line: 1, page: 3 } },
  { stated: "by June", source: "late", locator: { page: 3, line: 1 } },
  { source: "covers" },
  { source: "undated" },
];

/** Citations of which one may stand twice, in the same words or in keys of another order. */
const citations = fc.array(fc.constantFrom(...CITATIONS), { maxLength: 4 });

/** Deadlines that mean the same in other words, and some that do not. */
const revisedDeadline = fc.constantFrom<unknown[]>(
  null,
  "2023",
  "2023-12-31",
  { by: "2023", stated: "to 2023" },
  { by: "2023", stated: "until 2023" },
  { event: "The law passes", expected: "2024" },
);

const revision = fc.record(
  {
    deadline: revisedDeadline,
    lifecycle: fc.constantFrom("active", "on-hold", "cancelled"),
    citations,
  },
  { requiredKeys: ["citations"] },
);

const DAYS = ["2020-01-31", "2020-04-30", "2020-05", "2020-05-10", "2021", "2022-02"];

const revisions = fc
  .record({ days: fc.subarray(DAYS), said: fc.array(revision, { minLength: 6, maxLength: 6 }) })
  .map(({ days, said }) => days.flatMap((on, at) => ({ on, ...said[at] })))
  .map((list) => list.filter((entry) => "deadline" in entry || "lifecycle" in entry));

interface Marks {
  readonly twice: readonly number[];
  readonly citations: readonly (readonly Loose[])[];
  readonly revisions: readonly (readonly Loose[])[];
}

const marks: fc.Arbitrary<Marks> = fc.record({
  twice: fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
  citations: fc.array(citations, { minLength: 5, maxLength: 5 }),
  revisions: fc.array(revisions, { minLength: 3, maxLength: 3 }),
});

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Some values and reports a second time: as they are, or with citations of their own. */
const repeated = (list: readonly Loose[], { twice, citations: cited }: Marks): readonly Loose[] => {
  if (list.length === 0) return list;
  const again = twice.map((at) => {
    const { id: _, ...entry } = pick(list, at);
    return at % 2 === 0 ? entry : { ...entry, citations: pick(cited, at) };
  });
  return [...list, ...again];
};

const marked = (input: Loose, by: Marks): Loose => ({
  ...input,
  measuredValues: repeated(input.measuredValues ?? [], by),
  reports: repeated(input.reports ?? [], by),
  targets: input.targets.map((target: Loose, at: number) => ({
    ...target,
    citations: pick(by.citations, at),
    ...(at < 3 ? { revisions: by.revisions[at] } : {}),
  })),
});

const parsed = (input: Loose): Portfolio | undefined => {
  const read = safeParsePortfolio(input);
  return read.ok ? read.portfolio : undefined;
};

const written: fc.Arbitrary<Portfolio> = fc
  .tuple(anyPortfolioInput, marks)
  .map(([input, by]) => parsed(marked(input, by)))
  .filter((portfolio) => portfolio !== undefined);

const RUNS = { numRuns: 40 };
const empty = parsePortfolio({});

describe("for every portfolio p", () => {
  it.each<[string, (p: Portfolio) => readonly Portfolio[]]>([
    ["p alone", (p) => [p]],
    ["p and p", (p) => [p, p]],
    ["p, p and p", (p) => [p, p, p]],
    ["an empty one and p", (p) => [empty, p]],
    ["p and an empty one", (p) => [p, empty]],
    ["p merged with itself, and p", (p) => [mergePortfolios(p, p), p]],
  ])("%s give p", (_, given) => {
    fc.assert(
      fc.property(written, (p) => expectSame(mergePortfolios(...given(p)), p)),
      RUNS,
    );
  });
});

describe("the generated portfolios", () => {
  it("have what merging could lose", () => {
    const all = fc.sample(written, 300);
    const hasTwice = (list: readonly unknown[]) =>
      new Set(list.map((entry) => JSON.stringify(entry))).size < list.length;
    expect({
      values: all.some(({ measuredValues }) => hasTwice(measuredValues)),
      reports: all.some(({ reports }) => hasTwice(reports)),
      citations: all.some(({ targets }) => targets.some((target) => hasTwice(target.citations))),
      revisions:
        all.filter(({ targets }) => targets.some((target) => target.revisions.length > 1)).length > 50,
    }).toEqual({ values: true, reports: true, citations: true, revisions: true });
  });
});

describe("a portfolio that uses every key", () => {
  it("with itself stays what it is", () => {
    const p = parsePortfolio(sample());
    expectSame(mergePortfolios(p, p), p);
  });
});
