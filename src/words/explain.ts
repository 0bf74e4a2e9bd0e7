// Evaluations in words: this folder takes the phrases of a language and fills in figures, periods and texts.
// The options that name the language are read in language.ts; phrasebook.ts writes the figures.

import type { Evaluation } from "../evaluation/evaluation.js";
import { readExplained, readReason } from "../evaluation/evaluation-shape.js";
import { take } from "../faults/fault.js";
import { en } from "../locale/en/locale.js";
import type { Wording } from "../locale/wording.js";
import { oneLine } from "../value/printable.js";
import type { Reason } from "../verdict/reason.js";
import { phrasebookFor, type WordOptions } from "./language.js";

/**
 * One reason as a sentence.
 *
 * @param options - the language, English where there is none, and how numbers are written
 * @throws {@link PolicyTargetsError} `unknown-code` for anything but a reason, `wrong-type` where a part of it is damaged; `bad-locale`, `unknown-option` or
 *   `bad-option` for the options
 *
 * @example
 * import { explainReason } from "policy-targets";
 *
 * explainReason({ code: "deadline-passed", deadline: "2020-06", days: 6 });
 * // => "The deadline, June 2020, passed 6 days ago."
 */
export const explainReason = (reason: Reason, options?: WordOptions): string =>
  sentence(take(readReason, reason, "reason"), phrasebookFor(options, en));

/** Each code has its own parameters; the table pairs them, which the compiler cannot follow through the union. */
const sentence = (reason: Reason, words: Wording): string => {
  const { reasons } = words.locale;
  const write = reasons[reason.code] as (parameters: Reason, words: Wording) => string;
  return oneLine(write(reason, words));
};

/**
 * Why a target stands as it does: the reasons of an evaluation as sentences, the one that decides first.
 *
 * @param options - the language, English where there is none, and how numbers are written
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but an evaluation; `bad-locale`, `unknown-option` or
 *   `bad-option` for the options
 *
 * @example
 * import { definePortfolio, evaluateTarget, explain } from "policy-targets";
 * import { vi } from "policy-targets/locale/vi";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const evaluation = evaluateTarget(portfolio, "trial", { asOf: "2020-07-06" });
 * explain(evaluation); // => "The deadline, June 2020, passed 6 days ago. No progress report yet."
 * explain(evaluation, { locale: vi }); // => "Hạn: hết tháng 6/2020 (đã qua 6 ngày). Chưa có báo cáo kết quả."
 */
export const explain = (evaluation: Evaluation, options?: WordOptions): string =>
  explainTo(take(readExplained, evaluation, "evaluation"), phrasebookFor(options, en));

/** {@link explain} of an evaluation that was checked, in words that are there already. */
export const explainTo = ({ reasons }: Pick<Evaluation, "reasons">, words: Wording): string =>
  reasons.map((reason) => sentence(reason, words)).join(" ");

/** The reason that decides, in words that are there already. */
export const mainReasonTo = ({ reasons }: Pick<Evaluation, "reasons">, words: Wording): string =>
  explainTo({ reasons: reasons.slice(0, 1) }, words);
