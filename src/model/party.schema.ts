import * as z from "zod";
import { partyRoles } from "./party.js";
import { field, strict } from "./schema-kit.js";

export const partySchema = strict({ id: field.id(), name: field.localized() });

export const responsiblePartySchema = strict({ party: field.id(), role: z.enum(partyRoles) });
