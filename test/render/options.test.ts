import { enReport } from "policy-targets/locale/en";
import { vi, viReport } from "policy-targets/locale/vi";
import { renderMarkdown, renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { deliverable, summaryOf } from "./arrange.js";

const summary = summaryOf({ targets: [deliverable("a")] });

const throwing = (): never => {
  throw new Error("no");
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe.each([
  ["renderText", renderText],
  ["renderMarkdown", renderMarkdown],
])("%s", (_, render) => {
  it.each<[string, unknown, string]>([
    ["null", null, "bad-option"],
    ["a code in place of options", "en", "bad-locale"],
    ["a list", ["en"], "bad-option"],
    ["a language in place of options", viReport, "bad-option"],
    ["a language without the words of reports", { locale: vi }, "bad-locale"],
    ["a language that it does not speak", { locale: "fr" }, "bad-locale"],
    ["a locale in capitals", { locale: "EN" }, "bad-locale"],
    ["an inherited name as locale", { locale: "__proto__" }, "bad-locale"],
    ["a list as locale", { locale: ["en"] }, "bad-locale"],
    ["a symbol as locale", { locale: Symbol("en") }, "bad-locale"],
    ["a locale that pretends", { locale: { toString: () => "en" } }, "bad-locale"],
    ["a detail that it does not have", { detail: "short" }, "bad-option"],
    ["a detail that is null", { detail: null }, "bad-option"],
    ["a mistyped option", { locale: viReport, formatNumbers: String }, "unknown-option"],
    ["a formatter that is no function", { formatNumber: "de-DE" }, "bad-option"],
    ["a formatter that is null", { formatNumber: null }, "bad-option"],
    [
      "options that cannot be read",
      {
        get locale() {
          return throwing();
        },
      },
      "not-json",
    ],
    ["a proxy that cannot be listed", new Proxy({}, { ownKeys: throwing }), "not-json"],
    ["a proxy that has been revoked", revoked(), "not-json"],
    ["a locale that cannot be listed", { locale: new Proxy({}, { ownKeys: throwing }) }, "not-json"],
  ])("refuses %s", (_, options, code) => {
    expect(() => render(summary, options as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code }),
    );
  });

  it("prints the overview where no detail is asked for", () => {
    expect(render(summary, { detail: "overview" })).toBe(render(summary));
  });

  it("begins the full report with the overview", () => {
    const full = render(summary, { detail: "full" });
    expect([full.startsWith(render(summary).trimEnd()), full === render(summary)]).toEqual([true, false]);
  });

  it("suggests the option that was meant", () => {
    expect(() => render(summary, { formatNumbr: String } as never)).toThrow('did you mean "formatNumber"?');
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "summary"],
    ["an empty object", {}],
    ["an object with lines alone", { lines: [] }],
    ["an evaluation", { asOf: "2020-07-06", knownOn: "2020-07-06", evaluations: [] }],
    ["a summary without its tallies", { ...summary, tallies: undefined }],
    ["a summary of a line that is none", { ...summary, lines: [{}] }],
    ["a summary of nothing", { ...summary, lines: [null] }],
    ["a summary of an unknown status", { ...summary, lines: [{ ...summary.lines[0], status: "toString" }] }],
    ["a summary of an unknown class", { ...summary, dueNext: [{ ...summary.lines[0], class: "x" }] }],
    ["a summary without its documents", { ...summary, sources: undefined }],
    ["a summary of a target without title", { ...summary, lines: [{ ...summary.lines[0], title: null }] }],
  ])("refuses %s in place of a summary", (_, input) => {
    expect(() => render(input as never)).toThrow(expect.objectContaining({ name: "PolicyTargetsError" }));
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a number", 5],
    ["an unknown word", ["doubtful"]],
    ["an inherited name", ["toString"]],
  ])("refuses %s in place of the caveats of a target", (_, confidence) => {
    const done = summaryOf({
      targets: [deliverable("a")],
      reports: [{ target: "a", on: "2020-05", says: "done" }],
    });
    const lines = done.lines.map((line) => ({ ...line, evaluation: { ...line.evaluation, confidence } }));
    expect(() => render({ ...done, lines } as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "wrong-type" }),
    );
  });

  it("passes the error of a formatter of one's own through", () => {
    const formatNumber = () => {
      throw new RangeError("mine");
    };
    expect(() => render(summary, { formatNumber })).toThrow(new RangeError("mine"));
  });

  it.each([undefined, {}, { locale: undefined }, { locale: enReport }])(
    "speaks English with %j",
    (options) => {
      expect(render(summary, options)).toBe(render(summary));
    },
  );

  it("takes a formatter that is left out", () => {
    expect(render(summary, { formatNumber: undefined })).toBe(render(summary));
  });

  it("leaves the summary as it was", () => {
    const before = structuredClone(summary);
    render(summary, { locale: viReport });
    expect(summary).toEqual(before);
  });

  it("takes a summary that has made a journey as JSON", () => {
    expect(render(JSON.parse(JSON.stringify(summary)), { locale: viReport })).toBe(
      render(summary, { locale: viReport }),
    );
  });
});
