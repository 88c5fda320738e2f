/** The process that `memory.ts` measures: works out what to do after an edit, then prints its largest resident set in MB. */
import { readFileSync } from "node:fs";
import { decideAnew, type Synced } from "./decision.ts";
import { editText } from "./plan-text.ts";

const EDITED = 0.02;

const state = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Synced;
decideAnew(state, editText(state.text, EDITED));
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
