import { createHash, createPrivateKey } from "node:crypto";
import { afterEach, describe, expect, it } from "@jest/globals";
import type { Sandbox } from "../src/create-sandbox.ts";
import { makeJwt, startWithApp } from "./app-stage.ts";
import { clientOf } from "./client.ts";
import { validateAnswer } from "./openapi.ts";
import { numberPart, part, textPart } from "./json-part.ts";

let sandbox: Sandbox;

async function start() {
  const stage = await startWithApp();
  ({ sandbox } = stage);
  return stage;
}

afterEach(() => sandbox.close());

describe("signing in through an App", () => {
  it("gives a person's token that sees what both may see", async () => {
    const { app, installation } = await start();
    sandbox.oauth.signedIn = sandbox.addUser("mia");
    const query = new URLSearchParams({
      client_id: app.clientId,
      redirect_uri: "http://127.0.0.1:1/back",
      state: "st",
    });
    const sent = await fetch(`${sandbox.url}/login/oauth/authorize?${query.toString()}`, { redirect: "manual" });
    const back = new URL(sent.headers.get("location") ?? "");
    const exchange = async () => {
      const answer = await fetch(`${sandbox.url}/login/oauth/access_token`, {
        method: "POST",
        headers: { accept: "application/json", "content-type": "application/json" },
        body: JSON.stringify({ client_id: app.clientId, client_secret: "x", code: back.searchParams.get("code") }),
      });
      return (await answer.json()) as { access_token?: string; error?: string };
    };
    const token = await exchange();

    expect(back.searchParams.get("state")).toBe("st");
    const person = clientOf(sandbox, token.access_token ?? "");
    expect(part((await person.get("/user")).body, "login")).toBe("mia");
    expect(part((await person.get("/user/installations")).body, "installations.0.id")).toBe(installation.id);
    expect((await exchange()).error).toBe("bad_verification_code");
  });
});

describe("a person's token", () => {
  async function authorize(challenge: string | null) {
    const { app } = await start();
    sandbox.oauth.signedIn = sandbox.addUser("mia");
    const query = new URLSearchParams({ client_id: app.clientId, redirect_uri: "http://127.0.0.1:1/back" });
    if (challenge !== null) query.set("code_challenge", challenge);
    const sent = await fetch(`${sandbox.url}/login/oauth/authorize?${query.toString()}`, { redirect: "manual" });
    const code = new URL(sent.headers.get("location") ?? "").searchParams.get("code") ?? "";
    return async (verifier?: string) => {
      const body = new URLSearchParams({ client_id: app.clientId, client_secret: "x", code });
      if (verifier !== undefined) body.set("code_verifier", verifier);
      const headers = { accept: "application/json" };
      const answer = await fetch(`${sandbox.url}/login/oauth/access_token`, { method: "POST", headers, body });
      return { app, ...((await answer.json()) as { access_token?: string; error?: string }) };
    };
  }

  const challenge = createHash("sha256").update("the verifier").digest("base64url");

  it.each([
    [undefined, "bad_verification_code"],
    ["another one", "bad_verification_code"],
    ["the verifier", undefined],
  ])("is given for a code with a challenge to whoever shows the verifier: %s", async (verifier, error) => {
    const exchange = await authorize(challenge);

    expect((await exchange(verifier)).error).toBe(error);
  });

  it("is ended by the App that it was given to, and by nobody else", async () => {
    const exchange = await authorize(null);
    const { app, access_token: token = "" } = await exchange();
    const revoke = async (who: string) => {
      const authorization = `Basic ${Buffer.from(who).toString("base64")}`;
      const body = JSON.stringify({ access_token: token });
      const url = `${sandbox.url}/applications/${app.clientId}/token`;
      return (await fetch(url, { method: "DELETE", headers: { authorization }, body })).status;
    };

    expect(await revoke("somebody:x")).toBe(404);
    expect((await clientOf(sandbox, token).get("/user")).status).toBe(200);
    expect(await revoke(`${app.clientId}:x`)).toBe(204);
    expect((await clientOf(sandbox, token).get("/user")).status).toBe(401);
    expect(await revoke(`${app.clientId}:x`)).toBe(404);
  });
});

describe("registering an App by its manifest", () => {
  const manifest = {
    name: "Plan Bot",
    redirect_url: "http://127.0.0.1:1/setup",
    default_permissions: { issues: "write" },
  };

  async function send(more: Readonly<Record<string, unknown>>): Promise<Response> {
    await start();
    sandbox.oauth.signedIn = sandbox.addUser("mia");
    return fetch(`${sandbox.url}/settings/apps/new?state=st`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ manifest: JSON.stringify({ ...manifest, ...more }) }),
    });
  }

  it.each([
    [{ hook_attributes: { url: "https://bot.example.com/hook" }, default_events: ["issues"] }, ["issues"], "string"],
    [{}, [], "object"],
  ])("gives its keys once, for the code, with a webhook or without: %j", async (more, events, secret) => {
    const sent = await send(more);
    const code = new URL(sent.headers.get("location") ?? "").searchParams.get("code") ?? "";
    const client = clientOf(sandbox, null);
    const made = await client.post(`/app-manifests/${code}/conversions`);

    expect(made).toMatchObject({ status: 201, body: { slug: "plan-bot", owner: { login: "mia" } } });
    expect(validateAnswer("POST", "/app-manifests/x/conversions", 201, made.body)).toEqual([]);
    expect(typeof part(made.body, "webhook_secret")).toBe(secret);
    expect(
      part(
        (
          await clientOf(
            sandbox,
            makeJwt(sandbox, numberPart(made.body, "id"), createPrivateKey(textPart(made.body, "pem"))),
          ).get("/app")
        ).body,
        "events",
      ),
    ).toEqual(events);
    expect((await client.post(`/app-manifests/${code}/conversions`)).status).toBe(404);
  });

  it.each([
    [{ default_events: ["issues"] }, "Hook url cannot be blank"],
    [{ hook_attributes: { active: false } }, '"url" wasn\'t supplied'],
    [{ hook_attributes: { url: "http://localhost:3000/hook", active: false } }, "isn't reachable over the public"],
  ])("refuses, as GitHub does, %j", async (more, why) => {
    const sent = await send(more);

    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain(why);
  });
});
