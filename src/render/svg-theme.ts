/** The colours of a chart: `light`, `dark`, or what the reader's system asks for (`auto`). */
export const chartThemes = ["auto", "light", "dark"] as const;

/** One of {@link chartThemes}. */
export type ChartTheme = (typeof chartThemes)[number];

/**
 * The paints by name, for light and for dark. A name of a group of statuses is its paint; counts stand on it in
 * the paint of the ground. Writing has a contrast of 4.5 or more to what is behind it, and lines and marks of 3 or more.
 */
const PAINTS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  bg: ["#ffffff", "#15181d"],
  ink: ["#1b1f24", "#eef1f4"],
  soft: ["#4d5560", "#b0b9c4"],
  grid: ["#e3e7eb", "#2c333c"],
  axis: ["#7a838e", "#818b97"],
  value: ["#0a58ad", "#6cb0f5"],
  amount: ["#cfe1f5", "#1f4369"],
  goal: ["#14692c", "#57c274"],
  allowed: ["#e7f4ea", "#173021"],
  due: ["#d6e3f3", "#22344c"],
  trend: ["#9a3f08", "#f0a070"],
  range: ["#f3dccd", "#45301f"],
  achieved: ["#1a7f37", "#56d364"],
  "on-track": ["#0f766e", "#4fd1c5"],
  behind: ["#a15c00", "#f0b72f"],
  overdue: ["#c2410c", "#ffa270"],
  missed: ["#b3152a", "#ff8f8a"],
  "awaiting-data": ["#6b3fb5", "#c7a6ff"],
  "not-assessable": ["#566f88", "#8fa6bd"],
  "not-running": ["#6d7782", "#7f8b98"],
};

/** In forced colours the system's own: writing and marks in that of text, surfaces in that of the page. */
const SURFACES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "bg",
  "allowed",
  "due",
  "range",
  "amount",
  "grid",
]);

const FONT = "font-family:Arial,'Liberation Sans',Helvetica,sans-serif";

/** The style sheet of a page that holds several drawings, for all paints. */
export const styleForAll = (): string => {
  const kinds = Object.keys(PAINTS).flatMap((name) => [`f-${name}`, `s-${name}`]);
  return styleFor(kinds.join(" "), "auto");
};

/** The style sheet for the paints that are used in a drawing. Its rules reach no further than drawings of this theme. */
export const styleFor = (drawing: string, theme: ChartTheme): string => {
  const root = `.pt-${theme}`;
  const used = [...new Set(drawing.match(/\b[fs]-[a-z-]+/g) ?? [])].sort();
  const rules = (paintOf: (name: string) => string): string =>
    used
      .map(
        (kind) => `${root} .${kind}{${kind.startsWith("f-") ? "fill" : "stroke"}:${paintOf(kind.slice(2))}}`,
      )
      .join("");
  const paint = (at: 0 | 1) => rules((name) => PAINTS[name]?.[at] ?? "currentColor");
  const forced = rules((name) => (SURFACES.has(name) ? "Canvas" : "CanvasText"));
  const base = `${root}{${FONT}}${root} path{fill:none}`;
  const dark = theme === "auto" ? `@media screen and (prefers-color-scheme:dark){${paint(1)}}` : "";
  return `${base}${paint(theme === "dark" ? 1 : 0)}${dark}@media (forced-colors:active){${forced}}`;
};
