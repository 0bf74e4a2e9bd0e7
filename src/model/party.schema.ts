import { meant } from "../reading/schema-help.js";
import { codeFrom, field, strict } from "../reading/schema-kit.js";
import { partyRoles } from "./party.js";

export const partySchema = strict(
  { id: field.id(), name: field.localized() },
  { example: '{ id: "council", name: "Council" }', hints: meant({ name: ["title"] }) },
);

export const responsiblePartySchema = strict(
  { party: field.id(), role: codeFrom(partyRoles) },
  { example: '{ party: "council", role: "lead" }', hints: meant({ party: ["id", "name"] }) },
);
