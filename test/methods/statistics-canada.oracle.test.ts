import { describe, expect, it } from "vitest";
import { assessSeries } from "../../src/methods/index.js";
import { casesOf, isReproduced, type OpenSdgCase, openSdgOptions, openSdgPoints } from "./oracles.js";

/** Reviewed: from 99.47 to 99.5 in seven years, doubles give the growth to eleven digits; the score divides by 0.023. */
const LOST_DIGITS = "statcan-238";

const cases = casesOf<OpenSdgCase & { readonly tag: string }>("statistics-canada");

describe("indicators as published by Statistics Canada", () => {
  it("are all here", () => {
    expect(cases).toHaveLength(363);
  });

  it("have every label reproduced", () => {
    const differing = cases.filter(
      ({ series, config, expected }) =>
        "error" in expected ||
        assessSeries(openSdgPoints(series), openSdgOptions(config)).label !== expected.label,
    );
    expect(differing).toEqual([]);
  });

  it("have every number reproduced, but one", () => {
    const differing = cases.filter(({ series, config, expected }) => {
      const ours = assessSeries(openSdgPoints(series), openSdgOptions(config));
      return "error" in expected || !isReproduced(ours, expected);
    });
    expect(differing.map(({ id, tag }) => `${id} ${tag}`)).toEqual([
      expect.stringMatching(`^${LOST_DIGITS} `),
    ]);
  });

  it("differ by 2e-12 where doubles lose digits", () => {
    const found = cases.find(({ id }) => id === LOST_DIGITS);
    const ours = found && assessSeries(openSdgPoints(found.series), openSdgOptions(found.config));
    expect(ours).toMatchObject({
      value: expect.closeTo(0.00004307992794561066, 15),
      score: expect.closeTo(-1.5762677056084748, 11),
    });
  });
});
