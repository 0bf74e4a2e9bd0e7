/** How wide text is printed where every letter has the same width, as in a terminal. */

/** Letters of two columns: Chinese, Japanese and Korean, their full-width forms, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Marks on the letter before, and signs without a shape. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;

const widthOfLetter = (letter: string): number =>
  WITHOUT_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;

/** The number of columns that a text takes: a mark takes none, a wide letter two. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
};

/** The text where it fits, else its beginning and "…", up to a whole word where that keeps most of it. */
export const clippedTo = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const letter of text) {
    used += widthOfLetter(letter);
    if (used > width) break;
    kept += letter;
  }
  const word = text.startsWith(" ", kept.length) ? kept.length : kept.lastIndexOf(" ");
  const isMost = word > kept.length / 2;
  return `${(isMost ? kept.slice(0, word) : kept).trimEnd()}…`;
};

/** The text, filled up with spaces. */
export const paddedTo = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));
