import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { type Example, examplesOfPage, examplesOfSource, filesBelow, root } from "../support/examples.js";

const examples: readonly Example[] = [
  ...[...filesBelow("src", ".ts"), ...filesBelow("fixtures", ".ts")].flatMap(examplesOfSource),
  ...["README.md", ...filesBelow("docs", ".md")].flatMap(examplesOfPage),
];

/** Each example as a module beside the sources, so that the compiler checks it as a user's file. */
const files = new Map(
  examples.map(({ code }, number) => [join(root, `example-${number}.ts`), `export {};\n${code}`]),
);

const compilerOptions = (): ts.CompilerOptions => {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return { ...options, noEmit: true, noUnusedLocals: false, lib: ["lib.es2023.d.ts", "lib.dom.d.ts"] };
};

it("compiles every example strictly", () => {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, text, target, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const problems = [...files.keys()].flatMap((file, number) => {
    const source = program.getSourceFile(file);
    return program
      .getSemanticDiagnostics(source)
      .map(
        ({ messageText }) =>
          `${examples[number]?.name}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
  });
  expect(problems).toEqual([]);
}, 120_000);
