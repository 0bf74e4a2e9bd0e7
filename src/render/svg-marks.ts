import type { Status } from "../verdict/codes.js";
import { type StatusGroup, statusGroupOf } from "../verdict/status-groups.js";
import { element, pixel, xy } from "./svg-element.js";

/** A sign for each group of statuses, drawn around its middle in a square of ten pixels. */
const SIGNS: Readonly<Record<StatusGroup, string>> = {
  achieved: "M-4 .3L-1.2 3.2L4-3",
  "on-track": "M-3.5 3.5L3.2-3.2M-1.5-3.5H3.5V1.5",
  behind: "M-3.5-3.5L3.2 3.2M3.5-1.5V3.5H-1.5",
  overdue: "M0-4.5V1M0 4V4.2",
  missed: "M-3.4-3.4L3.4 3.4M3.4-3.4L-3.4 3.4",
  "awaiting-data": "M-3.2-4H3.2L-3.2 4H3.2Z",
  "not-assessable": "M-4 0H-3.9M0 0H.1M3.9 0H4",
  "not-running": "M-2-3.5V3.5M2-3.5V3.5",
};

/** The sign of a group in the colour of the background, to stand on the paint of the group. */
export const groupSign = (group: StatusGroup, x: number, y: number): string =>
  element("path", {
    class: "s-bg",
    d: SIGNS[group],
    transform: `translate(${xy(x, y)})`,
    "stroke-width": "1.8",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });

/** How large a badge is. */
export const BADGE = 16;

/** A square in the paint of a group with its sign. */
export const groupBadge = (group: StatusGroup, x: number, y: number): string =>
  element("rect", { class: `f-${group}`, x, y, width: BADGE, height: BADGE, rx: 3 }) +
  groupSign(group, x + BADGE / 2, y + BADGE / 2);

/** The badge of the group of a status. */
export const statusBadge = (status: Status, x: number, y: number): string =>
  groupBadge(statusGroupOf(status), x, y);

/** The badge of a group as a picture of its own, to stand in a text before the word. It is not read aloud. */
export const statusSign = (group: StatusGroup): string =>
  element(
    "svg",
    { class: "pt-auto ptr-sign", viewBox: `0 0 ${BADGE} ${BADGE}`, "aria-hidden": "true" },
    groupBadge(group, 0, 0),
  );

/** A point: filled, or hollow for a figure that is not final. */
export const pointMark = (x: number, y: number, isHollow: boolean, paint = "value"): string =>
  element("circle", {
    class: `${isHollow ? "f-bg" : `f-${paint}`} s-${paint}`,
    cx: x,
    cy: y,
    r: 4,
    "stroke-width": 2,
  });

/** A square: where a path starts. */
export const squareMark = (x: number, y: number): string =>
  element("rect", { class: "f-ink", x: x - 4.5, y: y - 4.5, width: 9, height: 9 });

/** How a milestone is drawn. */
export type DiamondKind = "met" | "met-late" | "missed" | "open" | "unknown";

/** A diamond: filled if met, crossed if missed, hollow if it is still to come, with a dot if it is not known. */
export const diamondMark = (x: number, y: number, kind: DiamondKind): string => {
  const isMet = kind === "met" || kind === "met-late";
  const corners = [xy(x, y - 7), xy(x + 7, y), xy(x, y + 7), xy(x - 7, y)];
  const shape = element("polygon", {
    class: `${isMet ? "f-ink" : "f-bg"} s-ink`,
    points: corners.join(" "),
    "stroke-width": "1.6",
  });
  if (kind === "missed") {
    const cross = `M${xy(x - 3.2, y - 3.2)}l6.4 6.4m0-6.4l-6.4 6.4`;
    return shape + element("path", { class: "s-ink", d: cross, "stroke-width": "1.6" });
  }
  if (kind === "unknown") return shape + element("circle", { class: "f-ink", cx: x, cy: y, r: 1.8 });
  if (kind === "met-late") return shape + element("circle", { class: "f-bg", cx: x, cy: y, r: 2.2 });
  return shape;
};

/** A ring with a cross: a value that breaks what has to hold. */
export const crossMark = (x: number, y: number): string =>
  element("circle", { class: "f-bg s-missed", cx: x, cy: y, r: 6, "stroke-width": "1.8" }) +
  element("path", {
    class: "s-missed",
    d: `M${xy(x - 3, y - 3)}l6 6m0-6l-6 6`,
    "stroke-width": "1.8",
  });

/** How far an arrow of an open bound reaches. */
export const ARROW = 22;

/** What a figure may be: a bar with caps, and an arrow where there is no bound. `from` is where the point stands. */
export const boundsMark = (
  x: number,
  from: number,
  low: number | null,
  high: number | null,
  paint = "value",
  reach = ARROW,
): string => {
  const end = (y: number | null, side: 1 | -1): string => {
    if (y !== null) return y === from ? "" : `M${xy(x, from)}V${pixel(y)}M${xy(x - 5, y)}h10`;
    const tip = from + side * reach;
    return `M${xy(x, from)}V${pixel(tip)}M${xy(x - 4, tip - side * 5)}L${xy(x, tip)}L${xy(x + 4, tip - side * 5)}`;
  };
  const d = end(low, 1) + end(high, -1);
  return d === "" ? "" : element("path", { class: `s-${paint}`, d, "stroke-width": "1.8" });
};
