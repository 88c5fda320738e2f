import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import * as z from "zod";
import { readBotEnvironment } from "../../src/bot/environment.ts";
import { nodeProblem } from "../../src/bot/serve.ts";
import { VARIABLES } from "../../src/bot/variables.ts";
import { PRIVATE_KEY } from "./bot-stage.ts";

const APP = { APP_ID: "12", PRIVATE_KEY, WEBHOOK_SECRET: "secret" };

describe("the environment of the bot", () => {
  it("treats an empty environment as a bot without an App", () => {
    const environment = readBotEnvironment({}, "/srv/bot");

    expect(environment).toMatchObject({
      app: null,
      host: "localhost",
      port: 3000,
      dataDir: "/srv/bot/.plansync",
      sweepMinutes: 60,
    });
    expect(environment.apiUrl).toBe("https://api.github.com");
  });

  it("reads the key in every format that people use", () => {
    const given = [
      PRIVATE_KEY,
      PRIVATE_KEY.replaceAll("\n", "\\n"),
      `"${PRIVATE_KEY.replaceAll("\n", "\\n")}"`,
      Buffer.from(PRIVATE_KEY).toString("base64"),
    ];

    const read = given.map((key) => readBotEnvironment({ ...APP, PRIVATE_KEY: key }, "/").app?.privateKey.trim());

    expect(new Set(read)).toEqual(new Set([PRIVATE_KEY.trim()]));
  });

  it("finds a self-hosted server", () => {
    const environment = readBotEnvironment({ ...APP, GHE_HOST: "git.example:8080", GHE_PROTOCOL: "http" }, "/");

    expect(environment.apiUrl).toBe("http://git.example:8080/api/v3");
    expect(environment.graphqlUrl).toBe("http://git.example:8080/api/graphql");
  });

  it.each(["octo.ghe.com", "Octo.GHE.com", "api.octo.ghe.com"])("finds a tenant of ghe.com by %s", (GHE_HOST) => {
    expect(readBotEnvironment({ ...APP, GHE_HOST }, "/")).toMatchObject({
      apiUrl: "https://api.octo.ghe.com",
      graphqlUrl: "https://api.octo.ghe.com/graphql",
      serverUrl: "https://octo.ghe.com",
    });
  });

  it.each([
    ["https://plans.example.com/", "https://plans.example.com"],
    ["HTTPS://Plans.example.com:443", "https://plans.example.com"],
    ["http://plans.example.com:80/", "http://plans.example.com"],
    ["https://plans.example.com:8443", "https://plans.example.com:8443"],
  ])("takes the address %s as browsers spell it", (PUBLIC_URL, origin) => {
    expect(readBotEnvironment({ PUBLIC_URL }, "/").publicUrl).toBe(origin);
  });

  it("accepts a fraction of minutes between sweeps, but not of a port", () => {
    expect(readBotEnvironment({ SWEEP_MINUTES: "0.5" }, "/").sweepMinutes).toBe(0.5);
    expect(() => readBotEnvironment({ PORT: "80.5", SWEEP_MINUTES: "0" }, "/")).toThrow(
      /PORT is not a whole number; SWEEP_MINUTES is below 0.1/,
    );
  });

  it("gives every replica the same key for cookies, and another App another one", () => {
    const secret = (more: Record<string, string>) => readBotEnvironment({ ...APP, ...more }, "/").sessionSecret;

    expect(secret({})).toBe(secret({}));
    expect(secret({ WEBHOOK_SECRET: "other" })).not.toBe(secret({}));
  });

  it.each([
    ["half of an App", { APP_ID: "12" }, /PRIVATE_KEY .* is not set.*WEBHOOK_SECRET is not set/],
    ["a key that is none", { ...APP, PRIVATE_KEY: "abc" }, /PRIVATE_KEY is not a PEM/],
    [
      "words for numbers",
      { ...APP, SWEEP_MINUTES: "often", PORT: "99999" },
      /PORT is above 65535; SWEEP_MINUTES is not a number/,
    ],
    ["another database", { ...APP, DATABASE_URL: "mysql://x" }, /DATABASE_URL does not begin with postgres/],
    [
      "a token that can be guessed",
      { ...APP, DASHBOARD_TOKEN: "secret" },
      /DASHBOARD_TOKEN is shorter than 16 characters/,
    ],
    ["an address below a path", { ...APP, PUBLIC_URL: "https://example.com/plansync/" }, /PUBLIC_URL has a path/],
    ["an address of another kind", { ...APP, PUBLIC_URL: "ftp://example.com" }, /PUBLIC_URL is not an address such as/],
    ["an address for a host", { ...APP, GHE_HOST: "https://git.example" }, /GHE_HOST is not a host name/],
  ])("says everything that is wrong with %s", (_, env, message) => {
    expect(() => readBotEnvironment(env, "/")).toThrow(message);
  });

  it("is documented completely", () => {
    const text = readFileSync(new URL("../../docs/bot.md", import.meta.url), "utf8");

    for (const name of Object.keys(VARIABLES)) expect(text).toContain(`\`${name}\``);
  });

  it("is the only source of settings in the example of two replicas and in the image", () => {
    const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
    const compose = z
      .object({
        services: z.object({
          bot: z.object({ environment: z.record(z.string(), z.string()), deploy: z.object({ replicas: z.number() }) }),
        }),
      })
      .parse(parse(read("examples/bot-two-replicas/compose.yaml")));
    const { bot } = compose.services;
    const image = /^ENV (.*)$/m.exec(read("Dockerfile"))?.[1] ?? "";
    const namesIn = (text: string) => [...text.matchAll(/(?<=^| )([A-Z_]+)=/gm)].map(([, name]) => name);
    const set = [
      ...Object.keys(bot.environment),
      ...namesIn(read("examples/bot-two-replicas/env.example")),
      ...namesIn(image),
    ];

    expect(bot.deploy.replicas).toBe(2);
    const others = ["DATABASE_PASSWORD", "NODE_ENV"];
    expect(set.filter((name) => !Object.keys(VARIABLES).includes(name ?? "") && !others.includes(name ?? ""))).toEqual(
      [],
    );
    expect(set).toEqual(
      expect.arrayContaining(["APP_ID", "PRIVATE_KEY", "WEBHOOK_SECRET", "DATABASE_URL", "DATA_DIR"]),
    );
  });

  it.each([
    ["20.20.2", false],
    ["22.12.0", false],
    ["22.13.0", true],
    ["24.1.0", true],
  ])("on Node %s runs: %s", (version, runs) => {
    const problem = nodeProblem(version);

    expect(problem === null).toBe(runs);
    if (!runs) expect(problem).toContain("needs Node 22.13");
  });
});
