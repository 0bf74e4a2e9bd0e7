/** What an SVG is written from: elements as text. What a portfolio says comes in by `svgText` and `element` alone. */
import { oneLine } from "../value/printable.js";

/** Signs that XML does not allow in any form. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as data: it is shown as it is, and no part of it becomes markup. */
export const svgText = (text: string): string =>
  oneLine(text)
    .replace(NOT_IN_XML, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

/** A length or place in pixels: one decimal, the same text on every machine. */
export const pixel = (length: number): string => String(Math.round(length * 10) / 10 + 0);

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element. Numbers are rounded, texts are escaped, and attributes that are `null` are left out. */
export const element = (name: string, attributes: Attributes, content = ""): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? pixel(value) : svgText(value ?? "")}"`);
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
};

/** The place of a point in a path. */
export const xy = (x: number, y: number): string => `${pixel(x)} ${pixel(y)}`;

/** A straight line. */
export const straight = (kind: string, x1: number, y1: number, x2: number, y2: number): string =>
  element("path", { class: kind, d: `M${xy(x1, y1)}L${xy(x2, y2)}` });

/** A box. */
export const box = (kind: string, x: number, y: number, width: number, height: number): string =>
  element("rect", { class: kind, x, y, width: Math.max(0, width), height: Math.max(0, height) });

/** An upright dotted line: the day that is judged. */
export const dottedLine = (x: number, top: number, bottom: number): string =>
  element("path", {
    class: "s-ink",
    d: `M${xy(x, top)}V${pixel(bottom)}`,
    "stroke-dasharray": "1.5 3",
    "stroke-width": "1.4",
  });

/** The piece of ground that interrupts an upright line behind a text; empty where the line does not run through it. */
export const groundIn = (line: number, left: number, top: number, width: number, height: number): string =>
  line > left - 3 && line < left + width + 3 ? box("f-bg", line - 2, top, 4, height) : "";

/** The outline of a span that is not certain. */
export const dashedBox = (x: number, y: number, width: number, height: number, kind = "s-axis"): string =>
  element("rect", {
    class: kind,
    x,
    y,
    width: Math.max(0, width),
    height,
    fill: "none",
    "stroke-dasharray": "4 3",
  });
