/** `npm run eval`: how well plans are read and items recognised, against labelled real files and edits. */
import { existsSync } from "node:fs";
import { join } from "node:path";

const shared = join(import.meta.dirname, "../../shared");
if (!existsSync(shared)) console.log(`nothing to evaluate against: ${shared} is not there`);
else
  for (const part of ["eval-files.ts", "eval-pairs.ts"]) {
    const script = join(import.meta.dirname, part);
    if (!existsSync(script)) continue;
    const { evaluate } = (await import(script)) as { evaluate: (shared: string) => boolean | Promise<boolean> };
    if (!(await evaluate(shared))) process.exitCode = 1;
  }
