import fc from "fast-check";
import {
  evaluatePortfolio,
  type GroupBy,
  type PortfolioInput,
  parsePortfolio,
  type Summary,
  summarize,
  type TargetInput,
} from "policy-targets";

const ASOF = "2020-07-06";

export const summaryOf = (input: PortfolioInput, by?: GroupBy, knownOn = ASOF): Summary => {
  const portfolio = parsePortfolio(input);
  return summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF, knownOn }), { by });
};

/** A portfolio whose every text is this one: titles, event, sector, policy, party, unit, scope, category, part. */
export const saying = (text: string): PortfolioInput => ({
  parties: [{ id: "party", name: text }],
  policies: [{ id: "policy", documentType: "law", title: text, stage: "issued" }],
  indicators: [
    { id: "i", title: text, unit: { code: "own", label: text } },
    { id: "graded", title: text, unit: "category" },
  ],
  targets: [
    { id: "a", title: text, criterion: { deliverable: true }, deadline: "2020-06", policies: ["policy"] },
    {
      id: "b",
      title: text,
      criterion: { deliverable: true },
      deadline: { event: text, expected: "2020-10" },
    },
    { id: "c", title: { en: text, vi: text }, indicator: "i", criterion: { atLeast: 5 }, sector: text },
    { id: "d", title: text, criterion: { deliverable: true }, commitment: "proposed" },
    { id: "e", title: text, indicator: "graded", criterion: { category: { accepted: ["none"] } } },
    {
      id: "f",
      title: text,
      indicator: "i",
      criterion: { atLeast: 5 },
      milestones: [{ by: "2020-06", criterion: { atLeast: 4 }, title: text }],
      deadline: "2021",
    },
  ],
  measuredValues: [
    { indicator: "i", period: "2020-05", value: 4 },
    { indicator: "graded", period: "2020-05", value: { category: text } },
  ],
  reports: [{ target: "a", on: "2020-05", says: "started", by: "party", scope: text }],
});

export const deliverable = (id: string, rest: Partial<TargetInput> = {}): TargetInput => ({
  id,
  title: id,
  criterion: { deliverable: true },
  ...rest,
});

/** Texts that a portfolio may hold: not blank, of any characters. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          ...[
            "|",
            "\\",
            "`",
            "*",
            "_",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "~",
            "#",
            "!",
            "-",
            "a",
            " ",
            "1.",
          ],
          ...[
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u001b[31m",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u2066",
            "\u00ad",
          ],
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  )
  .filter((text) => text.trim() !== "");

/** What breaks lines, moves a terminal's cursor, turns the direction of writing or is not seen, in Latin text. */
export const steering = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;

export const nasty: readonly (readonly [string, string])[] = [
  ["line feeds", "one\ntwo\r\nthree"],
  ["a heading after a line feed", "one\n# two"],
  ["a line separator", "one\u2028two\u2029three"],
  ["terminal escapes", "\u001b[31mred\u001b[0m\u001b]0;title\u0007"],
  ["a C1 control sequence", "\u009b31mred\u0085"],
  ["a bidi override", "abc\u202edef\u202c"],
  ["a bidi isolate", "abc\u2067def\u2069"],
  ["pipes", "a | b || c"],
  ["an escaped pipe", "a \\| b"],
  ["a backslash at the end", "a \\"],
  ["backticks", "`code` ``more``"],
  ["HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["an HTML comment", "<!-- gone -->"],
  ["entities", "&lt;b&gt; &#124; &amp;"],
  ["a Markdown link", "[click](https://evil.example)"],
  ["a Markdown image", "![x](https://evil.example/x.png)"],
  ["a reference definition", "[x]: https://evil.example"],
  ["emphasis", "**bold** _it_ ~~gone~~"],
  ["a task list", "- [x] done"],
  ["a table row", "| --- | --- |"],
  ["a very long text", "word ".repeat(3999).trim()],
  ["nothing but a control character and a line feed", "\u0007\n\u0007"],
  ["spaces of no width", "re\u200bport\u2060ed \u2062\u2063\u2064"],
  ["joiners between Latin letters", "re\u200cport\u200ded"],
  ["a mark of the order of bytes", "\ufeffreport"],
  ["text in tag characters", "report\u{e0001}\u{e0068}\u{e0069}\u{e007f}"],
  ["fillers of Hangul", "\u115f\u1160report\u3164\uffa0"],
  ["bytes in variation selectors", "a\ufe00\ufe01\ufe0e\ufe0f\u{e0100}\u{e01ef}b"],
  ["marks of direction", "a\u200eb\u200fc\u061cd"],
  ["a soft hyphen and a joiner of graphemes", "re\u00adport\u034fed"],
  ["annotations between lines", "a\ufff9b\ufffac\ufffb"],
  ["an address with a space of no width", "https:/\u200b/evil.example me\u2060@evil.example"],
];
