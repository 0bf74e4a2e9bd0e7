import { describe, expect, it } from "vitest";
import { filesBelow } from "../support/examples.js";
import { referenceOf } from "./page.js";

const { pages, problems } = referenceOf();

describe("the reference", () => {
  /** `npm run docs:reference` writes it anew. */
  it.each(Object.entries(pages))("is fresh: %s", async (file, text) => {
    await expect(text).toMatchFileSnapshot(`../../docs/reference/${file}`);
  });

  it("has no page of an entry that there is not", () => {
    const files = Object.keys(pages).map((file) => `docs/reference/${file}`);
    expect(filesBelow("docs/reference", ".md")).toEqual(files.sort());
  });

  it("explains every name, field and code, and has no link that leads nowhere", () => {
    expect(problems).toEqual([]);
  });
});
