import { element, svgText } from "./svg-element.js";
import { widthOf } from "./text-width.js";

/**
 * How wide a letter is, as a share of the size of the writing. No font is at hand to measure with, so these are
 * somewhat more than the widths of the usual fonts: a text is hardly ever wider than is reckoned here.
 */
const LETTER_WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'’|!()[\] ]/u, 0.34],
  [/[ftr"/\-–]/u, 0.42],
  [/[mw]/u, 0.9],
  [/[MW%@—…]/u, 1],
  [/\p{Lu}/u, 0.74],
];

const USUAL_LETTER = 0.59;
const WIDE_LETTER = 1.05;
const BOLD = 1.08;

/** About how wide a text is in pixels, rather too much than too little. */
export const textWidth = (text: string, size: number, isBold = false): number => {
  let width = 0;
  for (const letter of text.normalize("NFC")) {
    const columns = widthOf(letter);
    if (columns === 0) continue;
    width +=
      columns === 2
        ? WIDE_LETTER
        : (LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_LETTER);
  }
  return width * size * (isBold ? BOLD : 1);
};

/** The text where it fits into so many pixels, else its beginning and "…". */
export const fittingText = (text: string, width: number, size: number, isBold = false): string => {
  if (textWidth(text, size, isBold) <= width) return text;
  let kept = "";
  for (const letter of text) {
    if (textWidth(`${kept}${letter}…`, size, isBold) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
};

/** A text on lines of so many pixels; what does not fit on the last line is cut off with "…". */
export const wrappedText = (
  text: string,
  width: number,
  size: number,
  mostLines: number,
  isBold = false,
): readonly string[] => {
  const lines: string[] = [];
  const words = text.split(" ");
  while (words.length > 0 && lines.length < mostLines - 1) {
    let line = words.shift() ?? "";
    // A word that is wider than a line is cut, and its rest goes on below.
    while (textWidth(line, size, isBold) > width && [...line].length > 1) {
      const letters = [...line];
      let taken = 1;
      while (textWidth(letters.slice(0, taken + 1).join(""), size, isBold) <= width) taken++;
      words.unshift(letters.slice(taken).join(""));
      line = letters.slice(0, taken).join("");
    }
    while (words.length > 0 && textWidth(`${line} ${words[0]}`, size, isBold) <= width) {
      line += ` ${words.shift()}`;
    }
    lines.push(line);
  }
  if (words.length > 0) lines.push(fittingText(words.join(" "), width, size, isBold));
  return lines;
};

/** How a text is written. */
export interface Writing {
  /** In pixels. */
  readonly size: number;
  /** Its classes, such as `f-ink`. */
  readonly kind: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly isBold?: boolean;
}

/** One line of text; y is its foot. */
export const writtenAt = (
  x: number,
  y: number,
  text: string,
  { size, kind, anchor = "start", isBold = false }: Writing,
): string =>
  element(
    "text",
    {
      class: kind,
      x,
      y,
      "font-size": size,
      "font-weight": isBold ? "bold" : null,
      "text-anchor": anchor === "start" ? null : anchor,
    },
    svgText(text) || " ",
  );
