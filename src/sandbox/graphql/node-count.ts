import { getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { ArgumentNode, DocumentNode, GraphQLSchema, ValueNode } from "graphql";

/** Most nodes that one query may ask for. */
export const NODE_LIMIT = 500_000;

/** What a query may cost: the nodes it could return, and points of the primary limit. */
export function countNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly nodes: number; readonly cost: number } {
  const info = new TypeInfo(schema);
  const sizes: number[] = [1];
  let nodes = 0;
  let requests = 0;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const walk = (root: Parameters<typeof visit>[0]): void => {
    visit(
      root,
      visitWithTypeInfo(info, {
        Field: {
          enter: (field) => {
            const here = sizes.at(-1) ?? 1;
            const isConnection = getNamedType(info.getType())?.name.endsWith("Connection") === true;
            const size = isConnection ? readSize(field.arguments ?? [], variables) : 1;
            if (isConnection) {
              requests += here;
              nodes += here * size;
            }
            sizes.push(here * size);
          },
          leave: () => {
            sizes.pop();
          },
        },
        FragmentSpread: (spread) => {
          const fragment = fragments.get(spread.name.value);
          if (fragment !== undefined) {
            walk(fragment);
          }
        },
      }),
    );
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      walk(definition);
    }
  }
  return { nodes, cost: Math.max(1, Math.round(requests / 100)) };
}

function readSize(args: readonly ArgumentNode[], variables: Readonly<Record<string, unknown>>): number {
  const argument = args.find((candidate) => candidate.name.value === "first" || candidate.name.value === "last");
  return argument === undefined ? 1 : toNumber(argument.value, variables);
}

function toNumber(value: ValueNode, variables: Readonly<Record<string, unknown>>): number {
  if (value.kind === Kind.VARIABLE) {
    return Number(variables[value.name.value] ?? 1);
  }
  return value.kind === Kind.INT ? Number(value.value) : 1;
}
