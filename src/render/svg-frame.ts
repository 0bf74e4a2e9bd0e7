import type { Status } from "../verdict/codes.js";
import type { ChartContext } from "./chart-context.js";
import { box, element, svgText } from "./svg-element.js";
import { BADGE, statusBadge } from "./svg-marks.js";
import { type Writing, wrappedText, writtenAt } from "./svg-text.js";
import { styleFor } from "./svg-theme.js";

/** The room at the edges of a chart. */
export const EDGE = 16;

/** Part of a drawing, and how far down it reaches. */
export interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

/** The sizes of writing. */
const TITLE_SIZE = 17;
export const TEXT_SIZE = 13;
export const SMALL_SIZE = 12;

/** Lines of text below each other, from `top` on. */
export const paragraph = (
  lines: readonly string[],
  x: number,
  top: number,
  writing: Writing,
  lineHeight = writing.size * 1.35,
): Drawn => ({
  svg: lines.map((line, at) => writtenAt(x, top + writing.size + at * lineHeight, line, writing)).join(""),
  bottom: top + lines.length * lineHeight,
});

/** The title, the status with its sign and why it is so, and a line below. */
export const chartHead = (
  { width, words }: ChartContext,
  title: string,
  status: Status | null,
  under: string,
  why = "",
): Drawn => {
  const room = width - 2 * EDGE;
  const bold = { size: TITLE_SIZE, kind: "f-ink", isBold: true } as const;
  const head = paragraph(wrappedText(title, room, TITLE_SIZE, 5, true), EDGE, EDGE - 4, bold);
  let { svg, bottom } = head;
  if (status !== null) {
    const word = words.locale.statuses[status];
    svg += statusBadge(status, EDGE, bottom + 5);
    svg += writtenAt(EDGE + BADGE + 7, bottom + 5 + 12.5, word, {
      size: TEXT_SIZE,
      kind: "f-ink",
      isBold: true,
    });
    bottom += BADGE + 9;
  }
  if (why !== "") {
    const reason = wrappedText(why, room, TEXT_SIZE, 3);
    const lines = paragraph(reason, EDGE, bottom + 2, { size: TEXT_SIZE, kind: "f-ink" });
    svg += lines.svg;
    bottom = lines.bottom;
  }
  if (under === "") return { svg, bottom };
  const soft = { size: TEXT_SIZE, kind: "f-soft" } as const;
  const lines = paragraph(wrappedText(under, room, TEXT_SIZE, 4), EDGE, bottom + 2, soft);
  return { svg: svg + lines.svg, bottom: lines.bottom };
};

/**
 * A whole chart: a picture with a name and a description for those who cannot see it. It has no ids and no links, so that
 * several can stand in one page.
 */
export const svgDocument = (
  { width, theme, words, isInPage }: ChartContext,
  title: string,
  description: string,
  height: number,
  drawing: string,
): string => {
  const drawn = box("f-bg", 0, 0, width, height) + drawing;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `pt-${theme}`,
      role: "img",
      lang: words.locale.code,
      width,
      height: Math.ceil(height),
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      style: isInPage ? null : "max-width:100%;height:auto",
    },
    `<title>${svgText(title)}</title><desc>${svgText(description)}</desc>` +
      `${isInPage ? "" : `<style>${styleFor(drawn, theme)}</style>`}${drawn}`,
  );
};
