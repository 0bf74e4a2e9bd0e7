import * as z from "zod";
import { criterionSchema } from "../criteria/schemas.js";
import { bad, type FaultDetail, good, type Read, within } from "../faults/fault.js";
import { meant } from "../reading/schema-help.js";
import {
  asWritten,
  codeFrom,
  field,
  LOCALIZED_SHAPE,
  optionalList,
  readId,
  reading,
  readWith,
  refusing,
  strict,
} from "../reading/schema-kit.js";
import { comparators } from "../value/amount.js";
import { readDay } from "../value/day.js";
import { readDeadlinePeriod } from "../value/read-period.js";
import { readText } from "../value/text.js";
import { methodIds } from "./method-id.js";
import { responsiblePartySchema } from "./party.schema.js";
import { citationsSchema } from "./source.schema.js";
import {
  commitments,
  type Deadline,
  type Dimensions,
  lifecycles,
  type Milestone,
  targetModes,
  trajectories,
} from "./target.js";

const readDimensions = (input: unknown): Read<Dimensions> => {
  const expected = 'names and members such as { sector: "postal" }';
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return bad("wrong-type", input, expected, 'write { sector: "postal" }');
  }
  const entries = Object.entries(input);
  if (entries.length === 0)
    return bad("bad-text", input, expected, "leave dimensions out for the headline total");
  for (const [name, member] of entries) {
    const nameRead = readId(name);
    const memberRead = readText(member);
    if (!nameRead.ok) return within(name, nameRead);
    if (!memberRead.ok) return within(name, memberRead);
  }
  // Sorted, so that equal breakdowns are stored in the same order.
  return good(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as Dimensions);
};

export const dimensionsSchema = () =>
  reading(readDimensions, { type: "object", additionalProperties: { type: "string" }, minProperties: 1 });

const checkDeadline = (deadline: {
  by?: string;
  stated?: string;
  event?: unknown;
  expected?: string;
  occurred?: string;
}): readonly FaultDetail[] => {
  const { by, stated, event, expected, occurred } = deadline;
  if ((by === undefined) === (event === undefined)) {
    return bad(
      "missing",
      deadline,
      "either by or event",
      'write { by: "2021" }, or { event: "…" } for one tied to an event',
    ).faults;
  }
  const misplaced: [string, unknown][] =
    by === undefined
      ? [["stated", stated]]
      : [
          ["expected", expected],
          ["occurred", occurred],
        ];
  return misplaced.flatMap(([key, value]) =>
    value === undefined
      ? []
      : bad(
          "field-without-effect",
          value,
          by === undefined ? "event, expected, occurred" : "by, stated",
          "leave it out",
          [key],
        ).faults,
  );
};

const DUE_SHAPE = { type: "string", description: "A period, which may be approximate: 2025, 2020-10, 2025~" };

const deadlineObject = refusing(
  strict(
    {
      by: z.exactOptional(field.deadlinePeriod()),
      stated: z.exactOptional(field.text()),
      event: z.exactOptional(field.localized()),
      expected: z.exactOptional(field.closedPeriod()),
      occurred: z.exactOptional(reading(asWritten(readDay), { type: "string", format: "date" })),
    },
    { hints: meant({ by: ["date", "day", "due", "on", "period", "year"], stated: ["text", "words"] }) },
  ),
  checkDeadline,
);

const readDeadlineObject = readWith(deadlineObject as z.ZodType<Deadline>);
const readDeadlineText = asWritten(readDeadlinePeriod);

const readDeadline = (input: unknown): Read<Deadline> =>
  typeof input === "object" ? readDeadlineObject(input) : readDeadlineText(input);

const DEADLINE_SHAPE = {
  anyOf: [
    DUE_SHAPE,
    {
      type: "object",
      properties: { by: DUE_SHAPE, stated: { type: "string" } },
      required: ["by"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        event: LOCALIZED_SHAPE,
        expected: { type: "string" },
        occurred: { type: "string", format: "date" },
      },
      required: ["event"],
      additionalProperties: false,
    },
  ],
};

const baselineSchema = strict(
  {
    value: field.amount(),
    period: field.closedPeriod(),
    citations: citationsSchema,
  },
  {
    example: '{ value: 10, period: "2019" }',
    hints: meant({ period: ["date", "day", "month", "year", "on", "at"], value: ["amount", "figure"] }),
  },
);

/** The hint for a bare number where a criterion is meant. */
const LIMIT = "write criterion: { atLeast: 40 }, or whichever form says when it counts as met";

/** Hints for comparisons that are written outside the criterion. */
const LIMITS = Object.fromEntries(
  comparators.map((comparator) => [comparator, `write criterion: { ${comparator}: 40 }`]),
);

const STATUS = "it is worked out by evaluateTarget; what somebody says of it stands in reports";
const VALUES_HINT = "values stand in measuredValues of the portfolio, each with its indicator and period";

/** A milestone is a criterion like the target's own; which that may be is checked with the target. */
const milestoneSchema = strict(
  {
    by: field.closedPeriod(),
    criterion: criterionSchema as unknown as z.ZodType<Milestone["criterion"]>,
    title: z.exactOptional(field.localized()),
    citations: citationsSchema,
  },
  {
    example: '{ by: "2022", criterion: { atLeast: 40 } }',
    hints: {
      ...meant({ by: ["date", "deadline", "period", "year", "on"] }),
      value: LIMIT,
      target: LIMIT,
      ...LIMITS,
    },
  },
);

const lifecycle = codeFrom(lifecycles, {
  active: ["open", "ongoing", "running", "in-progress", "live"],
  "on-hold": ["paused", "suspended", "postponed", "deferred", "frozen"],
  cancelled: ["canceled", "withdrawn", "abandoned", "dropped", "repealed", "stopped"],
});

const trajectory = codeFrom(trajectories, {
  linear: ["straight", "line"],
  geometric: ["exponential", "compound", "growth"],
  step: ["steps", "stepwise", "stairs"],
});

const mode = codeFrom(targetModes, {
  reach: ["achieve", "attain", "once"],
  maintain: ["keep", "hold", "sustain", "always"],
});

const commitment = codeFrom(commitments, {
  binding: ["mandatory", "legal", "legally-binding", "obligatory", "required"],
  planned: ["plan", "committed", "target"],
  proposed: ["proposal", "draft", "conditional"],
  aspirational: ["aspiration", "vision", "voluntary", "goal", "ambition"],
  prediction: ["predicted", "forecast", "projection"],
});

const readRevisedDeadline = (input: unknown): Read<Deadline | null> =>
  input === null ? good(null) : readDeadline(input);

const revisionSchema = refusing(
  strict(
    {
      on: field.closedPeriod(),
      deadline: z.exactOptional(
        reading(readRevisedDeadline, { anyOf: [...DEADLINE_SHAPE.anyOf, { type: "null" }] }),
      ),
      criterion: z.exactOptional(criterionSchema),
      lifecycle: z.exactOptional(lifecycle),
      citations: citationsSchema,
    },
    {
      example: '{ on: "2021", deadline: "2026" }',
      hints: meant({ on: ["date", "period", "year"], deadline: ["by"] }),
    },
  ),
  ({ deadline, criterion, lifecycle }) => {
    if (deadline !== undefined || criterion !== undefined || lifecycle !== undefined) return [];
    const hint = "name what it changes, or cite the later source in the target";
    return bad("empty-revision", undefined, "deadline, criterion or lifecycle", hint).faults;
  },
);

export const targetSchema = strict(
  {
    id: field.id(),
    title: field.localized(),
    policies: optionalList(field.id()),
    indicator: z.exactOptional(field.id()),
    criterion: criterionSchema,
    baseline: z.exactOptional(baselineSchema),
    start: z.exactOptional(field.closedPeriod()),
    deadline: z.exactOptional(reading(readDeadline, DEADLINE_SHAPE)),
    milestones: optionalList(milestoneSchema, '[{ by: "2025", criterion: { atLeast: 40 } }]'),
    trajectory: trajectory.default("linear"),
    mode: mode.default("reach"),
    dimensions: z.exactOptional(dimensionsSchema()),
    parties: optionalList(responsiblePartySchema),
    sector: z.exactOptional(field.localized()),
    tags: optionalList(field.text()),
    commitment: z.exactOptional(commitment),
    hedges: optionalList(field.text()),
    lifecycle: lifecycle.default("active"),
    method: z.exactOptional(codeFrom(methodIds)),
    revisions: optionalList(revisionSchema),
    citations: citationsSchema,
  },
  {
    example: '{ id: "share-2025", title: "20 % by 2025", indicator: "share", criterion: { atLeast: 20 } }',
    hints: {
      ...meant({
        title: ["name"],
        deadline: ["by", "due", "dueDate", "dueOn", "until"],
        parties: ["responsible", "owner", "lead"],
        policies: ["policy"],
        sector: ["category", "theme"],
        citations: ["source", "sources", "reference"],
        revisions: ["revision", "changes"],
        start: ["from"],
      }),
      value: LIMIT,
      target: LIMIT,
      unit: "it stands in the indicator",
      direction: "it stands in the indicator",
      description: "say it in the title, or quote it in a citation as stated",
      status: STATUS,
      progress: STATUS,
      values: VALUES_HINT,
      actual: VALUES_HINT,
      current: VALUES_HINT,
      ...LIMITS,
    },
  },
);
