import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { RepositoryHandle } from "github-sandbox";
import { startBot, type Bot } from "../../src/bot/bot.ts";
import { readBotEnvironment } from "../../src/bot/environment.ts";
import { createLog } from "../../src/bot/log.ts";
import { listJobs } from "../../src/bot/queue/figures.ts";
import { CONFIG, DASHBOARD_TOKEN, isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";
import { findChromium, NO_CHROMIUM, openBrowser } from "./browser.ts";

const executable = findChromium();
if (executable === null) process.stderr.write(`${NO_CHROMIUM}\n`);

const PLAN =
  "# Harbor wall\n\n## Step 1: Survey\n\n- [x] Sound the depth\n- [ ] Mark the line\n\n## Step 2: Build\n\n- [ ] Sink the caissons\n- [ ] Pour the cap\n";
const OTHER = "# Light\n\n- [x] Choose the lamp\n- [ ] Raise the tower\n";

/** Runs in the page: texts that stand out too little from what is behind them (WCAG asks for 4.5). */
const CONTRASTS = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = channels(color).map((value) => (value / 255 <= 0.03928 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one !== null; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor;
      if ((channels(color)[3] ?? 1) > 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll("main *")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""))
    .map((element) => [element.textContent.trim(), light(getComputedStyle(element).color), light(behind(element))])
    .map(([text, one, other]) => [text, (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)])
    .filter(([, contrast]) => contrast < 4.5);
})()`;

/** Where pictures go, for people to look at: set SCREENSHOTS. */
const pictures = process.env["SCREENSHOTS"];

(executable === null ? describe.skip : describe)("the dashboard in a browser", () => {
  let stage: BotStage;
  let bot: Bot;
  let browser: Browser;
  let yard: RepositoryHandle;

  beforeAll(async () => {
    stage = await startBotStage();
    const { sandbox } = stage;
    stage.repository("harbor", { ...CONFIG, "docs/plans/wall.md": PLAN, "docs/plans/light.md": OTHER });
    stage.repository("broken-config", { ".github/plansync.yml": "levels: [stage]\n", "PLAN.md": OTHER });
    yard = stage.repository("yard", { "PLAN.md": OTHER });
    stage.repository("attic", { ...CONFIG }).archive();
    stage.repository("a-repository-with-a-rather-long-name-that-has-to-wrap-somewhere", {
      ...CONFIG,
      "PLAN.md": OTHER,
    });
    const secret = sandbox.createRepository({
      owner: "guild",
      name: "vault",
      files: { ...CONFIG, "PLAN.md": PLAN },
      private: true,
    });
    secret.setRole("ada", "read");
    sandbox.createRepository({ owner: "guild", name: "hidden", files: CONFIG, private: true });
    sandbox.addUser("bob");
    sandbox.install(stage.app, "ada");
    sandbox.install(stage.app, "guild");
    bot = await stage.start({
      SWEEP_MINUTES: "10000",
      GITHUB_CLIENT_ID: stage.app.clientId,
      GITHUB_CLIENT_SECRET: "the client's secret",
      RETRY_LIMIT: "0",
    });
    stage.deliverTo(bot);
    await until("every repository was looked at", async () => {
      const rows = await bot.core?.services.database.query(
        "SELECT 1 FROM plansync.repository WHERE looked_at IS NULL AND NOT is_archived",
      );
      return rows?.length === 0 && (await isIdle(bot));
    });
    browser = await openBrowser(executable ?? "");
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stage.close();
  });

  async function open(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ javaScriptEnabled: false, ...options });
    page.setDefaultTimeout(10_000);
    await page.goto(`${bot.url}${path}`);
    return page;
  }

  async function openAsOwner(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await open(`/login?back=${encodeURIComponent(path)}`, options);
    await page.getByLabel("Token of this bot").fill(DASHBOARD_TOKEN);
    await page.getByRole("button", { name: "Log in with the token" }).click();
    return page;
  }

  async function take(page: Page, name: string): Promise<void> {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }

  /** Nothing may be wider than the window: a phone would scroll sideways. */
  async function expectToFit(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const { cssContentSize } = await session.send("Page.getLayoutMetrics");
    expect(cssContentSize.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }

  it("lets nobody in without the token", async () => {
    const page = await open("/queue");
    await take(page, "login");
    expect(page.url()).toBe(`${bot.url}/login?back=%2Fqueue`);

    await page.getByLabel("Token of this bot").fill("a guess");
    await page.getByRole("button", { name: "Log in with the token" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Wrong token");

    await page.getByLabel("Token of this bot").fill(DASHBOARD_TOKEN);
    await page.getByRole("button", { name: "Log in with the token" }).click();
    expect(page.url()).toBe(`${bot.url}/queue`);
    await page.getByRole("button", { name: "Log out", exact: true }).click();
    expect(page.url()).toBe(`${bot.url}/login`);
    await page.close();
  });

  it("lists installations, repositories, plans and limits, without scripts", async () => {
    const page = await openAsOwner("/");
    await take(page, "overview-light");

    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual(["ada", "guild"]);
    expect(await page.getByRole("listitem").filter({ hasText: "harbor" }).first().textContent()).toMatch(
      /harbor.*in sync.*2 of 6/s,
    );
    expect(await page.getByRole("listitem").filter({ hasText: "broken-config" }).textContent()).toContain("needs you");
    expect(await page.getByRole("listitem").filter({ hasText: "yard" }).textContent()).toContain("not configured");
    expect(await page.getByRole("listitem").filter({ hasText: "attic" }).textContent()).toContain("archived");
    expect(await page.locator(".limits").first().textContent()).toMatch(/[\d,]+ GraphQL requests left/);
    await page.getByRole("searchbox", { name: "Name" }).fill("yar");
    await page.getByRole("button", { name: "Show" }).click();
    expect(await page.locator(".rows > li").count()).toBe(1);
    await page.close();
  });

  it("shows one repository with its plans and what the last sync did, and syncs it now", async () => {
    const page = await openAsOwner("/repositories/ada/harbor");

    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["Light", "Harbor wall"]);
    expect(await page.getByText(/^Last change/).count()).toBe(1);
    await page.locator("summary").first().click();
    await take(page, "repository-light");
    const mark = stage.sandbox.log.mark();
    await page.getByRole("button", { name: "Sync now" }).click();
    expect(await page.getByRole("status").textContent()).toContain("The sync was started");
    await until("it synced", async () => stage.sandbox.log.since(mark).length > 0 && (await isIdle(bot)));
    await page.close();
  });

  it("says what is wrong, and how to fix it", async () => {
    const page = await openAsOwner("/repositories/ada/broken-config");
    await take(page, "problem");

    expect(await page.getByRole("alert").textContent()).toContain("levels");
    await page.close();
  });

  it("opens one pull request that adds the configuration", async () => {
    const page = await openAsOwner("/repositories/ada/yard");
    await take(page, "unconfigured");
    await page.route(`${stage.sandbox.url}/**`, (route) => route.fulfill({ body: "the pull request" }));

    await page.getByRole("button", { name: "Open a pull request that sets it up" }).click();
    expect(page.url()).toBe(`${stage.sandbox.url}/ada/yard/pull/${yard.pulls()[0]?.number ?? 0}`);
    await page.goto(`${bot.url}/repositories/ada/yard`);
    await page.getByRole("button", { name: "Open a pull request that sets it up" }).click();
    expect(yard.pulls()).toHaveLength(1);
    expect(yard.readFile(".github/plansync.yml")).toBeUndefined();

    yard.mergePull(yard.pulls()[0]?.number ?? 0);
    await until("merging it starts the sync", () => yard.issues().length === 2);
    await until("all is quiet", () => isIdle(bot));
    await page.close();
  });

  it("shows jobs that failed too often, and restarts one on request", async () => {
    const isHarbor = ({ body }: { body: unknown }) => JSON.stringify(body).includes('"harbor"');
    stage.sandbox.faults.add({
      match: isHarbor,
      kind: "status",
      status: 500,
      body: { message: "Server Error" },
      times: 20,
    });
    const page = await openAsOwner("/repositories/ada/harbor");
    await page.getByRole("button", { name: "Sync now" }).click();
    await until("it is a dead letter", async () => {
      const core = bot.core;
      return core !== null && (await listJobs(core.services.database)).some(({ state }) => state === "dead");
    });
    stage.sandbox.faults.clear();

    await page.goto(`${bot.url}/?show=attention`);
    expect(await page.getByRole("listitem").filter({ hasText: "harbor" }).first().textContent()).toContain("failing");
    await page.goto(`${bot.url}/queue`);
    await take(page, "queue-failed");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${bot.url}/repositories/ada/harbor`);
    expect(await page.getByRole("button", { name: /^Retry/ }).count()).toBe(1);
    await expectToFit(page);
    await take(page, "phone-failing");
    await page.goto(`${bot.url}/queue`);
    await expectToFit(page);
    await page.getByRole("button", { name: /Retry: Sync ada\/harbor/ }).click();
    expect(await page.getByRole("status").textContent()).toContain("The job was restarted");
    await until("all is quiet", () => isIdle(bot));
    await page.goto(`${bot.url}/repositories/ada/harbor`);
    expect(await page.locator(".pill").first().textContent()).toBe("in sync");
    await page.close();
  });

  it.each([
    ["dark", 360],
    ["light", 390],
  ] as const)("fits a phone, %s, %i wide", async (colorScheme, width) => {
    const page = await openAsOwner("/", { viewport: { width, height: 800 }, colorScheme });
    for (const [path, name] of [
      ["/", "overview"],
      ["/repositories/ada/harbor", "repository"],
      ["/repositories/ada/broken-config", "problem"],
      ["/repositories/ada/a-repository-with-a-rather-long-name-that-has-to-wrap-somewhere", "long-name"],
      ["/queue", "queue"],
      ["/login", "login"],
    ] as const) {
      await page.goto(`${bot.url}${path}`);
      await take(page, `phone-${colorScheme}-${name}`);
      await expectToFit(page);
      expect(await page.evaluate(CONTRASTS)).toEqual([]);
    }
    await page.close();
  });

  it("is readable in dark mode on a desktop, and before there is an App", async () => {
    const page = await openAsOwner("/", { colorScheme: "dark" });
    expect(await page.evaluate(CONTRASTS)).toEqual([]);
    await take(page, "overview-dark");
    await page.goto(`${bot.url}/repositories/ada/broken-config`);
    expect(await page.evaluate(CONTRASTS)).toEqual([]);
    await take(page, "problem-dark");
    await page.goto(`${bot.url}/repositories/ada/harbor`);
    await take(page, "repository-dark");
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${bot.url}/?show=attention`);
    expect(await page.evaluate(CONTRASTS)).toEqual([]);

    const environment = readBotEnvironment({ PORT: "0", LOG_LEVEL: "fatal" }, "/");
    const empty = await startBot({ environment, log: createLog(environment), version: "0.0.0" });
    await page.goto(empty.url);
    await take(page, "setup");
    await page.getByLabel("Or for an organization:").fill("guild");
    await page.getByRole("button", { name: "Choose" }).click();
    expect(await page.getByRole("button", { name: /^Create the App/ }).textContent()).toContain("guild");
    await page.setViewportSize({ width: 360, height: 740 });
    await take(page, "phone-setup");
    await page.close();
    await empty.stop();
  });

  it("can be used with the keyboard alone", async () => {
    const page = await open("/login");
    const focused = () => page.locator(":focus");
    await page.keyboard.press("Tab");
    expect(await focused().textContent()).toBe("Skip to the content");
    for (let press = 0; press < 10 && (await focused().getAttribute("id")) !== "token"; press += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.type(DASHBOARD_TOKEN);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${bot.url}/`);

    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press("Tab");
      if ((await focused().textContent())?.trim() === "harbor") break;
    }
    await take(page, "keyboard-focus");
    const outline =
      "(({ outlineStyle, outlineWidth }) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))";
    expect(await page.evaluate(outline)).toEqual(["solid", "3px"]);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${bot.url}/repositories/ada/harbor`);
    await page.close();
  });

  it("shows people who log in with GitHub what GitHub shows them, and lets them act where they have write access", async () => {
    stage.sandbox.oauth.signedIn = stage.sandbox.world.account("ada");
    const page = await open("/");
    await page.getByRole("link", { name: "Log in with GitHub" }).click();
    await take(page, "overview-github");
    expect(page.url()).toBe(`${bot.url}/`);
    const names = await page.locator(".rows .name a").allTextContents();
    expect(names).toContain("harbor");
    expect(names).toContain("vault");
    expect(names).not.toContain("hidden");
    expect(await page.getByRole("button", { name: "Sync ada/harbor now" }).count()).toBe(1);
    expect(await page.getByRole("button", { name: "Sync guild/vault now" }).count()).toBe(0);
    expect((await page.goto(`${bot.url}/repositories/guild/hidden`))?.status()).toBe(404);
    await page.close();

    stage.sandbox.oauth.signedIn = stage.sandbox.world.account("bob");
    const other = await open("/login/github");
    const others = await other.locator(".rows .name a").allTextContents();
    expect(others).toContain("harbor");
    expect(others).not.toContain("vault");
    expect(await other.getByRole("button", { name: /^Sync/ }).count()).toBe(0);
    await other.close();
  });
});
