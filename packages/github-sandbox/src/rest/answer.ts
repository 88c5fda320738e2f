/** A response to the client. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON unless it is bytes; null for an empty body. */
  readonly body: unknown;
}

/** 200 with a body. */
export function ok(body: unknown, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers, body };
}

/** 201 with a body and the address of the new resource. */
export function created(body: unknown, location?: string): Answer {
  return { status: 201, headers: location === undefined ? {} : { location }, body };
}

/** 204. */
export function noContent(): Answer {
  return { status: 204, body: null };
}
