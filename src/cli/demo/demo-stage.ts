import { randomBytes } from "node:crypto";
import { epochMs } from "../../ports/epoch-ms.ts";
import { InternalError } from "../../errors.ts";
import { createSandbox, type Issue, type LoggedRequest, type RepositoryHandle } from "github-sandbox";
import { SESSION_BYTES, sessionOf } from "../../agents/claim/session.ts";
import type { AgentContext } from "../../agents/work.ts";
import { createClaims } from "../../github/claims.ts";
import { createRemoteContext, remoteIn } from "../../github/remote.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { Report } from "../../report/report.ts";
import { sync } from "../../sync/sync.ts";
import { DEMO_PLAN } from "./demo-plan.ts";

/** A repository on the built-in GitHub, with people and with plansync at work on it. */
export interface DemoStage {
  readonly repo: RepositoryHandle;
  /** Web address of the built-in GitHub. */
  readonly url: string;
  /** Runs one sync over HTTP and returns the requests that it took. */
  sync(): Promise<{ readonly report: Report; readonly requests: readonly LoggedRequest[] }>;
  /** The plan as it is on the default branch. */
  text(): string;
  pushPlan(text: string, author: string, message: string): void;
  /** The one issue of this title. */
  find(title: string): Issue;
  /** Somebody who works on the plan, with a session and a token of their own. */
  agent(name: string): AgentContext;
  close(): Promise<void>;
}

const OWNER = "ada";
const NAME = "harbor";

/** A clock that does not wait: the built-in GitHub has no rate limits. */
const HURRIED: Clock = { now: () => epochMs(Date.now()), sleep: async () => {} };
const SILENT: Logger = { debug() {}, info() {}, warn() {}, progress() {} };

/** Starts the built-in GitHub with a repository that contains only a readme. */
export async function startDemoStage(path: string = DEMO_PLAN.path): Promise<DemoStage> {
  const sandbox = await createSandbox();
  sandbox.addUser(OWNER);
  const repo = sandbox.createRepository({ owner: OWNER, name: NAME, files: { "README.md": "# Harbor\n" } });
  sandbox.addUser("linus", { permissionByRepo: { [repo.fullName]: "write" } });
  const remote = () =>
    createRemoteContext({
      repo: { owner: OWNER, repo: NAME },
      token: sandbox.token({ kind: "github-token", repo: repo.fullName }),
      apiUrl: sandbox.apiUrl,
      graphqlUrl: sandbox.graphqlUrl,
      clock: HURRIED,
      logger: SILENT,
    });
  const context = (github = remote()) => ({
    ...remoteIn(github),
    clock: HURRIED,
    logger: SILENT,
    allowPartialRead: false,
    overrides: {
      configPath: ".github/plansync.yml",
      isConfigRequired: false,
      allowMassChange: false,
      serverUrl: sandbox.url,
    },
  });
  return {
    repo,
    url: sandbox.url,
    sync: async () => {
      const mark = sandbox.log.mark();
      const report = await sync(context());
      return { report, requests: sandbox.log.since(mark) };
    },
    text: () => {
      const text = repo.readFile(path);
      if (text === undefined) throw new InternalError("The plan of the demo is gone from its repository.");
      return text;
    },
    pushPlan: (text, author, message) => {
      repo.push({ [path]: text }, { author, message });
    },
    find: (title) => {
      const [found, ...others] = repo.issues().filter((issue) => issue.title === title);
      if (found === undefined || others.length > 0) throw new Error(`there is not exactly one issue titled "${title}"`);
      return found;
    },
    agent: (name) => {
      const github = remote();
      return {
        ...context(github),
        claims: createClaims(github),
        me: { holder: name, session: sessionOf(randomBytes(SESSION_BYTES)) },
        random: () => Math.random(),
      };
    },
    close: async () => sandbox.close(),
  };
}
