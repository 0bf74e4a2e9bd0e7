import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOfBrokenJson, linesInJson, walkJson } from "../../src/cli/json-places.js";

const TEXT = `{
  "targets": [
    { "id": "a" },
    {
      "id": "b",
      "title": { "en": "[B]\\"{" },
      "tags": [],
      "more": {}, "note": null
    }
  ]
}`;

describe("the line of a part", () => {
  it.each<[path: readonly (string | number)[], line: number]>([
    [[], 1],
    [["targets"], 2],
    [["targets", 0], 3],
    [["targets", 0, "id"], 3],
    [["targets", 1], 4],
    [["targets", 1, "title", "en"], 6],
    [["targets", 1, "note"], 8],
    // What is not there stands in what should hold it.
    [["targets", 0, "deadline"], 3],
    [["targets", 7], 2],
    [["measuredValues", 3], 1],
  ])("%j is %d", (path, line) => {
    expect(linesInJson(TEXT, [path])).toEqual([line]);
  });

  it("is found for several at once, in any order", () => {
    expect(
      linesInJson(TEXT, [
        ["targets", 1, "tags"],
        ["targets", 0],
      ]),
    ).toEqual([7, 3]);
  });
});

describe("the line on which a text stops being JSON", () => {
  it.each<[text: string, line: number]>([
    ["", 1],
    ['{\n"a": 1,\n}', 3],
    ['{\n"a": 1\n"b": 2}', 3],
    ["[1,\n2,\n,3]", 3],
    ['{"a":\n"open\n}', 2],
    ["[1]\n\nx", 3],
    ["[\n01]", 2],
    ['{\n"a" 1}', 2],
    ["[[1]\n", 2],
  ])("of %j is %d", (text, line) => {
    expect(lineOfBrokenJson(text)).toBe(line);
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it("what is JSON is the same as for the engine", () => {
  const damaged = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", "0", "-", "e", " ", "\n", "true"),
    )
    .map(([text, place, sign]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + sign + text.slice(at + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged), (text) => (walkJson(text, () => {}) === null) === isJson(text)),
  );
});

it("nesting and length are no matter", () => {
  const deep = "[".repeat(200_000);
  const long = JSON.stringify(['a\\"'.repeat(1_000_000)]);
  expect([walkJson(deep, () => {}), walkJson(long, () => {})]).toEqual([200_000, null]);
});
