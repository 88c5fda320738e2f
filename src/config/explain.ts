import type * as z from "zod/mini";
import { findNearest } from "./nearest.ts";
import { ConfigSchema } from "./schema.ts";

/** An explanation of one problem that zod found. `at` is the path of the value, or of the key where `isKey`. */
export interface Explanation {
  readonly at: readonly PropertyKey[];
  readonly isKey: boolean;
  readonly message: string;
  readonly hint: string;
}

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodTypes;

const DOCS = "See the table of keys in plansync's docs/configuration.md.";

/** Turns one of zod's issues into as many explanations as there are mistakes behind it. */
export function explain(issue: Issue, file: unknown, above: readonly PropertyKey[] = []): Explanation[] {
  const at = [...above, ...issue.path];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => explainKey(key, at));
    case "invalid_union":
      return explainUnion(issue, file, at);
    case "invalid_value":
      return [explainChoice(at, issue.values.map(String), valueAt(file, at))];
    case "invalid_type":
      return [explainType(at, issue, file)];
    default:
      return [{ at, isKey: false, message: `${name(at)} ${issue.message}`, hint: `Change the value of ${name(at)}.` }];
  }
}

function explainKey(key: string, at: readonly PropertyKey[]): Explanation {
  const known = keysAt(at);
  const found = {
    at: [...at, key],
    isKey: true,
    message: `unknown key \`${key}\`${at.length ? ` in ${name(at)}` : ""}`,
  };
  const near = findNearest(key, known);
  if (near !== null) return { ...found, hint: `Did you mean \`${near}\`?` };
  if (at.length > 0 && keysAt([]).includes(key))
    return { ...found, hint: `\`${key}\` belongs at the top level of the file, not in ${name(at)}.` };
  return { ...found, hint: `Known keys here: ${known.map((k) => `\`${k}\``).join(", ")}.` };
}

/**
 * Explains a mismatch with a union by the alternative that the value resembles: one that fails below its root, or on
 * its keys.
 */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, file: unknown, at: readonly PropertyKey[]): Explanation[] {
  const resembling = issue.errors.find((issues) => !issues.some((i) => i.path.length === 0 && isOfAnotherType(i)));
  if (resembling !== undefined) return resembling.flatMap((inner) => explain(inner, file, at));
  if (valueAt(file, at) === undefined || valueAt(file, at) === null) return [explainAbsence(at, "a value", file)];
  const kinds = issue.errors.map(([first]) => (first === undefined ? "" : expectation(first)));
  return [
    {
      at,
      isKey: false,
      message: `${name(at)} must be ${kinds.join(" or ")}, not ${typeName(valueAt(file, at))}`,
      hint: `Change the value of ${name(at)}.`,
    },
  ];
}

function isOfAnotherType(issue: Issue): boolean {
  return issue.code === "invalid_type" || issue.code === "invalid_value";
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_value") return issue.values.map((value) => `\`${String(value)}\``).join(" or ");
  return issue.code === "invalid_type" ? (TYPE_NAMES[issue.expected] ?? issue.expected) : issue.message;
}

function explainChoice(at: readonly PropertyKey[], values: readonly string[], value: unknown): Explanation {
  const near = typeof value === "string" ? findNearest(value, values) : null;
  const choices = values.map((v) => `\`${v}\``).join(", ");
  return {
    at,
    isKey: false,
    message: `${name(at)} must be ${values.length > 1 ? "one of " : ""}${choices}, not ${show(value)}`,
    hint: near === null ? "Write one of them." : `Did you mean \`${near}\`?`,
  };
}

function explainType(at: readonly PropertyKey[], issue: z.core.$ZodIssueInvalidType, file: unknown): Explanation {
  const { expected } = issue;
  const value = valueAt(file, at);
  const wanted = TYPE_NAMES[expected] ?? issue.message;
  if (value === null || value === undefined) return explainAbsence(at, wanted, file);
  return {
    at,
    isKey: false,
    message: `${name(at)} must be ${wanted}, not ${typeName(value)}`,
    hint: cure(at, expected, value),
  };
}

function explainAbsence(at: readonly PropertyKey[], wanted: string, file: unknown): Explanation {
  if (valueAt(file, at) === null)
    return { at, isKey: false, message: `${name(at)} has no value`, hint: `Give it ${wanted}, or remove it.` };
  return { at: at.slice(0, -1), isKey: false, message: `${name(at)} is missing`, hint: `Give it ${wanted}.` };
}

function cure(at: readonly PropertyKey[], expected: string, value: unknown): string {
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean"))
    return `Put it in quotes: \`"${String(value)}"\`.`;
  if (expected === "array" && typeof value === "string") return `Write it as a list: \`[${value}]\`.`;
  if (String(at.at(-1)) === "labels" && expected === "array")
    return "`labels` lists additional labels; `label-names` renames plansync's own.";
  return DOCS;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "a map of keys and values",
  record: "a map of keys and values",
  number: "a number",
  int: "a whole number",
};

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? `the text ${show(value)}` : show(value);
}

function show(value: unknown): string {
  if (typeof value === "object" || value === undefined) return typeName(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  // By characters: a cut in the middle of one would leave half a pair of surrogates.
  const signs = [...text];
  return `\`${signs.length > 60 ? `${signs.slice(0, 60).join("")}…` : text}\``;
}

/** Returns a path as a reader would write it, `plans[1].write-back`; positions in lists count from 1. */
function name(at: readonly PropertyKey[]): string {
  if (at.length === 0) return "the configuration";
  const parts = at.map((part, i) =>
    typeof part === "number" ? `[${part + 1}]` : `${i > 0 ? "." : ""}${String(part)}`,
  );
  return `\`${parts.join("")}\``;
}

function valueAt(file: unknown, at: readonly PropertyKey[]): unknown {
  let value = file;
  for (const key of at) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** Returns the keys that the schema knows at a path, through lists, maps and unions. */
function keysAt(at: readonly PropertyKey[]): string[] {
  let schemas: readonly z.core.$ZodType[] = [ConfigSchema];
  for (const key of at) schemas = schemas.flatMap((schema) => below(schema, key));
  return schemas
    .flatMap((schema) => shapes(schema))
    .flatMap((shape) => Object.keys(shape))
    .filter((k) => k !== "$schema");
}

function below(schema: z.core.$ZodType, key: PropertyKey): readonly z.core.$ZodType[] {
  const def = (schema as Schema)._zod.def;
  switch (def.type) {
    case "optional":
      return below(def.innerType, key);
    case "union":
      return def.options.flatMap((option) => below(option, key));
    case "array":
      return [def.element];
    case "object": {
      const inner = def.shape[String(key)];
      return inner === undefined ? [] : [inner];
    }
    default:
      return [];
  }
}

function shapes(schema: z.core.$ZodType): readonly Readonly<Record<string, z.core.$ZodType>>[] {
  const def = (schema as Schema)._zod.def;
  if (def.type === "optional") return shapes(def.innerType);
  if (def.type === "union") return def.options.flatMap((option) => shapes(option));
  return def.type === "object" ? [def.shape] : [];
}
