import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Folder } from "../repository/folder.ts";

const FOLDER = ".github/workflows";

/**
 * Finds a workflow that already runs plansync, whatever its name; null: there is none. Two would run at the same time.
 */
export function findWorkflow({ root }: Folder): string | null {
  for (const name of workflowNames(root)) {
    const text = readFileSync(join(root, FOLDER, name), "utf8");
    if (/^\s*(?:-\s+)?uses:\s*["']?[\w.-]+\/plansync(?:@|\/)/m.test(text)) return `${FOLDER}/${name}`;
  }
  return null;
}

function workflowNames(root: string): readonly string[] {
  try {
    const entries = readdirSync(join(root, FOLDER), { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() && /\.ya?ml$/i.test(entry.name) ? [entry.name] : [])).sort();
  } catch {
    return [];
  }
}
