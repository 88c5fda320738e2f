import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import * as z from "zod/mini";
import { builtShell } from "../support/built-shell.ts";
import { buildContext, followDockerfile, isHealthy, start } from "./container-steps.ts";

const root = join(import.meta.dirname, "../..");
const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");

const Manifest = z.object({
  version: z.string(),
  peerDependencies: z.optional(z.record(z.string(), z.string())),
  dependencies: z.optional(z.record(z.string(), z.string())),
});

function manifestOf(path: string) {
  return Manifest.parse(JSON.parse(readFileSync(join(root, path), "utf8")));
}

describe("the Dockerfile", () => {
  it("has nothing that its linter objects to", () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(validate("FROM node\nCMD a\nCMD b\n")).not.toEqual([]);
  });

  it("says what it is, runs as a user of its own, and is checked", () => {
    const parsed = DockerfileParser.parse(dockerfile);
    const labels = parsed
      .getInstructions()
      .flatMap((one) => (one.getKeyword() === "LABEL" ? [one.getArgumentsContent()] : []));
    const users = parsed
      .getInstructions()
      .flatMap((one) => (one.getKeyword() === "USER" ? [one.getArgumentsContent()] : []));

    expect(labels.join()).toContain("org.opencontainers.image.source=");
    expect(users).toEqual(["plansync"]);
    expect(parsed.getHEALTHCHECKs()).toHaveLength(1);
  });

  it("installs the libraries that the package asks for", () => {
    expect(manifestOf("packages/bot/package.json").dependencies).toEqual(manifestOf("package.json").peerDependencies);
  });

  it("gives a bot that starts, is healthy, and ends when it is told to", async () => {
    const context = buildContext(root, readFileSync(join(root, ".dockerignore"), "utf8"));
    // The sources as they are: what is committed may be older.
    rmSync(join(context, "dist"), { recursive: true });
    cpSync(dirname(await builtShell("bot")), join(context, "dist"), { recursive: true });
    const image = followDockerfile(dockerfile, context);
    const data = join(image.root, image.env["DATA_DIR"] ?? "");
    mkdirSync(data);
    const port = String(await freePort());
    const env = { HOST: "127.0.0.1", PORT: port, DATA_DIR: data };

    const bot = start(image, env);
    const ended = once(bot, "exit");
    const said: Buffer[] = [];
    bot.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    bot.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    const until = Date.now() + 60_000;
    while (!isHealthy(image, { PORT: port }) && bot.exitCode === null && Date.now() < until) await wait(250);
    const healthy = isHealthy(image, { PORT: port });
    bot.kill(z.enum(["SIGTERM"]).parse(image.stopSignal));

    expect({ healthy, said: healthy ? "" : Buffer.concat(said).toString() }).toEqual({ healthy: true, said: "" });
    expect(await ended).toEqual([0, null]);
    expect(existsSync(join(image.cwd, "node_modules/jest"))).toBe(false);
    expect(image.left).toEqual([expect.stringMatching(/^groupadd .* && useradd .* && mkdir \/data && chown /)]);
  }, 180_000);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
