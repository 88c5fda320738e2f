#!/usr/bin/env node
import { keepCompiledCode } from "./compile-cache.ts";

keepCompiledCode();
const { run } = await import("./run.ts");
const { processShell } = await import("./terminal/shell.ts");

process.exitCode = await run(process.argv.slice(2), processShell());
