import { randomBytes } from "node:crypto";
import { sessionOf } from "../../../src/agents/claim/session.ts";
import { claimWork } from "../../../src/agents/claim-work.ts";
import { isRefusal, type ClaimAnswer, type Refusal } from "../../../src/agents/answers.ts";
import type { AgentContext } from "../../../src/agents/work.ts";
import { createClaims } from "../../../src/github/claims.ts";
import { createRemoteContext, remoteIn } from "../../../src/github/remote.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { instantClock, OVERRIDES, silentLogger, startStage, type EngineStage } from "../round-trip/engine.ts";

export const MINUTE = 60_000;

/** A repository whose plan is synced, for agents to work on. */
export interface AgentStage extends EngineStage {
  /** An agent with a session of its own, over HTTP. */
  agent(name: string, options?: AgentOptions): AgentContext;
  /** Reference of a claim. */
  claimRef(issue: number): string | undefined;
  /** The message of an issue's claim. */
  claimText(issue: number): string;
  /** Lets time pass on GitHub. */
  pass(ms: number): void;
}

interface AgentOptions {
  readonly token?: string;
  readonly session?: string;
  readonly random?: () => number;
  /** Pauses take no time. */
  readonly isInstant?: boolean;
}

export async function startAgents(plan: string, options: Parameters<typeof startStage>[1] = {}): Promise<AgentStage> {
  const stage = await startStage({ "PLAN.md": plan }, options);
  await stage.sync({ overrides: { allowMassChange: true } });
  const { sandbox, repo } = stage;
  const ours = sandbox.token({ kind: "github-token", repo: "ada/harbor" });
  const claimRef = (issue: number) => repo.ref(`refs/plansync/claims/${issue}`);
  return {
    ...stage,
    agent: (name, { token = ours, session, random = Math.random, isInstant = false } = {}) => {
      const github = createRemoteContext({
        repo: { owner: "ada", repo: "harbor" },
        token,
        apiUrl: sandbox.apiUrl,
        graphqlUrl: sandbox.graphqlUrl,
        clock: instantClock,
        logger: silentLogger,
      });
      return {
        ...remoteIn(github),
        clock: {
          sleep: async (ms) => (isInstant ? undefined : scaledSleep(ms)),
          now: () => epochMs(sandbox.clock.now()),
        },
        logger: silentLogger,
        overrides: OVERRIDES,
        claims: createClaims(github),
        me: { holder: name, session: session ?? sessionOf(randomBytes(16)) },
        random,
      };
    },
    claimRef,
    claimText: (issue) => repo.repository.git.findCommit(claimRef(issue) ?? "")?.message ?? "",
    pass: (ms) => {
      sandbox.clock.advance(ms);
    },
  };
}

/** The sandbox answers several times as fast as GitHub: so pauses are shorter. */
async function scaledSleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms / 4));
}

/** Claims, and fails the test where that is refused. */
export async function claimed(context: AgentContext, target: string | null = null): Promise<ClaimAnswer> {
  const answer = await claimWork(context, target);
  if (isRefusal(answer)) throw new Error(`refused: ${answer.reason}`);
  return answer;
}

/** The refusal, where there must be one. */
export function refusal(answer: object): Refusal {
  if (!isRefusal(answer)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer;
}
