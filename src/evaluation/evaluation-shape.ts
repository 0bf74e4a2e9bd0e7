import {
  aString,
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
import { aDay } from "../value/value-shape.js";
import { caveats, statuses } from "../verdict/codes.js";
import type { Reason } from "../verdict/reason.js";
import { aReason } from "../verdict/reason-shape.js";
import type { Evaluation, PortfolioEvaluation } from "./evaluation.js";

/** What is compared of the evaluation of a target: how it stands, and when it is due. */
const compared = (): Readonly<Record<string, Check>> => ({
  target: aString,
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

/** An evaluation whose reasons and caveats are printed. */
export const aPrintedEvaluation: Check = /* @__PURE__ */ lazily(() =>
  shapedAs({ reasons: listOf(aReason), confidence: listOf(oneOf(caveats)) }, "an evaluation"),
);
