import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { HIDDEN, startProxy, type TestProxy } from "../support/proxy.ts";
import { startCliStage, type CliStage } from "./run-cli.ts";

let stage: CliStage;
let proxy: TestProxy;

beforeEach(async () => {
  stage = await startCliStage({ "PLAN.md": "# Harbor\n\n- [ ] Paint the pier\n" });
  proxy = await startProxy();
});
afterEach(async () => {
  proxy.close();
  await stage.sandbox.close();
});

const behindProxy = () => ({
  GITHUB_API_URL: proxy.hide(stage.sandbox.apiUrl),
  GITHUB_GRAPHQL_URL: proxy.hide(stage.sandbox.graphqlUrl),
});

describe("the command line behind a proxy", () => {
  it.each(["http_proxy", "HTTP_PROXY"])("reaches GitHub through the one that %s names", async (name) => {
    const { exitCode, stderr } = await stage.run(["sync"], { env: { ...behindProxy(), [name]: proxy.url } });

    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(stage.repo.issues()).toHaveLength(2);
    expect(new Set(proxy.asked)).toEqual(new Set([HIDDEN]));
  });

  it.each(["https_proxy", "HTTPS_PROXY"])("asks the one that %s names for a server with https", async (name) => {
    const env = { GITHUB_API_URL: `https://${HIDDEN}/api/v3`, [name]: proxy.url };

    // Nothing listens there: what matters is the way.
    const { exitCode } = await stage.run(["sync"], { env });

    expect(exitCode).not.toBe(0);
    expect(new Set(proxy.asked)).toEqual(new Set([HIDDEN]));
  });

  it("goes past it to hosts that need none", async () => {
    const env = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: "127.0.0.1" };

    const { exitCode } = await stage.run(["sync"], { env });

    expect(exitCode).toBe(0);
    expect(proxy.asked).toEqual([]);
  });
});
