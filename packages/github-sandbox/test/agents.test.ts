import { afterEach, describe, expect, it } from "@jest/globals";
import type { Sandbox } from "../src/create-sandbox.ts";
import { clientOf } from "./client.ts";
import { closeRest, R, startRest } from "./rest-stage.ts";
import { part, textPart } from "./json-part.ts";

const AGENT = "copilot-swe-agent[bot]";

let sandbox: Sandbox;
afterEach(() => closeRest(sandbox));

async function start({ isOffered = true } = {}) {
  const stage = await startRest();
  ({ sandbox } = stage);
  stage.repo.repository.offersCopilot = isOffered;
  await stage.bot.post(`${R}/issues`, { title: "One" });
  const person = clientOf(sandbox, sandbox.token({ kind: "user", login: "mia" }));
  return { ...stage, person };
}

type Client = Awaited<ReturnType<typeof start>>["bot"];

async function suggested(client: Client, filter = "capabilities:[CAN_BE_ASSIGNED],first:100"): Promise<string[]> {
  const query = `{repository(owner:"acme",name:"app"){suggestedActors(${filter}){nodes{__typename login}}}}`;
  const { data } = await client.graphql(query);
  const actors = part(data, "repository.suggestedActors.nodes") as readonly unknown[];
  return actors.map((actor) => `${textPart(actor, "__typename")} ${textPart(actor, "login")}`);
}

async function assign(client: Client, login: string): Promise<{ status: number; logins: string[]; message: string }> {
  const { status, body } = await client.post(`${R}/issues/1/assignees`, { assignees: [login] });
  const logins = ((part(body, "assignees") ?? []) as { login: string }[]).map((one) => one.login);
  return { status, logins, message: String(part(body, "message")) };
}

describe("Copilot's coding agent", () => {
  it("is suggested by its slug, to people and where the repository offers it", async () => {
    const { repo, bot, person } = await start();

    expect(await suggested(person)).toContain("Bot copilot-swe-agent");
    expect(await suggested(bot)).not.toContain("Bot copilot-swe-agent");
    repo.repository.offersCopilot = false;
    expect(await suggested(person)).not.toContain("Bot copilot-swe-agent");
  });

  it.each([
    ["query", 'capabilities:[CAN_BE_ASSIGNED],first:5,query:"COPI"', ["Bot copilot-swe-agent"]],
    ["logins", 'capabilities:[CAN_BE_ASSIGNED],first:5,loginNames:"tom, Mia"', ["User mia", "User tom"]],
  ])("and others are found by %s", async (_, filter, expected) => {
    const { person } = await start();

    expect(await suggested(person, filter)).toEqual(expected);
  });

  it("is assigned by its slug with [bot], and REST names it otherwise", async () => {
    const { person } = await start();

    expect(await assign(person, AGENT)).toMatchObject({ status: 201, logins: ["Copilot"] });
    const { data } = await person.graphql(
      '{repository(owner:"acme",name:"app"){issue(number:1){assignees(first:9){totalCount}}}}',
    );
    expect(part(data, "repository.issue.assignees.totalCount")).toBe(0);
    const gone = await person.delete(`${R}/issues/1/assignees`, { assignees: [AGENT] });
    expect(part(gone.body, "assignees")).toEqual([]);
  });

  it("is left out without a word by another name, and where the repository does not offer it", async () => {
    const { repo, person } = await start();

    expect(await assign(person, "Copilot")).toMatchObject({ status: 201, logins: [] });
    repo.repository.offersCopilot = false;
    expect(await assign(person, AGENT)).toMatchObject({ status: 201, logins: [] });
  });

  it("can't be assigned by Actions and by Apps", async () => {
    const { bot } = await start();
    const app = sandbox.createApp({ slug: "planner", permissions: { issues: "write" } });
    sandbox.install(app, "acme");
    const ofApp = clientOf(sandbox, sandbox.token({ kind: "app", login: "planner", repo: "acme/app" }));

    for (const client of [bot, ofApp]) {
      const { status, message } = await assign(client, AGENT);
      expect({ status, message }).toEqual({
        status: 403,
        message: expect.stringContaining("is not supported with GitHub App installation tokens"),
      });
    }
  });
});
