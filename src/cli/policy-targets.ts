#!/usr/bin/env node
import { runShell } from "./main.js";
import { shellOf } from "./shell.js";
import { momentOfClock } from "./today.js";

for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code }: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe before all is written, which is no fault.
    if (code === "EPIPE") process.exit();
    process.stderr.write(`policy-targets: the output cannot be written; the system says ${code}\n`);
    process.exit(1);
  });

void runShell(process.argv.slice(2), shellOf(process, momentOfClock())).then((code) => {
  process.exitCode = code;
});
