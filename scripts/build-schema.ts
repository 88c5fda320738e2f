import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { toJSONSchema } from "zod/mini";
import { SCHEMA_ADDRESS } from "../src/config/schema-address.ts";
import { ConfigSchema } from "../src/config/schema.ts";

/** The published JSON schema of the configuration file, made from the schema that reads it. */
export const SCHEMA_FILE = new URL("../schema/plansync.schema.json", import.meta.url);

/** What editors and catalogues of schemas show: a small file, and one in which plans differ. */
const EXAMPLES = [
  { plans: ["docs/plans/**/*.md"] },
  {
    plans: ["docs/plans/*.md", { glob: "services/*/PLAN.md", labels: ["backend"], "write-back": "pull-request" }],
    levels: ["plan", "step", "task"],
    assignees: { Ada: "ada-lovelace" },
    threshold: { create: 200 },
  },
];

/** Renders the JSON schema to commit. */
export async function renderSchema(): Promise<string> {
  const { $schema, ...rest } = toJSONSchema(ConfigSchema, { io: "input", target: "draft-07" });
  const schema = {
    $schema,
    $id: SCHEMA_ADDRESS,
    title: "Configuration of plansync",
    description: "What plansync does with the plans of a repository: .github/plansync.yml",
    examples: EXAMPLES,
    ...rest,
  };
  return format(JSON.stringify(schema), { parser: "json", printWidth: 120 });
}

if (import.meta.main) {
  const text = await renderSchema();
  if (!process.argv.includes("--check")) await writeFile(SCHEMA_FILE, text);
  else if ((await readFile(SCHEMA_FILE, "utf8")) !== text)
    throw new Error("schema/plansync.schema.json is not current: run `npm run docs`.");
}
