/**
 * Renews the tables of README.md that are made from the sources, between `<!-- table:NAME -->` and `<!-- /table -->`:
 * `node scripts/docs-tables.ts`. A test compares them.
 */
import { readFile, writeFile } from "node:fs/promises";
import { buildSchema, isObjectType } from "graphql";
import { REST_ROUTES } from "../src/rest/rest-api.ts";
import { GITHUB_SCHEMA } from "../src/schema/github-schema.ts";

const README = new URL("../README.md", import.meta.url);
const EXAMPLE = new URL("../examples/lost-answer.ts", import.meta.url);

/** README.md with its tables and its example as the sources give them. */
export async function renderReadme(): Promise<string> {
  const tables: Readonly<Record<string, string>> = {
    rest: restTable(),
    graphql: graphqlList(),
    example: `\`\`\`ts\n${await readFile(EXAMPLE, "utf8")}\`\`\``,
  };
  const text = await readFile(README, "utf8");
  return text.replaceAll(/(<!-- table:(\w+) -->\n)[^]*?(<!-- \/table -->)/g, (_, begin: string, name, end: string) => {
    const table = tables[String(name)];
    if (table === undefined) throw new Error(`there is no table ${String(name)}`);
    return `${begin}\n${table}\n\n${end}`;
  });
}

/** One row a path, with its methods. */
function restTable(): string {
  const methods = new Map<string, string[]>();
  for (const { method, template } of [...REST_ROUTES, { method: "GET", template: "/rate_limit" }])
    methods.set(template, [...(methods.get(template) ?? []), method].sort());
  const rows = [...methods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([template, names]) => [`\`${template}\``, names.join(", ")] as const);
  return renderTable(["Path", "Methods"], rows);
}

function renderTable(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const widths = [0, 1].map((at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[], fill = " ") =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(" | ")} |`;
  return [line(head), line(["", ""], "-"), ...rows.map((row) => line(row))].join("\n");
}

/** Types with their fields; not those that only hold others: connections, edges and payloads. */
function graphqlList(): string {
  const types = Object.values(buildSchema(GITHUB_SCHEMA).getTypeMap()).filter((type) => isObjectType(type));
  const isPlumbing = (name: string): boolean => /^__|(?:Connection|Edge|Payload|PageInfo)$/.test(name);
  return types
    .filter(({ name }) => !isPlumbing(name))
    .sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1))
    .map((type) => `- **${type.name}**: ${Object.keys(type.getFields()).sort().join(", ")}`)
    .join("\n");
}

/** Query and Mutation come first. */
function rankOf(name: string): number {
  return ["Query", "Mutation", name].indexOf(name);
}

if (import.meta.main) await writeFile(README, await renderReadme());
