// The entry `policy-targets/schema`: what a portfolio may hold, as a JSON Schema for editors and as a Standard Schema
// for other libraries. It is apart from the root, since it brings the schemas and the descriptions of all fields.
export { portfolioJsonSchema } from "./json-schema.js";
export { type PortfolioSchema, portfolioSchema } from "./standard-schema.js";
