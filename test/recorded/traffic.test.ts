import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import * as z from "zod/mini";
import { createRemoteContext } from "../../src/github/remote.ts";
import type { Reason } from "../../src/github/transport/failure/failure.ts";
import { hasNextPage } from "../../src/github/transport/rest-list.ts";
import * as schema from "../../src/github/transport/schema.ts";
import { keepLog, JumpingClock } from "../github/jumping-clock.ts";
import { recordedTraffic, type RecordedExchange } from "./recordings.ts";

const TRAFFIC = recordedTraffic();
const REASONS: Readonly<Record<number, Reason>> = {
  301: "transferred",
  302: "transferred",
  307: "transferred",
  404: "missing",
  422: "invalid",
};

let server: Server;
/** What is answered next. */
let next: RecordedExchange;

/** Answers as was recorded, whatever is asked. */
beforeEach(async () => {
  server = createServer((_, answer) => {
    const { status, headers, response } = next;
    const isText = typeof response === "string";
    const body = isText ? response : JSON.stringify(response);
    const kept = Object.entries(headers).filter(
      ([name]) => !/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name),
    );
    answer.writeHead(
      status,
      Object.fromEntries(kept.map(([name, value]) => [name, typeof value === "number" ? String(value) : value])),
    );
    answer.end(status === 204 || status === 205 ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends a recorded request through the client, and lets it read the recorded answer. */
async function replay<T>(exchange: RecordedExchange, form: z.ZodMiniType<T>) {
  next = exchange;
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = new JumpingClock();
  const repo = { owner: "octokit-fixture-org", repo: exchange.scenario };
  const { client } = createRemoteContext({
    repo,
    token: "x",
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    clock,
    logger: keepLog(),
  });
  return client.attempt({
    what: `replay ${exchange.path}`,
    permission: "metadata: read",
    kind: exchange.method === "get" ? "read" : "write",
    route: `${exchange.method.toUpperCase()} ${exchange.path}`,
    redirect: "manual",
    schema: form,
  });
}

const label = (exchange: RecordedExchange) => `${exchange.method} ${exchange.path}`;

describe("recorded answers of api.github.com", () => {
  it.each(TRAFFIC.map((exchange) => [label(exchange), exchange.status, exchange] as const))(
    "are taken for what they are: %s, %d",
    async (_, status, exchange) => {
      const result = await replay(exchange, z.any());

      if (status < 300) expect(result).toMatchObject({ ok: true, status });
      else expect(result).toMatchObject({ ok: false, failure: { status, reason: REASONS[status] } });
    },
  );

  it.each<[string, string, z.ZodMiniType]>([
    ["a repository", "get-repository", schema.repository],
    ["a new issue", "add-labels-to-issue", schema.issue],
    ["a page of issues", "paginate-issues", z.array(schema.issue)],
    ["a list of labels", "labels", z.array(z.object({ name: z.string(), node_id: z.string() }))],
  ])("have the form that plansync reads: %s", async (_, scenario, form) => {
    const exchange = TRAFFIC.find((one) => one.scenario === scenario);
    if (exchange === undefined) throw new Error(`there is no ${scenario}`);

    expect(await replay(exchange, form)).toMatchObject({ ok: true });
  });

  it("name the next page, but on the last", async () => {
    const pages = TRAFFIC.filter(({ scenario }) => scenario === "paginate-issues");
    const named = [];
    for (const page of pages) {
      const result = await replay(page, z.array(schema.issue));
      named.push(result.ok && hasNextPage(result.headers));
    }

    expect(named).toEqual([...pages.slice(1).map(() => true), false]);
  });

  it("say what was wrong with a value, in the words that people see", async () => {
    const exchange = TRAFFIC.find(({ scenario }) => scenario === "errors");
    if (exchange === undefined) throw new Error("there is no recorded error");

    const result = await replay(exchange, z.any());

    expect(result).toMatchObject({ failure: { message: expect.stringMatching(/Validation Failed.*color.*invalid/) } });
  });
});
