import { elementAt } from "../../plan/model/element-at.ts";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigError } from "../../errors.ts";
import type { BotLog } from "../log.ts";
import { ArrivingBodies, BODY_BOUNDS, type BodyBounds } from "./arriving-bodies.ts";
import { BodyRefusedError } from "./body-refused.ts";
import { parseCookies, type Answer, type Exchange, type Route } from "./exchange.ts";
import { toHeaderValue, toLocation } from "./header-value.ts";

export interface HttpServer {
  /** `http://localhost:3000`. */
  readonly url: string;
  readonly port: number;
  /** Stops accepting requests and waits for the running ones. */
  close(): Promise<void>;
}

/**
 * Returns the content security policy: resources from this site only, no scripts, and forms that lead here or to
 * GitHub.
 */
const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  // For browsers that don't know `frame-ancestors`.
  "x-frame-options": "DENY",
} as const;

/**
 * Serves the routes. The list may change at run time: the bot's pages replace the setup pages.
 * @param missing what a browser gets at an address that no route has; programs get a line of text.
 */
export async function serveHttp(
  where: { readonly host: string; readonly port: number; readonly serverUrl: string },
  routes: () => readonly Route[],
  missing: () => Answer,
  log: BotLog,
  bounds: BodyBounds = BODY_BOUNDS,
): Promise<HttpServer> {
  const policy = `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' ${where.serverUrl}; frame-ancestors 'none'; base-uri 'none'`;
  const bodies = new ArrivingBodies(bounds);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, { routes: routes(), missing }, bodies)
      .catch((error: unknown): Answer => {
        if (error instanceof BodyRefusedError) {
          log.debug({ path: pathOf(request), why: error.why }, "A body was not read");
          return error.answer;
        }
        log.error({ err: error, path: pathOf(request) }, "A request failed");
        return FAILED;
      })
      .then((result) => send(request, response, policy, result))
      .catch((error: unknown) => {
        log.error({ err: error, path: pathOf(request) }, "A response could not be sent");
        if (response.headersSent) request.destroy();
        else send(request, response, policy, FAILED);
      });
  });
  await listen(server, where);
  const { port } = server.address() as AddressInfo;
  const host = where.host === "0.0.0.0" || where.host === "::" ? "localhost" : where.host;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    port,
    close: () => close(server),
  };
}

async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === "EADDRINUSE" ? `Port ${port} is in use.` : `Can't listen on ${host}:${port}: ${cause.message}.`;
      reject(new ConfigError(why, { hint: "Set PORT and HOST to a free address on this machine.", cause }));
    });
    server.listen({ host, port }, resolve);
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 3000);
  await closed;
  clearTimeout(cut);
}

/** The path alone: the query may hold a code, or a key. */
function pathOf({ url = "/" }: IncomingMessage): string {
  return url.split("?", 1)[0] ?? "/";
}

const FAILED: Answer = { status: 500, text: "Something went wrong; the log has the details.\n" };

interface Site {
  readonly routes: readonly Route[];
  readonly missing: () => Answer;
}

async function answer(request: IncomingMessage, { routes, missing }: Site, bodies: ArrivingBodies): Promise<Answer> {
  const url = readTarget(request.url ?? "/");
  if (url === null) return { status: 400, text: "The address can't be read.\n", close: true };
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
  const exchange: Exchange = {
    request,
    method,
    url,
    cookies: parseCookies(request.headers.cookie),
    address: request.socket.remoteAddress ?? "",
    receive: (options, use) => bodies.receive(request, options, use),
  };
  const known = routes.flatMap((route) => {
    const params = matchPath(route.path, url.pathname);
    return params === null ? [] : [{ route, params }];
  });
  const hit = known.find(({ route }) => route.method === method);
  if (hit !== undefined) return hit.route.handle(exchange, hit.params);
  if (known.length === 0) return wantsPage(request) ? missing() : { status: 404, text: "Not found.\n" };
  const allow = known.map(({ route }) => route.method).join(", ");
  return { status: 405, text: `Use ${allow}.\n`, headers: { allow } };
}

/** True for browsers: programs that send webhooks or read figures don't ask for HTML. */
function wantsPage({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes("text/html") === true;
}

/** Reads what stands in the first line: a path, which may begin with two slashes, or a whole address. */
function readTarget(target: string): URL | null {
  const address = target.startsWith("/") ? `http://localhost${target}` : target;
  return URL.canParse(address) ? new URL(address) : null;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const here = elementAt(given, index, "parts");
    if (!part.startsWith(":")) {
      if (part !== here) return null;
      continue;
    }
    try {
      params[part.slice(1)] = decodeURIComponent(here);
    } catch {
      return null;
    }
  }
  return params;
}

function send(request: IncomingMessage, response: ServerResponse, policy: string, result: Answer): void {
  const [type, body] = bodyOf(result);
  if (result.cookies !== undefined) response.setHeader("set-cookie", [...result.cookies]);
  response.writeHead(result.status, {
    ...SECURITY_HEADERS,
    "content-security-policy": policy,
    ...(type !== null && { "content-type": type }),
    ...(result.redirect !== undefined && { location: toLocation(result.redirect) }),
    ...(result.close === true && { connection: "close" }),
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    ...Object.fromEntries(Object.entries(result.headers ?? {}).map(([name, value]) => [name, toHeaderValue(value)])),
  });
  response.end(request.method === "HEAD" ? "" : body);
  // The rest of the request is not read; the delay lets the sender read the reason.
  if (result.close === true) setTimeout(() => request.destroy(), 500).unref();
}

function bodyOf(result: Answer): readonly [string | null, string] {
  if (result.json !== undefined) return ["application/json; charset=utf-8", `${JSON.stringify(result.json)}\n`];
  if (result.html !== undefined) return ["text/html; charset=utf-8", result.html];
  if (result.body !== undefined) return [result.body.type, result.body.bytes];
  if (result.text !== undefined) return ["text/plain; charset=utf-8", result.text];
  return [null, ""];
}
