import * as fc from "fast-check";
import {
  evaluatePortfolio,
  type GroupBy,
  type Portfolio,
  parsePortfolio,
  type Summary,
  type SummaryLine,
  summarize,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { renderCsv, renderHtml, renderMarkdown, renderText } from "policy-targets/render";
import { mergeSummaries, partitionPortfolio } from "policy-targets/scale";
import { describe, expect, it } from "vitest";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { anyPortfolio } from "../../src/testing/fast-check/portfolios.js";
import { ASOF, deliverable } from "../summary/arrange.js";
import { expectSame } from "../support/same.js";

const summaryOf = (portfolio: Portfolio, asOf = ASOF, by?: GroupBy): Summary =>
  summarize(portfolio, evaluatePortfolio(portfolio, { asOf }), { by });

const partsOf = (portfolio: Portfolio, size: number, asOf = ASOF, by?: GroupBy): readonly Summary[] =>
  partitionPortfolio(portfolio, { size }).map((part) => summaryOf(part, asOf, by));

const groupings: readonly (GroupBy | undefined)[] = [
  undefined,
  "policy",
  "sector",
  "party",
  "deadline-year",
  ({ id }) => [...id].slice(0, 1),
];

const sorted = <T>(items: readonly T[], keyOf: (item: T) => string | null): readonly T[] =>
  [...items].sort((a, b) => ((keyOf(a) ?? "") < (keyOf(b) ?? "") ? -1 : 1));

const byTarget = (lines: readonly SummaryLine[]) => sorted(lines, ({ target }) => target);

/** Without the order of what is listed as in the portfolio. */
const inAnyOrder = (summary: Summary) => ({
  ...summary,
  lines: byTarget(summary.lines),
  attention: byTarget(summary.attention),
  dueNext: byTarget(summary.dueNext),
  groups: sorted(
    summary.groups.map((group) => ({ ...group, targets: [...group.targets].sort() })),
    ({ key }) => key,
  ),
});

describe("summaries of parts, merged", () => {
  it("are the summary of the whole", () => {
    fc.assert(
      fc.property(
        anyPortfolio,
        anyDay,
        fc.constantFrom(...groupings),
        fc.integer({ min: 1, max: 3 }),
        (whole, asOf, by, size) => {
          const merged = mergeSummaries(partsOf(whole, size, asOf, by));
          expectSame(inAnyOrder(merged), inAnyOrder(summaryOf(whole, asOf, by)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(["policy", "sector", "party", "deadline-year"] as const)(
    "are that of the documents, by %s",
    (by) => {
      const merged = mergeSummaries(partsOf(review2020, 7, ASOF, by));
      expectSame(inAnyOrder(merged), inAnyOrder(summaryOf(review2020, ASOF, by)));
    },
  );

  it("can be merged in any grouping", () => {
    const [a, b, c, ...rest] = partsOf(review2020, 30, ASOF, "sector") as [Summary, Summary, Summary];
    for (const options of [{}, { most: 5 }]) {
      const merge = (...summaries: readonly Summary[]) => mergeSummaries(summaries, options);
      const all = merge(a, b, c, ...rest);
      expectSame(merge(merge(a, b), c, ...rest), all);
      expectSame(merge(a, merge(b, c, ...rest)), all);
      expectSame(merge(all), all);
    }
  });

  it("put years in their order", () => {
    const years = (id: string, deadline?: string) =>
      deliverable(id, deadline === undefined ? {} : { deadline });
    const portfolio = parsePortfolio({
      targets: [years("a", "2030"), years("b"), years("c", "2025"), years("d", "2027")],
    });
    const { groups } = mergeSummaries(partsOf(portfolio, 1, ASOF, "deadline-year"));
    expect(groups.map(({ key }) => key)).toEqual(["2025", "2027", "2030", null]);
  });

  it("list each document once", () => {
    const { sources } = mergeSummaries(partsOf(review2020, 20));
    expectSame(sources, summaryOf(review2020).sources);
  });

  it("come from JSON as well", () => {
    const parts = partsOf(review2020, 50);
    expectSame(mergeSummaries(JSON.parse(JSON.stringify(parts))), mergeSummaries(parts));
  });
});

describe("a summary kept short", () => {
  const whole = summaryOf(review2020, ASOF, "sector");
  const short = mergeSummaries([whole], { most: 1 });

  it("has the first of each list, and says how many it left out", () => {
    expectSame(short.attention, whole.attention.slice(0, 1));
    expectSame(short.dueNext, whole.dueNext.slice(0, 1));
    expect(short.omitted).toEqual({
      attention: whole.attention.length - 1,
      dueNext: whole.dueNext.length - 1,
      lines: whole.lines.length,
    });
  });

  it("has all counts, and no list of all targets", () => {
    expect(short.tallies).toEqual(whole.tallies);
    expect(short.lines).toEqual([]);
    expect(short.groups.map(({ tallies }) => tallies)).toEqual(whole.groups.map(({ tallies }) => tallies));
    expect(short.groups.flatMap(({ targets }) => targets)).toEqual([]);
  });

  it("stays short when it is merged, since what comes behind is not known", () => {
    const [first, ...others] = partsOf(review2020, 100);
    const merged = mergeSummaries([mergeSummaries([first as Summary], { most: 2 }), ...others]);
    expect(merged.attention.length).toBeLessThanOrEqual(2);
    expectSame(merged.attention, whole.attention.slice(0, merged.attention.length));
    expect(merged.attention.length + merged.omitted.attention).toBe(whole.attention.length);
  });

  it("prints how many more need attention", () => {
    expect(renderText(short)).toContain(`and ${whole.attention.length - 1} more`);
    expect(renderMarkdown(mergeSummaries([whole], { most: 0 }))).toContain(
      `and ${whole.attention.length} more`,
    );
  });

  it("says that more falls due where it does not know how many", () => {
    expect(renderText(short)).toContain("and more, not listed in this summary");
    expect(renderText(mergeSummaries([whole], { most: whole.dueNext.length - 1 }))).not.toContain(
      "not listed",
    );
  });

  it.each<[string, () => unknown]>([
    ["the explanations", () => renderText(short, { detail: "full" })],
    ["changes", () => renderText(short, { previous: evaluatePortfolio(review2020, { asOf: "2020-05-08" }) })],
    ["a page", () => renderHtml({ portfolio: review2020, summary: short })],
    ["a table", () => renderCsv({ portfolio: review2020, summary: short })],
  ])("is refused for %s, which need every target", (_, print) => {
    expect(print).toThrow(expect.objectContaining({ name: "PolicyTargetsError", code: "bad-option" }));
    expect(print).toThrow(/merge without `most`/);
  });
});

describe("summaries that cannot be merged", () => {
  const one = summaryOf(parsePortfolio({ targets: [deliverable("a", {})] }));

  it.each<[string, unknown, unknown, string, RegExp]>([
    ["none", [], {}, "wrong-type", /at least one summary/],
    ["no list", one, {}, "wrong-type", /an array of summaries/],
    ["no summary", [one, {}], {}, "wrong-type", /^summaries\[1\]/],
    [
      "of another day",
      [one, { ...one, asOf: "2021-01-01" }],
      {},
      "conflicting-objects",
      /^summaries\[1\]\.asOf: found "2021-01-01", expected "2020-07-06", as in summaries\[0\]/,
    ],
    ["with other knowledge", [one, { ...one, knownOn: "2021-01-01" }], {}, "conflicting-objects", /knownOn/],
    ["grouped otherwise", [one, { ...one, groupedBy: "sector" }], {}, "conflicting-objects", /groupedBy/],
    ["with a target twice", [one, one], {}, "duplicate-id", /summaries\[0\] has it already/],
    ["with too few kept", [one], { most: -1 }, "bad-option", /^most/],
    ["with part of a target kept", [one], { most: 1.5 }, "bad-option", /^most/],
    ["with an unknown option", [one], { keep: 3 }, "unknown-option", /most/],
  ])("are refused: %s", (_, summaries, options, code, message) => {
    const merge = () => mergeSummaries(summaries as never, options as never);
    expect(merge).toThrow(expect.objectContaining({ name: "PolicyTargetsError", code }));
    expect(merge).toThrow(message);
  });
});
