import { joinedTitle } from "../open-sdg/title-book.js";
import { dayText } from "../value/day.js";
import type { LocalizedText } from "../value/text.js";
import type { IatiActivity, IatiIndicator, IatiResult } from "./activity.js";
import type { ActivityEntries, ActivityEntry } from "./activity-entries.js";
import type { BreakdownReader } from "./breakdown.js";
import type { IatiSubject } from "./named-losses.js";
import { titleOfDays } from "./period-days.js";
import type { StatedFigure, StatedFigures } from "./stated-figures.js";

/** An indicator with what it stands in, and what reads it. */
export interface PlacedIndicator {
  readonly activity: IatiActivity;
  readonly result: IatiResult;
  readonly indicator: IatiIndicator;
  readonly title: LocalizedText;
  /** Whether it has targets for more than one period, which would have the same title. */
  readonly hasSeveralDeadlines: boolean;
  readonly subject: IatiSubject;
  readonly breakdowns: BreakdownReader;
  readonly figures: StatedFigures;
}

/** Whether an indicator has targets for more than one period. */
export const hasSeveralDeadlines = ({ periods }: IatiIndicator): boolean => {
  const [first, ...rest] = periods.filter(({ targets }) => targets.length > 0);
  return rest.some(({ start, end }) => start !== first?.start || end !== first?.end);
};

/** What targets have alike, whatever they ask. */
export class TargetFrames {
  readonly #entries: ActivityEntries;
  readonly #counts = new Map<string, number>();

  constructor(entries: ActivityEntries) {
    this.#entries = entries;
  }

  of(placed: PlacedIndicator, entry: ActivityEntry, target: StatedFigure) {
    const { activity, result, indicator } = placed;
    return {
      id: this.#freeId(`${indicator.id}:${target.period}`),
      title: titleOfTarget(placed, target),
      policies: [activity.id],
      start: dayText(target.days.first),
      deadline: target.period,
      ...(entry.party === null ? {} : { parties: [{ party: entry.party, role: "reporting" as const }] }),
      ...(result.title === null ? {} : { sector: result.title }),
      tags: tagsOf(result, indicator),
      ...(entry.lifecycle === undefined ? {} : { lifecycle: entry.lifecycle }),
      citations: this.#entries.citationsOf(entry, target.figure),
    };
  }

  #freeId(id: string): string {
    const count = (this.#counts.get(id) ?? 0) + 1;
    this.#counts.set(id, count);
    return count === 1 ? id : `${id}:${count}`;
  }
}

const titleOfTarget = (
  { activity, title, hasSeveralDeadlines: isOneOfSeveral }: PlacedIndicator,
  { breakdown, days }: StatedFigure,
): LocalizedText => {
  const members = Object.values(breakdown.members);
  const all = isOneOfSeveral ? [...members, titleOfDays(days)] : members;
  return joinedTitle(title, all, activity.language ?? "en");
};

/** The type of the result, and the codes of result and indicator in other lists: `output`, `iati-indicator-9:8.8.2`. */
const tagsOf = (result: IatiResult, indicator: IatiIndicator): readonly string[] => {
  const codes = (kind: string, { references }: IatiResult | IatiIndicator) =>
    references.map(({ vocabulary, code }) => `iati-${kind}-${vocabulary}:${code}`);
  return [...new Set([result.type, ...codes("result", result), ...codes("indicator", indicator)])];
};
