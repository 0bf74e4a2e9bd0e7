import { bad, orThrow } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import type { Accumulation } from "../model/indicator.js";
import type { PortfolioInput } from "../model/input.js";
import type { IatiActivity, IatiIndicator } from "./activity.js";
import { type FileRoot, streamActivities } from "./activity-stream.js";
import { FigureNumbers } from "./figure-numbers.js";
import { type IatiFiles, readXmlFiles } from "./iati-files.js";
import { type AccumulationOption, type IatiOptions, readIatiOptions } from "./iati-options.js";
import { IatiPortfolio } from "./iati-portfolio.js";
import type { IatiLoss } from "./loss.js";
import { NamedLosses } from "./named-losses.js";
import { readActivity } from "./read-activity.js";

/** An element of activities that says nothing of results, and how often it stands there. */
export interface IatiPassedOver {
  /** Its name, such as `transaction`. */
  readonly element: string;
  /** How often it stands in the files. */
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
