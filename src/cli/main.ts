#!/usr/bin/env node
import { run } from "./run.ts";
import { processShell } from "./terminal/shell.ts";

process.exitCode = await run(process.argv.slice(2), processShell());
