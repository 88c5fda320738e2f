import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type App,
  createSandbox,
  type DeliveryOptions,
  type RepositoryHandle,
  type Sandbox,
  type SandboxOptions,
} from "github-sandbox";
import { startBot, type Bot } from "../../src/bot/bot.ts";
import type { Intervals } from "../../src/bot/core.ts";
import { readBotEnvironment, type BotEnvironment } from "../../src/bot/environment.ts";
import { createLog } from "../../src/bot/log.ts";
import { placeDatabase } from "./database-template.ts";

export const WEBHOOK_SECRET = "a secret of this test";
export const DASHBOARD_TOKEN = "a token of this test";
export const CONFIG = { ".github/plansync.yml": "# Everything as it comes.\n" };

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const PRIVATE_KEY = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const PUBLIC_KEY = publicKey.export({ type: "spki", format: "pem" }).toString();

/** Everything at once: tests wait for what happens, not for a clock. */
export const QUICK: Intervals = { poll: 20, tick: 100, redeliver: 300, grace: 500 };

/** An embedded GitHub with an App, and what a bot needs to be that App. */
export interface BotStage {
  readonly sandbox: Sandbox;
  readonly app: App;
  readonly environment: (more?: Readonly<Record<string, string>>) => BotEnvironment;
  readonly variables: (more?: Readonly<Record<string, string>>) => Record<string, string>;
  /** Starts a bot, ends it with the stage. */
  start(more?: Readonly<Record<string, string>>, tempo?: Partial<Intervals>): Promise<Bot>;
  /** Sends the App's webhooks to a bot. */
  deliverTo(bot: Pick<Bot, "url">, options?: Partial<DeliveryOptions>): void;
  repository(name: string, files: Readonly<Record<string, string>>): RepositoryHandle;
  close(): Promise<void>;
}

export async function startBotStage(options: SandboxOptions = {}): Promise<BotStage> {
  const sandbox = await createSandbox(options);
  const app = sandbox.createApp({ slug: "plan-keeper", publicKey: PUBLIC_KEY });
  sandbox.addUser("ada");
  const folder = mkdtempSync(join(tmpdir(), "plansync-bot-"));
  const bots: Bot[] = [];
  const variables = (more: Readonly<Record<string, string>> = {}) => ({
    APP_ID: String(app.id),
    PRIVATE_KEY,
    WEBHOOK_SECRET,
    PORT: "0",
    GHE_HOST: new URL(sandbox.url).host,
    GHE_PROTOCOL: "http",
    DATA_DIR: folder,
    DASHBOARD_TOKEN,
    CREATIONS_PER_MINUTE: "0",
    CREATIONS_PER_HOUR: "0",
    LOG_LEVEL: process.env["BOT_LOG"] ?? "fatal",
    ...more,
  });
  const environment = (more?: Readonly<Record<string, string>>) => readBotEnvironment(variables(more), folder);
  return {
    sandbox,
    app,
    environment,
    variables,
    start: async (more, tempo = {}) => {
      const settings = environment(more);
      if (!existsSync(join(settings.dataDir, "database"))) await placeDatabase(settings.dataDir);
      const bot = await startBot({
        environment: settings,
        log: createLog(settings),
        version: "0.0.0",
        tempo: { ...QUICK, ...tempo },
      });
      bots.push(bot);
      await bot.ready;
      await until("the look at everything is queued", () => hasBegun(bot));
      return bot;
    },
    deliverTo: (bot, more = {}) => {
      sandbox.webhooks.deliver({ url: `${bot.url}/api/github/webhooks`, secret: WEBHOOK_SECRET, app, ...more });
    },
    repository: (name, files) => sandbox.createRepository({ owner: "ada", name, files }),
    close: async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until something holds. @throws with what it is when it doesn't in time. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** True when the look at everything is queued with which a bot begins. */
async function hasBegun({ core }: Bot): Promise<boolean> {
  if (core === null) return false;
  const { database } = core.services;
  return (await database.query(`SELECT 1 FROM ${database.schema}.note WHERE name = 'chore inventory'`)).length > 0;
}

/** True when nothing runs and nothing that is due waits. */
export async function isIdle(bot: Bot): Promise<boolean> {
  const core = bot.core;
  if (core === null || core.running > 0) return false;
  const rows = await core.services.database.query<{ due: string }>(
    `SELECT count(*) AS due FROM ${core.services.database.schema}_queue.job
     WHERE name <> 'dead' AND state <= 'active'`,
  );
  return Number(rows[0]?.due) === 0;
}
