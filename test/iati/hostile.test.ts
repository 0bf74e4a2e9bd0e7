import { isPolicyTargetsError, parsePortfolio } from "policy-targets";
import { type IatiFiles, type IatiOptions, readIati } from "policy-targets/iati";
import * as saxes from "saxes";
import { describe, expect, it } from "vitest";
import { codesOf, oneActivity, oneIndicator, period, reading } from "./support.js";

/** What a call is refused with; whatever else it throws is no answer. */
const refusal = (call: () => unknown): unknown => {
  try {
    call();
    return "nothing";
  } catch (error) {
    return isPolicyTargetsError(error) ? `${error.code}: ${error.message}` : error;
  }
};

/** Each entity stands for ten of the one before. */
const laughs = `<!DOCTYPE iati-activities [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY ${"b".repeat(at + 2)} "${`&${at === 0 ? "a" : "b".repeat(at + 1)};`.repeat(10)}">`,
).join("")}]>`;

describe("XML that is refused", () => {
  it.each<[what: string, xml: string, code: string, told: string]>([
    ["entities that grow without end", `${laughs}<iati-activities/>`, "bad-xml", "no DOCTYPE"],
    [
      "an entity that names a file",
      '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<iati-activities>&x;</iati-activities>',
      "bad-xml",
      "leave it out at line 1",
    ],
    ["an entity that is not defined", oneActivity("&x;"), "bad-xml", "undefined entity"],
    [
      "a tag that is not closed",
      "<iati-activities>\n<iati-activity>\n</iati-activities>",
      "bad-xml",
      "line 3",
    ],
    ["an end in the middle", oneActivity("").slice(0, 120), "bad-xml", "unclosed tag"],
    ["an attribute that stands twice", '<iati-activities version="1" version="2"/>', "bad-xml", "duplicate"],
    ["two roots", "<iati-activity/><iati-activity/>", "bad-xml", "only one root"],
    ["a zero byte", oneActivity("\0"), "bad-xml", "disallowed character"],
    ["no XML", "Year,Value\n2015,1\n", "bad-xml", "text data outside of root node"],
    ["nothing", "", "bad-xml", "must contain a root element"],
    ["another kind of file", "<iati-organisations/>", "bad-xml", "iati-activities, or one iati-activity"],
    ["nesting without end", `<iati-activities>${"<a>".repeat(100_000)}`, "too-deep", "at most 100 levels"],
    ["nesting in a result", oneActivity(`<result>${"<a>".repeat(200)}`), "too-deep", "at most 100 levels"],
    [
      "more than 200 million characters",
      " ".repeat(200_000_001),
      "too-large",
      'found "200000001 characters", expected at most 200,000,000 characters; split the file',
    ],
    [
      "attributes without end",
      `<iati-activity ${Array.from({ length: 2000 }, (_, at) => `a${at}=""`).join(" ")}/>`,
      "too-large",
      "at most 1,000 attributes",
    ],
  ])("for %s", (_, xml, code, told) => {
    const answer = refusal(() => reading(xml));
    expect(String(answer).startsWith(`${code}: xml: found `) || answer).toBe(true);
    expect(answer).toContain(told);
  });

  it("names its file", () => {
    const files = { "good.xml": oneActivity(""), "bad.xml": "<iati-activities>" };
    expect(refusal(() => reading(files))).toBe(
      'bad-xml: files["bad.xml"]: found "unclosed tag: iati-activities", expected well-formed XML; correct it at line 1 (bad-xml)',
    );
  });
});

describe("XML that is read", () => {
  it("takes a mark at its start, other elements of the house, and whatever stands beside results", () => {
    const xml = `\ufeff<?xml version="1.0"?><?x y?>${oneActivity(
      `<x:note xmlns:x="https://example.org/"><x:deep a="1"><!-- no --></x:deep></x:note>`,
    )}`;
    const { passedOver, losses } = reading(xml);
    expect([passedOver, losses]).toEqual([[{ element: "x:note", count: 1 }], []]);
  });

  it("names elements and attributes of others within results", () => {
    const xml = oneIndicator(
      period("2023", '<target value="8" x:by="me"/><x:note>so</x:note>'),
      'measure="1" ascending="1" xmlns:x="https://example.org/"',
    );
    expect(codesOf(reading(xml))).toEqual(["unknown-element", "unknown-attribute"]);
  });

  it("cannot reach prototypes by names", () => {
    const xml = oneIndicator(
      period(
        "2023",
        '<target value="8"><dimension name="__proto__" value="constructor"/><dimension name="iati:period" value="toString"/></target>',
      ),
      'measure="constructor" ascending="1"',
    )
      .replace("XX-1", "__proto__")
      .replace('type="1"', 'type="toString"');
    const { targets } = parsePortfolio(reading(xml).portfolio);
    expect([targets[0]?.id, targets[0]?.dimensions, ({} as { constructor?: unknown }).constructor]).toEqual([
      "proto__:1.1:2023",
      { proto__: "constructor", "dimension:iati:period": "toString" },
      Object,
    ]);
  });

  it("keeps ids that are long, and names that hold nothing an id may hold", () => {
    const long = "𐐀".repeat(5000);
    const content = period(
      "2023",
      `<target value="8"><dimension name="***" value="${long}"/><dimension name="${long}" value="***"/></target>`,
    );
    const { targets } = parsePortfolio(reading(oneIndicator(content).replace("XX-1", long)).portfolio);
    expect(Object.values(targets[0]?.dimensions ?? {})).toContain("***");
  });

  it("may hold texts of megabytes", () => {
    const xml = oneIndicator(
      period(
        "2023",
        `<target value="8"><comment><narrative>${"word ".repeat(1e6)}</narrative></comment></target>`,
      ),
    );
    expect([codesOf(reading(xml)), parsePortfolio(reading(xml).portfolio).targets.length]).toEqual([
      ["text-cut"],
      1,
    ]);
  });

  it("may state one figure again and again", () => {
    const figures = Array.from(
      { length: 20_000 },
      (_, at) => `<actual value="${at}"/><actual value="${at}"/>`,
    );
    const { losses, portfolio } = reading(oneIndicator(period("2023", figures.join(""))));
    expect([losses.length, portfolio.measuredValues?.length]).toEqual([39_999, 20_000]);
  });
});

describe("a wrong call", () => {
  const call = (files: unknown, given: unknown): unknown =>
    refusal(() => readIati(files as IatiFiles, given as IatiOptions));

  it.each([
    ["", undefined, "options.saxes: found nothing, expected the package saxes; run npm install saxes,"],
    ["", { saxes: {} }, "options.saxes: found {}, expected the package saxes"],
    [
      "",
      { saxes: { SaxesParser: () => 1 } },
      "options.saxes: found { SaxesParser }, expected the package saxes",
    ],
    ["", { saxes: { SaxesParser: Map } }, "options.saxes: found { SaxesParser }"],
    ["", { saxes, accumulations: {} }, "options.accumulations: found an unknown option"],
    ["", { saxes, accumulation: "running-total" }, 'options.accumulation: found "running-total"'],
    ["", { saxes, accumulation: ["level"] }, "options.accumulation: found an array of 1"],
    ["", { saxes, accumulation: { a: 1 } }, "options.accumulation.a: found 1"],
    ["", { saxes, decimal: ";" }, 'options.decimal: found ";"'],
    ["", { saxes, thousands: "." }, 'options.thousands: found "."'],
    [oneActivity(""), { saxes, accumulation: { "XX-1:1.1": "level" } }, "unknown-id"],
    [null, { saxes }, "xml: found null, expected the XML of a file"],
    [{ "a.xml": 1 }, { saxes }, 'xml["a.xml"]: found 1, expected the text of the file'],
    [[{ text: "" }], { saxes }, "xml[0].path: found nothing"],
    [["a"], { saxes }, 'xml[0]: found "a"'],
  ])("%j, %j is refused", (files, given, message) => {
    expect(call(files, given)).toContain(message);
  });

  it("names the id that was meant", () => {
    const xml = oneIndicator(period("2023", '<actual value="1"/>'));
    expect(call(xml, { saxes, accumulation: { "XX-1:1.2": "level" } })).toContain('did you mean "XX-1:1.1"?');
  });

  it("whose getter throws is refused", () => {
    const files = {
      get "a.xml"(): string {
        throw new Error("no");
      },
    };
    expect(call(files, { saxes })).toContain("xml: found");
  });
});
