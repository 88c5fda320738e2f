import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "@jest/globals";
import { readNetworkError } from "../../src/github/failure.ts";
import { httpFetch } from "../../src/github/http-fetch.ts";

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

describe("requests on node's own HTTP", () => {
  it("send method, headers and a body with its length, also where node sets none", async () => {
    const url = await serve((request, response) => {
      let body = "";
      request.on("data", (part: Buffer) => (body += part.toString()));
      request.on("end", () => {
        const { "x-sent": sent, "content-length": length } = request.headers;
        response.end(JSON.stringify({ method: request.method, sent, length, body }));
      });
    });

    const response = await httpFetch(url, { method: "DELETE", headers: { "X-Sent": "yes" }, body: "größe" });

    expect(JSON.parse(await response.text())).toEqual({ method: "DELETE", sent: "yes", length: "7", body: "größe" });
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const)("unpack an answer packed as %s", async (encoding, pack) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(pack(Buffer.from("größe")));
    });

    const response = await httpFetch(url, { method: "GET", headers: {} });

    expect(await response.text()).toBe("größe");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from("größe"));
  });

  it("follow a redirect unless told not to, and give the token to no other server", async () => {
    const other = await serve((request, response) => response.end(`${request.url} ${request.headers.authorization}`));
    const url = await serve((request, response) => {
      const location = request.url === "/old" ? "/new" : `${other}/there`;
      if (request.url === "/new") response.end(`${request.url} ${request.headers.authorization}`);
      else response.writeHead(301, { location }).end();
    });
    const headers = { authorization: "bearer secret" };

    const here = await httpFetch(`${url}/old`, { method: "GET", headers });
    const there = await httpFetch(`${url}/away`, { method: "GET", headers });
    const untouched = await httpFetch(`${url}/old`, { method: "POST", headers, redirect: "manual" });

    expect(await here.text()).toBe("/new bearer secret");
    expect(await there.text()).toBe("/there undefined");
    expect([untouched.status, untouched.headers.get("location")]).toEqual([301, "/new"]);
  });

  it("stop at a circle of redirects", async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: "/" }).end());

    await expect(httpFetch(url, { method: "GET", headers: {} })).rejects.toThrow("redirected again and again");
  });

  it("fail where the answer breaks off, so that a write may have been done", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setImmediate(() => response.destroy());
    });

    const error: unknown = await httpFetch(url, { method: "POST", headers: {}, body: "{}" }).catch((thrown) => thrown);

    expect(readNetworkError(error).reason).toBe("lost");
  });

  it("fail as never sent where nobody listens", async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));

    const error: unknown = await httpFetch(url, { method: "POST", headers: {}, body: "{}" }).catch((thrown) => thrown);

    expect(readNetworkError(error).reason).toBe("unreachable");
  });

  it("give up with the reason of the signal", async () => {
    const url = await serve(() => undefined);

    const given = httpFetch(url, { method: "GET", headers: {}, signal: AbortSignal.timeout(20) });

    await expect(given).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
