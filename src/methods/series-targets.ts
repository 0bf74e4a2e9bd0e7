import { bad, good, type Read, within } from "../faults/fault.js";
import { type ListShape, readList } from "../faults/foreign.js";
import { readKeys } from "../faults/options.js";
import { suggestion } from "../faults/suggest.js";
import type { Direction } from "../model/indicator.js";
import { type TargetMode, targetModes } from "../model/target.js";
import { compareFigures } from "../pace/linear-pace.js";
import type { SeriesFigure, SeriesGoal } from "../pace/method.js";
import type { DecimalInput } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { readMoment, readSeriesFigure } from "./read-series.js";

/** One of several targets of a series. */
export interface SeriesTarget {
  /**
   * The value to reach, in the unit of the series, or a range as `{ from: 80, to: 95 }`, ends in any order. Of a range
   * the bound counts that asks for less: the lower one where more is better.
   */
  readonly value: DecimalInput | { readonly from: DecimalInput; readonly to: DecimalInput };
  /** The period by the end of which the target is to be reached. Required, unless it is to be maintained. */
  readonly deadline?: Period | undefined;
  /** `maintain` where the target is to be met in every year; it then has no deadline. Default `reach`. */
  readonly mode?: TargetMode | undefined;
}

const TARGETS: ListShape = {
  most: 1000,
  of: "targets",
  hint: 'write [{ value: 65, deadline: "2030" }, { value: 6, mode: "maintain" }]',
};

/** Reads a list of targets; of each range it takes the bound that asks for less. */
export const readTargets = (input: unknown, direction: Direction): Read<readonly SeriesGoal[]> => {
  const list = readList(input, TARGETS, (target) => target);
  if (!list.ok) return list;
  if (list.value.length === 0)
    return bad("bad-option", input, "at least one target", "leave targets out where there is none");
  const goals: SeriesGoal[] = [];
  for (const [at, each] of list.value.entries()) {
    const goal = readTarget(each, direction);
    if (!goal.ok) return within(at, goal);
    goals.push(goal.value);
  }
  return good(goals);
};

const readTarget = (input: unknown, direction: Direction): Read<SeriesGoal> => {
  const given = readKeys(input, ["value", "deadline", "mode"], 'write { value: 65, deadline: "2030" }');
  if (!given.ok) return given;
  const { value, deadline, mode = "reach" } = given.value;
  const figure = readTargetValue(value, direction);
  if (!figure.ok) return within("value", figure);
  const isMaintained = mode === "maintain";
  if (!isMaintained && mode !== "reach") {
    const hint = suggestion(mode, targetModes, 'write mode: "maintain" for a target of every year');
    return bad("bad-option", mode, targetModes.join(" or "), hint, ["mode"]);
  }
  const goal = { value: figure.value.value, decimal: figure.value.decimal };
  if (isMaintained) {
    if (deadline === undefined) return good({ ...goal, deadline: null });
    const hint = "leave the deadline out, or the mode";
    return bad("field-without-effect", deadline, "no deadline of a target to maintain", hint, ["deadline"]);
  }
  if (deadline === undefined) {
    const hint = 'write deadline: "2030", or mode: "maintain" for a target of every year';
    return bad("missing", deadline, "the deadline of the target", hint, ["deadline"]);
  }
  const moment = readMoment(deadline);
  return moment.ok ? good({ ...goal, deadline: moment.value }) : within("deadline", moment);
};

const readTargetValue = (input: unknown, direction: Direction): Read<SeriesFigure> => {
  if (typeof input !== "object" || input === null) return readSeriesFigure(input);
  const given = readKeys(input, ["from", "to"], "write { from: 80, to: 95 }");
  if (!given.ok) return given;
  const from = readSeriesFigure(given.value.from);
  if (!from.ok) return within("from", from);
  const to = readSeriesFigure(given.value.to);
  if (!to.ok) return within("to", to);
  const isFromLower = compareFigures(from.value, to.value) <= 0;
  return isFromLower === (direction === "increase") ? from : to;
};
