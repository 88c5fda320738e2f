import type { IncomingMessage, RequestOptions } from "node:http";

/** The part of `fetch`'s arguments that Octokit gives. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** "follow" where left out, as with `fetch`. */
  readonly redirect?: "follow" | "manual" | undefined;
}

/** The part of a `Response` that Octokit reads. The body has been read to its end. */
export interface HttpResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  /** By names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

const CONNECT_TIMEOUT = 10_000;
/** As many as browsers follow. */
const MAX_REDIRECTS = 20;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * `fetch` for Octokit on node's own HTTP: node loads its `fetch` when it is first called, and that takes longer than
 * all the rest that a run without work does. Keeps connections, unpacks what is packed; throws node's network errors.
 */
export async function httpFetch(url: string, request: HttpRequest): Promise<HttpResponse> {
  let { headers } = request;
  let target = new URL(url);
  for (let hops = 0; ; hops += 1) {
    const { message, body } = await exchange(target, { ...request, headers });
    const status = message.statusCode ?? 0;
    const { location } = message.headers;
    const isFollowed = request.redirect !== "manual" && REDIRECTS.has(status) && location !== undefined;
    if (!isFollowed) return responseOf(message, body, target.href);
    if (hops === MAX_REDIRECTS) throw new Error(`${url} is redirected again and again`);
    const next = new URL(location, target);
    if (next.origin !== target.origin) headers = withoutCredentials(headers);
    target = next;
  }
}

interface Exchanged {
  readonly message: IncomingMessage;
  readonly body: Buffer;
}

function exchange(url: URL, { method, headers, body, signal }: HttpRequest): Promise<Exchanged> {
  // `import("node:http")` would read all its exports, one of which loads what this is here to spare.
  const { request } = process.getBuiltinModule(url.protocol === "http:" ? "node:http" : "node:https");
  const options: RequestOptions = {
    method,
    headers: {
      "accept-encoding": "gzip, deflate, br",
      // A DELETE with a body gets no length from node.
      ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
      ...headers,
    },
    ...(signal === undefined ? {} : { signal }),
  };
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(signal?.aborted === true ? (signal.reason as Error) : error);
    };
    const sent = request(url, options, (message) => {
      const parts: Buffer[] = [];
      message.on("data", (part: Buffer) => parts.push(part));
      message.on("error", fail);
      message.on("end", () => {
        unpack(message.headers["content-encoding"], Buffer.concat(parts)).then(
          (unpacked) => resolve({ message, body: unpacked }),
          fail,
        );
      });
    });
    sent.on("error", fail);
    sent.on("socket", (socket) => {
      if (!socket.connecting) return;
      const timer = setTimeout(() => sent.destroy(connectTimeout(url)), CONNECT_TIMEOUT);
      const stop = (): void => clearTimeout(timer);
      socket.once(url.protocol === "http:" ? "connect" : "secureConnect", stop).once("close", stop);
    });
    sent.end(body);
  });
}

/** Its code tells that nothing was sent. */
function connectTimeout(url: URL): Error {
  const seconds = CONNECT_TIMEOUT / 1000;
  return Object.assign(new Error(`no connection to ${url.host} within ${seconds} seconds`), {
    code: "CONNECT_TIMEOUT",
  });
}

async function unpack(encoding: string | undefined, body: Buffer): Promise<Buffer> {
  if (encoding === undefined || encoding === "identity" || body.length === 0) return body;
  const { brotliDecompressSync, inflateSync, unzipSync } = await import("node:zlib");
  switch (encoding) {
    case "br":
      return brotliDecompressSync(body);
    case "deflate":
      return inflateSync(body);
    case "gzip":
    case "x-gzip":
      return unzipSync(body);
    default:
      throw new Error(`the answer is packed as ${encoding}, which was not asked for`);
  }
}

function responseOf(message: IncomingMessage, body: Buffer, url: string): HttpResponse {
  const headers = new Map<string, string>();
  for (const [name, value = ""] of Object.entries(message.headers))
    headers.set(name, typeof value === "string" ? value : value.join(", "));
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? "",
    url,
    headers,
    text: async () => new TextDecoder().decode(body),
    arrayBuffer: async () => Uint8Array.from(body).buffer,
  };
}

/** What a server gives away to another one only if it may know the token. */
function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !["authorization", "cookie", "host"].includes(name.toLowerCase())),
  );
}
