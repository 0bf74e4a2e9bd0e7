import type { RenderContext } from "./context.js";
import { detailSections } from "./details.js";
import { overviewSections } from "./overview.js";
import type { Section } from "./section.js";

/** The parts of a report: the first page, and what stands behind it where that is asked for. */
export const sectionsOf = (
  context: RenderContext,
): { readonly overview: readonly Section[]; readonly details: readonly Section[] } => ({
  overview: overviewSections(context),
  details: context.detail === "full" ? detailSections(context) : [],
});
