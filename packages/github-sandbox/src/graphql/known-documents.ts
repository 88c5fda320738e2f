import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from "graphql";

/** More documents than a client has; one that writes its values into the text would fill the memory. */
const MOST = 500;

const documents = new Map<string, DocumentNode>();
const verdicts = new WeakMap<DocumentNode, WeakMap<GraphQLSchema, readonly GraphQLError[]>>();

/** Parses a query; clients send the same few again and again. Throws GraphQLError where it is none. */
export function parseOnce(query: string): DocumentNode {
  const known = documents.get(query);
  if (known !== undefined) return known;
  const [oldest] = documents.keys();
  if (documents.size >= MOST && oldest !== undefined) documents.delete(oldest);
  const document = parse(query);
  documents.set(query, document);
  return document;
}

/** Returns the validation errors of a document, cached: validating takes longer than executing. */
export function validateOnce(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const bySchema = verdicts.get(document) ?? new WeakMap<GraphQLSchema, readonly GraphQLError[]>();
  verdicts.set(document, bySchema);
  const known = bySchema.get(schema);
  if (known !== undefined) return known;
  const errors = validate(schema, document);
  bySchema.set(schema, errors);
  return errors;
}
