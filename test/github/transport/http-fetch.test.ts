import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createOctokit } from "../../../src/github/transport/client.ts";
import { readNetworkError } from "../../../src/github/transport/failure/network-failure.ts";

const servers: Server[] = [];

/** Address of a server that answers every request so. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function ask(apiUrl: string, route = "GET /things", params: Record<string, unknown> = {}): Promise<unknown> {
  const { data } = await createOctokit({ apiUrl, token: "secret" }).request(route, params);
  return data as unknown;
}

const thrownBy = async (given: Promise<unknown>): Promise<unknown> => given.catch((thrown: unknown) => thrown);

describe("requests to GitHub", () => {
  it("send JSON with its length, whatever the method", async () => {
    const url = await serve((request, response) => {
      let body = "";
      request.on("data", (part: Buffer) => (body += part.toString()));
      request.on("end", () => {
        const { authorization, "content-length": length } = request.headers;
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ method: request.method, authorization, length, body }));
      });
    });

    const data = await ask(url, "DELETE /things", { name: "größe" });

    expect(data).toEqual({ method: "DELETE", authorization: "token secret", length: "18", body: '{"name":"größe"}' });
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const)("unpack an answer packed as %s", async (encoding, pack) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(pack(Buffer.from("größe")));
    });

    expect(await ask(url)).toBe("größe");
  });

  it("share their connections", async () => {
    const sockets = new Set<Socket>();
    const url = await serve((request, response) => {
      sockets.add(request.socket);
      response.end("ok");
    });

    for (let nth = 0; nth < 10; nth += 1) await ask(url);

    // A second one is opened when a request is made before node has put the first one back.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it("follow a redirect unless told not to, and give the token to no other host", async () => {
    const other = await serve((request, response) => response.end(`${request.url} ${request.headers.authorization}`));
    const url = await serve((request, response) => {
      const location = request.url === "/old" ? "/new" : `${other.replace("127.0.0.1", "localhost")}/there`;
      if (request.url === "/new") response.end(`${request.url} ${request.headers.authorization}`);
      else response.writeHead(301, { location }).end();
    });

    expect(await ask(url, "GET /old")).toBe("/new token secret");
    expect(await ask(url, "GET /away")).toBe("/there undefined");
    const kept = await createOctokit({ apiUrl: url }).request("POST /old", { request: { redirect: "manual" } });
    expect(kept.status).toBe(301);
  });

  it("stop at a loop of redirects", async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: "/" }).end());

    expect(readNetworkError(await thrownBy(ask(url))).message).toMatch(/redirect count exceeded/);
  });

  it("fail if the response is cut off, so that a write may have been done", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setImmediate(() => response.destroy());
    });

    expect(readNetworkError(await thrownBy(ask(url, "POST /things"))).reason).toBe("lost");
  });

  it("fail as never sent if nobody listens", async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));

    expect(readNetworkError(await thrownBy(ask(url, "POST /things")))).toMatchObject({
      reason: "unreachable",
      message: `connect ECONNREFUSED ${new URL(url).host}`,
    });
  });
});

describe("requests if the environment names a proxy", () => {
  const names = ["http_proxy", "no_proxy"] as const;
  let asked: string[];

  /** Answers what it is asked for itself, so that the host need not exist. */
  beforeEach(async () => {
    asked = [];
    process.env["http_proxy"] = await serve((request, response) => {
      asked.push(request.url ?? "");
      response.end("by proxy");
    });
    servers.at(-1)?.on("connect", (request, socket) => {
      asked.push(request.url ?? "");
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      servers.at(-1)?.emit("connection", socket);
    });
  });
  afterEach(() => {
    for (const name of names) delete process.env[name];
  });

  it("go through it", async () => {
    expect(await ask("http://github.example")).toBe("by proxy");
    expect(asked.length).toBeGreaterThan(0);
  });

  it("bypass it for the hosts of NO_PROXY", async () => {
    const direct = await serve((_request, response) => response.end("directly"));
    process.env["no_proxy"] = "127.0.0.1";

    expect(await ask(direct)).toBe("directly");
    expect(asked).toEqual([]);
  });
});
