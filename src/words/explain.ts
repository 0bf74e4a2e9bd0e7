import type { Evaluation } from "../evaluation/evaluation.js";
import { bad, good, type Read, take } from "../faults/fault.js";
import type { Reason } from "../verdict/reason.js";
import type { Locale } from "./locale.js";
import { type Speaker, speakerFor, type WordOptions } from "./speaker.js";

/**
 * One reason as a sentence.
 *
 * @throws {@link PolicyTargetsError} `bad-locale` for a language that the library does not speak
 *
 * @example
 * import { explainReason } from "policy-targets";
 *
 * explainReason({ code: "deadline-passed", deadline: "2020-06", days: 6 }, "en");
 * // => "The deadline, June 2020, passed 6 days ago."
 */
export const explainReason = (reason: Reason, locale: Locale, options?: WordOptions): string =>
  sentence(reason, speakerFor(locale, options));

/** Each code has its own parameters; the table pairs them, which the compiler cannot follow through the union. */
const sentence = (reason: Reason, say: Speaker): string => {
  const { reasons } = say.words;
  const { code } = take((input) => readReason(input, reasons), reason, "reason");
  const write = reasons[code] as (parameters: Reason, say: Speaker) => string;
  return say.sentence(() => write(reason, say), reason, "reason");
};

const readReason = (input: unknown, known: object): Read<Reason> => {
  const code = (input as { code?: unknown } | null)?.code;
  return typeof code === "string" && Object.hasOwn(known, code)
    ? good(input as Reason)
    : bad("unknown-code", code ?? input, "a reason of an evaluation", "pass one of evaluation.reasons");
};

/**
 * Why a target stands as it does: the reasons of an evaluation as sentences, the one that decides first.
 *
 * @throws {@link PolicyTargetsError} `bad-locale` for a language that the library does not speak
 *
 * @example
 * import { definePortfolio, evaluateTarget, explain } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const evaluation = evaluateTarget(portfolio, "trial", { asOf: "2020-07-06" });
 * explain(evaluation, "en"); // => "The deadline, June 2020, passed 6 days ago. No report says how it stands."
 * explain(evaluation, "vi"); // => "Thời hạn tháng 6/2020 đã qua 6 ngày. Chưa có báo cáo nào về kết quả."
 */
export const explain = (evaluation: Evaluation, locale: Locale, options?: WordOptions): string =>
  explainTo(evaluation, speakerFor(locale, options));

/** {@link explain} in the words of a speaker that is there already. */
export const explainTo = (evaluation: Evaluation, say: Speaker): string =>
  take(readReasons, evaluation, "evaluation")
    .map((reason) => sentence(reason, say))
    .join(" ");

const readReasons = (input: unknown): Read<readonly Reason[]> => {
  const reasons = (input as { reasons?: unknown } | null)?.reasons;
  return Array.isArray(reasons)
    ? good(reasons as readonly Reason[])
    : bad("wrong-type", input, "an evaluation", "pass what evaluateTarget returned");
};
