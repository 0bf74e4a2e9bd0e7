import { readSdmxCsv } from "policy-targets/sdmx";
import { describe, expect, it } from "vitest";
import { fileOf, fileOfRows, lossesOf, reading } from "./support.js";

const columns = "TIME_PERIOD,OBS_VALUE";

describe("a hostile file", () => {
  it.each<[what: string, text: string, codes: readonly string[]]>([
    ["nothing", "", ["no-header"]],
    ["only a mark", "\ufeff", ["no-header"]],
    ["only line ends", "\r\n\r\n\n", ["no-header"]],
    ["a header alone", fileOf(columns), []],
    ["zero bytes", "\0\0\0", []],
    ["a quote that is never closed", `${fileOf(columns, "2020,1")}dataflow,"X`, ["unclosed-quote"]],
    ["a quote in the header that is never closed", `"${fileOf(columns, "2020,1")}`, ["unclosed-quote"]],
    ["a short row", fileOf(columns, "2020"), ["ragged-row"]],
    ["a long row", fileOf(columns, "2020,1,"), ["ragged-row"]],
    ["a figure of 10 MB", fileOf(columns, `2020,${"9".repeat(1e7)}`), ["too-long"]],
    ["a period of 100,000 signs", fileOf(columns, `${"2".repeat(1e5)},1`), ["bad-period"]],
    ["a period of slashes", fileOf(columns, `${"/".repeat(1e5)},1`), ["bad-period"]],
    ["a status of 100,000 codes", fileOf(`${columns},OBS_STATUS`, `2020,1,${"A ".repeat(5e4)}`), []],
    [
      "a multiplier of 1,000 digits",
      fileOf(`${columns},UNIT_MULT`, `2020,1,${"9".repeat(1e3)}`),
      ["bad-multiplier"],
    ],
    ["a column of 10 MB", fileOf(`${columns},${"X".repeat(1e7)}`, "2020,1,"), ["too-long"]],
    ["a heading of brackets", fileOf(`${columns},${"[".repeat(1e5)}`, "2020,1,"), []],
  ])("with %s gives named losses", (_, text, codes) => {
    expect([...new Set(reading(text).losses.map(({ code }) => code))]).toEqual(codes);
  });

  it("with 100,000 columns is read", () => {
    const ids = Array.from({ length: 100_000 }, (_, at) => `C${at}`).join(",");
    const row = "x,".repeat(100_000);
    const read = reading(`${ids},TIME_PERIOD,OBS_VALUE\n${row}2020,1\n${row}2021,2\n`);
    expect([read.values.length, read.losses]).toEqual([2, []]);
  });

  it("with one column 100,000 times is read, and names it once", () => {
    const read = reading(`${"A,".repeat(100_000)}TIME_PERIOD,OBS_VALUE\n${"x,".repeat(100_000)}2020,1\n`);
    expect([read.values.length, lossesOf(read)]).toEqual([1, ['duplicate-column 1 "A" x0']]);
  });

  it("that repeats a mistake names it once", () => {
    const read = reading(fileOfRows(columns, Array<string>(50_000).fill("2020,n/a")));
    expect(lossesOf(read)).toEqual(['bad-value 2 OBS_VALUE "n/a" x50000']);
  });

  it("cannot reach prototypes by names", () => {
    const text = fileOf(
      "__proto__,constructor,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE",
      "toString,valueOf,2020,1,constructor,__proto__",
    );
    const where = JSON.parse('{ "__proto__": "toString" }');
    const read = readSdmxCsv(JSON.parse(JSON.stringify({ "__proto__.csv": text })), {
      indicators: [{ indicator: "a", where, dimensions: { constructor: "constructor" } }],
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(read.values).toEqual([
      { indicator: "a", period: "2020", value: "1", dimensions: { constructor: "valueOf" } },
    ]);
    expect(read.losses.map(({ code }) => code)).toEqual(["unknown-unit", "unknown-status"]);
  });

  it("is read in a number of steps that grows with its length, also with a thousand indicators", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `S${at % 1000},${1000 + (at % 9000)},${at}`);
    const indicators = Array.from({ length: 1000 }, (_, at) => ({
      indicator: `i${at}`,
      where: { SERIES: `S${at}` },
    }));
    expect(reading(fileOfRows("SERIES,TIME_PERIOD,OBS_VALUE", rows), { indicators }).counts.values).toBe(
      20_000,
    );
  });
});

describe("hostile options", () => {
  const throwing = {
    get indicators(): never {
      throw new TypeError("a getter");
    },
  };

  it.each<[what: string, options: unknown]>([
    ["a getter that throws", throwing],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("a trap");
          },
        },
      ),
    ],
    [
      "a cycle",
      (() => {
        const list: unknown[] = [];
        list.push(list);
        return { indicators: list };
      })(),
    ],
    ["a function", () => ({ indicators: [] })],
    ["a list without an end", { indicators: { length: 1e9 } }],
  ])("such as %s are refused with a fault", (_, options) => {
    expect(() => readSdmxCsv("", options as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError" }),
    );
  });
});
