import fc from "fast-check";
import { renderMarkdown } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { nasty, saying, summaryOf } from "./arrange.js";
import { engines, tagsOf, textOf } from "./engines.js";
import { payloads } from "./payloads.js";

const locales = Object.values(languages.report);

/** A word that stands nowhere else in a report, and of which no program makes anything. */
const PLAIN = "Zyxwv";

const onOneLine = (text: string): string => text.replace(/\n+/g, " ");

/** Pieces of which texts are made that no table of payloads thinks of. */
const mixed = fc
  .array(
    fc.constantFrom(
      ...["me@evil.example", "@name", "@", "www.", "https://", "//", "evil.com", "mailto:", "ftp://"],
      ...["#1", "GH-1", "owner/name", "a5c3785", "1234567", ":smile:", ":", "$", "$$", "x", "7", "đ"],
      ...[
        "`",
        "``",
        "\\",
        "|",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "](",
        "]",
        "[^1]",
        "!",
        "(",
        ")",
        "<",
        ">",
        "&",
        "&#64;",
      ],
      ...[
        "&amp;",
        "<b>",
        "<!--",
        "-->",
        "#",
        "- ",
        "1. ",
        " ",
        " ",
        ".",
        ",",
        "\n",
        "\u200b",
        "\u2060",
        "'",
        '"',
        "“",
      ],
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((pieces) => pieces.join("").trim())
  .filter((text) => text !== "" && !/^[\u200b\u2060\s]*$/.test(text));

describe.each(locales)("in $code", (locale) => {
  const rendered = new Map<string, string>();
  const render = (text: string): string => {
    const markdown = rendered.get(text) ?? renderMarkdown(summaryOf(saying(text), "sector"), { locale });
    rendered.set(text, markdown);
    return markdown;
  };
  const plain = render(PLAIN);

  describe.each(Object.entries(engines))("%s", (_, htmlOf) => {
    const page = htmlOf(plain);

    it.each([...payloads, ...nasty])("makes nothing of %s", (_what, text) => {
      expect(tagsOf(htmlOf(render(text)))).toEqual(tagsOf(page));
    });

    it("makes nothing of any text", () => {
      fc.assert(
        fc.property(mixed, (text) => {
          expect(tagsOf(htmlOf(render(text)))).toEqual(tagsOf(page));
        }),
        { numRuns: 40 },
      );
    });

    it.each(payloads)("shows %s as it is", (_what, text) => {
      expect(textOf(htmlOf(render(text)))).toBe(textOf(page).replaceAll(PLAIN, () => onOneLine(text)));
    });
  });
});
