import type { LocalizedText } from "../value/text.js";

/** A member of a dimension, such as one district. */
export interface DimensionMember {
  /** The name by which values and targets refer to it, as their `dimensions` state it. Unique in its dimension. */
  readonly id: string;
  /** Its title, in one language or in several. */
  readonly title: LocalizedText;
}

/** By what values are broken down, such as by district or by sector. */
export interface Dimension {
  /** The name by which values and targets refer to it. Unique among the dimensions. */
  readonly id: string;
  /** Its title as it stands within a sentence, `district`, in one language or in several. */
  readonly title: LocalizedText;
  /**
   * All members that there are. No other may be used, and `each` counts them where it lists none. Default: not said; then
   * any may be used.
   */
  readonly members?: readonly DimensionMember[];
}
