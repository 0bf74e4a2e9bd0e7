import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/** `toEqual` for large values: it walks them slowly, so it is asked only where something differs. */
export const expectSame = (actual: unknown, expected: unknown): void => {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
};
