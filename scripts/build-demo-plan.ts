import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { format } from "prettier";

const root = join(import.meta.dirname, "..");

/** The example that `demo` plays on. */
const EXAMPLE = "docs/harbor-poc1-implementation.md";
export const DEMO_EXAMPLE = join(root, "examples/poc-full", EXAMPLE);
export const DEMO_MODULE = join(root, "src/cli/demo/demo-plan.ts");

/** The example as a module, so that `demo` works from `dist` alone. */
export async function renderDemoPlan(): Promise<string> {
  const text = await readFile(DEMO_EXAMPLE, "utf8");
  const source = `// Generated from examples/poc-full by scripts/${basename(import.meta.filename)}.

/** The plan of \`demo\`, where it stands and what it says. */
export const DEMO_PLAN = { path: ${JSON.stringify(EXAMPLE)}, text: ${JSON.stringify(text)} };
`;
  return format(source, { parser: "typescript", printWidth: 120 });
}

if (import.meta.main) await writeFile(DEMO_MODULE, await renderDemoPlan());
