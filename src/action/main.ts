import { context } from "@actions/github";
import { run } from "./run.ts";

await run(process.env, context);
