import { bad, good, orThrow, type Read, within } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { contentOf } from "../faults/plain.js";
import { suggestion } from "../faults/suggest.js";
import { type Accumulation, accumulations } from "../model/indicator.js";
import type { PortfolioInput } from "../model/input.js";
import { decimals, thousandsMarks } from "../portfolio/row-numbers.js";
import type { IatiActivity, IatiIndicator } from "./activity.js";
import { type FileRoot, type SaxesPackage, streamActivities } from "./activity-stream.js";
import { FigureNumbers, type WrittenNumbers } from "./figure-numbers.js";
import { type IatiFiles, readXmlFiles } from "./iati-files.js";
import { IatiPortfolio } from "./iati-portfolio.js";
import type { IatiLoss } from "./loss.js";
import { NamedLosses } from "./named-losses.js";
import { readActivity } from "./read-activity.js";

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

/** An element of activities that says nothing of results, and how often it stands there. */
export interface IatiPassedOver {
  /** Its name, such as `transaction`. */
  readonly element: string;
  readonly count: number;
}

/** Files of IATI activities, as they are read. */
export interface IatiReading {
  /** What has a target or an actual: input for `parsePortfolio`. */
  readonly portfolio: PortfolioInput;
  /** All activities as the files have them, with descriptions, comments and whatever a portfolio has no field for. */
  readonly activities: readonly IatiActivity[];
  /** Everything about results that is left out, or used other than it stands there. */
  readonly losses: readonly IatiLoss[];
  /** The other elements of the activities, which are not read. */
  readonly passedOver: readonly IatiPassedOver[];
}

/**
 * Reads the results of IATI activities: targets and actuals as a portfolio, all results as plain data, and a list of
 * what cannot be used.
 *
 * It reads versions 2.01 to 2.03, and older files as far as they are alike. Entities are not expanded: a file with a
 * DOCTYPE is refused.
 *
 * @param xml - the text of a file, texts by their paths, or a list of `{ path, text }`
 * @param options - the package `saxes`, and what the files leave open
 * @throws {@link PolicyTargetsError} `bad-xml`, `too-deep` or `too-large` for XML that is broken or too large, with its
 *   line; `missing` without `saxes`; `wrong-type`, `unknown-option`, `bad-option` or `unknown-id`. What is wrong in the
 *   content of a file is never thrown: it is in `losses`
 *
 * @example
 * import { parsePortfolio, statusesOf } from "policy-targets";
 * import { readIati } from "policy-targets/iati";
 * import * as saxes from "saxes";
 *
 * const xml = `<iati-activities version="2.03">
 *   <iati-activity xml:lang="en">
 *     <iati-identifier>XX-1</iati-identifier>
 *     <reporting-org ref="XX"><narrative>Water Trust</narrative></reporting-org>
 *     <title><narrative>Wells</narrative></title>
 *     <result type="1">
 *       <title><narrative>Clean water</narrative></title>
 *       <indicator measure="1" ascending="1">
 *         <title><narrative>Wells repaired</narrative></title>
 *         <baseline year="2022" value="0"/>
 *         <period>
 *           <period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/>
 *           <target value="40"/><actual value="43"/>
 *         </period>
 *       </indicator>
 *     </result>
 *   </iati-activity>
 * </iati-activities>`;
 * const reading = readIati(xml, { saxes });
 * reading.losses; // => []
 *
 * const portfolio = parsePortfolio(reading.portfolio);
 * statusesOf(portfolio, { asOf: "2024-06-30" }); // => [{ target: "XX-1:1.1:2023", status: "achieved" }]
 */
export const readIati = (xml: IatiFiles, options: IatiOptions): IatiReading => {
  const { saxes, accumulation, ...written } = orThrow(readIatiOptions(options), "options");
  const files = orThrow(readXmlFiles(xml), "xml");
  const losses = new NamedLosses();
  const activities: IatiActivity[] = [];
  const passedOver = new Map<string, number>();
  const given = new Map<string, number>();
  for (const file of files) {
    const subject = { file: file.path, indicator: null };
    let isVersionKnown = false;
    streamActivities(saxes, file, {
      activity: (element, root) => {
        if (!isVersionKnown) nameVersion(root, losses, file.path);
        isVersionKnown = true;
        activities.push(readActivity(element, root, file.path, given, losses));
      },
      passOver: (name) => passedOver.set(name, (passedOver.get(name) ?? 0) + 1),
      unknown: ({ name, line }) => losses.leftOut("unknown-element", subject, line, `<${name}>`),
    });
  }
  const maker = new IatiPortfolio(
    losses,
    new FigureNumbers(written, losses),
    accumulationsOf(accumulation, activities),
  );
  for (const activity of activities) maker.add(activity);
  return {
    portfolio: maker.input,
    activities,
    losses: losses.losses,
    passedOver: [...passedOver].map(([element, count]) => ({ element, count })),
  };
};

const nameVersion = (root: FileRoot, losses: NamedLosses, file: string | null): void => {
  const version = root.attribute("version");
  const subject = { file, indicator: null };
  if (version === null) losses.used("no-version", subject, root.line, "no version");
  else if (!/^2\.0[123]$/.test(version)) losses.used("other-version", subject, root.line, version);
};

type AccumulationOption = Accumulation | ReadonlyMap<string, Accumulation> | null;

interface ReadIatiOptions extends WrittenNumbers {
  readonly saxes: SaxesPackage;
  readonly accumulation: AccumulationOption;
}

/** Looks up what is stated; a word for all counts where percentages and scales are not meant. */
const accumulationsOf = (stated: AccumulationOption, activities: readonly IatiActivity[]) => {
  if (stated instanceof Map) {
    const ids = activities.flatMap(({ results }) =>
      results.flatMap((result) => result.indicators.map(({ id }) => id)),
    );
    const known = new Set(ids);
    for (const id of stated.keys()) {
      if (known.has(id)) continue;
      const hint = suggestion(id, ids, "use an id as activities has it, or leave it out");
      orThrow(
        bad("unknown-id", id, "the id of an indicator in the files", hint, ["accumulation"]),
        "options",
      );
    }
    return ({ id }: IatiIndicator) => stated.get(id) ?? null;
  }
  return ({ measure }: IatiIndicator) =>
    measure === "percentage" || measure === "ordinal" ? null : (stated as Accumulation | null);
};

const SAXES_HINT = 'run npm install saxes, write import * as saxes from "saxes" and pass { saxes }';

const readIatiOptions = (input: unknown): Read<ReadIatiOptions> => {
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

const isSaxesPackage = (input: unknown): input is SaxesPackage =>
  typeof input === "object" &&
  input !== null &&
  typeof (input as { readonly SaxesParser?: unknown }).SaxesParser === "function";

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
