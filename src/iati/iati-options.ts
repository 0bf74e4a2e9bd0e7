import { bad, good, type Read, within } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { contentOf, copied } from "../faults/plain.js";
import { isObject } from "../faults/shape.js";
import { suggestion } from "../faults/suggest.js";
import { type Accumulation, accumulations } from "../model/indicator.js";
import { decimals, thousandsMarks } from "../portfolio/row-numbers.js";
import type { SaxesPackage } from "./activity-stream.js";
import type { WrittenNumbers } from "./figure-numbers.js";

/** What reads XML, and what the files leave open. */
export interface IatiOptions {
  /** The package `saxes`, version 6, which you install: what `import * as saxes from "saxes"` gives. */
  readonly saxes: SaxesPackage;
  /**
   * What values say of their periods, which IATI does not tell: `level` for the state at the end of each, `cumulative`
   * for a total that runs since the start, `per-period` for the amount within each. One word for all indicators of
   * measure 1, or words by the ids of indicators. Default: not known; a target is then judged by values of its own
   * period alone.
   */
  readonly accumulation?: Accumulation | Readonly<Record<string, Accumulation>> | undefined;
  /** What stands before the decimals of numbers. Default: a point, as the standard has it. */
  readonly decimal?: "." | "," | undefined;
  /** What stands between thousands. Default: nothing, as the standard has it. */
  readonly thousands?: "." | "," | " " | "'" | "_" | undefined;
}

/** One word for all, words by the ids of indicators, or none. */
export type AccumulationOption = Accumulation | ReadonlyMap<string, Accumulation> | null;

export interface ReadIatiOptions extends WrittenNumbers {
  readonly saxes: SaxesPackage;
  readonly accumulation: AccumulationOption;
}

const SAXES_HINT = 'run npm install saxes, write import * as saxes from "saxes" and pass { saxes }';

export const readIatiOptions = (input: unknown): Read<ReadIatiOptions> => {
  const given = readKeys(input ?? {}, ["saxes", "accumulation", "decimal", "thousands"], SAXES_HINT);
  if (!given.ok) return given;
  const { saxes, accumulation, decimal, thousands } = given.value;
  if (!isSaxesPackage(saxes))
    return bad(saxes === undefined ? "missing" : "bad-option", saxes, "the package saxes", SAXES_HINT, [
      "saxes",
    ]);
  const counted = readAccumulationOption(accumulation);
  if (!counted.ok) return within("accumulation", counted);
  const point = decimals.find((mark) => mark === decimal);
  if (decimal !== undefined && point === undefined)
    return bad("bad-option", decimal, 'a point "." or a comma ","', "leave it out for a point", ["decimal"]);
  const group = thousandsMarks.find((mark) => mark === thousands);
  if (thousands !== undefined && (group === undefined || group === (point ?? ".")))
    return bad(
      "bad-option",
      thousands,
      "another mark than that before the decimals",
      `write one of ${thousandsMarks.map((mark) => JSON.stringify(mark)).join(", ")}`,
      ["thousands"],
    );
  return good({ saxes, accumulation: counted.value, decimal: point, thousands: group });
};

/** Whether it makes parsers. The constructor is not ours, and may throw anything. */
const isSaxesPackage = (input: unknown): input is SaxesPackage => {
  const parser = copied(() => new (input as SaxesPackage).SaxesParser() as Readonly<Record<string, unknown>>);
  return isObject(parser) && ["on", "write"].every((name) => typeof parser[name] === "function");
};

const MOST_ACCUMULATIONS = 1_000_000;

const readAccumulationOption = (input: unknown): Read<AccumulationOption> => {
  if (input === undefined) return good(null);
  if (typeof input !== "object" || input === null) return readAccumulation(input);
  const content = contentOf(input, MOST_ACCUMULATIONS);
  if (typeof content !== "object" || Array.isArray(content) || content instanceof Date)
    return bad("wrong-type", input, "a word, or words by the ids of indicators", ACCUMULATION_HINT);
  const read = new Map<string, Accumulation>();
  for (const [id, word] of Object.entries(content)) {
    const known = readAccumulation(word);
    if (!known.ok) return within(id, known);
    read.set(id, known.value);
  }
  return good(read);
};

const ACCUMULATION_HINT = 'write "cumulative", or { "XX-1:1.1": "cumulative" }';

const readAccumulation = (input: unknown): Read<Accumulation> => {
  const known = accumulations.find((each) => each === input);
  if (known !== undefined) return good(known);
  return bad(
    "bad-option",
    input,
    accumulations.join(", "),
    suggestion(input, accumulations, ACCUMULATION_HINT),
  );
};
