import { type Drawn, EDGE, SMALL_SIZE } from "./svg-frame.js";
import { fittingText, textWidth, writtenAt } from "./svg-text.js";

/** One line of a legend: a sign, drawn around a middle, and what it means. */
export interface LegendItem {
  readonly sign: (x: number, y: number) => string;
  readonly label: string;
}

/** The width of a sign with the room behind it. */
const SIGN_ROOM = 32;
const ITEM_GAP = 16;
const ROW_HEIGHT = 21;

/** The signs of a chart with their meaning, in rows, from `top` on. */
export const legendRows = (items: readonly LegendItem[], width: number, top: number): Drawn => {
  let svg = "";
  let x = EDGE;
  let y = top + ROW_HEIGHT / 2;
  for (const { sign, label } of items) {
    const text = fittingText(label, width - 2 * EDGE - SIGN_ROOM, SMALL_SIZE);
    const wide = SIGN_ROOM + textWidth(text, SMALL_SIZE);
    if (x > EDGE && x + wide > width - EDGE) {
      x = EDGE;
      y += ROW_HEIGHT;
    }
    svg += sign(x + 12, y) + writtenAt(x + SIGN_ROOM - 3, y + 4, text, { size: SMALL_SIZE, kind: "f-ink" });
    x += wide + ITEM_GAP;
  }
  return { svg, bottom: items.length === 0 ? top : y + ROW_HEIGHT / 2 };
};
