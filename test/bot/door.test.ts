import { createHmac } from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { pino } from "pino";
import { Writable } from "node:stream";
import { ArrivingBodies, BODY_BOUNDS, type BodyBounds } from "../../src/bot/http/arriving-bodies.ts";
import type { Route } from "../../src/bot/http/exchange.ts";
import { serveHttp, type HttpServer } from "../../src/bot/http/server.ts";
import { createMetrics } from "../../src/bot/metrics.ts";
import { takeWebhook } from "../../src/bot/webhooks/intake.ts";
import { until } from "./bot-stage.ts";

const SECRET = "a secret of this test";
const PUSH = JSON.stringify({
  ref: "refs/heads/main",
  repository: { id: 1, name: "dock", owner: { login: "ada" }, default_branch: "main" },
  installation: { id: 1 },
});

describe("the door of the bot", () => {
  let server: HttpServer;
  let lines: { level: number; msg: string }[];
  const sockets: Socket[] = [];
  beforeEach(() => {
    lines = [];
  });
  afterEach(async () => {
    for (const one of sockets.splice(0)) one.destroy();
    await server.close();
  });

  const logged = () =>
    pino(
      { level: "debug" },
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          lines.push(JSON.parse(chunk.toString("utf8")) as (typeof lines)[number]);
          done();
        },
      }),
    );

  async function serve(routes: readonly Route[], bounds: BodyBounds = BODY_BOUNDS): Promise<void> {
    const where = { host: "127.0.0.1", port: 0, serverUrl: "https://github.com" };
    server = await serveHttp(
      where,
      () => routes,
      () => ({ status: 404, html: "<p>no page</p>" }),
      logged(),
      bounds,
    );
  }

  const webhooks: Route = {
    method: "POST",
    path: "/hook",
    handle: (exchange) =>
      takeWebhook(exchange, {
        maxBodyBytes: 1_000_000,
        secret: SECRET,
        queue: () => Promise.resolve(),
        metrics: createMetrics({
          readQueue: () => Promise.resolve([]),
          readInstallations: () => Promise.resolve(new Set()),
        }),
        log: logged(),
      }),
  };

  /** Sends text as it is, byte for byte, and collects what comes back. */
  function open(text: string): { readonly socket: Socket; readonly answer: () => string } {
    const socket = connect(server.port, "127.0.0.1");
    sockets.push(socket);
    let answer = "";
    socket.setEncoding("utf8").on("data", (part: string) => (answer += part));
    socket.on("error", () => undefined);
    socket.write(text);
    return { socket, answer: () => answer };
  }

  const head = (size: number, signature = "0".repeat(64)) =>
    `POST /hook HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-github-delivery: d\r\nx-github-event: push\r\n` +
    `x-hub-signature-256: sha256=${signature}\r\ncontent-length: ${size}\r\n\r\n`;
  const signed = () => head(PUSH.length, createHmac("sha256", SECRET).update(PUSH).digest("hex")) + PUSH;

  it.each([
    ["//", "404"],
    ["//[", "404"],
    ["/%", "404"],
    ["*", "400"],
    ["http://[", "400"],
  ])("answers a request for %s with %s, and no error of its own", async (target, status) => {
    await serve([{ method: "GET", path: "/", handle: () => ({ status: 200 }) }]);

    const { answer } = open(`GET ${target} HTTP/1.1\r\nhost: x\r\n\r\n`);
    await until("it is answered", () => answer() !== "");

    expect(answer()).toContain(`HTTP/1.1 ${status}`);
    expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it.each([
    ["a browser", "text/html,application/xhtml+xml,*/*;q=0.8", "<p>no page</p>"],
    ["a program", "*/*", "Not found.\n"],
  ])("answers %s at an address that leads nowhere in its own way", async (_, accept, said) => {
    await serve([{ method: "GET", path: "/", handle: () => ({ status: 200 }) }]);

    const answer = await fetch(`${server.url}/nowhere`, { headers: { accept } });

    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(said);
  });

  it("lets no other site show its pages in a frame, in old browsers neither", async () => {
    await serve([]);

    const { headers } = await fetch(`${server.url}/nowhere`);

    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
  });

  it("tells no query in the log: it may hold a code", async () => {
    const fails: Route = {
      method: "GET",
      path: "/setup/done",
      handle: () => {
        throw new Error("no answer from GitHub");
      },
    };
    await serve([fails]);

    const { answer } = open("GET /setup/done?code=one-time HTTP/1.1\r\nhost: x\r\n\r\n");
    await until("it is answered", () => answer() !== "");

    expect(JSON.stringify(lines)).toContain("/setup/done");
    expect(JSON.stringify(lines)).not.toContain("one-time");
  });

  it.each([
    ["a path in another script", "/?q=日本", "/?q=%E6%97%A5%E6%9C%AC"],
    ["a line end", "/a\r\nset-cookie: x=1", "/a%0D%0Aset-cookie:%20x=1"],
    ["half a pair of surrogates", "/\ud83d", "/%EF%BF%BD"],
    ["what is encoded already", "/a%20b?x=%E6", "/a%20b?x=%E6"],
  ])("redirects to %s", async (_, redirect, location) => {
    await serve([{ method: "GET", path: "/", handle: () => ({ status: 303, redirect }) }]);

    const answer = await fetch(server.url, { redirect: "manual", signal: AbortSignal.timeout(5000) });

    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(location);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  it("answers even where an answer can't be sent as it is", async () => {
    await serve([{ method: "GET", path: "/", handle: () => ({ status: 200, cookies: ["a=\u0000"] }) }]);

    const answer = await fetch(server.url, { signal: AbortSignal.timeout(5000) });

    expect(answer.status).toBe(500);
  });

  it("reads nothing of a body whose signature can't be one", async () => {
    await serve([webhooks]);

    const { answer } = open(head(900_000, "abc"));
    await until("it is answered before it is sent", () => answer() !== "");

    expect(answer()).toContain("HTTP/1.1 401");
  });

  it("bounds the bytes of all bodies together, and takes signed deliveries meanwhile", async () => {
    await serve([webhooks], { ...BODY_BOUNDS, small: 10_000, room: 500_000 });

    // Each holds its last byte back.
    const senders = Array.from({ length: 12 }, () => open(head(200_001) + "x".repeat(200_000)));
    await until("ten were sent away", () => senders.filter(({ answer }) => answer() !== "").length === 10);
    const mine = open(signed());
    await until("the delivery is taken", () => mine.answer() !== "");

    expect(mine.answer()).toContain("HTTP/1.1 202");
    expect(new Set(senders.map(({ answer }) => answer().slice(0, 12)))).toEqual(new Set(["", "HTTP/1.1 503"]));
    expect(senders.find(({ answer }) => answer() !== "")?.answer()).toMatch(/retry-after: 30/i);
  });

  it("bounds the number of bodies, and sends away who has been sending longest", async () => {
    await serve([webhooks], { ...BODY_BOUNDS, count: 3 });

    const first = open(`${head(100)}x`);
    await once(first.socket, "connect");
    await new Promise((resolve) => setImmediate(resolve));
    const others = Array.from({ length: 2 }, () => open(`${head(100)}x`));
    const mine = open(signed());
    await until("the delivery is taken", () => mine.answer() !== "");

    expect(mine.answer()).toContain("HTTP/1.1 202");
    expect([first, ...others].filter(({ answer }) => answer().includes("HTTP/1.1 503"))).toHaveLength(1);
  });

  it("waits for a body no longer than it may take", async () => {
    await serve([webhooks], { ...BODY_BOUNDS, within: 50 });

    const { answer } = open(`${head(100)}x`);
    await until("it is answered", () => answer() !== "");

    expect(answer()).toContain("HTTP/1.1 408");
  });

  it("does not call it an error when a sender breaks off", async () => {
    await serve([webhooks]);

    const { socket } = open(`${head(100)}x`);
    await once(socket, "connect");
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await until("it is noticed", () => lines.length > 0);

    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it("holds nothing of a body that was refused or used", async () => {
    const bodies = new ArrivingBodies({ ...BODY_BOUNDS, within: 50 });
    const seen: number[] = [];
    await serve([
      {
        method: "POST",
        path: "/",
        handle: async ({ request }) => {
          await bodies.receive(request, { limit: 10 }, () => void seen.push(bodies.bytes));
          return { status: 200 };
        },
      },
    ]);
    const post = (body: string) => fetch(server.url, { method: "POST", body });

    expect((await post("12345")).status).toBe(200);
    expect((await post("12345678901")).status).toBe(413);

    expect(seen).toEqual([5]);
    expect(bodies.bytes).toBe(0);
  });
});
