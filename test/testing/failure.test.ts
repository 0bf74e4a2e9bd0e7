import { type EvaluationOptions, evaluateTarget, type Portfolio, type Status } from "policy-targets";
import { assertStatus, buildPortfolio, buildTarget, scenario } from "policy-targets/testing";
import { describe, expect, it } from "vitest";
import { asOf, fibre, messageOf } from "./support.js";

/** What a failing check prints after its first line, by the name of the line. */
const linesOf = (
  portfolio: Portfolio,
  target: string,
  expected: Status,
  options: EvaluationOptions,
): Readonly<Record<string, string>> => {
  const [, details = ""] = messageOf(() => assertStatus(portfolio, target, expected, options)).split("\n\n");
  return Object.fromEntries(
    details.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(10)]),
  );
};

const fibreLines = linesOf(fibre, "fibre-2021", "at-risk", { asOf });

describe("a failing check prints", () => {
  it("why the target has its status", () => {
    expect(fibreLines.Why).toMatch(/^By 31 December 2020 the value had covered 33% of the way/);
  });

  it("the baseline", () => {
    expect(fibreLines.Baseline).toBe("50%, 2018");
  });

  it("the values that were used", () => {
    expect(fibreLines.Values).toBe("60%, 2020");
  });

  it("what it would take", () => {
    expect(fibreLines.Ahead).toContain("it has to rise by 20.01 percentage points a year");
  });

  it("the value with which the status changes", () => {
    expect(fibreLines.Turns).toBe("with 62.01% in place of the latest value it would be at-risk");
  });

  it("the day on which the status changes", () => {
    expect(fibreLines.Next).toBe(
      "on 2022-01-01 it becomes awaiting-data (deadline-passed), unless data are added",
    );
  });

  it("the reports that were used", () => {
    const { portfolio } = scenario({ criterion: { deliverable: true }, deadline: "2030" }).reported({
      2020: "started",
    });
    expect(linesOf(portfolio, "target", "achieved", { asOf }).Reports).toBe("started, 2020");
  });

  it("categories as they are", () => {
    const { portfolio } = scenario({ criterion: { category: { accepted: ["A"] } } }).given({
      2020: { category: "B" },
    });
    expect(linesOf(portfolio, "target", "achieved", { asOf }).Values).toBe("B, 2020");
  });

  it("why there is no value", () => {
    const { portfolio } = scenario({ criterion: { atLeast: 80 } }).given([
      { period: "2019", value: 70 },
      { period: "2020", missingReason: "suppressed" },
    ]);
    expect(linesOf(portfolio, "target", "achieved", { asOf }).Values).toContain("70%, 2019");
  });
});

describe("the next day", () => {
  it("is not told where nothing changes", () => {
    expect(linesOf(buildPortfolio(), "target", "achieved", { asOf }).Next).toBe(
      "the status stays, unless data are added",
    );
  });

  it("is left out where the day is judged with the knowledge of another", () => {
    expect(linesOf(fibre, "fibre-2021", "at-risk", { asOf, knownOn: "2022-01-01" }).Next).toBeUndefined();
  });

  it("is looked for at the end of the calendar", () => {
    const portfolio = buildPortfolio({ targets: [buildTarget("deliverable", { deadline: "9998" })] });
    expect(linesOf(portfolio, "target", "achieved", { asOf: "9950-01-01" }).Next).toContain(
      "on 9999-01-01 it becomes overdue",
    );
  });
});

describe("the value with which the status changes", () => {
  const falling = scenario({
    criterion: { lessThan: 50 },
    baseline: { value: 70, period: "2015" },
    deadline: "2030",
  });

  /** The figure and the status that the line names, and the status that the figure really gives. */
  const turn = (value: number | string) => {
    const { portfolio } = falling.given({ 2025: value });
    const options = { asOf: "2026-01-01" };
    const [, figure = "", status = ""] =
      /^with ([\d.]+)% .* would be (.*)$/.exec(
        linesOf(portfolio, "target", "withdrawn", options).Turns ?? "",
      ) ?? [];
    const tried = falling.given({ 2025: figure }).portfolio;
    return { status, real: evaluateTarget(tried, "target", options).status };
  };

  it.each([["75"], ["66"], ["61"], ["58"]])("gives that status, from %s on", (value) => {
    const { status, real } = turn(value);
    expect(status).toBe(real);
  });

  it("has few digits", () => {
    const { portfolio } = falling.given({ 2025: 61 });
    expect(linesOf(portfolio, "target", "withdrawn", { asOf: "2026-01-01" }).Turns).toMatch(
      /^with 57\.\d\d?% /,
    );
  });

  it.each([
    ["an imprecise value", { 2025: { about: 61 } }],
    ["a target that is met", { 2025: 40 }],
  ])("is left out for %s", (_, values) => {
    const { portfolio } = falling.given(values as never);
    expect(linesOf(portfolio, "target", "withdrawn", { asOf: "2026-01-01" }).Turns).toBeUndefined();
  });
});
