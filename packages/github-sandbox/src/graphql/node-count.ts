import {
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  type ValueNode,
} from "graphql";

/** Maximum number of nodes that one query may request. */
export const NODE_LIMIT = 500_000;

/** A connection that a query requests, and those within its nodes. */
interface Connection {
  /** Value of `first` or `last`; null where neither is given. */
  readonly size: ValueNode | null;
  readonly inner: Connection[];
}

const known = new WeakMap<DocumentNode, WeakMap<GraphQLSchema, readonly Connection[]>>();

/** The cost of a query: the nodes it could return, and points of the primary limit. */
export function countNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly nodes: number; readonly cost: number } {
  let nodes = 0;
  let requests = 0;
  const count = (connections: readonly Connection[], here: number): void => {
    for (const { size, inner } of connections) {
      const there = here * (size === null ? 1 : toNumber(size, variables));
      requests += here;
      nodes += there;
      count(inner, there);
    }
  };
  count(connectionsOnce(schema, document), 1);
  return { nodes, cost: Math.max(1, Math.round(requests / 100)) };
}

/** Returns the connections of a document, computed on first use. */
function connectionsOnce(schema: GraphQLSchema, document: DocumentNode): readonly Connection[] {
  const bySchema = known.get(document) ?? new WeakMap<GraphQLSchema, readonly Connection[]>();
  known.set(document, bySchema);
  const found = bySchema.get(schema) ?? findConnections(schema, document);
  bySchema.set(schema, found);
  return found;
}

function findConnections(schema: GraphQLSchema, document: DocumentNode): readonly Connection[] {
  const info = new TypeInfo(schema);
  const outermost: Connection[] = [];
  const open: Connection[][] = [outermost];
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const walk = (root: Parameters<typeof visit>[0]): void => {
    visit(
      root,
      visitWithTypeInfo(info, {
        Field: {
          enter: (field) => {
            const here = open.at(-1) ?? outermost;
            const isConnection = getNamedType(info.getType())?.name.endsWith("Connection") === true;
            const connection = { size: sizeOf(field.arguments ?? []), inner: [] };
            if (isConnection) here.push(connection);
            open.push(isConnection ? connection.inner : here);
          },
          leave: () => {
            open.pop();
          },
        },
        FragmentSpread: (spread) => {
          const fragment = fragments.get(spread.name.value);
          if (fragment !== undefined) walk(fragment);
        },
      }),
    );
  };
  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition);
  return outermost;
}

function sizeOf(args: readonly ArgumentNode[]): ValueNode | null {
  const argument = args.find((candidate) => candidate.name.value === "first" || candidate.name.value === "last");
  return argument?.value ?? null;
}

function toNumber(value: ValueNode, variables: Readonly<Record<string, unknown>>): number {
  if (value.kind === Kind.VARIABLE) return Number(variables[value.name.value] ?? 1);
  return value.kind === Kind.INT ? Number(value.value) : 1;
}
