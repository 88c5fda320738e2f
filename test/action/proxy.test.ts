import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionStage } from "../e2e/round-trip/action-stage.ts";
import { HIDDEN, startProxy, type TestProxy } from "../support/proxy.ts";
import { PATH, PLAN } from "./people.ts";

let stage: ActionStage;
let proxy: TestProxy;

beforeEach(async () => {
  stage = await startActionStage({ [PATH]: PLAN }, { form: "built" });
  proxy = await startProxy();
});
afterEach(async () => {
  proxy.close();
  await stage.sandbox.close();
});

/** The sandbox under a name that only the proxy can find. */
function behindProxy(): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: proxy.hide(stage.sandbox.apiUrl),
    GITHUB_GRAPHQL_URL: proxy.hide(stage.sandbox.graphqlUrl),
    http_proxy: proxy.url,
  };
}

describe("a runner behind a proxy", () => {
  it("reaches GitHub through it", async () => {
    const run = await stage.run({ env: behindProxy() });

    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(stage.repo.issues()).toHaveLength(7);
    expect(new Set(proxy.asked)).toEqual(new Set([HIDDEN]));
  });

  it("bypasses it for hosts that need none", async () => {
    const { GITHUB_API_URL: _api, GITHUB_GRAPHQL_URL: _graphql, ...proxied } = behindProxy();

    const run = await stage.run({ env: { ...proxied, no_proxy: "127.0.0.1" } });

    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(stage.repo.issues()).toHaveLength(7);
    expect(proxy.asked).toEqual([]);
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
