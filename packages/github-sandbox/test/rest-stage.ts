import { expect } from "@jest/globals";
import { createSandbox, type Sandbox } from "../src/create-sandbox.ts";
import type { Route } from "../src/rest/router.ts";
import { clientOf } from "./client.ts";
import { validateAnswer } from "./openapi.ts";

/** Below which the API serves the repository of the stage. */
export const R = "/repos/acme/app";

const problems: string[] = [];
const seen = new Set<string>();

/** A repository of an organization, on a sandbox whose every answer is held against GitHub's description. */
export async function startRest() {
  const sandbox = await createSandbox({
    onAnswer: ({ method, template, status, body }) => {
      seen.add(`${method} ${template}`);
      problems.push(...validateAnswer(method, template, status, body));
    },
  });
  const repo = sandbox.createRepository({
    owner: "acme",
    ownerType: "Organization",
    name: "app",
    files: { "PLAN.md": "# Plan\n\n- [ ] one\n", "docs/a.md": "a\n", ".github/workflows/sync.yml": "on: push\n" },
    roles: { mia: "write", tom: "triage", rae: "read", ada: "admin" },
    issueTypes: ["Task", "Bug"],
  });
  const bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));
  return { sandbox, repo, bot };
}

/** Closes the sandbox, and fails when an answer was not as GitHub describes it. */
export async function closeRest(sandbox: Sandbox): Promise<void> {
  await sandbox.close();
  expect(problems.splice(0)).toEqual([]);
}

/** Operations that no test so far has tried. */
export function untried(routes: readonly Route[]): string[] {
  return routes.map((route) => `${route.method} ${route.template}`).filter((key) => !seen.has(key));
}
