import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { BEYOND_STACK } from "../support/stack.js";
import { sample } from "./sample.js";

/** As on a page whose policy forbids code that is made at run time. */
const library = vi.hoisted(() => ({}) as typeof import("policy-targets"));

beforeAll(async () => {
  z.config({ jitless: true });
  vi.resetModules();
  Object.assign(library, await import("policy-targets"));
});

afterAll(() => {
  z.config({ jitless: false });
});

const faultsWith = (tags: readonly unknown[]): readonly string[] => {
  const [target, ...others] = sample().targets ?? [];
  const parsed = library.safeParsePortfolio({ ...sample(), targets: [{ ...target, tags }, ...others] });
  return parsed.ok ? [] : parsed.faults.map(({ message }) => message);
};

describe("where code may not be generated", () => {
  it("a portfolio is read as elsewhere", () => {
    expect([faultsWith(["a"]), faultsWith([1]).length]).toEqual([[], 1]);
  });

  it("an entry with more faults than the stack can take is one fault", () => {
    expect(faultsWith(new Array(BEYOND_STACK).fill(1))).toEqual([
      "targets[0]: found { id, title, policies, … }, expected an entry of ordinary size; split the entry; it has more parts at fault than can be listed (too-large)",
    ]);
  });
});
