import { parsePortfolio } from "policy-targets";
import { buildPortfolio, buildTarget, scenario, targetMatchers } from "policy-targets/testing";
import { describe, expect, it } from "vitest";
import { asOf, fibre, messageOf } from "./support.js";

expect.extend(targetMatchers);

const met = scenario({ criterion: { atLeast: 80 }, deadline: "2020" });
const early = met.given({ 2019: 81 }).portfolio;
const late = met.given({ 2020: 79, 2021: 81 }).portfolio;
const behind = { asOf };

/** Of each matcher a call that passes and one that fails, with the first line of what the failure prints. */
const rows = [
  {
    name: "toHaveStatus",
    passes: () => expect(fibre).toHaveStatus("fibre-2021", "off-track", behind),
    fails: () => expect(fibre).toHaveStatus("fibre-2021", "at-risk", behind),
    prints: 'Expected "fibre-2021" to be at-risk on 2021-03-01, but it is off-track.',
  },
  {
    name: "toBeAchieved",
    passes: () => expect(early).toBeAchieved("target", { asOf }),
    fails: () => expect(fibre).toBeAchieved("fibre-2021", behind),
    prints: 'Expected "fibre-2021" to be achieved or achieved-late on 2021-03-01, but it is off-track.',
  },
  {
    name: "toBeOnTrack",
    passes: () =>
      expect(fibre).toBeOnTrack("fibre-2021", { asOf, thresholds: { onTrack: 0.4, atRisk: 0.2 } }),
    fails: () => expect(fibre).toBeOnTrack("fibre-2021", behind),
    prints: 'Expected "fibre-2021" to be on-track on 2021-03-01, but it is off-track.',
  },
  {
    name: "toFallDueBy",
    passes: () => expect(fibre).toFallDueBy("fibre-2021", "2021-12-31", behind),
    fails: () => expect(fibre).toFallDueBy("fibre-2021", "2021-12-30", behind),
    prints:
      'Expected "fibre-2021" to fall due by 2021-12-30, as known on 2021-03-01, but its deadline ends on 2021-12-31.',
  },
  {
    name: "toBeValidPortfolio",
    passes: () => expect({ targets: [buildTarget("deliverable")] }).toBeValidPortfolio(),
    fails: () => expect({ targets: [{ ...buildTarget("deliverable"), title: "" }] }).toBeValidPortfolio(),
    prints: "Expected the input to be a valid portfolio, but it is not.",
  },
  {
    name: "toHaveFinding",
    passes: () => expect(buildPortfolio()).toHaveFinding("target-without-deadline"),
    fails: () => expect(fibre).toHaveFinding("share-disagrees"),
    prints: "Expected the audit to find share-disagrees, but it finds nothing.",
  },
] as const;

describe.each(rows)("$name", ({ name, passes, fails, prints }) => {
  it("passes", () => {
    expect(messageOf(passes)).toBe("");
  });

  it("fails, and says what was expected and found", () => {
    expect(messageOf(fails).split("\n")[0]).toBe(prints);
  });

  it("is one of the rows for each matcher", () => {
    expect(Object.keys(targetMatchers)).toContain(name);
  });
});

it("every matcher has a row", () => {
  expect(Object.keys(targetMatchers)).toEqual(rows.map(({ name }) => name));
});

describe("behind .not", () => {
  it("a matcher fails where it would pass", () => {
    const call = () => expect(fibre).not.toHaveStatus("fibre-2021", "off-track", behind);
    expect(messageOf(call).split("\n")[0]).toBe('Expected "fibre-2021" not to be off-track on 2021-03-01.');
  });

  it("a matcher passes where it would fail", () => {
    expect(fibre).not.toBeAchieved("fibre-2021", behind);
  });

  it("a status that does not exist is refused all the same", () => {
    const call = () => expect(fibre).not.toHaveStatus("fibre-2021", "at-rsk" as never, behind);
    expect(call).toThrow(expect.objectContaining({ name: "PolicyTargetsError", code: "unknown-code" }));
  });
});

describe("what does not exist is refused with what was meant", () => {
  it.each([
    ["a status", () => expect(fibre).toHaveStatus("fibre-2021", "atrisk" as never, behind), "at-risk"],
    ["a target", () => expect(fibre).toBeAchieved("fibre-2012" as never, behind), "fibre-2021"],
    ["a finding", () => expect(fibre).toHaveFinding("share-disagree" as never), "share-disagrees"],
    ["an option", () => expect(fibre).toBeOnTrack("fibre-2021", { asof: asOf } as never), "asOf"],
  ])("%s", (_, call, meant) => {
    expect(call).toThrow(
      expect.objectContaining({
        name: "PolicyTargetsError",
        message: expect.stringContaining(`did you mean "${meant}"?`),
      }),
    );
  });

  it("what is no portfolio", () => {
    expect(() => expect({}).toBeAchieved("fibre-2021", behind)).toThrow("expected a parsed portfolio");
  });
});

describe("toBeAchieved", () => {
  it("passes for a target that was met late", () => {
    expect(late).toHaveStatus("target", "achieved-late", { asOf: "2022-01-01" });
    expect(late).toBeAchieved("target", { asOf: "2022-01-01" });
  });
});

describe("toFallDueBy", () => {
  it.each([
    [undefined, "it has no deadline"],
    [{ event: "the congress" }, "the event of its deadline has no date"],
  ])("fails for the deadline %j", (deadline, found) => {
    const portfolio = buildPortfolio({
      targets: [buildTarget("deliverable", deadline === undefined ? {} : { deadline })],
    });
    expect(messageOf(() => expect(portfolio).toFallDueBy("target", "2099-12-31", behind))).toContain(found);
  });

  it("goes by the deadline that is in force on the day", () => {
    const portfolio = buildPortfolio({
      targets: [
        buildTarget("deliverable", { deadline: "2020", revisions: [{ on: "2020-06-01", deadline: "2022" }] }),
      ],
    });
    expect(portfolio).toFallDueBy("target", "2020-12-31", { asOf: "2020-05-31" });
    expect(portfolio).not.toFallDueBy("target", "2020-12-31", { asOf: "2020-06-01" });
  });

  it("refuses what is no day", () => {
    expect(() => expect(fibre).toFallDueBy("fibre-2021", "2021", behind)).toThrow("not-a-day");
  });
});

describe("toBeValidPortfolio", () => {
  it("passes for a portfolio that was parsed", () => {
    expect(parsePortfolio({})).toBeValidPortfolio();
  });

  it("prints every fault", () => {
    const call = () => expect({ targets: [{}] }).toBeValidPortfolio();
    expect(messageOf(call).match(/^- targets\[0\]/gm)).toHaveLength(3);
  });
});

describe("toHaveFinding", () => {
  it("prints what was found instead", () => {
    const call = () => expect(buildPortfolio()).toHaveFinding("share-disagrees");
    expect(messageOf(call)).toContain("- target-without-deadline: “Target” has no deadline.");
  });

  it("says that stale series need a day", () => {
    expect(messageOf(() => expect(fibre).toHaveFinding("stale-series"))).toContain("pass { asOf:");
    expect(messageOf(() => expect(fibre).toHaveFinding("stale-series", { asOf }))).not.toContain("pass {");
  });
});
