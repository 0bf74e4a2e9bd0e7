import type { SeriesFacts, SeriesGoal, SeriesValue } from "../pace/method.js";

/**
 * The targets that count for the latest value: those to be maintained, and of the dated ones those of the next target
 * year, or of the last one where all have passed.
 */
export const goalsNow = (
  { target, deadline, targets }: SeriesFacts,
  latest: SeriesValue,
): readonly SeriesGoal[] => {
  if (targets === undefined)
    return target === null ? [] : [{ value: target.value, decimal: target.decimal, deadline }];
  const years = targets.flatMap((goal) => goal.deadline?.year ?? []);
  const ahead = years.filter((year) => year >= latest.year);
  const counting = ahead.length > 0 ? Math.min(...ahead) : Math.max(...years);
  return targets.filter((goal) => goal.deadline === null || goal.deadline.year === counting);
};
