import { expect, it } from "vitest";
import { BEYOND_STACK } from "../support/stack.js";

const nameOf = (timeZone?: string): string =>
  new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;

it("the tests run in the zone that they were asked to run in", () => {
  expect(nameOf()).toBe(nameOf(process.env.TZ));
});

it("the tests run on a stack that their longest lists overflow", () => {
  expect(() => [].push(...(new Array(BEYOND_STACK) as never[]))).toThrow(RangeError);
});
