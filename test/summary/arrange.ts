import fc from "fast-check";
import {
  type Commitment,
  codes,
  evaluatePortfolio,
  type Portfolio,
  type PortfolioEvaluation,
  parsePortfolio,
  type Status,
  type TargetInput,
} from "policy-targets";

const { commitments, statuses } = codes;

export const ASOF = "2020-07-06";

/** What a summary depends on, of one target. */
export interface Case {
  readonly status: Status;
  readonly commitment: Commitment | undefined;
  readonly deadline: string | undefined;
}

export const cases: fc.Arbitrary<readonly Case[]> = fc.array(
  fc.record({
    status: fc.constantFrom(...statuses),
    commitment: fc.constantFrom(undefined, ...commitments),
    deadline: fc.constantFrom(undefined, "2019", "2020-06", "2020-07-05", ASOF, "2020-07", "2020", "2025-Q1"),
  }),
  { maxLength: 30 },
);

/** Targets of these kinds, and an evaluation that gives them these statuses. */
export const arrange = (
  of: readonly Case[],
): { readonly portfolio: Portfolio; readonly evaluation: PortfolioEvaluation } => {
  const portfolio = parsePortfolio({
    targets: of.map(({ commitment, deadline }, number) => ({
      id: `t${number}`,
      title: { en: `Target ${number}`, vi: `Mục tiêu ${number}` },
      criterion: { deliverable: true },
      ...(commitment && { commitment }),
      ...(deadline && { deadline }),
    })),
  });
  const evaluation = evaluatePortfolio(portfolio, { asOf: ASOF });
  const evaluations = evaluation.evaluations.map((own, number) => ({
    ...own,
    status: of[number]?.status ?? own.status,
  }));
  return { portfolio, evaluation: { ...evaluation, evaluations } };
};

export const deliverable = (id: string, rest: Partial<TargetInput> = {}): TargetInput => ({
  id,
  title: id,
  criterion: { deliverable: true },
  ...rest,
});
