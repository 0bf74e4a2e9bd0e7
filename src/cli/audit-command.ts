import { auditPortfolio } from "../audit/audit.js";
import { explainFinding } from "../audit/explain-finding.js";
import { type AuditSeverity, auditSeverities } from "../audit/finding.js";
import { choiceOption, dayOption } from "./arguments.js";
import { type ShellCommand, sharedOptions } from "./command.js";
import { languageOf } from "./languages.js";
import { sayNothing } from "./print-rows.js";
import { problemText, readPortfolio } from "./read-input.js";

export const auditCommand: ShellCommand = {
  name: "audit",
  does: "prints what a careful editor would query: contradictions, ambiguous words, what cannot be judged",
  more: [
    "A line is FILE:LINE: how much it matters (error, warning or note), a sentence, and its code.",
    "Without --as-of no series is called stale. Only --fail-on makes it end with exit code 1.",
  ],
  files: { named: "FILE", least: 1, most: 1 },
  options: {
    "as-of": { takes: "DAY", says: "also tell which series are stale on that day" },
    "fail-on": { takes: "SEVERITY", says: "exit code 1 for an error, for a warning too, or for a note too" },
    locale: sharedOptions.locale,
    values: sharedOptions.values,
  },
  examples: [
    ["audit plan.json", "everything that is found"],
    ["audit plan.json --fail-on error", "fail where two statements cannot both be true"],
  ],
  run: async (call, shell) => {
    const { audit: locale } = languageOf(call);
    const [asOf, failOn] = [dayOption(call, "as-of"), choiceOption(call, "fail-on", auditSeverities)];
    const [file = "-"] = call.files;
    const { portfolio, linesOf } = await readPortfolio(file, call, shell);
    const findings = auditPortfolio(portfolio, { asOf });
    const lines = linesOf(
      findings.map(({ subjects: [first] }) => (first === undefined ? [] : [first.list, first.index])),
    );
    findings.forEach((finding, at) => {
      const message = `${finding.severity}: ${explainFinding(finding, { locale })} (${finding.code})`;
      shell.printLine(problemText({ file, line: lines[at] ?? null, message }));
    });
    if (findings.length === 0) sayNothing("nothing to query", shell);
    return failOn !== undefined && findings.some(({ severity }) => isAsGrave(severity, failOn)) ? 1 : 0;
  },
};

const isAsGrave = (severity: AuditSeverity, least: AuditSeverity): boolean =>
  auditSeverities.indexOf(severity) <= auditSeverities.indexOf(least);
