import type { Evaluation } from "../evaluation/evaluation.js";
import type { Reason } from "../evaluation/reason.js";
import { checkLocale, type Locale } from "./locale.js";
import { Speaker, type WordOptions } from "./speaker.js";

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
export const explainReason = (reason: Reason, locale: Locale, options: WordOptions = {}): string =>
  sentence(reason, new Speaker(checkLocale(locale), options));

/** Each code has its own parameters; the table pairs them, which the compiler cannot follow through the union. */
const sentence = (reason: Reason, say: Speaker): string => {
  const write = say.words.reasons[reason.code] as (parameters: Reason, say: Speaker) => string;
  return write(reason, say);
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
export const explain = (evaluation: Evaluation, locale: Locale, options: WordOptions = {}): string => {
  const say = new Speaker(checkLocale(locale), options);
  return evaluation.reasons.map((reason) => sentence(reason, say)).join(" ");
};
