import * as z from "zod";
import { bad } from "../faults/fault.js";
import { meant } from "../reading/schema-help.js";
import { field, refusing, strict } from "../reading/schema-kit.js";

const memberSchema = strict(
  { id: field.text(), title: field.localized() },
  { example: '{ id: "north", title: "North" }', hints: meant({ title: ["name"] }) },
);

export const dimensionSchema = refusing(
  strict(
    {
      id: field.id(),
      title: field.localized(),
      members: z.exactOptional(z.array(memberSchema).min(1)),
    },
    {
      example: '{ id: "district", title: "District", members: [{ id: "north", title: "North" }] }',
      hints: meant({ id: ["dimension"], title: ["name"] }),
    },
  ),
  ({ members = [] }) => {
    const seen = new Set<string>();
    return members.flatMap(({ id }, at) =>
      seen.size < seen.add(id).size
        ? []
        : bad("duplicate-id", id, "an id of its own", "leave it out; a member counts once", [
            "members",
            at,
            "id",
          ]).faults,
    );
  },
);
