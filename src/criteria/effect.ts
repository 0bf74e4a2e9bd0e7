/** What a new criterion asks for beside the old one: as much, less, more, or something else. */
export type Effect = "unchanged" | "weakened" | "strengthened" | "changed";

/** The effect of several changes at once: two that differ make something else of it. */
export const effectOfAll = (effects: readonly Effect[]): Effect => {
  const moved = new Set(effects.filter((effect) => effect !== "unchanged"));
  const [only = "unchanged"] = moved;
  return moved.size > 1 ? "changed" : only;
};
