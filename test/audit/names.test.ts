import { describe, expect, it } from "vitest";
import { codesOf, level, only, target } from "./support.js";

describe("titles", () => {
  it("are named where two indicators share one", () => {
    const indicators = [
      level("a", { title: "Fibre" }),
      level("b", { title: "Cable" }),
      level("c", { title: "FIBRE " }),
    ];
    expect(only("same-title", { indicators })[0]).toMatchObject({
      title: "Fibre",
      count: 2,
      subjects: [
        { list: "indicators", index: 0, id: "a" },
        { list: "indicators", index: 2, id: "c" },
      ],
    });
  });

  it("are named where two targets share one in every language", () => {
    const targets = [
      target({ id: "a", title: { en: "Fibre", vi: "Cáp quang" } }),
      target({ id: "b", title: { vi: "Cáp quang".normalize("NFD"), en: "Fibre" } }),
    ];
    expect(codesOf({ targets })).toEqual(["same-title"]);
  });

  it("may be those of an indicator and a target, or differ in one language", () => {
    const indicators = [level("a", { title: "Fibre" })];
    const targets = [
      target({ id: "b", title: "Fibre" }),
      target({ id: "c", title: { en: "Fibre", vi: "Cáp quang" } }),
      target({ id: "d", title: { en: "Fibre", vi: "Cáp" } }),
    ];
    expect(codesOf({ indicators, targets })).toEqual([]);
  });
});

describe("labels of a unit", () => {
  it("are named where they differ", () => {
    const indicators = [
      level("a", { unit: { code: "school", label: "schools" } }),
      level("b", { unit: { code: "school", label: "Schools" } }),
      level("c", { unit: { code: "school", label: "trường" } }),
    ];
    expect(only("unit-labels-differ", { indicators })[0]).toMatchObject({
      unit: "school",
      labels: ["schools", "trường"],
      subjects: [{ id: "a" }, { id: "c" }],
    });
  });

  it("may be alike for different units", () => {
    const indicators = [
      level("a", { unit: { code: "school", label: "schools" } }),
      level("b", { unit: { code: "college", label: "schools" } }),
    ];
    expect(codesOf({ indicators })).toEqual([]);
  });
});
