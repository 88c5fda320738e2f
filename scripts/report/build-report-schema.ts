import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { toJSONSchema, type ZodMiniType } from "zod/mini";
import { ReportSchema, StatusSchema } from "./report-schema.ts";

/** Where the schemas are published: on the branch that is there before any release. */
const ADDRESS = "https://raw.githubusercontent.com/plansync/plansync/main/schema";

const SCHEMAS: Readonly<Record<string, { readonly schema: ZodMiniType; readonly title: string }>> = {
  "report.schema.json": { schema: ReportSchema, title: "Report of a run of plansync" },
  "status.schema.json": { schema: StatusSchema, title: "What plansync status --json prints" },
};

/** The published JSON schemas of what plansync writes for machines, by the names of their files in `schema/`. */
export const REPORT_SCHEMAS: readonly string[] = Object.keys(SCHEMAS);

/** Where a schema is kept. */
export function reportSchemaFile(name: string): URL {
  return new URL(`../../schema/${name}`, import.meta.url);
}

/** Renders a schema to commit. @throws Error for a file that is none of them. */
export async function renderReportSchema(name: string): Promise<string> {
  const found = SCHEMAS[name];
  if (found === undefined) throw new Error(`schema/${name} is not a schema of what plansync writes.`);
  const { $schema, ...rest } = toJSONSchema(found.schema, { target: "draft-07" });
  const schema = { $schema, $id: `${ADDRESS}/${name}`, title: found.title, ...rest };
  return format(JSON.stringify(schema), { parser: "json", printWidth: 120 });
}

/** One part of the report, by its path: `plans[].items[].state`. */
export interface ReportPart {
  readonly path: string;
  readonly value: string;
  readonly meaning: string;
}

interface Shape {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** Every part of the report in the order in which it is written, for the documents. */
export async function reportParts(): Promise<readonly ReportPart[]> {
  return partsOf(JSON.parse(await readFile(reportSchemaFile("report.schema.json"), "utf8")) as Shape, "");
}

function partsOf(shape: Shape, path: string): readonly ReportPart[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, part]) => {
    const inner = part.anyOf?.find(({ properties }) => properties !== undefined) ?? part.items ?? part;
    const at = `${path}${name}${part.items === undefined ? "" : "[]"}`;
    const below = isMapOfTexts(inner) ? [] : partsOf(inner, `${at}.`);
    return [{ path: at, value: valueOf(part), meaning: part.description ?? "" }, ...below];
  });
}

/** Names that speak for themselves, each with a text: one row says them all. */
function isMapOfTexts({ required, properties = {} }: Shape): boolean {
  return required === undefined && Object.values(properties).every(({ type }) => type === "string");
}

const WORDS: Readonly<Record<string, string>> = {
  integer: "whole number",
  string: "text",
  boolean: "`true` or `false`",
};

function valueOf(shape: Shape): string {
  const { type, const: only, enum: choices, anyOf, items, properties } = shape;
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(", ");
  if (anyOf !== undefined) return anyOf.map(valueOf).join(" or ");
  if (items !== undefined) return items.type === "object" ? "list" : `list of ${valueOf(items)}s`;
  if (properties !== undefined && isMapOfTexts(shape))
    return `texts: ${Object.keys(properties)
      .map((name) => `\`${name}\``)
      .join(", ")}`;
  return [type ?? []]
    .flat()
    .map((name) => WORDS[name] ?? name)
    .join(" or ");
}

if (import.meta.main)
  for (const name of REPORT_SCHEMAS) await writeFile(reportSchemaFile(name), await renderReportSchema(name));
