import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Portfolio, PortfolioInput } from "policy-targets";
import { portfolioSchema } from "policy-targets/schema";
import { assertType, describe, expectTypeOf, it } from "vitest";

describe("the Standard Schema of a portfolio", () => {
  it("is one by the published types", () => {
    assertType<StandardSchemaV1<PortfolioInput, Portfolio>>(portfolioSchema);
  });

  it("takes what may be written and gives what is stored", () => {
    expectTypeOf<StandardSchemaV1.InferInput<typeof portfolioSchema>>().toEqualTypeOf<PortfolioInput>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof portfolioSchema>>().toEqualTypeOf<Portfolio>();
  });
});
