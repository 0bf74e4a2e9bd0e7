import { describe, expect, it } from "vitest";
import { folderWith, plan, shell } from "./support.js";

const BROKEN = `{
  "indicators": [
    { "id": "fibre", "title": "Fibre", "unit": "percent" }
  ],
  "targets": [
    { "id": "a", "title": "A", "indicator": "fibr", "criterion": { "atLeast": 80 } },
    {
      "id": "b",
      "title": "B",
      "deadlin": "2025",
      "criterion": { "deliverable": true }
    }
  ]
}`;

const YAML = `
indicators:
  - id: fibre
    title: Households with fibre
    unit: percent
targets:
  - id: fibre-2025
    title: { en: Fibre, vi: Cáp quang }
    indicator: fibre
    criterion: { atLeast: 80 }
    deadline: "2025"
  - &trial
    id: trial
    title: 5G trial
    criterion: { deliverable: true }
    deadline: 2024-03
`;

const TARGETS =
  "target,title,indicator,unit,asks,figure,deadline\nfibre-2025,Fibre,fibre,percent,atLeast,80,2025\n";
const VALUES = "indicator,period,value\nfibre,2023,75\n";

const SITE = {
  "indicator-config/1-2-1.yml":
    "indicator_name: Poverty rate\nauto_progress_calculation: true\nprogress_calculation_options:\n- direction: negative\n  target: 7.25\n",
  "data/indicator_1-2-1.csv": "Year,Value\n2015,14.5\n2023,10.2\n2024,<60\n",
};

const XML = `<iati-activities version="2.03">
  <iati-activity xml:lang="en">
    <iati-identifier>XX-1</iati-identifier>
    <reporting-org ref="XX"/>
    <result type="1">
      <indicator measure="2" ascending="1"><title><narrative>Fibre</narrative></title>
        <period>
          <period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
          <target value="80"/>
        </period>
      </indicator>
    </result>
  </iati-activity>
</iati-activities>`;

const under = (folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

const at = folderWith({
  "plan.json": plan,
  "marked.json": `\ufeff${JSON.stringify(plan)}`,
  "broken.json": BROKEN,
  "cut.json": '{\n  "targets": [\n    { "id": "a",\n',
  "deep.json": "[".repeat(100_000) + "]".repeat(100_000),
  "list.json": "[]",
  "latin.json": new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]),
  "plan.YML": YAML,
  "broken.yaml": YAML.replace("deadline: 2024-03", "deadlin: 2024-03").replace(
    "indicator: fibre",
    "indicator: fibr",
  ),
  "lacking.yaml": "targets:\n  - id: a\n    criterion: { deliverable: true }\n",
  "alias-of-fault.yaml": `
targets:
  - id: a
    title: A
    criterion: &asked { atLast: 5 }
  - { id: b, title: B, criterion: *asked }
`,
  "bad.yaml": "targets:\n  - id: [a\n",
  "bomb.yaml": `a: &a [x, x, x, x, x, x, x, x]\n${[..."bcdefgh"].map((name, i) => `${name}: &${name} [${Array(8).fill(`*${"abcdefgh"[i]}`).join(", ")}]`).join("\n")}\n`,
  "alias.yaml": "targets: *nothing\n",
  "deep.yaml": "[".repeat(20_000),
  ...under("tables", { "targets.csv": TARGETS, "values.csv": VALUES }),
  ...under("only-targets", { "targets.csv": TARGETS }),
  ...under("bad-tables", {
    "targets.csv": TARGETS,
    "values.csv": "indicator,period,value\nfibre,2023,many\n",
  }),
  ...under("site", SITE),
  ...under("other", { "readme.txt": "nothing" }),
  "notes.txt": "nothing",
  "activities.xml": XML,
  "lossy.xml": XML.replace('<target value="80"/>', '<target value="80%"/>\n<actual value="many"/>'),
  "cut.xml": XML.slice(0, 200),
});

const validated = (name: string, ...more: readonly string[]) => shell(["validate", at(name), ...more]);

describe("a portfolio is read from", () => {
  it.each<[what: string, argv: readonly string[], contents: string]>([
    ["JSON", ["plan.json"], "2 targets, 1 indicator, 1 measured value"],
    ["JSON with a byte order mark", ["marked.json"], "2 targets, 1 indicator, 1 measured value"],
    ["YAML, whatever the case of its ending", ["plan.YML"], "2 targets, 1 indicator, 0 measured values"],
    ["a folder of two tables", ["tables"], "1 target, 1 indicator, 1 measured value"],
    ["a folder of one table", ["only-targets"], "1 target, 1 indicator, 0 measured values"],
    [
      "two tables",
      ["tables/targets.csv", "--values", at("tables/values.csv")],
      "1 target, 1 indicator, 1 measured value",
    ],
    ["IATI activities", ["activities.xml"], "1 target, 1 indicator, 0 measured values"],
    ["a table of targets", ["only-targets/targets.csv"], "1 target, 1 indicator, 0 measured values"],
  ])("%s", async (_, [name = "", ...more], contents) => {
    const outcome = await validated(name, ...more);
    expect(outcome).toEqual({ code: 0, out: `${at(name)}: no faults in ${contents}\n`, error: "" });
  });

  it("a table of targets, and says that the values beside it are not read", async () => {
    const { code, error } = await validated("tables/targets.csv");
    const values = at("tables/values.csv");
    expect([code, error]).toEqual([0, `${values} is not read; to read it, add --values ${values}\n`]);
  });

  it("the standard input", async () => {
    const { code, out } = await shell(["validate", "-"], { input: JSON.stringify(plan) });
    expect([code, out]).toEqual([
      0,
      "standard input: no faults in 2 targets, 1 indicator, 1 measured value\n",
    ]);
  });
});

it("numbers in YAML are read as they are written", async () => {
  const own = folderWith({
    "plan.yaml": `
indicators: [{ id: i, title: I, unit: count }]
targets: [{ id: t, title: 2025, indicator: i, criterion: { atLeast: 80 }, deadline: 2025 }]
measuredValues:
  - { indicator: i, period: 2023, value: 12.40 }
  - { indicator: i, period: 2024, value: 12345678901234567890 }
`,
  });
  const { out } = await shell(["convert", own("plan.yaml"), "--to", "json"]);
  const { targets, measuredValues } = JSON.parse(out);
  expect([targets[0].title, targets[0].deadline]).toEqual(["2025", "2025"]);
  expect(measuredValues.map(({ value }: { value: unknown }) => value)).toEqual([
    "12.40",
    "12345678901234567890",
  ]);
});

describe("what is wrong is told with its line", () => {
  it.each<[what: string, name: string, lines: readonly string[]]>([
    [
      "in JSON",
      "broken.json",
      [
        ':6: targets[0].indicator: found "fibr", expected an id of indicators; did you mean "fibre"? (unknown-id)',
        ":10: targets[1].deadlin: found an unknown key",
      ],
    ],
    [
      "in YAML",
      "broken.yaml",
      [':9: targets[0].indicator: found "fibr"', ":16: targets[1].deadlin: found an unknown key"],
    ],
    ["in YAML, at the entry that lacks a key", "lacking.yaml", [":2: targets[0].title: found nothing"]],
    [
      "in YAML, where an alias repeats what is wrong",
      "alias-of-fault.yaml",
      [":5: targets[0].criterion.atLast: found", ":5: targets[1].criterion.atLast: found"],
    ],
    ["in a table of values", "bad-tables", ["/values.csv:2: values[2].value: found "]],
    ["in a table of values that stands for targets", "tables/values.csv", [":1: targets: found "]],
    ["in an Open SDG site", "site", ['/data/indicator_1-2-1.csv:4: found "<60"; the cell is no number']],
    [
      "in IATI activities",
      "lossy.xml",
      [
        ':10: found "many"; the value is no number',
        ':9: found "80%"; the value was read without its percent sign',
      ],
    ],
    ["in XML that ends early", "cut.xml", [': xml: found "unclosed tag: ']],
    ["in JSON that ends early", "cut.json", [":4: it is no JSON from here on"]],
    ["in YAML that is none", "bad.yaml", [":3: it is no YAML here: "]],
    ["where there is a list", "list.json", [":1: input: found an array of 0"]],
  ])("%s", async (_, name, lines) => {
    const { code, out, error } = await validated(name);
    const told = out.trimEnd().split("\n");
    expect([code, error, told.length]).toEqual([1, "", lines.length]);
    expect(told.map((line, i) => line.startsWith(`${at(name)}${lines[i]}`) || line)).toEqual(
      lines.map(() => true),
    );
  });

  it.each<[name: string, message: string]>([
    ["deep.json", "expected at most 32 levels"],
    ["bomb.yaml", "it cannot be read as YAML: Excessive alias count"],
    ["alias.yaml", "Unresolved alias"],
    ["deep.yaml", "it is no YAML here: Maximum call stack size exceeded"],
  ])("%s, without harm", async (name, message) => {
    const { code, out } = await validated(name);
    expect([code, out.includes(message) || out]).toEqual([1, true]);
  });
});

describe("a file that cannot be used is told on the standard error", () => {
  it.each<[what: string, name: string, message: string]>([
    ["one that is not there", "absent.json", "there is no such file or folder"],
    ["a path through a file", "plan.json/x.json", "part of the path is no folder"],
    [
      "an ending without a meaning",
      "notes.txt",
      "it should be .json, .yaml, .yml, .csv or .xml, or a folder",
    ],
    ["a folder of other things", "other", "the folder holds neither targets.csv nor data"],
    ["another encoding", "latin.json", "it is no text in UTF-8"],
  ])("%s", async (_, name, message) => {
    const outcomes = await Promise.all([
      validated(name),
      shell(["status", at(name), "--as-of", "2024-01-01"]),
    ]);
    for (const { code, out, error } of outcomes) {
      expect([code, out]).toEqual([1, ""]);
      expect(error.startsWith(`${at(name)}: `) && error.includes(message)).toBe(true);
    }
  });

  it("and the other files are checked all the same", async () => {
    const { code, out } = await validated("absent.json", at("plan.json"));
    expect([code, out.includes("plan.json: no faults")]).toEqual([1, true]);
  });

  it("as are faults, where another command is asked", async () => {
    const { code, out, error } = await shell(["status", at("broken.json"), "--as-of", "2024-01-01"]);
    expect([code, out, error.split("\n").length]).toEqual([1, "", 3]);
  });

  it("at most twenty of them", async () => {
    const targets = Array.from({ length: 30 }, (_, i) => ({ id: `t${i}`, title: "T" }));
    const { error } = await shell(["status", "-"], { input: JSON.stringify({ targets }) });
    expect(error.trimEnd().split("\n").slice(20)).toEqual([
      "and 10 more; policy-targets validate - lists them",
    ]);
  });
});

it("what is left out of a site is counted, and the rest is judged", async () => {
  const { code, out, error } = await shell(["status", at("site"), "--as-of", "2024-06-30", "--codes"]);
  expect([code, out]).toEqual([0, "1-2-1\ton-track\tPoverty rate\t2030\n"]);
  expect(error).toBe(`${at("site")}: 1 left out; policy-targets validate ${at("site")} lists them\n`);
});

describe("hostile names and contents", () => {
  it("cannot steer a terminal or fake a line", async () => {
    const targets = [
      { id: "t", title: "Red\u001b[31m\nt2\tachieved\u202e", criterion: { deliverable: true } },
    ];
    const { out } = await shell(["status", "-", "--as-of", "2024-01-01"], {
      input: JSON.stringify({ targets }),
    });
    expect(out).toBe("t\tno report yet\tRed [31m t2 achieved\t–\n");
  });

  it("cannot do so in the name of a file, an option or a command", async () => {
    const outcomes = await Promise.all([
      shell(["validate", "no\u001b[2J\nsuch.json"]),
      shell(["\u001b[2J"]),
      shell(["status", "--\u001b[2J\n"]),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(outcomes.filter(({ error }) => /\u001b|\n(?=such)/.test(error))).toEqual([]);
  });

  it("cannot do so in faults", async () => {
    const input = '{"targets":[{"id":"a\\u001b[2J","title":"A","criterion":{"\\u202e":1}}]}';
    const { out } = await shell(["validate", "-"], { input });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(/[\u001b\u202e]/.test(out)).toBe(false);
  });

  it("of __proto__ are refused", async () => {
    const { code, out } = await shell(["validate", "-"], { input: '{\n"__proto__": {}\n}' });
    expect([code, out.includes("standard input:2:") && out.includes("forbidden-key")]).toEqual([1, true]);
  });
});
