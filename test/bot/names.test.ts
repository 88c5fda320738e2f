import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Installation, RepositoryHandle } from "github-sandbox";
import type { Bot } from "../../src/bot/bot.ts";
import { findRepository } from "../../src/bot/database/repositories.ts";
import { CONFIG, isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";
import { Visitor } from "./visitor.ts";

const OLD = "# Plan: Dock\n\n## Step 1: Build\n\n- [ ] Drive the piles\n";
const NEW = "# Plan: Quay\n\n- [ ] Set the stones\n";

describe("a name that another repository has taken", () => {
  let stage: BotStage;
  let bot: Bot;
  let installation: Installation;
  let old: RepositoryHandle;
  beforeEach(async () => {
    stage = await startBotStage();
    installation = stage.sandbox.install(stage.app, "ada");
    bot = await stage.start({ SWEEP_MINUTES: "10000" }, { redeliver: 3_600_000 });
    stage.deliverTo(bot);
    old = stage.repository("app", CONFIG);
    old.push({ "PLAN.md": OLD });
    await until("it has its issues", () => old.issues().length === 3);
    await quiet();
    // Nobody tells the bot what happens to the name.
    stage.deliverTo(bot, { lose: 1 });
    old.rename({ name: "app-old" });
    await stage.sandbox.webhooks.settled();
  });
  afterEach(async () => {
    await stage.close();
  });

  const quiet = async () => {
    await stage.sandbox.webhooks.settled();
    await until("all is quiet", () => isIdle(bot));
  };

  function core() {
    if (bot.core === null) throw new Error("the bot does not work yet");
    return bot.core;
  }

  const rowOf = (repo: RepositoryHandle) => findRepository(core().services.database, repo.repository.id);
  const titles = (repo: RepositoryHandle) =>
    repo
      .issues()
      .map(({ title }) => title)
      .sort();

  function takeName(): RepositoryHandle {
    const other = stage.repository("app", CONFIG);
    stage.deliverTo(bot);
    return other;
  }

  it("leaves each with its own plan, issues and page", async () => {
    const other = takeName();
    other.push({ "PLAN.md": NEW });
    old.push({ "PLAN.md": `${OLD}- [ ] Lay the planks\n` });
    await until("both are synced", () => other.issues().length === 2 && old.issues().length === 4);
    await quiet();

    expect(titles(other)).toEqual(["Plan: Quay", "Set the stones"]);
    expect(titles(old)).toContain("Lay the planks");
    const visitor = await Visitor.logIn(bot.url);
    const [page, pageOfOld] = [
      await visitor.read("/repositories/ada/app"),
      await visitor.read("/repositories/ada/app-old"),
    ];
    expect(page).toContain("Quay");
    expect(page).not.toContain("Dock");
    expect(pageOfOld).toContain("Dock");
    expect(pageOfOld).not.toContain("Quay");
    expect((await rowOf(old))?.name).toBe("app-old");
  });

  it("is not believed of a late event either: nothing of the other is read as its own", async () => {
    const other = takeName();
    stage.deliverTo(bot, { lose: 1 });
    other.push({ "PLAN.md": NEW });
    await stage.sandbox.webhooks.settled();
    const { id } = old.repository;
    await core().services.queue.send({
      kind: "sync",
      job: {
        repositoryId: id,
        installationId: installation.id,
        owner: "ada",
        name: "app",
        delivery: "late",
        allowPartialRead: false,
      },
    });
    await until("its present name was found", async () => (await rowOf(old))?.name === "app-old");
    await quiet();

    expect((await rowOf(old))?.summary?.plans.map(({ title }) => title)).toEqual(["Plan: Dock"]);
    expect(titles(other).length === 0 || titles(other).includes("Set the stones")).toBe(true);
    expect(old.issues()).toHaveLength(3);
  });
});
