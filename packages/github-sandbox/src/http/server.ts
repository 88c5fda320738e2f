import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request from the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** The response on the wire; null breaks the connection without a response. */
export type WireAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Bytes to send before the connection breaks; undefined sends all. */
  readonly cutAt?: number;
} | null;

/** An HTTP server on loopback. */
export interface LoopbackServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function listen(handle: (request: WireRequest) => Promise<WireAnswer>, port = 0): Promise<LoopbackServer> {
  const server = createServer((incoming, outgoing) => {
    serve(handle, incoming, outgoing).catch((error: unknown) => {
      // A defect of the sandbox itself, or of a test's hook: it is reported, so that it isn't taken for a network
      // failure.
      const message = `the sandbox failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      outgoing.writeHead(500, { "content-type": "application/json" });
      outgoing.end(JSON.stringify({ message }));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}`, close: () => stop(server) };
}

async function serve(
  handle: (request: WireRequest) => Promise<WireAnswer>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const answer = await handle({
    method: incoming.method ?? "GET",
    url: new URL(incoming.url ?? "/", "http://127.0.0.1"),
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  });
  if (answer === null) {
    incoming.socket.destroy();
    return;
  }
  const hasBody = answer.status !== 204 && answer.status !== 304;
  const length: Record<string, string> = hasBody ? { "content-length": String(answer.body.length) } : {};
  outgoing.writeHead(answer.status, { ...answer.headers, ...length });
  if (answer.cutAt !== undefined) {
    outgoing.write(answer.body.subarray(0, answer.cutAt), () => {
      incoming.socket.destroy();
    });
    return;
  }
  outgoing.end(hasBody && incoming.method !== "HEAD" ? answer.body : undefined);
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
