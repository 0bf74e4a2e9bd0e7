import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as methods from "../../src/methods/index.js";
import { assessmentReasons, methodIds, publishedMethods } from "../../src/methods/index.js";

const page = (name: string): string =>
  readFileSync(new URL(`../../docs/methods/${name}.md`, import.meta.url), "utf8");

/** The name by which a method is exported. */
const nameOf = (id: string) =>
  Object.entries(methods).find(
    ([, value]) => typeof value === "object" && "id" in value && value.id === id,
  )?.[0];

describe.each(methodIds)("the page of %s", (id) => {
  const { labels = [], cutOffs } = publishedMethods[id];

  it("shows it at work", () => {
    expect(page(id)).toMatch(/```ts\n/);
    expect(page(id)).toContain(`method: ${nameOf(id)}`);
  });

  it("names every label", () => {
    expect(labels.filter((label) => !page(id).includes(`\`${label}\``))).toEqual(
      page(id).includes("`not-assessable`") ? [] : ["not-assessable"],
    );
  });

  it("names every threshold", () => {
    const keys = [cutOffs?.withTarget, cutOffs?.withoutTarget].flatMap((each) => Object.keys(each ?? {}));
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(page(id)))).toEqual([]);
  });

  it("is found from the overview", () => {
    expect(page("README")).toContain(`(${id}.md)`);
  });
});

describe("the overview", () => {
  it("says what every reason means", () => {
    expect(assessmentReasons.filter((reason) => !page("README").includes(`\`${reason}\``))).toEqual([]);
  });
});

describe("published methods", () => {
  it("are what they are called", () => {
    expect(methodIds.map((id) => publishedMethods[id].id)).toEqual(methodIds);
    expect(Object.keys(publishedMethods)).toEqual(methodIds);
  });

  it("say who published them", () => {
    expect(methodIds.filter((id) => publishedMethods[id].citation.length < 20)).toEqual([]);
    expect(methodIds.filter((id) => publishedMethods[id].title.length < 10)).toEqual([]);
  });

  it("can all be told that they cannot assess", () => {
    expect(methodIds.filter((id) => !publishedMethods[id].labels?.includes("not-assessable"))).toEqual([]);
  });
});
