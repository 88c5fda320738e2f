import { describe, expect, it } from "@jest/globals";
import { readLedger, renderLedger, type Ledger } from "../../src/agents/dispatch/ledger.ts";
import { epochMs } from "../../src/ports/epoch-ms.ts";
import { LEDGER_PATH } from "../../src/record/ledger-path.ts";
import { heedAgentsCommand } from "../../src/respond/agents-by-comment.ts";
import { respondContext } from "../support/memory-respond.ts";
import { recordsIn, syncedRepository } from "../support/memory-stages.ts";

const PLANS = {
  "docs/plans/a.md": "# Garden\n\n- [ ] Lay out the beds\n",
  "docs/plans/b.md": "# House\n\n- [ ] Paint the door\n",
};
const STARTED: Ledger = {
  starts: new Map([[2, { at: epochMs(1_000), count: 2, warned: true }]]),
  labelled: new Set(),
  stopped: new Set(),
  allowed: new Set(),
};

/** Says it on an issue, in a repository in which #2 was started twice. */
async function say(verb: "start" | "stop", argument = "", issue = 2) {
  const repo = await syncedRepository(PLANS);
  repo.putState(repo.stateFiles.commit, new Map([[LEDGER_PATH, renderLedger(STARTED)]]));
  const heeded = await heedAgentsCommand(await respondContext(repo, { files: {} }), { issue, verb, argument });
  const plans = new Map(recordsIn(repo).map(({ plan, path }) => [plan, path]));
  const ledger = readLedger(repo.state);
  if (ledger === null) throw new Error("the ledger can't be read");
  return { ...heeded, ledger, stopped: [...ledger.stopped].map((plan) => plans.get(plan)) };
}

describe("`/plansync start` with a number", () => {
  it.each(["2", "#2"])("lets %s be started once more, also where strangers commented on it", async (argument) => {
    const { text, isDone, ledger } = await say("start", argument);

    expect({ text, isDone }).toEqual({ text: "An agent may be started on #2.", isDone: true });
    expect(ledger.starts.get(2)).toEqual({ at: 1_000, count: 1, warned: false });
    expect([...ledger.allowed]).toEqual([2]);
  });

  it("does nothing for a number that is no item's", async () => {
    expect(await say("start", "99")).toMatchObject({ text: "#99 is no item of a plan here.", isDone: false });
  });
});

describe("`/plansync stop`", () => {
  it.each([
    ["the plan of the issue that it is said on", "", 4, "docs/plans/b.md"],
    ["the plan that is named, wherever it is said", "docs/plans/a.md", 4, "docs/plans/a.md"],
  ])("lets nothing more of %s start", async (_, argument, issue, path) => {
    const { text, stopped } = await say("stop", argument, issue);

    expect(stopped).toEqual([path]);
    expect(text).toBe(`No further agent is started on \`${path}\`.`);
  });

  it("asks which plan is meant where nothing says it", async () => {
    const { text, isDone } = await say("stop", "", 99);

    expect(isDone).toBe(false);
    expect(text).toContain("- `/plansync stop docs/plans/b.md`");
  });

  it("is taken back by `/plansync start`", async () => {
    const { stopped, text } = await say("start", "", 4);

    expect(stopped).toEqual([]);
    expect(text).toBe("Agents are started on `docs/plans/b.md` again.");
  });
});
