import { createSandbox, type RepositoryHandle, type Sandbox, type SandboxOptions } from "github-sandbox";
import { createRemote } from "../../../src/github/remote.ts";
import type { Logger } from "../../../src/ports/logger.ts";
import type { Report } from "../../../src/report/report.ts";
import { sync } from "../../../src/sync/sync.ts";
import { instantClock, OVERRIDES, silentLogger } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const CONFIG = ".github/plansync.yml";

/** A repository of an organization, which has issue types and issue fields, with the engine pointed at it. */
export interface OrganizationStage {
  readonly sandbox: Sandbox;
  readonly repo: RepositoryHandle;
  readonly warnings: readonly string[];
  sync(): Promise<Report>;
  /** As a run that follows an event: what has not changed is presumed to be as it was seen. */
  syncAfterEvent(): Promise<Report>;
  /** What another sync writes: its requests. */
  writesOfAnotherSync(): Promise<readonly string[]>;
  plan(): string;
  push(text: string): void;
  numberOf(title: string): number;
}

export async function startInOrganization(
  plan: string,
  { config = "", ...options }: SandboxOptions & { readonly config?: string } = {},
): Promise<OrganizationStage> {
  const sandbox = await createSandbox(options);
  const repo = sandbox.createRepository({
    owner: "port",
    ownerType: "Organization",
    name: "harbor",
    files: { [PATH]: plan, ...(config === "" ? {} : { [CONFIG]: config }) },
    issueTypes: ["Bug", "Feature"],
    issueFields: [
      { name: "Effort", dataType: "number" },
      { name: "Target date", dataType: "date" },
      { name: "Urgency", dataType: "single_select", options: ["High", "Low"] },
    ],
  });
  sandbox.addUser("grace", { permissionByRepo: { "port/harbor": "write" } });
  for (const title of ["v1", "v2", "v3"]) repo.createMilestone(title);
  const warnings: string[] = [];
  const logger: Logger = { ...silentLogger, warn: (message) => void warnings.push(message) };
  const remote = createRemote({
    repo: { owner: "port", repo: "harbor" },
    token: sandbox.token({ kind: "github-token", repo: "port/harbor" }),
    apiUrl: sandbox.apiUrl,
    graphqlUrl: sandbox.graphqlUrl,
    clock: instantClock,
    logger,
  });
  const run = async (allowPartialRead = false): Promise<Report> => {
    const report = await sync({
      ...remote,
      clock: instantClock,
      logger,
      overrides: OVERRIDES,
      allowPartialRead,
    });
    sandbox.clock.advance(2000);
    return report;
  };
  return {
    sandbox,
    repo,
    warnings,
    sync: async () => run(),
    syncAfterEvent: async () => run(true),
    writesOfAnotherSync: async () => {
      const before = sandbox.log.writes().length;
      await run();
      return sandbox.log
        .writes()
        .slice(before)
        .map(({ method, path }) => `${method} ${path}`);
    },
    plan: () => repo.readFile(PATH) ?? "",
    push: (text) => void repo.push({ [PATH]: text }),
    numberOf: (title) => {
      const found = repo.issues().find((issue) => issue.title === title);
      if (found === undefined) throw new Error(`there is no issue "${title}"`);
      return found.number;
    },
  };
}
