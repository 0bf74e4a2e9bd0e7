import type { Outlook } from "../evaluation/outlook.js";
import type { Read } from "../faults/fault.js";
import { type Check, fields, isNumber, listOf, oneOf, orNull, readShape, that } from "../faults/shape.js";
import { readDay } from "../value/day.js";
import { readUnit } from "../value/unit.js";
import { sensitivityTests, statuses } from "../verdict/codes.js";

const isDay = that("a day", (input) => readDay(input).ok);
const isUnit = that("a unit", (input) => readUnit(input).ok);

/** What is told of an outlook; the rest is not looked at. */
const outlookShape = (): Check => {
  const [day, figure] = [orNull(isDay), orNull(isNumber)];
  return fields({
    asOf: isDay,
    deadline: day,
    unit: orNull(isUnit),
    projection: fields({
      average: fields({
        atDeadline: orNull(fields({ nominal: isNumber, low: figure, high: figure })),
        meetsOn: orNull(fields({ nominal: day, earliest: day, latest: day })),
      }),
    }),
    requirement: fields({ from: day, change: figure, perYear: figure, times: figure }),
    sensitivity: listOf(fields({ to: oneOf(sensitivityTests), status: oneOf(statuses) })),
  });
};

/** Reads an outlook that may come from a file. */
export const readOutlook = (input: unknown): Read<Outlook> =>
  readShape(
    input,
    outlookShape(),
    "an outlook",
    "pass what outlookOf returned, or what JSON.parse made of it",
  );
