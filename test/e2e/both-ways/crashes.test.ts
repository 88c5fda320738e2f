import { describe, expect, it } from "@jest/globals";
import { PATH, type Story } from "../faults/stories.ts";
import type { Stage } from "../round-trip/engine.ts";
import { PLAN } from "../round-trip/harbor-text.ts";
import { differencesOfCuts } from "./cut-short.ts";
import { IN_MILESTONE, MOVED, SIGNED, TAGGED, TAKES, withMilestones } from "./takes.ts";
import { TOKENS } from "./tokens.ts";

describe.each(TOKENS)("a sync with the token of %s that is cut after each of its writes", (whose, tokenOf) => {
  // Whose token it is matters to what the events of issues tell.
  it.each(whose === "the Action" ? TAKES : TAKES.filter(({ name }) => /title|at once|sub-issue is added$/.test(name)))(
    "ends as if it had not been, where $name",
    async (story) => {
      expect(await differencesOfCuts(story, { ...story, tokenOf })).toEqual([]);
    },
  );
});

describe("a sync that proposes what it takes, and is cut after each of its writes", () => {
  it.each(TAKES)("ends as if it had not been, once that is merged, where $name", async (story) => {
    const proposing: Story = {
      ...story,
      prepare: async (stage) => {
        stage.repo.repository.actionsMayCreatePulls = true;
        await story.prepare(stage);
        stage.repo.push({ ".github/plansync.yml": "write-back: pull-request\n" });
      },
    };
    const afterwards = ({ repo }: Stage) => {
      for (const { number, state } of repo.pulls()) if (state === "open") repo.mergePull(number, "ada");
    };
    expect(await differencesOfCuts(proposing, { wanted: story.wanted, afterwards })).toEqual([]);
  });
});

const OWNED = PLAN.replace("Write the parser", "Write the parser\n  - Owner: ada");

/** What the plan says first, and what it says in the sync that is cut; GitHub doesn't tell who reordered sub-issues. */
const EDITS: readonly (readonly [what: string, before: string, after: string])[] = [
  ["a word of a title", PLAN, PLAN.replace("Write the parser", "Build the parser")],
  ["a tag", TAGGED, TAGGED.replace("Write the parser", "Write the parser #backend")],
  ["the lack of a tag", TAGGED, TAGGED.replace("Seed the data #backend", "Seed the data")],
  ["work that is started", SIGNED, SIGNED.replace("[ ] Write the parser", "[/] Write the parser")],
  ["work that is started no more", SIGNED, SIGNED.replace("[/]", "[ ]")],
  ["another place", PLAN, MOVED],
  ["an owner", PLAN, OWNED],
  ["the lack of an owner", OWNED, PLAN],
  ["another milestone", IN_MILESTONE, IN_MILESTONE.replace("v1", "v2")],
];

describe("a plan that is taken back after a sync that was cut", () => {
  it.each(EDITS)("leaves %s on neither side", async (_, before, after) => {
    const story: Story = {
      name: "an edit of the plan",
      plan: before,
      prepare: async (stage) => {
        withMilestones(stage);
        await stage.sync();
        stage.sandbox.clock.advance(2000);
        stage.repo.push({ [PATH]: after });
        stage.sandbox.clock.advance(2000);
      },
    };
    const meanwhile = ({ repo }: Stage) => void repo.push({ [PATH]: before });
    expect(await differencesOfCuts(story, { wanted: before, meanwhile })).toEqual([]);
  });
});

describe("people who act after a sync that was cut", () => {
  const [merged] = TAKES.filter(({ name }) => name === "plan and issue each change a word of a title");

  it("and take the plan back find GitHub's word alone on both sides", async () => {
    if (merged === undefined) throw new Error("the story is not among them any more");
    const wanted = PLAN.replace("Write the parser", "Write the lexer");
    const meanwhile = ({ repo }: Parameters<typeof merged.prepare>[0]) => {
      const text = repo.readFile(PATH) ?? "";
      repo.push({ [PATH]: text.replace("Build the", "Write the") });
    };
    expect(await differencesOfCuts(merged, { wanted, meanwhile })).toEqual([]);
  });
});
