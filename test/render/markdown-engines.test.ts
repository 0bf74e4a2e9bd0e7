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
const PIECES = [
  "me@evil.example @name @ www. https:// // evil.com mailto: ftp:// #1 GH-1 owner/name a5c3785 1234567",
  ":smile: : $ $$ x 7 đ ` `` \\ | * ** _ ~~ [ ]( ] [^1] ! ( ) < > & &#64; &amp;",
  "<b> <!-- --> # - 1. . , ' \" “",
].flatMap((pieces) => pieces.split(" "));

const mixed = fc
  .array(fc.constantFrom(...PIECES, " ", "- ", "1. ", "\n", "\u200b", "\u2060"), {
    minLength: 1,
    maxLength: 10,
  })
  .map((pieces) => pieces.join("").trim())
  .filter((text) => /[^\u200b\u2060\s]/.test(text));

/** A function of a text that works once for each. */
const remembered = (make: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
};

describe.each(locales)("in $code", (locale) => {
  const render = remembered((text) => renderMarkdown(summaryOf(saying(text), "sector"), { locale }));

  describe.each(Object.entries(engines))("%s", (_, htmlOf) => {
    const pageOf = remembered((text) => htmlOf(render(text)));
    const page = pageOf(PLAIN);

    it.each([...payloads, ...nasty])("makes nothing of %s", (_what, text) => {
      expect(tagsOf(pageOf(text))).toEqual(tagsOf(page));
    });

    it("makes nothing of any text", () => {
      fc.assert(
        fc.property(mixed, (text) => {
          expect(tagsOf(pageOf(text))).toEqual(tagsOf(page));
        }),
        { numRuns: 40 },
      );
    });

    it.each(payloads)("shows %s as it is", (_what, text) => {
      expect(textOf(pageOf(text))).toBe(textOf(page).replaceAll(PLAIN, () => onOneLine(text)));
    });
  });
});
