import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionStage } from "../e2e/round-trip/action-stage.ts";
import { PATH, PLAN } from "./people.ts";

let stage: ActionStage;
let proxy: Server;
/** Hosts that the proxy was asked for. */
let asked: string[];

/** A proxy that finds every host on this machine, as one in front of an enterprise's GitHub would. */
beforeEach(async () => {
  stage = await startActionStage({ [PATH]: PLAN }, { form: "built" });
  asked = [];
  proxy = createServer((incoming, answer) => {
    const { hostname, port, pathname, search } = new URL(incoming.url ?? "");
    asked.push(hostname);
    const { method, headers } = incoming;
    const onward = request({ host: "127.0.0.1", port, path: `${pathname}${search}`, method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    incoming.pipe(onward);
  });
  proxy.on("connect", (incoming, socket) => {
    const [host = "", port = ""] = (incoming.url ?? "").split(":");
    asked.push(host);
    const onward = connect(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
});
afterEach(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await stage.sandbox.close();
});

/** The sandbox under a name that only the proxy can find. */
function behindProxy(): Readonly<Record<string, string>> {
  const { port } = proxy.address() as AddressInfo;
  const elsewhere = (url: string) => url.replace("127.0.0.1", "github.example");
  return {
    GITHUB_API_URL: elsewhere(stage.sandbox.apiUrl),
    GITHUB_GRAPHQL_URL: elsewhere(stage.sandbox.graphqlUrl),
    http_proxy: `http://127.0.0.1:${port}`,
  };
}

describe("a runner behind a proxy", () => {
  it("reaches GitHub through it", async () => {
    const run = await stage.run({ env: behindProxy() });

    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(stage.repo.issues()).toHaveLength(7);
    expect(new Set(asked)).toEqual(new Set(["github.example"]));
  });

  it("bypasses it for hosts that need none", async () => {
    const { GITHUB_API_URL: _api, GITHUB_GRAPHQL_URL: _graphql, ...proxied } = behindProxy();

    const run = await stage.run({ env: { ...proxied, no_proxy: "127.0.0.1" } });

    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(stage.repo.issues()).toHaveLength(7);
    expect(asked).toEqual([]);
  });

  it("is told when the proxy does not respond", async () => {
    const env = behindProxy();
    proxy.close();

    const run = await stage.run({ env });

    expect(run).toMatchObject({ exitCode: 1, stderr: "" });
    const { host } = new URL(env["http_proxy"] ?? "");
    const { host: github } = new URL(env["GITHUB_API_URL"] ?? "");
    expect(run.stdout.split("\n").find((line) => line.startsWith("::error"))).toBe(
      `::error::Can't reach GitHub at ${github} (to read the list of files): connect ECONNREFUSED ${host}%0ACheck the network, the proxy, and the API address (GITHUB_API_URL).`,
    );
  });
});
