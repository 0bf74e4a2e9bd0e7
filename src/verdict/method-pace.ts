import { figureOf } from "../pace/linear-pace.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts, SeriesMoment, SeriesValue } from "../pace/method.js";
import { pacesOfEnds } from "../pace/pace.js";
import type { PaceState } from "../pace/pace-state.js";
import type { Path } from "../pace/path.js";
import { checkedAnswer } from "../pace/read-answer.js";
import { isPatchy, type Observation } from "../series/observation.js";
import type { Bound } from "../value/amount.js";
import { dayText } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import type { Pace } from "./assessment.js";
import type { CriterionCase } from "./criterion-case.js";
import type { Reason } from "./reason.js";

/**
 * The pace by a method other than the straight line: on the figures as printed, and with the latest at either end
 * of what it may be; where those differ, the pace is open.
 */
export const paceByMethod = (
  method: ProgressMethod,
  path: Path,
  on: CriterionCase,
  latest: Observation,
  ends: readonly [Bound | null, Bound | null],
): { readonly pace: Pace; readonly reasons: readonly Reason[] } => {
  const answerWith = (figure: DecimalString): MethodAnswer =>
    checkedAnswer(method, method.assess(methodFacts(path, on, latest, figure)));
  const answer = answerWith(latest.nominal ?? path.from.decimal);
  const [low, high] = pacesOfEnds(ends, isPatchy(latest), (end) =>
    end === null ? answer.pace : answerWith(end.value).pace,
  );
  const shared = {
    ratio: answer.value,
    method: method.id,
    label: answer.label,
    thresholds: on.settings.thresholds,
  };
  const day = dayText(latest.last);
  if (low !== high) {
    const expected = Math.min(1, (latest.last - path.start) / ((path.end ?? path.start + 1) - path.start));
    const between: readonly [PaceState, PaceState] = [low, high];
    return {
      pace: { ...shared, state: "unknown", between },
      reasons: [{ code: "pace-open", low, high, expected, on: day }],
    };
  }
  const reason: Reason =
    answer.pace === "unknown"
      ? { code: "no-pace-by-method", method: method.title, because: [...answer.reasons] }
      : {
          code: "pace-by-method",
          state: answer.pace,
          method: method.title,
          label: answer.label,
          value: answer.value,
          on: day,
        };
  return { pace: { ...shared, state: answer.pace, between: null }, reasons: [reason] };
};

/** The series as a method reads it: baseline, the values since, and the latest at the figure that is asked for. */
const methodFacts = (
  path: Path,
  on: CriterionCase,
  latest: Observation,
  figure: DecimalString,
): SeriesFacts => {
  const base = { ...momentOf(path.start), ...path.from };
  const since = on.observations
    .until(latest.last - 1)
    .toArray()
    .filter(({ nominal }) => nominal !== null)
    .map(
      (observation): SeriesValue => ({
        ...momentOf(observation.last),
        ...figureOf(observation.nominal ?? "0"),
      }),
    );
  return {
    values: [base, ...since, { ...momentOf(latest.last), ...figureOf(figure) }],
    direction: path.isUp ? "increase" : "decrease",
    target: path.to,
    deadline: momentOf(path.end ?? path.start),
    baseline: { ...momentOf(path.start), figure: path.from },
    limit: null,
    thresholds: {},
  };
};

const momentOf = (day: number): SeriesMoment => {
  const period = dayText(day);
  return { period, year: Number(period.slice(0, 4)), day };
};
