import { describe, expect, it } from "vitest";
import { exportedNames } from "../support/entries.js";

describe("every exported name", () => {
  const names = [...exportedNames()].flatMap(([entry, own]) =>
    own.map((name) => ({ ...name, name: `${name.name} of ${entry}` })),
  );

  it("is found", () => {
    expect(names.length).toBeGreaterThan(150);
  });

  it("says what it is", () => {
    expect(names.filter(({ text }) => text === "").map(({ name }) => name)).toEqual([]);
  });

  it("has an example if it is a function", () => {
    const bare = names.filter(({ isFunction, tags }) => isFunction && !tags.includes("example"));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
