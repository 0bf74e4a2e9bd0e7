/** A stretch of the drawing that is taken. */
export interface TakenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: TakenBox, b: TakenBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The boxes along a line, so close that no label slips through. */
export const boxesAlong = (
  points: readonly (readonly [x: number, y: number])[],
  half = 2,
): readonly TakenBox[] =>
  points.flatMap(([x, y], at) => {
    const [fromX, fromY] = points[at - 1] ?? [x, y];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / 5));
    return Array.from({ length: pieces + 1 }, (_, piece) => {
      const [cx, cy] = [fromX + ((x - fromX) * piece) / pieces, fromY + ((y - fromY) * piece) / pieces];
      return { left: cx - half, top: cy - half, right: cx + half, bottom: cy + half };
    });
  });

/** The first of several places for a label that is free; `null` where none is. */
export const freePlace = (
  places: readonly TakenBox[],
  taken: readonly TakenBox[],
  within: TakenBox,
): TakenBox | null =>
  places.find(
    (own) =>
      own.left >= within.left &&
      own.right <= within.right &&
      own.top >= within.top &&
      own.bottom <= within.bottom &&
      !taken.some((other) => overlap(own, other)),
  ) ?? null;

/**
 * The middles of labels that stand below each other, moved apart so that there are `height` pixels from one to the next,
 * as near to where they belong as may be, and all between `top` and `bottom`. In the order in which they were given.
 */
export const spreadApart = (
  wanted: readonly number[],
  height: number,
  top: number,
  bottom: number,
): readonly number[] => {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y || a.at - b.at);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? top - height / 2) + height, top));
  let limit = bottom;
  for (let at = placed.length - 1; at >= 0; at--) {
    placed[at] = Math.min(placed[at] ?? limit, limit);
    limit = (placed[at] ?? limit) - height;
  }
  const result = [...wanted];
  order.forEach(({ at }, position) => {
    result[at] = placed[position] ?? 0;
  });
  return result;
};
