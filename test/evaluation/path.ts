import { figureOf } from "../../src/pace/linear-pace.js";
import type { Path } from "../../src/pace/path.js";
import { compare } from "../../src/value/decimal.js";

type Given = { readonly from: string; readonly to: string } & Pick<Path, "start" | "end"> &
  Partial<Pick<Path, "through" | "shape">>;

/** A path by its figures: a straight line unless told otherwise, without a far end. */
export const pathOf = ({ from, to, ...rest }: Given): Path => ({
  from: figureOf(from),
  to: figureOf(to),
  isUp: compare(to, from) > 0,
  far: null,
  through: [],
  shape: "linear",
  ...rest,
});
