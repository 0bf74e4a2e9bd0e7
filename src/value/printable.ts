import { bad, good, type Read, take } from "../faults/fault.js";

/**
 * A text of a portfolio as it can be printed: on one line, without characters that steer a terminal, turn the direction
 * of writing or are not seen. `renderText`, `renderMarkdown`, `explain` and all other functions that write sentences do
 * this on their own. Use it for titles and names that you print yourself.
 *
 * Control characters and line breaks become a space. Characters that are not seen are left out, so that no text hides in
 * another. Those that a script or an emoji needs stay: a joiner or non-joiner behind a letter of a script that joins
 * letters, such as Arabic or Devanagari; a joiner between two emoji; one variation selector behind an emoji or a Han
 * character; a direction mark before a number, or in a text with letters that are written from right to left.
 *
 * @param text - a text, such as a title in one language
 * @returns the text; `""` where nothing of it can be seen
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a string
 *
 * @example
 * import { printableText } from "policy-targets";
 *
 * printableText("5G\u200b trial\n(\u202epilot)"); // => "5G trial (pilot)"
 */
export const printableText = (text: string): string => oneLine(take(readString, text, "text"));

const readString = (input: unknown): Read<string> =>
  typeof input === "string"
    ? good(input)
    : bad("wrong-type", input, "a text", "pass a string, such as what textIn returns");

/** {@link printableText} of a text that was checked. */
export const oneLine = (text: string): string => printable(text).trim();

/** The same for a line that keeps its indent. */
export const printable = (text: string): string => {
  const seen = text.replace(CONTROLS, " ").replace(UNSEEN, "$1");
  return RIGHT_TO_LEFT.test(seen) ? seen : seen.replace(IDLE_MARKS, "");
};

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * What is not seen, and before it, in a group of their own, the cases in which it is needed. A joining script is one
 * whose letters take another form beside others.
 */
const UNSEEN = /* @__PURE__ */ (() => {
  const unseen = String.raw`\p{Default_Ignorable_Code_Point}\ufff9-\ufffb`;
  const joining = [
    ...["Arabic", "Syriac", "Mandaic", "Nko", "Mongolian", "Phags_Pa", "Adlam", "Hanifi_Rohingya"],
    ...["Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam"],
    ...["Sinhala", "Tibetan", "Myanmar", "Khmer", "Balinese", "Javanese", "Grantha", "Newa"],
  ].map((script) => String.raw`\p{Script_Extensions=${script}}`);
  const needed = [
    String.raw`[\u200c\u200d](?<=[${joining.join("")}].)(?![${unseen}])`,
    String.raw`\u200d(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?.)(?=\p{Extended_Pictographic})`,
    String.raw`[\ufe0e\ufe0f](?<=\p{Extended_Pictographic}.)`,
    String.raw`\ufe0f(?<=[0-9#*].)(?=\u20e3)`,
    String.raw`[\ufe00-\ufe02\u{e0100}-\u{e01ef}](?<=\p{Script=Han}.)`,
    String.raw`[\u180b-\u180f](?<=\p{Script=Mongolian}.)`,
    String.raw`[\u200e\u200f\u061c](?<![${unseen}].)(?![${unseen}])`,
  ];
  return new RegExp(`(${needed.join("|")})|[${unseen}]`, "gu");
})();

const RIGHT_TO_LEFT =
  /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Marks of direction that no number follows. */
const IDLE_MARKS = /[\u200e\u200f\u061c](?![-+−]?\p{Nd})/gu;
