import { GraphQLError } from "graphql";

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Maximum number of rows of one connection. */
const CONNECTION_LIMIT = 100;

/** Returns one page of a list as GitHub's connections do; throws without `first` or `last`, and above a hundred. */
export function connect(name: string, rows: readonly unknown[], args: PageArguments): Record<string, unknown> {
  checkPage(name, args);
  const start = args.after == null ? 0 : readCursor(args.after) + 1;
  const end = args.before == null ? rows.length : readCursor(args.before);
  const isForward = args.first != null;
  const from = isForward ? start : Math.max(start, end - (args.last ?? 0));
  const to = isForward ? Math.min(end, start + (args.first ?? 0)) : end;
  const nodes = rows.slice(from, Math.max(from, to));
  const cursorAt = (index: number): string => Buffer.from(`cursor:${from + index}`).toString("base64");
  return {
    nodes,
    edges: () => nodes.map((node, index) => ({ node, cursor: cursorAt(index) })),
    totalCount: rows.length,
    filteredCount: rows.length,
    pageCount: nodes.length,
    pageInfo: {
      hasNextPage: to < rows.length && to < end + 1 && from + nodes.length < rows.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursorAt(0),
      endCursor: nodes.length === 0 ? null : cursorAt(nodes.length - 1),
    },
  };
}

function checkPage(name: string, args: PageArguments): void {
  const bounds = [
    ["first", args.first],
    ["last", args.last],
  ] as const;
  if (bounds.every(([, value]) => value == null)) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new GraphQLError(message, { extensions: { type: "MISSING_PAGINATION_BOUNDARIES" } });
  }
  if (bounds.every(([, value]) => value != null)) {
    const message = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`;
    throw new GraphQLError(message, { extensions: { type: "UNPROCESSABLE" } });
  }
  for (const [bound, value] of bounds) {
    if (value != null && value > CONNECTION_LIMIT) {
      const message = `Requesting ${value} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${CONNECTION_LIMIT} records.`;
      throw new GraphQLError(message, { extensions: { type: "EXCESSIVE_PAGINATION" } });
    }
    if (value != null && value < 0) {
      const message = `\`${bound}\` on the \`${name}\` connection cannot be less than zero.`;
      throw new GraphQLError(message, { extensions: { type: "UNPROCESSABLE" } });
    }
  }
}

function readCursor(cursor: string): number {
  const match = /^cursor:(\d+)$/u.exec(Buffer.from(cursor, "base64").toString("latin1"));
  if (match === null) {
    const message = `\`${cursor}\` does not appear to be a valid cursor.`;
    throw new GraphQLError(message, { extensions: { type: "INVALID_CURSOR_ARGUMENTS" } });
  }
  return Number(match[1]);
}
