import { once } from "node:events";
import { createServer, request } from "node:http";
import { connect, type AddressInfo } from "node:net";

/** A proxy as enterprises have one: the only way to a host that this machine can't find. */
export interface TestProxy {
  readonly url: string;
  /** Hosts that it was asked for. */
  readonly asked: readonly string[];
  /** The address under a name that only the proxy finds. */
  hide(url: string): string;
  close(): void;
}

/** The host that only the proxy finds. */
export const HIDDEN = "github.example";

/** Starts a proxy that finds every host on this machine. */
export async function startProxy(): Promise<TestProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, answer) => {
    const { hostname, port, pathname, search } = new URL(incoming.url ?? "");
    asked.push(hostname);
    const { method, headers } = incoming;
    const onward = request({ host: "127.0.0.1", port, path: `${pathname}${search}`, method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    incoming.pipe(onward);
  });
  server.on("connect", (incoming, socket) => {
    const [host = "", port = ""] = (incoming.url ?? "").split(":");
    asked.push(host);
    const onward = connect(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
    socket.on("error", () => onward.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    hide: (url) => url.replace("127.0.0.1", HIDDEN),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
