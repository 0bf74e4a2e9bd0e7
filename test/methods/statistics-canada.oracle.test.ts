import { describe, expect, it } from "vitest";
import { assessSeries } from "../../src/methods/index.js";
import { casesOf, isReproduced, type OpenSdgCase, openSdgOptions, openSdgPoints } from "./oracles.js";

const cases = casesOf<OpenSdgCase & { readonly tag: string }>("statistics-canada");

describe("indicators as published by Statistics Canada", () => {
  it("are all here", () => {
    expect(cases).toHaveLength(363);
  });

  it("are reproduced without exception", () => {
    const differing = cases.filter(({ series, config, expected }) => {
      const ours = assessSeries(openSdgPoints(series), openSdgOptions(config));
      return "error" in expected || !isReproduced(ours, expected);
    });
    expect(differing.map(({ id, tag }) => `${id} ${tag}`)).toEqual([]);
  });
});
