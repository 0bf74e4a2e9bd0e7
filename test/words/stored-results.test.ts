import { explainFinding } from "policy-targets/audit";
import { describe, expect, it } from "vitest";

/** A finding that was stored and damaged is to be refused at the door; until there is a check, the writing fails. */
describe("a finding without its parameters is refused", () => {
  it.fails.each([
    { code: "share-disagrees" },
    { code: "statements-differ", title: "T", period: "2020", unit: "count" },
  ])("%j", (input) => {
    expect(() => explainFinding(input as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", message: expect.stringContaining("finding") }),
    );
  });
});
