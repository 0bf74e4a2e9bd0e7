import { definePortfolio, type Status } from "policy-targets";
import { buildPortfolio, buildTarget, type ScenarioValues, scenario } from "policy-targets/testing";
import { describe, expect, it } from "vitest";
import { asOf, fibre } from "./support.js";

const poverty = scenario({ criterion: { lessThan: 50 }, deadline: "2030" });

describe("below 50 by 2030", () => {
  it.each<[status: Status, values: ScenarioValues]>([
    ["achieved", { 2030: 49.9 }],
    ["missed", { 2030: 50 }],
    ["indeterminate", { 2030: { about: 50 } }],
    ["awaiting-data", { 2029: 55 }],
  ])("is %s with %j", (status, values) => {
    poverty.given(values).on("2031-03-01").expect(status);
  });
});

describe("a scenario", () => {
  it("fails where the status is another", () => {
    expect(() => poverty.on("2031-03-01").expect("achieved")).toThrow(
      'Expected "target" to be achieved on 2031-03-01, but it is awaiting-data.',
    );
  });

  it("stays as it is when something is added", () => {
    poverty.given({ 2030: 40 });
    poverty.on("2031-03-01").expect("awaiting-data");
  });

  it("adds to what was given before", () => {
    expect(poverty.given({ 2028: 60 }).given({ 2029: 55 }).portfolio.measuredValues).toHaveLength(2);
  });

  it("takes reports", () => {
    const trial = scenario({ criterion: { deliverable: true }, deadline: "2020-06" });
    trial.reported({ "2020-05-07": "done" }).on("2020-07-06").expect("achieved");
    trial
      .reported([{ on: "2020-05-07", says: "started" }])
      .on("2020-07-06")
      .expect("overdue");
  });

  it("takes rows where more is to be said", () => {
    const rows = [{ period: "2030", value: 40, releasedOn: "2031-06-30" }];
    poverty.given(rows).on("2031-03-01").expect("awaiting-data");
    poverty.given(rows).on("2031-07-01").expect("achieved");
  });

  it("takes the options of an evaluation in place of a day", () => {
    const rows = [{ period: "2030", value: 40, releasedOn: "2031-06-30" }];
    poverty.given(rows).on({ asOf: "2031-03-01", knownOn: "2031-07-01" }).expect("achieved");
  });

  it("gives the whole verdict", () => {
    expect(poverty.given({ 2030: 40 }).on("2031-03-01").evaluation.achievement.state).toBe("met");
  });

  it.each([
    ["rankAtMost", { rankAtMost: 10 }, { 2030: 9 }],
    ["category", { category: { accepted: ["A"] } }, { 2030: { category: "A" } }],
    ["parts", { anyOf: [{ atLeast: 80 }, { atMost: 20 }] }, { 2030: 10 }],
  ])("measures %s in a unit that fits", (_, criterion, values) => {
    scenario({ criterion, deadline: "2030" })
      .given(values as ScenarioValues)
      .on("2031-03-01")
      .expect("achieved");
  });

  it("is frozen inside", () => {
    expect(Object.isFrozen(poverty.portfolio)).toBe(true);
  });
});

describe("a scenario of a portfolio", () => {
  it("tries its target with more values", () => {
    scenario(fibre, "fibre-2021").given({ 2021: 81 }).on("2022-03-01").expect("achieved");
    scenario(fibre, "fibre-2021").on(asOf).expect("off-track");
  });

  it("gives values the dimensions of the target", () => {
    const north = buildPortfolio({
      targets: [buildTarget("threshold", { dimensions: { region: "north" }, deadline: "2020" })],
    });
    scenario(north, "target").given({ 2020: 60 }).on(asOf).expect("achieved");
  });

  it("reads a Date in its time zone", () => {
    const zoned = definePortfolio({
      timeZone: "Asia/Ho_Chi_Minh",
      targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "2020-06" }],
    });
    scenario(zoned, "t").on(new Date("2020-06-30T18:00:00Z")).expect("overdue");
  });

  it("is refused for a target that it does not have", () => {
    expect(() => scenario(fibre, "fibre-2020" as never)).toThrow('did you mean "fibre-2021"?');
  });

  it("is refused for what is no portfolio", () => {
    expect(() => scenario({} as never, "fibre-2021" as never)).toThrow("expected a parsed portfolio");
  });
});

describe("what cannot be used is refused", () => {
  it.each([
    ["a target without a criterion", () => scenario({} as never), "targets[0].criterion"],
    ["nothing", () => scenario(undefined as never), "targets[0].criterion"],
    ["a period", () => poverty.given({ "2030-13": 40 }), "measuredValues[0].period"],
    ["no values", () => poverty.given(null as never), "measuredValues: found null, expected an array"],
    ["a map of values", () => poverty.given(new Map([["2030", 40]]) as never), "measuredValues"],
    ["no row", () => poverty.given([null] as never), "measuredValues[0]: found null"],
    ["no reports", () => poverty.reported("done" as never), 'reports: found "done", expected an array'],
    ["a status", () => poverty.on(asOf).expect("acheived" as never), 'did you mean "achieved"?'],
    [
      "values of a target that reports judge",
      () => scenario({ criterion: { deliverable: true } }).given({ 2030: 40 }),
      "call reported()",
    ],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});
