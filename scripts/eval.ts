/** `npm run eval`: how well plans are read and items recognised, against labelled real files and edits. */
import { existsSync } from "node:fs";
import { join } from "node:path";

interface Part {
  /** Prints its tables; false when a target is missed. */
  readonly evaluate?: (shared: string) => boolean | Promise<boolean>;
  readonly main?: (args: readonly string[]) => void | Promise<void>;
}

const shared = join(import.meta.dirname, "../../shared");
if (!existsSync(shared)) console.log(`Nothing to evaluate against: ${shared} is not there.`);
else
  for (const name of ["eval-files.ts", "eval-pairs.ts"]) {
    const script = join(import.meta.dirname, name);
    if (!existsSync(script)) continue;
    const part = (await import(script)) as Part;
    if (part.evaluate !== undefined) {
      if (!(await part.evaluate(shared))) process.exitCode = 1;
    } else await part.main?.([]);
  }
