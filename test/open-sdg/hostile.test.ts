import { isPolicyTargetsError, parsePortfolio } from "policy-targets";
import { assessOpenSdg, type OpenSdgFiles, readOpenSdg } from "policy-targets/open-sdg";
import { describe, expect, it } from "vitest";
import * as yaml from "yaml";
import { lossesOf, oneIndicator, reading } from "./support.js";

const options = "- { direction: positive, target: 30 }";
const codesOf = (files: OpenSdgFiles): readonly string[] => {
  const read = reading(files);
  parsePortfolio(read.portfolio);
  assessOpenSdg(read);
  return read.losses.map(({ code }) => code);
};

/** Each alias stands for ten of the one before. */
const bomb = [
  "a0: &a0 [x, x]",
  ...Array.from(
    { length: 30 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(", ")}]`,
  ),
].join("\n");

describe("a hostile file", () => {
  it.each<[what: string, files: Readonly<Record<string, string>>, codes: readonly string[]]>([
    [
      "a cell of 10 MB",
      oneIndicator(options, `Year,Value\n2015,${"9".repeat(1e7)}\n`),
      ["too-long", "no-values"],
    ],
    [
      "a cell of 10 MB in quotes",
      oneIndicator(options, `Year,Value\n2015,"${"9".repeat(1e7)}"\n`),
      ["too-long", "no-values"],
    ],
    ["a header of 10 MB", oneIndicator(options, `Year,Value,${"x".repeat(1e7)}\n2015,1,\n`), ["too-long"]],
    [
      "a quote that is never closed",
      oneIndicator(options, 'Year,Value\n2015,1\n"2016,2\n'),
      ["unclosed-quote"],
    ],
    [
      "a quote in the header that is never closed",
      oneIndicator(options, '"Year,Value\n2015,1\n'),
      ["unclosed-quote", "no-data-file"],
    ],
    ["zero bytes", oneIndicator(options, "Year,Value\n2015,\0\n"), ["not-text", "no-data-file"]],
    ["another encoding", oneIndicator(options, "Year,Value\n2015,\ufffd\n"), ["not-text", "no-data-file"]],
    ["a number out of range", oneIndicator(options, "Year,Value\n2015,1e999\n"), ["bad-value", "no-values"]],
    ["an alias bomb beside the settings", { "meta/1-1-1.yml": `${bomb}\nprogress_status: x\n` }, []],
    [
      "an alias bomb as a setting",
      {
        "meta/1-1-1.yml": `${bomb.replaceAll("\na", "\n a").replace(/^/, "progress_calculation_options:\n ")}\n`,
      },
      ["bad-option"],
    ],
    [
      "an alias of itself",
      { "meta/1-1-1.yml": "progress_calculation_options: &a\n- group: *a\n" },
      ["bad-option"],
    ],
    [
      "nesting without end",
      { "meta/1-1-1.yml": `progress_calculation_options: ${"[".repeat(50_000)}\n` },
      ["bad-yaml"],
    ],
    ["an alias of nothing", { "meta/1-1-1.yml": "progress_calculation_options: *nothing\n" }, ["bad-yaml"]],
    ["a setting of 3 MB", { "meta/1-1-1.yml": `graph_title: ${"x".repeat(3e6)}\n` }, ["too-large"]],
    [
      "data of more than 200 MB",
      oneIndicator(options, "9".repeat(200_000_001)),
      ["too-large", "no-data-file"],
    ],
    ["only a mark", { "meta/1-1-1.yml": "\ufeff", "data/indicator_1-1-1.csv": "\ufeff" }, ["no-header"]],
  ])("with %s gives named losses", (_, files, codes) => {
    expect([...new Set(codesOf(files))]).toEqual(codes);
  });

  it("that makes the parser throw, as old versions do where lists nest too deep, is named at its start", () => {
    const throwing = {
      ...yaml,
      parseDocument: () => {
        throw new RangeError("Maximum call stack size exceeded");
      },
    };
    const site = reading({ "meta/1-1-1.yml": "graph_title: [[[[" }, { yaml: throwing });
    expect(lossesOf(site)).toEqual(['bad-yaml meta/1-1-1.yml:1 "graph_title: [[[["']);
  });

  it("cannot reach prototypes by names", () => {
    const chosen = `- { direction: positive, target: 30, series: constructor, disaggregation: [{ field: __proto__, value: toString }] }`;
    const files = {
      ...oneIndicator(chosen, "Year,Series,__proto__,Value\n2015,constructor,toString,1\n"),
      "translations/en/__proto__.yml": "polluted: yes\n",
      "translations/en/data.yml": "__proto__: polluted\n",
    };
    const { dimensions } = parsePortfolio(reading(files).portfolio).targets[0] ?? {};
    expect([dimensions, ({} as { polluted?: unknown }).polluted]).toEqual([
      { proto__: "toString" },
      undefined,
    ]);
  });

  it("keeps the line of a row behind cells with line breaks", () => {
    const data = 'Year,Note,Value\r\n2015,"a\r\nb\nc",1\r\n2016,"say ""x""\n",y\r\nnever,,1\r\n';
    const files = oneIndicator(options, data);
    expect(lossesOf(reading(files)).filter((loss) => loss.startsWith("bad"))).toEqual([
      'bad-value data/indicator_1-1-1.csv:5 "y"',
      'bad-year data/indicator_1-1-1.csv:7 "never"',
    ]);
  });

  it("is read in time that grows with its length", () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${1900 + (at % 120)},g${at % 900},,${at}\n`);
    const start = performance.now();
    reading(oneIndicator(options, `Year,Group,Sex,Value\n${rows.join("")}`));
    // About a tenth of a second on an idle machine.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("a wrong call", () => {
  const call = (files: unknown, given: unknown): unknown => {
    try {
      return readOpenSdg(files as OpenSdgFiles, given as { yaml: typeof yaml });
    } catch (error) {
      return isPolicyTargetsError(error) ? (error as { message: string }).message : error;
    }
  };

  it.each([
    [{}, undefined, "options.yaml: found nothing, expected the package yaml; run npm install yaml,"],
    [{}, { yaml: {} }, "options.yaml: found {}, expected the package yaml"],
    [{}, { yaml, direction: {} }, "options.direction: found an unknown option"],
    [{}, { yaml, directions: { "1-1-1": "up" } }, 'options.directions["1-1-1"]: found "up"'],
    [{}, { yaml, directions: ["increase"] }, "options.directions: found an array of 1"],
    ["files", { yaml }, 'files: found "files", expected texts by their paths'],
    [null, { yaml }, "files: found null"],
    [{ "a.csv": 1 }, { yaml }, 'files["a.csv"]: found 1, expected the text of the file'],
    [[{ text: "" }], { yaml }, "files[0].path: found nothing"],
    [["a"], { yaml }, 'files[0]: found "a"'],
  ])("%j, %j is refused", (files, given, message) => {
    expect(call(files, given)).toContain(message);
  });

  it("whose getter throws is refused", () => {
    const files = {
      get "data/x-1.csv"(): string {
        throw new Error("no");
      },
    };
    expect(call(files, { yaml })).toContain("files: found");
  });
});
