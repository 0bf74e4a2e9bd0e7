import type { Outlook } from "../evaluation/outlook.js";
import { bad, good, type Read } from "../faults/fault.js";
import { type Check, fields, isNumber, listOf, oneOf, orNull } from "../faults/shape.js";
import { readDay } from "../value/day.js";
import { readUnit } from "../value/unit.js";
import { sensitivityTests, statuses } from "../verdict/codes.js";

const isDay: Check = (input) => readDay(input).ok;
const isUnit: Check = (input) => readUnit(input).ok;

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
  outlookShape()(input)
    ? good(input as Outlook)
    : bad("wrong-type", input, "an outlook", "pass what outlookOf returned, or what JSON.parse made of it");
