import type { ProjectedDay, ProjectedValue } from "../evaluation/projection.js";
import { bad, good, type Read } from "../faults/fault.js";
import type { Day } from "../value/day.js";
import { readDay } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import { type SensitivityTest, type Status, sensitivityTests, statuses } from "../verdict/codes.js";

/** What is told of where a target is heading. */
export interface Outlook {
  readonly asOf: Day;
  readonly deadline: Day | null;
  readonly atDeadline: ProjectedValue | null;
  readonly meetsOn: ProjectedDay | null;
  readonly change: DecimalString | null;
  readonly perYear: DecimalString | null;
  readonly times: number | null;
  readonly sensitivity: readonly { readonly to: SensitivityTest; readonly status: Status }[];
}

/** Reads what is told of an evaluation, which may come from a file; the rest is not looked at. */
export const readOutlook = (input: unknown): Read<Outlook> => {
  const { asOf, timeliness, projection, requirement, sensitivity } = fieldsOf(input);
  const { atDeadline, meetsOn } = fieldsOf(fieldsOf(projection).average);
  const { change, perYear, times } = fieldsOf(requirement);
  const told = {
    asOf,
    deadline: fieldsOf(timeliness).lastDay,
    atDeadline,
    meetsOn,
    change,
    perYear,
    times,
    sensitivity,
  };
  return isOutlook(told)
    ? good(told)
    : bad("wrong-type", input, "an evaluation", "pass what evaluateTarget returned");
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (input: unknown): Fields =>
  typeof input === "object" && input !== null ? (input as Fields) : {};

const isOutlook = (told: Readonly<Record<keyof Outlook, unknown>>): told is Outlook =>
  readDay(told.asOf).ok &&
  isNullOr(isDay, told.deadline) &&
  isNullOr(isValue, told.atDeadline) &&
  isNullOr((day: unknown) => hasAll(day, ["nominal", "earliest", "latest"], isDay), told.meetsOn) &&
  isNullOr(isFigure, told.change) &&
  isNullOr(isFigure, told.perYear) &&
  isNullOr(Number.isFinite, told.times) &&
  Array.isArray(told.sensitivity) &&
  Array.from(told.sensitivity).every(isSensitivity);

const isNullOr = <T>(is: (input: T) => boolean, input: unknown): boolean => input === null || is(input as T);

const isDay = (input: unknown): boolean => readDay(input).ok;

const PLAIN = /^-?\d{1,200}(\.\d{1,200})?$/;

/** A figure that was worked out may be larger or smaller than any that can be stated. */
const isFigure = (input: unknown): boolean => typeof input === "string" && PLAIN.test(input);

const hasAll = (input: unknown, keys: readonly string[], is: (input: unknown) => boolean): boolean =>
  keys.every((key) => isNullOr(is, fieldsOf(input)[key]));

const isValue = (input: unknown): boolean =>
  hasAll(input, ["low", "high"], isFigure) && isFigure(fieldsOf(input).nominal);

const isSensitivity = (input: unknown): boolean => {
  const { to, status } = fieldsOf(input);
  return (
    (sensitivityTests as readonly unknown[]).includes(to) && (statuses as readonly unknown[]).includes(status)
  );
};
