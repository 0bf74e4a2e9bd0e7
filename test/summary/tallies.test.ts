import fc from "fast-check";
import {
  codes,
  evaluatePortfolio,
  parsePortfolio,
  statusesByGroup,
  summarize,
  type Tally,
  type TargetInput,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { ASOF, arrange, cases, deliverable } from "./arrange.js";

const { statuses, statusGroups, targetClasses } = codes;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const forEachTally = (check: (tally: Tally) => void): void => {
  fc.assert(
    fc.property(cases, (of) => {
      const { portfolio, evaluation } = arrange(of);
      const summary = summarize(portfolio, evaluation, { by: "deadline-year" });
      for (const { tallies } of [summary, ...summary.groups]) {
        for (const name of targetClasses) check(tallies[name]);
      }
    }),
  );
};

describe("the groups of statuses", () => {
  it("are these eight, in the order of an overview", () => {
    expect(statusGroups).toEqual([
      "achieved",
      "on-track",
      "behind",
      "overdue",
      "missed",
      "awaiting-data",
      "not-assessable",
      "not-running",
    ]);
  });

  it("have every status once", () => {
    expect(Object.values(statusesByGroup).flat().sort()).toEqual([...statuses].sort());
  });
});

describe("every tally adds up", () => {
  it("the statuses give the total", () => {
    forEachTally((tally) => expect(sum(Object.values(tally.statuses))).toBe(tally.total));
  });

  it("the groups give the total", () => {
    forEachTally((tally) => expect(sum(Object.values(tally.groups))).toBe(tally.total));
  });

  it("a group counts its statuses", () => {
    forEachTally((tally) => {
      for (const group of statusGroups) {
        expect(tally.groups[group]).toBe(sum(statusesByGroup[group].map((status) => tally.statuses[status])));
      }
    });
  });

  it("those that run and those that do not give the total", () => {
    forEachTally((tally) => expect(tally.running + tally.groups["not-running"]).toBe(tally.total));
  });

  it("no part is more than what it is a part of", () => {
    forEachTally(({ running, withEvidence, groups, due, metAhead, achievedAtUnknownTime }) => {
      expect(withEvidence).toBeLessThanOrEqual(running);
      expect(due.fallenDue).toBeLessThanOrEqual(running);
      expect(due.achieved).toBeLessThanOrEqual(Math.min(due.fallenDue, groups.achieved));
      expect(metAhead + due.achieved).toBeLessThanOrEqual(groups.achieved);
      expect(achievedAtUnknownTime).toBeLessThanOrEqual(groups.achieved);
    });
  });

  it("every status and group is counted, zero included, in the order of the code lists", () => {
    forEachTally((tally) =>
      expect([Object.keys(tally.statuses), Object.keys(tally.groups)]).toEqual([statuses, statusGroups]),
    );
  });
});

describe("every summary", () => {
  it("counts each target once, in its class", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { portfolio, evaluation } = arrange(of);
        const { tallies, lines } = summarize(portfolio, evaluation);
        expect(targetClasses.map((name) => tallies[name].total)).toEqual(
          targetClasses.map((name) => lines.filter((line) => line.class === name).length),
        );
        expect(sum(targetClasses.map((name) => tallies[name].total))).toBe(of.length);
      }),
    );
  });

  it("has a line for each target, in the order of the portfolio", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { portfolio, evaluation } = arrange(of);
        const { lines } = summarize(portfolio, evaluation);
        expect(lines.map(({ target, status }) => [target, status])).toEqual(
          of.map(({ status }, number) => [`t${number}`, status]),
        );
      }),
    );
  });

  it("gives each line the group of its status", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { portfolio, evaluation } = arrange(of);
        for (const { status, statusGroup } of summarize(portfolio, evaluation).lines) {
          expect(statusesByGroup[statusGroup]).toContain(status);
        }
      }),
    );
  });
});

describe("a tally of real verdicts", () => {
  const portfolio = parsePortfolio({
    indicators: [{ id: "fibre", title: "Fibre", unit: "percent" }],
    targets: [
      deliverable("done"),
      deliverable("done-late", { deadline: "2020-05" }),
      deliverable("done-late-too", { deadline: "2020-05" }),
      deliverable("due-today", { deadline: ASOF }),
      deliverable("done-sometime", { deadline: "2020-04~" }),
      deliverable("late", { deadline: "2020-06" }),
      deliverable("waiting", { deadline: "2020-10" }),
      deliverable("held", { lifecycle: "on-hold" }),
      deliverable("dropped", { lifecycle: "cancelled" }),
      deliverable("future", { start: "2020-09" }),
      { id: "fibre-80", title: "Fibre", indicator: "fibre", criterion: { atLeast: 80 } },
      deliverable("wish", { commitment: "proposed" }),
      deliverable("guess", { commitment: "prediction", deadline: "2020-06" }),
      deliverable("vision", { commitment: "aspirational" }),
    ],
    measuredValues: [{ indicator: "fibre", period: "2020-06", value: 60 }],
    reports: [
      { target: "done", on: "2020-05", says: "done" },
      { target: "done-late", on: "2020-06-20", says: "done" },
      { target: "done-late", on: "2020-06-01", says: "not-done" },
      { target: "done-late-too", on: "2020-06-20", says: "done" },
      { target: "done-late-too", on: "2020-06-01", says: "not-done" },
      { target: "done-sometime", on: "2020-05-20", says: "done" },
    ],
  });
  const { tallies } = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF }));

  it("keeps targets and tasks apart", () => {
    expect([tallies.target.total, tallies.task.total]).toEqual([7, 4]);
  });

  it("has its denominator", () => {
    expect([tallies.task.running, tallies.task.groups["not-running"]]).toEqual([1, 3]);
  });

  it("says how many of the running have a value or report", () => {
    expect([tallies.target.withEvidence, tallies.task.withEvidence]).toEqual([4, 1]);
  });

  it("counts how many are achieved of those that have fallen due", () => {
    expect(tallies.target.due).toEqual({ fallenDue: 4, achieved: 3 });
  });

  it("counts what was achieved late, and what at a time that is not known", () => {
    const { target } = tallies;
    expect([target.groups.achieved, target.statuses["achieved-late"], target.achievedAtUnknownTime]).toEqual([
      3, 2, 1,
    ]);
  });

  it("keeps a prediction past its date out of the targets", () => {
    expect([tallies.target.groups.overdue, tallies.prediction.groups.overdue]).toEqual([1, 1]);
  });

  it("counts a proposal and an aspiration by themselves", () => {
    expect([tallies.proposal.total, tallies.aspiration.total]).toEqual([1, 1]);
  });

  it("does not count evidence of what is not running", () => {
    const held = parsePortfolio({
      targets: [deliverable("held", { lifecycle: "on-hold" })],
      reports: [{ target: "held", on: "2020-05", says: "started" }],
    });
    const summary = summarize(held, evaluatePortfolio(held, { asOf: ASOF }));
    expect(summary.tallies.task.withEvidence).toBe(0);
  });
});

describe("met ahead, can still be lost", () => {
  const isAhead = (target: Partial<TargetInput>, accumulation?: "per-period"): readonly boolean[] => {
    const portfolio = parsePortfolio({
      indicators: [{ id: "i", title: "I", unit: "count", ...(accumulation && { accumulation }) }],
      targets: [
        { id: "t", title: "T", indicator: "i", criterion: { atMost: 1100 }, deadline: "2030", ...target },
      ],
      measuredValues: [
        { indicator: "i", period: "2019", value: 1080 },
        { indicator: "i", period: "2020", value: 1050 },
      ],
    });
    const { lines } = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2021-03-01" }));
    return lines.map(({ metAhead }) => metAhead);
  };

  it.each<[string, Partial<TargetInput>, boolean]>([
    ["a limit that is kept before its deadline", {}, true],
    ["a level that is reached before its deadline", { criterion: { atLeast: 1000 } }, true],
    ["a limit that is not kept", { criterion: { atMost: 1000 } }, false],
    ["a limit that was kept at its deadline", { deadline: "2020" }, false],
    ["a limit without a deadline", { deadline: undefined }, false],
    ["a limit to be kept all the time", { mode: "maintain", start: "2019" }, false],
  ])("is %s: %#", (_, target, expected) => {
    expect(isAhead(target)).toEqual([expected]);
  });

  it("is not a total that has been reached", () => {
    const criterion = { atLeast: 2000, in: "total" } as const;
    expect(isAhead({ criterion, start: "2019" }, "per-period")).toEqual([false]);
  });

  it("is not a deliverable that is done", () => {
    const portfolio = parsePortfolio({
      targets: [deliverable("t", { deadline: "2030" })],
      reports: [{ target: "t", on: "2020-05", says: "done" }],
    });
    const { lines } = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF }));
    expect(lines[0]?.metAhead).toBe(false);
  });
});

describe("the documents of a summary", () => {
  const source = (id: string, rest: object = {}) => ({
    id,
    title: id,
    publisher: "Ministry",
    language: "en",
    ...rest,
  });
  const portfolio = parsePortfolio({
    sources: [
      source("undated"),
      source("april", { covers: "2020-04" }),
      source("june", { publishedOn: "2020-06" }),
      source("july", { publishedOn: "2020-07" }),
    ],
  });

  it.each([
    ["2020-07-06", ["undated", "april", "june"]],
    ["2020-07-31", ["undated", "april", "june", "july"]],
  ])("are those that were published by %s", (asOf, ids) => {
    const { sources } = summarize(portfolio, evaluatePortfolio(portfolio, { asOf }));
    expect(sources.map(({ id }) => id)).toEqual(ids);
  });
});

it("an empty portfolio has nothing to count", () => {
  const portfolio = parsePortfolio({});
  const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF }), { by: "policy" });
  expect([
    summary.tallies.target.total,
    summary.attention,
    summary.dueNext,
    summary.groups,
    summary.lines,
  ]).toEqual([0, [], [], [], []]);
});
