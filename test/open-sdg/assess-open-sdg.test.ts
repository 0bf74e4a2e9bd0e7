import { assessOpenSdg, type OpenSdgSeriesComponents } from "policy-targets/open-sdg";
import { describe, expect, it } from "vitest";
import { madeUpSite } from "./made-up-site.js";
import { oneIndicator, reading } from "./support.js";

const componentsOf = (options: string, data: string) =>
  assessOpenSdg(reading(oneIndicator(options, data)))[0]?.components;

/** What is published of the one series. */
const seriesOf = (options: string, data: string) =>
  componentsOf(options, data)?.["1-1-1"] as OpenSdgSeriesComponents;

describe("an assessment of every indicator", () => {
  it("has what a site publishes of the calculation", () => {
    const data = "Year,Value\n2015,14.5\n2023,10.2\n";
    expect(componentsOf("- { direction: negative, target: 7.25 }", data)).toEqual({
      "1-1-1": {
        base_value: 14.5,
        base_year: 2015,
        current_value: 10.2,
        current_year: 2023,
        direction: -1,
        limit: null,
        progress_value: expect.closeTo(0.9525901792032172, 12),
        score: expect.closeTo(2.5185563910306596, 12),
        sign: 1,
        status: "substantial_progress",
        target: 7.25,
        target_year: 2030,
      },
      progress_status: "substantial_progress",
      score: expect.closeTo(2.5185563910306596, 12),
    });
  });

  it("has nothing but the base and target years of a series without values", () => {
    const components = componentsOf("- { direction: positive, limit: 100 }", "Year,Value\n");
    expect(components?.["1-1-1"]).toEqual({
      base_value: null,
      base_year: 2015,
      current_value: null,
      current_year: null,
      direction: 1,
      limit: 100,
      progress_value: null,
      score: null,
      sign: null,
      status: "not_available",
      target: null,
      target_year: 2030,
    });
  });

  it("has the sign of a base below zero", () => {
    expect(seriesOf("- { direction: positive }", "Year,Value\n2015,-10\n2020,-5\n").sign).toBe(-1);
  });

  it("takes own thresholds", () => {
    const options = "- { direction: positive, progress_thresholds: { high: 0.9, med: 0.5 } }";
    expect(seriesOf(options, "Year,Value\n2015,10\n2020,11\n").status).toBe("limited_progress");
  });

  it("counts a group once, and names its series beside the others", () => {
    const [groups] = assessOpenSdg(reading(madeUpSite)).filter(({ id }) => id === "1-4-1");
    expect([Object.keys(groups?.components ?? {}), groups?.components.score]).toEqual([
      ["1-4-1 / A", "1-4-1 / B", "1-4-1 / C", "1-4-1 / A (2)", "progress_status", "score"],
      expect.closeTo(1.451999187453617, 12),
    ]);
  });

  it("has what an editor has set where the site computes nothing", () => {
    const files = {
      "meta/1-1-1.yml": "progress_status: target_achieved\n",
      "meta/1-1-2.yml": "graph_title: x\n",
    };
    expect(
      assessOpenSdg(reading(files)).map(({ assessment, components }) => [assessment, components]),
    ).toEqual([
      [null, { progress_status: "target_achieved", score: null }],
      [null, { progress_status: "", score: null }],
    ]);
  });

  it("says why a series is not assessable", () => {
    const data = "Year,Value\n2015,0\n2020,5\n";
    const [answer] = assessOpenSdg(reading(oneIndicator("- { direction: negative, target: 3 }", data)));
    expect(answer?.assessment?.parts.map(({ label, reasons }) => [label, reasons])).toEqual([
      ["not-assessable", ["baseline-zero"]],
    ]);
  });

  it("takes the headline where a site computes progress without options", () => {
    const files = {
      "meta/1-1-1.yml": "auto_progress_calculation: true\n",
      "data/indicator_1-1-1.csv": "Year,Value\n2015,10\n2020,5\n",
    };
    expect(assessOpenSdg(reading(files))[0]?.components.progress_status).toBe("substantial_progress");
  });
});
