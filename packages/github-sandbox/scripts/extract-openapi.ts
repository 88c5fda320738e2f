/**
 * Writes test/openapi-extract.json: of GitHub's own OpenAPI description, the answers of the operations that the
 * sandbox serves, without prose. The package is 400 MB unpacked, so it is fetched into a temporary folder, not installed.
 * Run it after adding an operation: `node scripts/extract-openapi.ts`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REST_ROUTES } from "../src/rest/rest-api.ts";

const VERSION = "23.0.2";
const FILE = "package/generated/api.github.com.json";
const TARGET = new URL("../test/openapi-extract.json", import.meta.url);
const PROSE = new Set(["description", "title", "example", "examples", "externalDocs", "summary", "deprecated"]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Row = Readonly<Record<string, Json>>;

const spec = readSpec(process.argv[2]);
const schemas = at(spec, "components", "schemas");
const responses = at(spec, "components", "responses");
const needed = new Map<string, Json>();
const operations: Record<string, Record<string, Json>> = {};
const missing: string[] = [];

const routes = [...REST_ROUTES, { method: "GET", template: "/rate_limit" }];
for (const { method, template } of routes) {
  const operation = findOperation(method, template);
  if (operation === undefined) {
    missing.push(`${method} ${template}`);
    continue;
  }
  const answers: Record<string, Json> = {};
  for (const [status, answer] of Object.entries(at(operation, "responses"))) answers[status] = schemaOf(asRow(answer));
  operations[`${method} ${template}`] = answers;
}
for (const name of ["basic-error", "validation-error", "validation-error-simple"]) keep(name);

const text = JSON.stringify({ version: VERSION, operations, schemas: Object.fromEntries([...needed].sort(byName)) });
writeFileSync(TARGET, `${text}\n`);
console.log(`${Object.keys(operations).length} operations, ${needed.size} schemas, ${text.length} characters`);
if (missing.length > 0) throw new Error(`GitHub describes no such operations: ${missing.join(", ")}`);

function readSpec(given: string | undefined): Row {
  if (given !== undefined) return JSON.parse(readFileSync(given, "utf8")) as Row;
  const folder = mkdtempSync(join(tmpdir(), "openapi-"));
  try {
    execFileSync("npm", ["pack", `@octokit/openapi@${VERSION}`, "--pack-destination", folder], { stdio: "ignore" });
    const [archive] = readdirSync(folder);
    execFileSync("tar", ["xzf", join(folder, archive ?? ""), "-C", folder, FILE]);
    return JSON.parse(readFileSync(join(folder, FILE), "utf8")) as Row;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The operation at a template, whatever its parameters are called. */
function findOperation(method: string, template: string): Row | undefined {
  const shape = (path: string): string => path.replaceAll(/\{\w+\}/gu, "{}");
  for (const [path, item] of Object.entries(at(spec, "paths")))
    if (shape(path) === shape(template)) {
      const operation = asRow(item)[method.toLowerCase()];
      return operation === undefined ? undefined : asRow(operation);
    }
  return undefined;
}

/** The schema of an answer; null where it has no JSON body. */
function schemaOf(answer: Row): Json {
  const named = answer["$ref"];
  if (typeof named === "string") return schemaOf(asRow(responses[named.split("/").at(-1) ?? ""] ?? {}));
  const contents = asRow(answer["content"] ?? {});
  const json = contents["application/json"] ?? Object.entries(contents).find(([type]) => type.includes("json"))?.[1];
  return json === undefined ? null : convert(asRow(json)["schema"] ?? {});
}

function keep(name: string): void {
  if (!needed.has(name)) {
    needed.set(name, null);
    needed.set(name, convert(schemas[name] ?? {}));
  }
}

/** OpenAPI 3.0 as JSON schema: nullable spelled out, no prose, oneOf eased where GitHub's branches overlap. */
function convert(value: Json): Json {
  if (Array.isArray(value)) return value.map((entry) => convert(entry as Json));
  if (typeof value !== "object" || value === null) return value;
  const row = asRow(value);
  const reference = row["$ref"];
  if (typeof reference === "string") {
    const name = reference.split("/").at(-1) ?? "";
    keep(name);
    return { $ref: `#/schemas/${name}` };
  }
  const out: Record<string, Json> = {};
  for (const [key, entry] of Object.entries(row))
    if (key === "properties")
      out[key] = Object.fromEntries(Object.entries(asRow(entry)).map(([name, schema]) => [name, convert(schema)]));
    else if (key !== "nullable" && key !== "default" && !PROSE.has(key) && !key.startsWith("x-"))
      out[key === "oneOf" || isEither(key, entry) ? "anyOf" : key] =
        key === "enum" || key === "required" ? entry : convert(entry);
  return row["nullable"] === true ? { anyOf: [out, { type: "null" }] } : out;
}

/** The list of installations says that an account is both a user and an enterprise; a single one says either. */
function isEither(key: string, entry: Json): boolean {
  const branches = key === "allOf" && Array.isArray(entry) ? entry.map((branch) => asRow(branch as Json)) : [];
  const requires = (name: string): boolean =>
    branches.some((branch) => Array.isArray(branch["required"]) && branch["required"].includes(name));
  return requires("login") && requires("slug");
}

function at(row: Row, ...path: readonly string[]): Row {
  return path.reduce<Row>((here, name) => asRow(here[name] ?? {}), row);
}

function asRow(value: Json): Row {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("an object was expected in the description");
  return value as Row;
}

function byName([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : 1;
}
