import { describe, expect, it } from "vitest";
import { filesBelow } from "../support/examples.js";
import { DocReader } from "./doc-comment.js";
import { libraryOf } from "./library.js";
import { referenceOf } from "./page.js";
import { linksOfNames } from "./places.js";

const library = libraryOf();
const { pages, problems } = referenceOf(library);

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

  it("is the same on every machine: no path, no date, no line of a source", () => {
    const text = Object.values(pages).join("\n");
    expect(text.match(/src\/|node_modules|\.ts:\d|^(?:.*\b)?Defined in/gm)).toBeNull();
  });
});

describe("a link in a doc comment", () => {
  const written = (text: string, entry: string): readonly [string, number] => {
    const reader = new DocReader(library, linksOfNames(library));
    return [reader.markdown(text, entry), reader.problems.length];
  };

  it.each([
    ["a name of the entry", "{@link Status}", "policy-targets", "[`Status`](#status)"],
    [
      "a name of another entry",
      "{@link Status}",
      "policy-targets/render",
      "[`Status`](policy-targets.md#status)",
    ],
    ["the second of two alike", "{@link Scenario}", "policy-targets/testing", "[`Scenario`](#scenario-1)"],
    ["the same name in its entry", "{@link Outlook}", "policy-targets/methods", "[`Outlook`](#outlook)"],
    ["a list of codes", "{@link statuses}", "policy-targets", "[`codes.statuses`](#codes)"],
  ])("leads to %s", (_, text, entry, markdown) => {
    expect(written(text, entry)).toEqual([markdown, 0]);
  });

  it("is a problem where it leads to no public name", () => {
    expect(written("{@link statusOf}", "policy-targets")).toEqual(["`statusOf`", 1]);
  });
});
