// What the programs beside this file share: reading their arguments, and ending with a word on what is wrong.
import { parseArgs } from "node:util";
import { isPolicyTargetsError, printableText } from "policy-targets";
import { enPage, enReport } from "policy-targets/locale/en";
import { viPage, viReport } from "policy-targets/locale/vi";
import { precisionOf } from "policy-targets/values";

const help = { help: { type: "boolean", short: "h", default: false } };

/** The values of the options; a word that belongs to none shows that npm has kept the options for itself. */
export const valuesOf = (argv, options, example) => {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { ...options, ...help },
    allowPositionals: true,
  });
  if (positionals.length === 0) return values;
  throw new TypeError(`${positionals[0]} belongs to no option; put -- before the options: ${example}`);
};

const periodOf = (option, text) => {
  try {
    return precisionOf(text);
  } catch (error) {
    throw new TypeError(error.message.replace(/^period:/, `${option}:`));
  }
};

/** A calendar day, or what is wrong with it under the name of its option. */
export const dayOf = (option, text) => {
  if (periodOf(option, text) === "day") return text;
  throw new TypeError(`${option} is a day such as 2020-07-06, not ${text}`);
};

/** One of several words. */
export const choiceOf = (option, choices, text) => {
  if (choices.includes(text)) return text;
  throw new TypeError(`${option} is ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}, not ${text}`);
};

const languages = { en: enReport, vi: viReport };

/** The language with this code, with the words of reports. */
export const localeOf = (text) => languages[choiceOf("--locale", Object.keys(languages), text)];

const pageLanguages = { en: enPage, vi: viPage };

/** The language with this code, with the words of pages. */
export const pageLocaleOf = (text) => pageLanguages[choiceOf("--locale", Object.keys(pageLanguages), text)];

/** Prints what the program answers, or what is wrong with its arguments and how it is used. */
export const run = (main, usage) => {
  try {
    console.log(main(process.argv.slice(2)));
  } catch (error) {
    if (!isPolicyTargetsError(error) && !(error instanceof TypeError)) throw error;
    // Line by line, since the message may quote what was typed.
    const message = error.message.split("\n").map((line) => printableText(line));
    console.error(`${message.join("\n")}\n\n${usage}`);
    process.exitCode = 2;
  }
};
