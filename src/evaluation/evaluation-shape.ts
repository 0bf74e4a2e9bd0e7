import { aCriterion } from "../criteria/criterion-shape.js";
import {
  aNumber,
  aString,
  aWholeNumber,
  type Check,
  lazily,
  listOf,
  oneOf,
  orNothing,
  orNull,
  shapedAs,
  storedReader,
} from "../faults/shape.js";
import { verifications } from "../model/measured-value.js";
import { locatorParts } from "../model/source.js";
import { reportedStates } from "../model/status-report.js";
import { targetClasses } from "../model/target-class.js";
import { aDay, anAmountOrCategory, aPeriod, aText, aUnit } from "../value/value-shape.js";
import { achievementStates, caveats, statuses } from "../verdict/codes.js";
import type { Reason } from "../verdict/reason.js";
import { aReason } from "../verdict/reason-shape.js";
import type { Evaluation, PortfolioEvaluation } from "./evaluation.js";

/** What is compared of the evaluation of a target: how it stands, and when it is due. */
const compared = (): Readonly<Record<string, Check>> => ({
  target: aString,
  class: oneOf(targetClasses),
  status: oneOf(statuses),
  timeliness: shapedAs({ lastDay: orNull(aDay) }),
});

const ofPortfolio = (table: Readonly<Record<string, Check>>): Check =>
  shapedAs(
    { asOf: aDay, knownOn: aDay, evaluations: listOf(shapedAs(table, "an evaluation of a target")) },
    "an evaluation of a portfolio",
  );

/** What is counted of values and reports. */
const vouchedFor = (): Check => listOf(shapedAs({ verification: orNothing(oneOf(verifications)) }));

const EVALUATION_HINT = "pass what evaluatePortfolio returned, or what JSON.parse made of it";

/** Reads an evaluation that is to be compared. */
export const readCompared = /* @__PURE__ */ storedReader<PortfolioEvaluation>(
  /* @__PURE__ */ lazily(() => ofPortfolio(compared())),
  EVALUATION_HINT,
  ["not-a-day", "impossible-date", "unknown-code"],
);

/** Reads an evaluation that is to be counted. What its reasons tell is looked at when they are put into words. */
export const readCounted = /* @__PURE__ */ storedReader<PortfolioEvaluation>(
  /* @__PURE__ */ lazily(() =>
    ofPortfolio({ ...compared(), evidence: shapedAs({ values: vouchedFor(), reports: vouchedFor() }) }),
  ),
  EVALUATION_HINT,
);

/** Reads an evaluation that is to be put into words. */
export const readExplained = /* @__PURE__ */ storedReader<Evaluation>(
  /* @__PURE__ */ lazily(() => shapedAs({ reasons: listOf(aReason) }, "an evaluation")),
  "pass what evaluateTarget returned, or what JSON.parse made of it",
);

/** Reads one reason that is to be put into words. */
export const readReason = /* @__PURE__ */ storedReader<Reason>(
  aReason,
  "pass one of evaluation.reasons, or what JSON.parse made of it",
  ["unknown-code"],
);

const aCitation = (): Check =>
  shapedAs({
    source: aString,
    locator: orNothing(shapedAs(Object.fromEntries(locatorParts.map((part) => [part, orNothing(aLabel)])))),
  });

/** What a locator names a place by: a number or a text. */
const aLabel: Check = (input) => (Number.isFinite(input) ? null : aString(input));

/** An evaluation of which a report prints criterion, latest value, parts, progress, evidence, reasons and caveats. */
export const aPrintedEvaluation: Check = /* @__PURE__ */ lazily(() => {
  const cited = { citations: listOf(aCitation()) };
  return shapedAs(
    {
      criterion: aCriterion,
      unit: orNull(aUnit),
      latest: orNull(shapedAs({ values: listOf(anAmountOrCategory), period: aPeriod })),
      parts: listOf(shapedAs({ state: oneOf(achievementStates) })),
      timeliness: shapedAs({ daysLeft: orNull(aWholeNumber) }),
      progress: shapedAs({ share: orNull(aNumber), expected: orNull(aNumber) }),
      evidence: shapedAs({
        citations: listOf(aCitation()),
        values: listOf(shapedAs(cited)),
        reports: listOf(
          shapedAs({ ...cited, says: oneOf(reportedStates), on: aPeriod, scope: orNothing(aText) }),
        ),
      }),
      reasons: listOf(aReason),
      confidence: listOf(oneOf(caveats)),
    },
    "an evaluation",
  );
});
