import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formatsPlugin from "ajv-formats";

interface Extract {
  readonly operations: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly schemas: Readonly<Record<string, object>>;
}

const extract = JSON.parse(readFileSync(new URL("openapi-extract.json", import.meta.url), "utf8")) as Extract;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
(formatsPlugin as unknown as (instance: Ajv) => void)(ajv);
ajv.addFormat("int64", true).addFormat("repo.nwo", true).addFormat("timestamp", true);
ajv.addSchema({ $id: "github", schemas: absolute(extract.schemas) });
const validators = new Map<string, ValidateFunction>();
const shapes = Object.keys(extract.operations).map((key) => {
  const [method = "", template = ""] = key.split(" ");
  const source = template.replaceAll(/[.+*?^$()|[\]\\]/gu, "\\$&").replaceAll(/\{(\w+)\}/gu, "(?:.+?)");
  const weight = template.replaceAll(/\{\w+\}/gu, "").length;
  return { key, method, pattern: new RegExp(`^${source}$`, "u"), weight };
});
shapes.sort((a, b) => b.weight - a.weight);

/** GitHub's key for an operation: method and path template. */
function findOperation(method: string, path: string): string | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  return shapes.find(
    (shape) => shape.method === wanted && (shape.key === `${wanted} ${path}` || shape.pattern.test(path)),
  )?.key;
}

/**
 * Holds an answer against GitHub's description: the problems found, none when it fits. The path may be a template.
 * Failures that GitHub leaves out of its description must at least be errors in its form.
 */
export function validateAnswer(method: string, path: string, status: number, body: unknown): string[] {
  const key = findOperation(method, path);
  if (key === undefined) return [`GitHub describes no ${method} ${path}`];
  if (status === 304 || status === 301 || body instanceof Uint8Array) return [];
  const described = extract.operations[key]?.[String(status)];
  if (described === undefined)
    return status >= 400
      ? check(`${key} error`, { $ref: "github#/schemas/basic-error" }, body)
      : [`${key} answers ${status}, which GitHub doesn't`];
  if (described === null || (status === 204 && body === null))
    return status < 300 && body !== null && status !== 202
      ? [`${key} ${status} has a body, which GitHub's has not`]
      : [];
  return check(`${key} ${status}`, described, body);
}

function check(name: string, schema: object, body: unknown): string[] {
  const validate = validators.get(name) ?? ajv.compile(absolute(schema));
  validators.set(name, validate);
  // As the client sees it: what is undefined is not there.
  if (validate(JSON.parse(JSON.stringify(body)))) return [];
  return (validate.errors ?? []).map(
    (error) => `${name}${error.instancePath}: ${error.message ?? ""} ${JSON.stringify(error.params)}`,
  );
}

function absolute<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/schemas/', '"$ref":"github#/schemas/')) as T;
}
