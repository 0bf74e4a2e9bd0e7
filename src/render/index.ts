export type { RenderOptions } from "./context.js";
export { renderMarkdown } from "./markdown.js";
export { renderText } from "./text.js";
