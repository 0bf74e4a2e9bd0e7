#!/usr/bin/env node
import { runShell } from "./main.js";
import { shellOf } from "./shell.js";
import { momentOfClock } from "./today.js";

// A reader such as `head` may close the pipe before all is written.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

void runShell(process.argv.slice(2), shellOf(process, momentOfClock())).then((code) => {
  process.exitCode = code;
});
