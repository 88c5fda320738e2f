import { describe, expect, it } from "@jest/globals";
import { GuessGate } from "../../src/bot/dashboard/guess-gate.ts";
import { epochMs } from "../../src/ports/epoch-ms.ts";
import { DASHBOARD_TOKEN, startBotStage } from "./bot-stage.ts";

/** A gate whose time goes on as it waits, and when it is told to. */
function startGate() {
  let now = 1_000_000;
  const gate = new GuessGate({
    now: () => epochMs(now),
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  });
  return { gate, pass: (ms: number) => (now += ms), now: () => now };
}

describe("guessing the dashboard's token", () => {
  it("is compared at once for whoever comes first", async () => {
    const { gate } = startGate();

    expect(await gate.enter("192.0.2.1")).toBeNull();
  });

  it("takes longer after each wrong guess, is sent away where that is too long, and never for more than fifteen seconds", async () => {
    const { gate, pass, now } = startGate();
    const waits: (readonly [number | null, number])[] = [];

    for (let guess = 0; guess < 8; guess += 1) {
      const before = now();
      const wait = await gate.enter("192.0.2.1");
      waits.push([wait, now() - before]);
      pass((wait ?? 0) * 1000);
      if (wait !== null) expect(await gate.enter("192.0.2.1")).toBeNull();
      gate.wrong("192.0.2.1");
    }

    const compared = [0, 500, 1000, 2000].map((ms) => [null, ms]);
    expect(waits).toEqual([...compared, ...[4, 8, 15, 15].map((seconds) => [seconds, 0])]);
  });

  it("does not keep others out", async () => {
    const { gate } = startGate();
    for (let guess = 0; guess < 300; guess += 1) if ((await gate.enter("192.0.2.1")) === null) gate.wrong("192.0.2.1");

    expect(await gate.enter("192.0.2.2")).toBeNull();
  });

  it("counts the addresses of one customer as one", async () => {
    const { gate } = startGate();
    for (let guess = 0; guess < 4; guess += 1) gate.wrong("2001:db8:1:2::1");

    expect(await gate.enter("2001:db8:1:2:ffff::9")).toBe(4);
    expect(await gate.enter("2001:db8:1:3::1")).toBeNull();
    expect(await gate.enter("2001:db8::1")).toBeNull();
  });

  it("compares at most four a second from all addresses together, and lets twenty wait", async () => {
    const waited: number[] = [];
    const gate = new GuessGate({
      now: () => epochMs(1_000_000),
      sleep: (ms) => {
        waited.push(ms);
        return new Promise(() => undefined);
      },
    });
    void gate.enter("192.0.2.0");
    for (let other = 1; other <= 20; other += 1) void gate.enter(`192.0.2.${other}`);

    expect(await gate.enter("192.0.2.99")).toBe(5);
    expect(waited).toEqual(Array.from({ length: 20 }, (_, index) => (index + 1) * 250));
  });

  it("forgets an address from which the right one came", async () => {
    const { gate } = startGate();
    for (let guess = 0; guess < 4; guess += 1) gate.wrong("192.0.2.1");
    gate.right("192.0.2.1");

    expect(await gate.enter("192.0.2.1")).toBeNull();
  });

  it("is answered with 429 and not compared beyond that, from whichever address the proxy names", async () => {
    const stage = await startBotStage();
    const bot = await stage.start({ PUBLIC_URL: "http://plans.example.com" });
    const guess = async (token: string, address: string) => {
      const headers = { "x-forwarded-for": `203.0.113.1, ${address}` };
      const body = new URLSearchParams({ token });
      const answer = await fetch(`${bot.url}/login`, { method: "POST", redirect: "manual", headers, body });
      return { status: answer.status, again: answer.headers.get("retry-after") };
    };
    try {
      const tokens = [...Array.from({ length: 300 }, () => "wrong"), DASHBOARD_TOKEN];
      const answers = await Promise.all(tokens.map((token) => guess(token, "192.0.2.1")));
      const [guesses, right] = [answers.slice(0, 300), answers.at(-1)];
      const owner = await guess(DASHBOARD_TOKEN, "192.0.2.2");

      expect(guesses.filter(({ status }) => status === 401).length).toBeLessThan(20);
      expect(
        guesses
          .filter(({ status }) => status !== 401)
          .every(({ status, again }) => status === 429 && Number(again) <= 15),
      ).toBe(true);
      expect(right?.status).toBe(429);
      expect(owner.status).toBe(303);
    } finally {
      await stage.close();
    }
  });
});
