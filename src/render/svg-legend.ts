import { type Drawn, EDGE, paragraph, SMALL_SIZE } from "./svg-frame.js";
import { textWidth, wrappedText } from "./svg-text.js";

/** One line of a legend: a sign, drawn around a middle, and what it means. */
export interface LegendItem {
  readonly sign: (x: number, y: number) => string;
  readonly label: string;
}

/** The width of a sign with the room behind it. */
const SIGN_ROOM = 32;
const ITEM_GAP = 16;
const ROW_HEIGHT = 22;
const LINE_HEIGHT = 15;

/** The signs of a chart with their meaning, in rows, from `top` on. */
export const legendRows = (items: readonly LegendItem[], width: number, top: number): Drawn => {
  let svg = "";
  let x = EDGE;
  let y = top + ROW_HEIGHT / 2;
  for (const { sign, label } of items) {
    const lines = wrappedText(label, width - 2 * EDGE - SIGN_ROOM, SMALL_SIZE, 3);
    const wide = SIGN_ROOM + Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE)));
    if (x > EDGE && x + wide > width - EDGE) {
      x = EDGE;
      y += ROW_HEIGHT;
    }
    svg += sign(x + 12, y);
    const writing = { size: SMALL_SIZE, kind: "f-ink" } as const;
    svg += paragraph(lines, x + SIGN_ROOM - 3, y - 8, writing, LINE_HEIGHT).svg;
    x += wide + ITEM_GAP;
    y += (lines.length - 1) * LINE_HEIGHT;
  }
  return { svg, bottom: items.length === 0 ? top : y + ROW_HEIGHT / 2 };
};
