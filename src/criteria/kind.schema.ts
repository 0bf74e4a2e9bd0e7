import type * as z from "zod";
import type { FaultDetail } from "../faults/fault.js";
import type { CriterionPart } from "./criterion.js";
import type { Quantified } from "./quantifier.js";

/** The keys of a criterion of one kind that are its own: neither `kind` nor a quantifier. */
type OwnKey<C> = Exclude<C extends unknown ? keyof C : never, "kind" | keyof Quantified>;

/** How a criterion of one kind is written: its piece of the one object that a criterion is. */
export interface KindSchema<C> {
  /** The keys of which one alone makes a criterion of this kind. Its other keys stand beside one of them. */
  readonly forms: readonly OwnKey<C>[];
  /** The forms beside which its other keys stand. Default: all of them. */
  readonly beside?: readonly OwnKey<C>[];
  /** How each of its own keys is read. `part` reads a part of a composed criterion. */
  fields(part: z.ZodType<CriterionPart>): { readonly [K in OwnKey<C>]: z.ZodType<C[K]> };
  /** What is wrong with the whole, although each key can be read. */
  check?(criterion: { readonly [K in keyof C]: C[K] }): readonly FaultDetail[];
}
