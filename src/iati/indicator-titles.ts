import { joinedTitle } from "../open-sdg/title-book.js";
import { type LocalizedText, pickText } from "../value/text.js";
import type { IatiActivity } from "./activity.js";
import type { NamedLosses } from "./named-losses.js";

/**
 * The titles of indicators by their ids. Where an activity gives several the same title, such as `number`, that of the
 * result stands before it.
 */
export const indicatorTitles = (
  { results, language, file }: IatiActivity,
  losses: NamedLosses,
): ReadonlyMap<string, LocalizedText> => {
  const own = results.flatMap((result) =>
    result.indicators.map(({ id, title, line }) => {
      if (title === null) losses.used("no-title", { file, indicator: id }, line, "<indicator>");
      return { id, title: title ?? `Indicator ${id}`, result: result.title };
    }),
  );
  const counts = new Map<string, number>();
  for (const { title } of own) counts.set(keyOfTitle(title), (counts.get(keyOfTitle(title)) ?? 0) + 1);
  return new Map(
    own.map(({ id, title, result }) => {
      const isAlone = result === null || counts.get(keyOfTitle(title)) === 1;
      return [id, isAlone ? title : joinedTitle(result, [title], language ?? "en")];
    }),
  );
};

const keyOfTitle = (title: LocalizedText): string => pickText(title, "en");
