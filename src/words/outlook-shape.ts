import type { Outlook } from "../evaluation/outlook.js";
import {
  aNumber,
  type Check,
  lazily,
  listOf,
  oneOf,
  orNull,
  shapedAs,
  storedReader,
} from "../faults/shape.js";
import { aDay, aUnit } from "../value/value-shape.js";
import { sensitivityTests, statuses } from "../verdict/codes.js";

/** What is told of an outlook; the rest is not looked at. */
const anOutlook: Check = /* @__PURE__ */ lazily(() => {
  const [day, figure] = [orNull(aDay), orNull(aNumber)];
  const projectedDay = orNull(shapedAs({ nominal: day, earliest: day, latest: day }));
  return shapedAs(
    {
      asOf: aDay,
      deadline: day,
      unit: orNull(aUnit),
      projection: shapedAs({
        average: shapedAs({
          atDeadline: orNull(shapedAs({ nominal: aNumber, low: figure, high: figure })),
          meetsOn: projectedDay,
          exceedsOn: projectedDay,
        }),
      }),
      requirement: shapedAs({ from: day, change: figure, perYear: figure, times: figure }),
      sensitivity: listOf(shapedAs({ to: oneOf(sensitivityTests), status: oneOf(statuses) })),
    },
    "an outlook",
  );
});

/** Reads an outlook that may come from a file. */
export const readOutlook = /* @__PURE__ */ storedReader<Outlook>(
  anOutlook,
  "pass what outlookOf returned, or what JSON.parse made of it",
);
