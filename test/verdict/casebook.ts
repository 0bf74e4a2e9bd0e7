import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateTarget, type PortfolioInput, parsePortfolio } from "policy-targets";
import { publishedMethods } from "policy-targets/methods";
import { parse } from "yaml";
import { root } from "../support/examples.js";
import { onOneLine, told } from "../support/told.js";

/** A case of the casebook: what is known, the question, and all that the library says. */
export interface BookedCase {
  readonly title: string;
  readonly given: PortfolioInput;
  /** The options of the evaluation; with `methods: true` the published methods are passed. */
  readonly options: { readonly asOf: string; readonly methods?: true };
  readonly target: string;
  readonly says: string;
}

const file = join(root, "test/verdict/casebook.txt");

const caseOf = (text: string): BookedCase => {
  const [title = "", given = "", question = "", ...says] = text.trimEnd().split("\n");
  const { target, ...options } = parse(question.slice("question: ".length));
  return { title, given: parse(given.slice("given: ".length)), options, target, says: says.join("\n") };
};

export const readCasebook = (): readonly BookedCase[] =>
  readFileSync(file, "utf8").split(/^## /m).slice(1).map(caseOf);

/** What the library says of a case now. */
export const saidOf = ({ given, target, options }: Omit<BookedCase, "title" | "says">): string => {
  const { methods, ...on } = options;
  const portfolio = parsePortfolio(given);
  return told(
    evaluateTarget(portfolio, target as never, methods ? { ...on, methods: publishedMethods } : on),
  );
};

/** Writes what the library says of each case now. */
export const renewCasebook = (cases: readonly Omit<BookedCase, "says">[]): void => {
  const intro = readFileSync(file, "utf8").split(/^## /m)[0];
  const texts = cases.map((one) => {
    const { title, given, target, options } = one;
    return `## ${title}\ngiven: ${onOneLine(given)}\nquestion: ${onOneLine({ target, ...options })}\n${saidOf(one)}\n`;
  });
  writeFileSync(file, intro + texts.join("\n"));
};
