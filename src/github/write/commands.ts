import type { Commands, Reaction } from "../../ports/commands.ts";
import { readRestActor } from "../transport/actor.ts";
import type { RemoteContext } from "../transport/context.ts";
import * as schema from "../transport/schema.ts";

/** Adapter for `/plansync` comments. */
export function createCommands(context: RemoteContext): Commands {
  return {
    readComment: (id) => readComment(context, id),
    react: (comment, reaction) => react(context, comment, reaction),
    startWorkflow: (file, branch) => startWorkflow(context, file, branch),
  };
}

async function readComment(context: RemoteContext, id: number): ReturnType<Commands["readComment"]> {
  const ask = {
    what: "read a comment",
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues/comments/{id}",
    params: { id },
    schema: schema.comment,
  } as const;
  const found = await context.client.askUnless(["missing", "gone"], ask);
  return found === null ? null : { body: found.data.body ?? "", author: readRestActor(found.data.user) };
}

async function react(context: RemoteContext, comment: number, reaction: Reaction): Promise<void> {
  await context.client.ask({
    what: "react to a comment",
    permission: "issues: write",
    kind: "write",
    route: "POST /repos/{owner}/{repo}/issues/comments/{comment}/reactions",
    params: { comment, content: reaction },
    schema: schema.nothing,
  });
}

async function startWorkflow(context: RemoteContext, file: string, branch: string): Promise<boolean> {
  const result = await context.client.attempt({
    what: `start the workflow ${file}`,
    permission: "actions: write",
    kind: "write",
    route: "POST /repos/{owner}/{repo}/actions/workflows/{file}/dispatches",
    params: { file, ref: branch },
    schema: schema.nothing,
  });
  if (!result.ok) context.logger.info(`The next run was not started: ${result.failure.message}`);
  return result.ok;
}
