import fc from "fast-check";
import { definePortfolio, isPolicyTargetsError, withMeasuredValues } from "policy-targets";
import { readSdmxCsv, type SdmxOptions, type SdmxReading } from "policy-targets/sdmx";
import { describe, expect, it } from "vitest";

const indicators: SdmxOptions["indicators"] = [
  { indicator: "a", where: { SERIES: "A", GEO: ["VN", "LA"] }, dimensions: { sex: "SEX", country: "GEO" } },
  { indicator: "b", where: { SERIES: "B" }, dimensions: { sex: { column: "SEX", members: { F: "women" } } } },
  { indicator: "c", where: { SERIES: ["B", "C"], GEO: "VN" } },
];
const units = { PS: "count", PT: "count", IX: "count", EUR: "count" };

const columns = {
  ACTION: ["I", "A", "M", "R", "D", "", "?"],
  SERIES: ["A", "B", "C", ""],
  GEO: ["VN", "LA", ""],
  SEX: ["_T", "F", "M"],
  TIME_PERIOD: ["2020", "2020-Q1", "2020-A1", "2021-02-03T04:05:06", "2020-01-01/P1Y", "soon", ""],
  OBS_VALUE: ["1", "2.50", "NaN", "", "-", "<5", "1,5"],
  OBS_STATUS: ["A", "P", "M", "B;E", "?", ""],
  CONF_STATUS: ["F", "C", ""],
  UNIT_MULT: ["0", "6", "x", ""],
  UNIT_MEASURE: ["PT", "PS", "??", ""],
  VALID_FROM: ["2021-03-01", "later", ""],
  REPYEARSTART: ["--04-01", "04", ""],
} as const;

const ids = Object.keys(columns) as (keyof typeof columns)[];
const row = fc.tuple(...ids.map((id) => fc.constantFrom(...columns[id])));
const header = fc.shuffledSubarray(ids, { minLength: 6 });
const file = fc
  .tuple(header, fc.array(row, { maxLength: 30 }), fc.constantFrom(",", ";", "\t", "|"))
  .map(([chosen, rows, divider]) =>
    [
      ["STRUCTURE", "STRUCTURE_ID", ...chosen],
      ...rows.map((cells) => ["dataflow", "X:Y(1.0)", ...chosen.map((id) => cells[ids.indexOf(id)] ?? "")]),
    ]
      .map((cells) => cells.map((cell) => (cell.includes(divider) ? `"${cell}"` : cell)).join(divider))
      .join("\n"),
  );

const sums = ({ counts: { rows, ...parts } }: SdmxReading) => [
  rows,
  Object.values(parts).reduce((a, b) => a + b, 0),
];

describe("whatever a file holds", () => {
  it("every row is a value, empty, unmapped, repeated, replaced or left out", () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), (texts) => {
        const read = readSdmxCsv(
          texts.map((text, at) => ({ path: `${at}.csv`, text })),
          { indicators, units },
        );
        const [rows, told] = sums(read);
        expect(told).toBe(rows);
        expect(read.values.length).toBe(read.counts.values);
      }),
    );
  });

  it("every row that is left out is named", () => {
    fc.assert(
      fc.property(file, (text) => {
        const { losses, counts } = readSdmxCsv(text, { indicators, units });
        const named = losses
          .filter(({ effect }) => effect === "left-out")
          .reduce((sum, { rows }) => sum + rows, 0);
        expect(named).toBe(counts.leftOut);
      }),
    );
  });

  it("a portfolio takes all values", () => {
    const plan = definePortfolio({
      indicators: ["a", "b", "c"].map((id) => ({ id, title: id, unit: "count" as const })),
    });
    fc.assert(
      fc.property(file, (text) => {
        const { values } = readSdmxCsv(text, { indicators, units });
        expect(withMeasuredValues(plan, values).measuredValues.length).toBe(values.length);
      }),
    );
  });

  it("reading a file twice over adds no value", () => {
    fc.assert(
      fc.property(file, (text) => {
        const once = readSdmxCsv(text, { indicators, units });
        const twice = readSdmxCsv(
          [
            { path: "a", text },
            { path: "b", text },
          ],
          { indicators, units },
        );
        const hasActions = text.split("\n")[0]?.includes("ACTION");
        if (!hasActions) expect(twice.values).toEqual(once.values);
      }),
    );
  });

  it("any text is read or refused with a fault", () => {
    const signs = fc.constantFrom(
      ",",
      ";",
      '"',
      "\n",
      "\r",
      ":",
      "[",
      "]",
      "STRUCTURE",
      "TIME_PERIOD",
      "OBS_VALUE",
      "2020",
      "1",
      "\0",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(signs).map((each) => each.join("")),
        ),
        (text) => {
          try {
            const [rows, told] = sums(readSdmxCsv(text, { indicators: [{ indicator: "a", where: {} }] }));
            return rows === told;
          } catch (error) {
            return isPolicyTargetsError(error);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
