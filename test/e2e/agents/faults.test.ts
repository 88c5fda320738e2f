import { afterEach, describe, expect, it } from "@jest/globals";
import type { Fault } from "github-sandbox";
import { claimWork } from "../../../src/agents/claim-work.ts";
import { finishWork } from "../../../src/agents/finish-work.ts";
import { noteWork } from "../../../src/agents/note-work.ts";
import { releaseWork } from "../../../src/agents/release-work.ts";
import { showWork } from "../../../src/agents/show-work.ts";
import type { AgentContext } from "../../../src/agents/work.ts";
import { PlansyncError } from "../../../src/errors.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { claimed, MINUTE, startAgents, type AgentStage } from "./agent-stage.ts";

let stage: AgentStage;
afterEach(() => stage.sandbox.close());

const ALL_KINDS: readonly (Omit<Fault, "match"> & { readonly said: string })[] = [
  { said: "lost", kind: "lost-request" },
  { said: "done, and the answer lost", kind: "lost-response" },
  { said: "done, and half of the answer lost", kind: "truncated" },
  { said: "answered with 500", kind: "status", status: 500 },
  {
    said: "refused with 403",
    kind: "status",
    status: 403,
    body: { message: "Resource not accessible by integration" },
  },
  { said: "refused for a while", kind: "secondary-limit" },
  { said: "refused as too quick", kind: "too-quickly" },
  { said: "not done, and answered with a page", kind: "html-502" },
  { said: "done, and answered with a page", kind: "html-502", applied: true },
  { said: "not done, and not answered for long", kind: "timeout", afterMs: 1 },
  { said: "done, and not answered for long", kind: "timeout", applied: true, afterMs: 1 },
];

interface Verb {
  /** It needs a claim first. */
  readonly isHeld: boolean;
  readonly act: (context: AgentContext, issue: number) => Promise<object>;
}

const VERBS: readonly (readonly [name: string, verb: Verb])[] = [
  ["claim", { isHeld: false, act: async (context, issue) => claimWork(context, `#${issue}`) }],
  ["renew", { isHeld: true, act: async (context, issue) => claimWork(context, `#${issue}`) }],
  ["release", { isHeld: true, act: async (context, issue) => releaseWork(context, `#${issue}`, { reason: "later" }) }],
  ["done", { isHeld: true, act: async (context, issue) => finishWork(context, issueNumber(issue), { evidence: "e" }) }],
  ["note", { isHeld: true, act: async (context, issue) => noteWork(context, `#${issue}`, "half done") }],
  ["show", { isHeld: true, act: async (context, issue) => showWork(context, `#${issue}`, { notes: true }) }],
];

/** `npm run agents` tries everything; the usual tests try what is lost without and with an effect. */
const KINDS = process.env["AGENTS"] === "all" ? ALL_KINDS : ALL_KINDS.slice(0, 2);
const MOST_REQUESTS = 7;
const ITEMS = MOST_REQUESTS * KINDS.length + 1;
const PLAN = `# Harbor\n\n${Array.from({ length: ITEMS }, (_, at) => `- [ ] Plank ${at + 1}\n`).join("")}`;

/** Sessions of the claims that an issue ever had. */
function holders(issue: number): readonly string[] {
  const found: string[] = [];
  const { git } = stage.repo.repository;
  for (let at = git.findCommit(stage.claimRef(issue) ?? ""); at !== undefined; at = git.findCommit(at.parents[0] ?? ""))
    found.push(/^holder: (.*)$/m.exec(at.message)?.[1] ?? "?");
  return found;
}

/** For the long form, in milliseconds. */
const LIMIT = 900_000;

describe("a fault at any request of a verb", () => {
  it.each(VERBS)(
    "leaves at worst a claim that expires: %s",
    async (_, { isHeld, act }) => {
      stage = await startAgents(PLAN);
      let at = 0;
      const problems: string[] = [];
      for (let nth = 1; nth <= MOST_REQUESTS; nth += 1)
        for (const { said, ...fault } of KINDS) {
          at += 1;
          const issue = stage.numberOf(`Plank ${at}`);
          const mia = stage.agent("mia", { isInstant: true });
          if (isHeld) await claimed(mia, `#${issue}`);
          stage.sandbox.faults.add({ ...fault, match: { nth, of: "requests" } });
          try {
            await act(mia, issue);
          } catch (error) {
            if (!(error instanceof PlansyncError)) throw error;
          }
          stage.sandbox.faults.clear();
          const where = `request ${nth} ${said}`;

          // The same session says it again, and that works.
          const again = stage.agent("mia", { session: mia.me.session, isInstant: true });
          const answer = await act(again, issue);
          if ("refused" in answer) problems.push(`${where}: said again, ${JSON.stringify(answer)}`);
          if (holders(issue).some((holder) => holder !== "mia")) problems.push(`${where}: ${holders(issue).join()}`);
          if (stage.repo.issue(issue).state === "closed" && !stage.claimText(issue).includes("state: done"))
            problems.push(`${where}: closed without its claim`);
          // In the end the item is done, or somebody else can take it.
          stage.pass(32 * MINUTE);
          const next = await claimWork(stage.agent("rae", { isInstant: true }), `#${issue}`);
          if (stage.repo.issue(issue).state === "open" && "refused" in next)
            problems.push(`${where}: nobody can take it`);
        }

      expect(problems).toEqual([]);
    },
    LIMIT,
  );
});
