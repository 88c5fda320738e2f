import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { parse } from "yaml";
import * as z from "zod/mini";
import { PERMISSIONS } from "../src/bot/setup/manifest.ts";
import { VARIABLES } from "../src/bot/variables.ts";
import { ERROR_PAGES } from "../src/error-pages.ts";
import { PLAN_HOMES } from "../src/config/plan-paths.ts";
import { renderSchema } from "./build-schema.ts";
import { renderCommands } from "./docs-commands.ts";
import { reportParts } from "./report/build-report-schema.ts";

const Described = z.object({ description: z.string(), default: z.optional(z.string()) });
const ActionSchema = z.object({
  inputs: z.record(z.string(), Described),
  outputs: z.record(z.string(), Described),
});

interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
}

/** The documents with tables made from the sources, between `<!-- table:NAME -->` and `<!-- /table -->`. */
export const DOCUMENTS: readonly string[] = [
  "README.md",
  "docs/action.md",
  "docs/bot.md",
  "docs/commands.md",
  "docs/configuration.md",
  "docs/errors.md",
  "docs/report.md",
];

const root = new URL("../", import.meta.url);

/** Renews the tables of a document. @throws Error for an unknown table. */
export async function renderDocument(name: string): Promise<string> {
  const tables = await renderTables();
  const text = await readFile(new URL(name, root), "utf8");
  const filled = text.replaceAll(/(<!-- table:([\w-]+) -->\n)[^]*?(<!-- \/table -->)/g, (_, begin, table, end) => {
    const content = tables.get(String(table));
    if (content === undefined) throw new Error(`${name} has an unknown table, ${String(table)}.`);
    return `${String(begin)}\n${content}\n\n${String(end)}`;
  });
  return format(filled, { parser: "markdown", printWidth: 120 });
}

async function renderTables(): Promise<ReadonlyMap<string, string>> {
  const action = ActionSchema.parse(parse(await readFile(new URL("action.yml", root), "utf8")));
  const schema = JSON.parse(await renderSchema()) as JsonSchema;
  const { patterns, $schema: _, ...keys } = schema.properties ?? {};
  const rule = schema.properties?.["plans"]?.items?.anyOf?.find(({ type }) => type === "object");
  return new Map([
    ["errors", errorSections()],
    [
      "permissions",
      table(
        ["Permission", "Why"],
        Object.entries(PERMISSIONS).map(([name, { level, why }]) => [`${code(name)}: ${level}`, why]),
      ),
    ],
    [
      "variables",
      table(
        ["Variable", "Default", "Meaning"],
        Object.entries(VARIABLES).map(([name, { fallback, about }]) => [code(name), fallback && code(fallback), about]),
      ),
    ],
    [
      "inputs",
      table(
        ["Input", "Default", "Meaning"],
        Object.entries(action.inputs).map(([name, input]) => [
          code(name),
          input.default ? code(input.default) : "",
          input.description,
        ]),
      ),
    ],
    [
      "outputs",
      table(
        ["Output", "Meaning"],
        Object.entries(action.outputs).map(([name, output]) => [code(name), output.description]),
      ),
    ],
    ["keys", keysTable({ ...keys, ...(patterns && { patterns: { ...patterns, properties: {} } }) })],
    [
      "plan-keys",
      Object.keys(rule?.properties ?? {})
        .map(code)
        .join(", "),
    ],
    ["patterns", keysTable(patterns?.properties ?? {})],
    ["commands", renderCommands()],
    [
      "report",
      table(
        ["Part", "Value", "Meaning"],
        (await reportParts()).map(({ path, value, meaning }) => [code(path), value, meaning]),
      ),
    ],
    ["homes", PLAN_HOMES.map(code).join(", ")],
  ]);
}

function keysTable(keys: Readonly<Record<string, JsonSchema>>): string {
  const rows = Object.entries(keys).flatMap(([name, key]) => [
    [code(name), valueOf(key), key.description ?? ""],
    ...Object.entries(mapOf(key)).map(([inner, value]) => [
      code(`${name}.${inner}`),
      valueOf(value),
      value.description ?? "",
    ]),
  ]);
  return table(["Key", "Value", "Meaning"], rows);
}

function mapOf(key: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return key.properties ?? key.anyOf?.find(({ properties }) => properties !== undefined)?.properties ?? {};
}

function valueOf({ type, enum: choices, const: only, items, anyOf, additionalProperties }: JsonSchema): string {
  if (choices !== undefined) return choices.map(code).join(", ");
  if (only !== undefined) return code(only);
  if (anyOf !== undefined) return [...new Set(anyOf.map(valueOf))].join(", or ");
  if (type === "array") return items?.enum ? `list of ${valueOf(items)}` : "list";
  if (type === "object") return typeof additionalProperties === "object" ? "map of names" : "map";
  return type === "string" ? "text" : type === "integer" ? "whole number" : (type ?? "");
}

function errorSections(): string {
  const sections = Object.entries(ERROR_PAGES).map(
    ([name, { title, means, act }]) => `## ${name}\n\n**${title}.** ${means}\n\n${act}`,
  );
  return sections.join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

if (import.meta.main) for (const name of DOCUMENTS) await writeFile(new URL(name, root), await renderDocument(name));
