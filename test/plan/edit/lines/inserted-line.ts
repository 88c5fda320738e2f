import { insertLine } from "../../../../src/plan/edit/lines/insert-line.ts";
import type { InsertedLine } from "../../../../src/plan/edit/lines/wanted-line.ts";
import type { RefusedRewrite } from "../../../../src/plan/edit/rewrite.ts";
import { find, plan, reread } from "./stage.ts";

export interface Place {
  readonly below: string;
  readonly behind: string | null;
}

export const HEAD = "# Plan\n\n### Step 1: Base\n\n";

export function insert(
  text: string,
  { below, behind }: Place,
  title = "Handle BOM",
  more: { state?: "open" | "done"; issue?: number; tags?: readonly string[]; owner?: string } = {},
): InsertedLine | RefusedRewrite {
  const before = plan(text);
  const parent = below === "" ? before.items[0]! : find(before, below);
  const after = behind === null ? null : find(before, behind).index;
  return insertLine(before, { parent: parent.index, after, title, state: "open", ...more }, { reread });
}

export function written(...args: Parameters<typeof insert>): InsertedLine {
  const found = insert(...args);
  if (found.kind === "refused") throw new Error(found.why);
  return found;
}

export function at(behind: string | null): Place {
  return { below: "Base", behind };
}
