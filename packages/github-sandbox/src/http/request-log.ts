/** One request and its outcome. */
export interface LoggedRequest {
  /** Place in the log, from 0. */
  readonly index: number;
  readonly method: string;
  /** Path below the API's base, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The parsed body, not a copy; null when there was none. */
  readonly body: unknown;
  /** Name of the GraphQL operation, null for REST. */
  readonly operationName: string | null;
  /** Root fields of the GraphQL operation in order, aliases resolved; empty for REST. */
  readonly rootFields: readonly string[];
  /** Anything but GET, HEAD and GraphQL queries. */
  readonly isWrite: boolean;
  /** Owner of the token, null without a valid one. */
  readonly login: string | null;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Sandbox milliseconds. */
  readonly startedAt: number;
  endedAt: number | null;
  /** HTTP status of the response; 0 where none was sent. */
  status: number;
  /** True when the request was applied, whether or not the response arrived. */
  applied: boolean;
  /** GraphQL error types of an answer with HTTP 200. */
  graphqlErrors: readonly string[];
  /** Points of GraphQL's primary limit that it cost; 0 for REST. */
  points: number;
  /** Number of objects in the answer to a GraphQL query, whether or not it was sent; 0 for anything else. */
  objects: number;
}

/** All requests in order of arrival. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];

  get length(): number {
    return this.entries.length;
  }

  /** Returns a mark in the log, to ask later for the requests since then. */
  mark(): number {
    return this.entries.length;
  }

  since(mark: number): LoggedRequest[] {
    return this.entries.slice(mark);
  }

  /** Returns the requests that write, since a mark if given. */
  writes(mark = 0): LoggedRequest[] {
    return this.since(mark).filter((entry) => entry.isWrite);
  }

  /** Renders one line per request: `POST /repos/o/r/issues 201`, GraphQL by its root fields. */
  lines(mark = 0): string[] {
    return this.since(mark).map((entry) => {
      const what = entry.rootFields.length > 0 ? ` ${entry.rootFields.join(",")}` : "";
      const query = entry.query.size > 0 ? `?${entry.query.toString()}` : "";
      return `${entry.method} ${entry.path}${query}${what} ${entry.status}`;
    });
  }

  clear(): void {
    this.entries.length = 0;
  }
}
