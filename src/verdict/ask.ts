import { isFigure } from "../series/figure.js";
import type { Observation } from "../series/observations.js";
import { lookUpIn } from "../series/series-look-up.js";
import type { Asked } from "./asked.js";
import { changeQuestion } from "./change-question.js";
import { levelQuestion, type Question } from "./question.js";
import { type References, referencesOf } from "./references.js";

/** What a criterion asks of a series, and the observations of it that say anything of that. */
export interface Ask {
  readonly question: Question;
  /** Of a change what it is measured against, else `null`. */
  readonly references: References | null;
  readonly observations: readonly Observation[];
}

export const askOf = ({ criterion, indicator, baseline, observations, settings }: Asked): Ask => {
  if (criterion.kind !== "change") {
    const question = levelQuestion(criterion, settings.tolerance);
    return { question, references: null, observations: observations.filter(question.says) };
  }
  const figures = lookUpIn(observations.filter(isFigure), indicator);
  const references = referencesOf(criterion, baseline, figures, settings);
  const question = changeQuestion(criterion, references, settings);
  const saying = observations.filter(question.says);
  // Where all is silent, what is in the way may still be named.
  const heard =
    saying.length > 0 ? saying : observations.filter((silent) => question.obstacle(silent) !== null);
  return { question, references, observations: heard };
};
