import fc from "fast-check";
import { codes, evaluatePortfolio, parsePortfolio, summarize, type Tally } from "policy-targets";
import { describe, expect, it } from "vitest";
import { ASOF, arrange, cases, deliverable } from "./arrange.js";

const { standings, statuses } = codes;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const forEachTally = (check: (tally: Tally) => void): void => {
  fc.assert(
    fc.property(cases, (of) => {
      const { portfolio, evaluation } = arrange(of);
      const summary = summarize(portfolio, evaluation, { by: "deadline-year" });
      for (const { tallies } of [summary, ...summary.groups]) {
        for (const standing of standings) check(tallies[standing]);
      }
    }),
  );
};

describe("every tally adds up", () => {
  it("the counts give the targets", () => {
    forEachTally(({ counts, targets }) => expect(sum(Object.values(counts))).toBe(targets));
  });

  it("those in force and those left out give the targets", () => {
    forEachTally(({ inForce, leftOut, targets }) =>
      expect(inForce + sum(Object.values(leftOut))).toBe(targets),
    );
  });

  it("every status is counted, zero included, in the order of the code list", () => {
    forEachTally(({ counts }) => expect(Object.keys(counts)).toEqual(statuses));
  });

  it("what is left out is named by a status that keeps it out, and only where there is any", () => {
    forEachTally(({ leftOut, counts }) => {
      const out = (["not-started", "on-hold", "withdrawn"] as const).filter((status) => counts[status] > 0);
      expect(leftOut).toEqual(Object.fromEntries(out.map((status) => [status, counts[status]])));
    });
  });
});

describe("every summary", () => {
  it("counts each target once, by what it is", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { portfolio, evaluation } = arrange(of);
        const { tallies } = summarize(portfolio, evaluation);
        expect(standings.map((standing) => tallies[standing].targets)).toEqual([
          of.filter(({ commitment }) => commitment !== "proposed" && commitment !== "prediction").length,
          of.filter(({ commitment }) => commitment === "proposed").length,
          of.filter(({ commitment }) => commitment === "prediction").length,
        ]);
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
});

describe("a tally of real verdicts", () => {
  const portfolio = parsePortfolio({
    indicators: [{ id: "fibre", title: "Fibre", unit: "percent" }],
    targets: [
      deliverable("done"),
      deliverable("late", { deadline: "2020-06" }),
      deliverable("waiting", { deadline: "2020-10" }),
      deliverable("held", { lifecycle: "on-hold" }),
      deliverable("dropped", { lifecycle: "cancelled" }),
      deliverable("future", { start: "2020-09" }),
      { id: "fibre-80", title: "Fibre", indicator: "fibre", criterion: { atLeast: 80 } },
      deliverable("wish", { commitment: "proposed" }),
      deliverable("guess", { commitment: "prediction", deadline: "2020-06" }),
    ],
    measuredValues: [{ indicator: "fibre", period: "2020-06", value: 60 }],
    reports: [{ target: "done", on: "2020-05", says: "done" }],
  });
  const { tallies } = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF }));

  it("has its denominator", () => {
    expect([tallies.commitment.targets, tallies.commitment.inForce]).toEqual([7, 4]);
  });

  it("names what is left out", () => {
    expect(tallies.commitment.leftOut).toEqual({ "not-started": 1, "on-hold": 1, withdrawn: 1 });
  });

  it("says how many of those in force have a value or report", () => {
    expect(tallies.commitment.withEvidence).toBe(2);
  });

  it("keeps a prediction past its date out of the commitments", () => {
    expect([tallies.commitment.counts.overdue, tallies.prediction.counts.overdue]).toEqual([1, 1]);
  });

  it("counts a proposal as pending among proposals alone", () => {
    expect([tallies.proposal.targets, tallies.proposal.counts.pending]).toEqual([1, 1]);
  });

  it("does not count evidence of what is left out", () => {
    const held = parsePortfolio({
      targets: [deliverable("held", { lifecycle: "on-hold" })],
      reports: [{ target: "held", on: "2020-05", says: "started" }],
    });
    const summary = summarize(held, evaluatePortfolio(held, { asOf: ASOF }));
    expect(summary.tallies.commitment.withEvidence).toBe(0);
  });
});

it("an empty portfolio has nothing to count", () => {
  const portfolio = parsePortfolio({});
  const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF }), { by: "policy" });
  expect([
    summary.tallies.commitment.targets,
    summary.attention,
    summary.dueNext,
    summary.groups,
    summary.lines,
  ]).toEqual([0, [], [], [], []]);
});
