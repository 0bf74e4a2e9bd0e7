import { definePortfolio } from "policy-targets";

/** One target that is behind: at 60 where 70 is expected. */
export const fibre = definePortfolio({
  indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
  targets: [
    {
      id: "fibre-2021",
      title: "Fibre for four in five households",
      indicator: "fibre",
      criterion: { atLeast: 80 },
      baseline: { value: 50, period: "2018" },
      deadline: "2021",
    },
  ],
  measuredValues: [{ indicator: "fibre", period: "2020", value: 60 }],
});

export const asOf = "2021-03-01";

/** What a call throws. */
export const thrownBy = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
};

/** The message of what a call throws; `""` if it throws nothing. */
export const messageOf = (call: () => unknown): string => {
  const thrown = thrownBy(call);
  return thrown instanceof Error ? thrown.message : "";
};
