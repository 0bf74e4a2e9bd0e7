import { aCriterion } from "../criteria/criterion-shape.js";
import { aPrintedEvaluation } from "../evaluation/evaluation-shape.js";
import {
  aBoolean,
  aNumber,
  aString,
  type Check,
  lazily,
  listOf,
  oneOf,
  orNull,
  shapedAs,
  storedReader,
  withKey,
} from "../faults/shape.js";
import { aDeadline } from "../model/deadline-shape.js";
import { valueFlags, valueStatuses } from "../model/measured-value.js";
import { reportedStates } from "../model/status-report.js";
import { aDay, anAmount, aPeriod, aText, aUnit } from "../value/value-shape.js";
import { milestoneStates, statuses } from "../verdict/codes.js";
import type { ChartData } from "./chart-data.js";

/** What is drawn of a target. */
const aChart: Check = /* @__PURE__ */ lazily(() => {
  const figure = { value: aNumber, low: orNull(aNumber), high: orNull(aNumber) };
  const value = shapedAs({
    ...figure,
    period: aPeriod,
    from: aDay,
    on: aDay,
    status: oneOf(valueStatuses),
    flags: listOf(oneOf(valueFlags)),
    meets: orNull(oneOf(["yes", "no", "maybe"])),
  });
  const limit = orNull(shapedAs({ ...figure, amount: anAmount, isStrict: aBoolean }));
  const report = shapedAs({ on: aDay, says: oneOf(reportedStates), scope: orNull(aText) });
  const category = shapedAs({ on: aDay, values: listOf(shapedAs({ category: aString })) });
  return shapedAs(
    {
      target: aString,
      title: aText,
      status: oneOf(statuses),
      asOf: aDay,
      indicator: orNull(aText),
      unit: orNull(aUnit),
      isPerPeriod: aBoolean,
      isTotal: aBoolean,
      values: listOf(value),
      forecasts: listOf(value),
      baseline: orNull(shapedAs({ ...figure, on: aDay, period: aPeriod, amount: anAmount })),
      asked: orNull(shapedAs({ lower: limit, upper: limit })),
      path: orNull(shapedAs({ points: listOf(shapedAs({ on: aDay, value: aNumber })) })),
      milestones: listOf(
        shapedAs({
          by: aPeriod,
          criterion: aCriterion,
          on: aDay,
          state: oneOf(milestoneStates),
          value: orNull(aNumber),
        }),
      ),
      deadline: orNull(shapedAs({ from: aDay, to: aDay, latest: aDay, isExpected: aBoolean })),
      projection: orNull(shapedAs({ points: listOf(shapedAs({ ...figure, on: aDay })) })),
      breaks: listOf(shapedAs({ after: orNull(aDay), on: aDay })),
      events: listOf(withKey("says", report, category)),
      evaluation: shapedAs({
        deadline: orNull(aDeadline),
        achievement: shapedAs({ breaches: listOf(shapedAs({ on: aDay })) }),
      }),
    },
    "the data of a chart",
  );
});

const CHART_HINT = "pass what chartOf returned, or what JSON.parse made of it";

const aWholeChart: Check = (input) => aChart(input) ?? shapedAs({ evaluation: aPrintedEvaluation })(input);

/** Reads the data of a chart that may come from a file. */
export const readChart = /* @__PURE__ */ storedReader<ChartData>(aWholeChart, CHART_HINT);

/** Reads the data of several charts. */
export const readCharts = /* @__PURE__ */ storedReader<readonly ChartData[]>(
  /* @__PURE__ */ lazily(() => listOf(aWholeChart)),
  `${CHART_HINT}, of each target`,
);
