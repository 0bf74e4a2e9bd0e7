import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { portfolioInput } from "./support.js";

/** An error of ours where a status is decided. */
const planted = new TypeError("a slip in the decider");

let library: typeof import("policy-targets");

beforeAll(async () => {
  vi.resetModules();
  vi.doMock("../../src/verdict/status.js", () => ({
    statusOf: () => {
      throw planted;
    },
  }));
  library = await import("policy-targets");
});

// Test files share what they load: the next one has to load the library without the slip.
afterAll(() => {
  vi.doUnmock("../../src/verdict/status.js");
  vi.resetModules();
});

const asOf = "2022-12-31";

const thrownBy = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("an error of ours in the decider arrives as itself", () => {
  const portfolio = () =>
    library.parsePortfolio(
      portfolioInput({ criterion: { atLeast: 80 }, deadline: "2025", values: [["2022", 50]] }),
    );

  it.each<[name: string, call: () => unknown]>([
    ["evaluateTarget", () => library.evaluateTarget(portfolio(), "t", { asOf })],
    ["evaluatePortfolio", () => library.evaluatePortfolio(portfolio(), { asOf })],
    ["statusesOf", () => library.statusesOf(portfolio(), { asOf })],
    ["targetHistory", () => library.targetHistory(portfolio(), "t", { from: asOf, to: asOf })],
    ["outlookOf", () => library.outlookOf(portfolio(), "t", { asOf })],
  ])("from %s", (_, call) => {
    expect(thrownBy(call)).toBe(planted);
  });
});
