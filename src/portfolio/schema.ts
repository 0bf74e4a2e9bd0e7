// The entry `policy-targets/schema`: what a portfolio may hold, as a JSON Schema for editors and other programs.
// It is apart from the root, since it brings the schemas of all fields with it.
export { portfolioJsonSchema } from "./json-schema.js";
