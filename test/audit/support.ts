import {
  type IndicatorInput,
  type MeasuredValueInput,
  parsePortfolio,
  type TargetInput,
} from "policy-targets";
import { type AuditCode, type AuditFinding, type AuditOptions, auditPortfolio } from "policy-targets/audit";

export const flow = (id: string, fields: Partial<IndicatorInput> = {}): IndicatorInput => ({
  id,
  title: `Title of ${id}`,
  unit: "count",
  accumulation: "per-period",
  ...fields,
});

export const level = (id: string, fields: Partial<IndicatorInput> = {}): IndicatorInput => ({
  id,
  title: `Title of ${id}`,
  unit: "count",
  ...fields,
});

export const value = (
  indicator: string,
  period: string,
  amount: MeasuredValueInput["value"],
  fields: Partial<MeasuredValueInput> = {},
): MeasuredValueInput => ({
  indicator,
  period,
  ...(amount === undefined ? {} : { value: amount }),
  ...fields,
});

export const target = (fields: Partial<TargetInput> = {}): TargetInput => ({
  id: "t",
  title: "T",
  criterion: { deliverable: true },
  deadline: "2020-12",
  ...fields,
});

export const audit = (input: object, options?: AuditOptions): readonly AuditFinding[] =>
  auditPortfolio(parsePortfolio(input), options);

export const codesOf = (input: object, options?: AuditOptions): readonly string[] =>
  audit(input, options).map(({ code }) => code);

/** The findings of one code. */
export const only = <C extends AuditCode>(
  code: C,
  input: object,
  options?: AuditOptions,
): readonly (AuditFinding & { code: C })[] =>
  audit(input, options).filter((finding): finding is AuditFinding & { code: C } => finding.code === code);
