import { codes, explain } from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { stand } from "../evaluation/support.js";
import { type ExplainedCase, explainedCases } from "./explanation-cases.js";

const told = (rows: readonly ExplainedCase[]): string =>
  rows
    .map(([name, given, on]) => {
      const evaluation = stand(given, on);
      return `${name} [${evaluation.status}]\n  ${explain(evaluation)}\n  ${explain(evaluation, { locale: vi })}\n`;
    })
    .join("\n");

describe("an explanation reads as an analyst would write it", () => {
  it.each(Object.entries(explainedCases))("%s", async (name, rows) => {
    await expect(told(rows)).toMatchFileSnapshot(`__snapshots__/explanations-${name}.txt`);
  });

  it("of each status", () => {
    const seen = Object.values(explainedCases).flatMap((rows) =>
      rows.map(([, given, on]) => stand(given, on).status),
    );
    expect(codes.statuses.filter((status) => !seen.includes(status))).toEqual([]);
  });
});
