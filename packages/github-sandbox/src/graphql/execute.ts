import {
  executeSync,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { Refusal } from "../world/refusal.ts";
import type { Context } from "./context.ts";
import { parseOnce, validateOnce } from "./known-documents.ts";
import { countNodes, NODE_LIMIT } from "./node-count.ts";
import { getSchema, type SchemaFeatures } from "./schema.ts";

/** A GraphQL request, parsed as far as the log and the limits need it. */
export interface Operation {
  readonly document: DocumentNode;
  readonly kind: "query" | "mutation";
  readonly name: string | null;
  /** Root fields in order, one for each alias. */
  readonly rootFields: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The response to a GraphQL request: the body, always with HTTP 200 unless the request couldn't be read. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

interface ErrorRow {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly message: string;
}

/** Root fields that create content and so count against the secondary limit, each alias separately. */
export const CREATING_FIELDS: ReadonlySet<string> = new Set(["createIssue", "addComment", "createPullRequest"]);

/** Parses a request body; returns the response to send where it is invalid. */
export function readOperation(body: unknown): Operation | GraphqlAnswer {
  const { query, variables, operationName } = (body ?? {}) as {
    query?: unknown;
    variables?: unknown;
    operationName?: unknown;
  };
  if (typeof query !== "string" || query === "")
    return { status: 400, body: { message: "A query attribute must be specified and must be a string." } };
  try {
    const document = parseOnce(query);
    const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const operation = operations.find((node) => node.name?.value === operationName) ?? operations[0];
    if (operation === undefined)
      return failure([{ message: "A query attribute must be specified and must be a string." }]);
    return {
      document,
      kind: operation.operation === OperationTypeNode.MUTATION ? "mutation" : "query",
      name: operation.name?.value ?? null,
      rootFields: listRootFields(operation),
      variables: (variables ?? {}) as Record<string, unknown>,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message.replace("Syntax Error:", "Parse error:") : String(error);
    return failure([{ message }]);
  }
}

function listRootFields(operation: OperationDefinitionNode): string[] {
  return operation.selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
}

function failure(errors: readonly ErrorRow[]): GraphqlAnswer {
  return { status: 200, body: { errors } };
}

/** Returns the cost of the operation and its schema; a response where GitHub refuses it unread. */
export function checkOperation(
  features: SchemaFeatures,
  operation: Operation,
): { readonly schema: GraphQLSchema; readonly cost: number; readonly nodes: number } | GraphqlAnswer {
  const schema = getSchema(features);
  const errors = validateOnce(schema, operation.document);
  if (errors.length > 0) return failure(errors.map((error) => toValidationRow(error)));
  const { nodes, cost } = countNodes(schema, operation.document, operation.variables);
  if (nodes > NODE_LIMIT) {
    const message = `This query requests up to ${nodes.toLocaleString("en-US")} possible nodes which exceeds the maximum limit of 500,000.`;
    return failure([{ type: "MAX_NODE_LIMIT_EXCEEDED", message }]);
  }
  return { schema, cost, nodes };
}

/** Runs an operation; root mutation fields run one after the other, and earlier ones remain when a later one fails. */
export function runOperation(schema: GraphQLSchema, operation: Operation, context: Context): GraphqlAnswer {
  const result: ExecutionResult = executeSync({
    schema,
    document: operation.document,
    contextValue: context,
    variableValues: operation.variables,
    ...(operation.name === null ? {} : { operationName: operation.name }),
  });
  const rows = (result.errors ?? []).map((error) => toExecutionRow(error));
  const body: Record<string, unknown> = {};
  if (result.data !== undefined) body["data"] = result.data;
  if (rows.length > 0) body["errors"] = rows;
  return { status: 200, body };
}

function toExecutionRow(error: GraphQLError): ErrorRow {
  const cause = error.originalError;
  const type = cause instanceof Refusal ? cause.type : error.extensions["type"];
  const message = cause instanceof Refusal ? cause.graphqlMessage : error.message;
  return {
    ...(typeof type === "string" ? { type } : {}),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message,
  };
}

/** Returns GitHub's wording of mistakes that clients must distinguish: fields and arguments that don't exist. */
function toValidationRow(error: GraphQLError): ErrorRow {
  const locations = error.locations ?? [];
  const field = /^Cannot query field "(\w+)" on type "(\w+)"/u.exec(error.message);
  if (field !== null) {
    const [, fieldName, typeName] = field;
    const extensions = { code: "undefinedField", typeName, fieldName };
    return {
      path: ["query"],
      extensions,
      locations,
      message: `Field '${fieldName ?? ""}' doesn't exist on type '${typeName ?? ""}'`,
    };
  }
  const input = /^Field "(\w+)" is not defined by type "(\w+)"/u.exec(error.message);
  if (input !== null) {
    const [, argumentName, name] = input;
    const extensions = { code: "argumentNotAccepted", name, typeName: "InputObject", argumentName };
    return {
      path: ["query"],
      extensions,
      locations,
      message: `InputObject '${name ?? ""}' doesn't accept argument '${argumentName ?? ""}'`,
    };
  }
  const argument = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/u.exec(error.message);
  if (argument !== null) {
    const [, argumentName, , name] = argument;
    const extensions = { code: "argumentNotAccepted", name, typeName: "Field", argumentName };
    return {
      path: ["query"],
      extensions,
      locations,
      message: `Field '${name ?? ""}' doesn't accept argument '${argumentName ?? ""}'`,
    };
  }
  return { path: ["query"], extensions: { code: "validationError" }, locations, message: error.message };
}
