import { firstMismatch } from "../first-mismatch.ts";
import * as z from "zod/mini";
import { ConfigError } from "../errors.ts";
import { readCommand } from "../respond/command.ts";

/** What an event asks for. An event means "look again", never "do this". */
export type Trigger =
  | {
      readonly kind: "sync";
      readonly allowPartialRead: boolean;
      /** Only if plans are read from this branch, which the configuration decides; null: in any case. */
      readonly onlyOn: string | null;
    }
  | { readonly kind: "preview"; readonly pull: PullTrigger }
  | { readonly kind: "command"; readonly comment: CommentTrigger }
  | { readonly kind: "nothing"; readonly why: string };

export interface PullTrigger {
  readonly number: number;
  /** Head commit: the runner's own sha is a test merge, or on `pull_request_target` the base. */
  readonly head: string;
  readonly base: string;
  readonly isFork: boolean;
  /** True: it was opened just now. */
  readonly isNew: boolean;
}

export interface CommentTrigger {
  readonly issue: number;
  readonly isPull: boolean;
  readonly commentId: number;
  readonly body: string;
  readonly author: string;
}

const SYNC: Trigger = { kind: "sync", allowPartialRead: false, onlyOn: null };
const SYNC_CHANGES: Trigger = { ...SYNC, allowPartialRead: true };
/** What happened to an issue that no list shows any more. */
const VANISHED: ReadonlySet<string> = new Set(["deleted", "transferred"]);

const repository = z.object({ default_branch: z.optional(z.string()) });
const label = z.object({ name: z.string() });
const anyEvent = z.object({ repository: z.optional(repository) });
const pushEvent = z.object({ ref: z.string(), deleted: z.optional(z.boolean()) });
const issueEvent = z.object({
  action: z.string(),
  issue: z.object({
    number: z.int(),
    body: z.optional(z.nullable(z.string())),
    labels: z._default(z.array(label), []),
    parent_issue_url: z.optional(z.nullable(z.string())),
    pull_request: z.optional(z.unknown()),
  }),
  label: z.optional(label),
});
const pullEvent = z.object({
  action: z.string(),
  pull_request: z.object({
    number: z.int(),
    head: z.object({ sha: z.string(), repo: z.nullable(z.object({ full_name: z.string() })) }),
    base: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }) }),
  }),
});
const commentEvent = z.object({
  action: z.string(),
  comment: z.object({ id: z.int(), body: z.nullable(z.string()), user: z.nullable(z.object({ login: z.string() })) }),
  issue: z.object({ number: z.int(), pull_request: z.optional(z.unknown()) }),
});

/** Returns the default branch that an event's payload names; undefined where it names none. */
export function defaultBranchOf(payload: unknown): string | undefined {
  const parsed = anyEvent.safeParse(payload);
  return parsed.success ? parsed.data.repository?.default_branch : undefined;
}

/** Returns the commit that an event is about: the head of a pull request, otherwise the one that the run is for. */
export function commitOf(payload: unknown, sha: string): string {
  const parsed = pullEvent.safeParse(payload);
  return parsed.success ? parsed.data.pull_request.head.sha : sha;
}

/**
 * Reads what an event asks for.
 *
 * @param branch the branch that plans are read from, where an input names one; undefined: the default branch.
 * @param labels names that mark an issue as one of ours.
 * @throws ConfigError for a payload that no such event has.
 */
export function readTrigger(
  event: { readonly name: string; readonly payload: unknown },
  branch: string | undefined,
  labels: (name: string) => boolean,
): Trigger {
  switch (event.name) {
    case "push":
      return readPush(read(pushEvent, event), branch, defaultBranchOf(event.payload));
    case "issues":
      return readIssue(read(issueEvent, event), labels);
    case "schedule":
    case "workflow_dispatch":
    case "repository_dispatch":
      return SYNC;
    case "pull_request":
    case "pull_request_target":
      return readPull(read(pullEvent, event), branch);
    case "issue_comment":
      return readComment(read(commentEvent, event));
    case "merge_group":
      return { kind: "nothing", why: "A merge group changes no plan until it is merged." };
    default:
      return { kind: "nothing", why: `plansync has nothing to do on ${event.name}.` };
  }
}

function read<T extends z.ZodMiniType>(
  schema: T,
  event: { readonly name: string; readonly payload: unknown },
): z.infer<T> {
  const parsed = schema.safeParse(event.payload);
  if (parsed.success) return parsed.data;
  const { path } = firstMismatch(parsed.error);
  throw new ConfigError(`The payload of ${event.name} lacks ${path}.`, {
    hint: "Set `mode` to `sync` if this event does not come from GitHub.",
  });
}

function readPush(
  { ref, deleted }: z.infer<typeof pushEvent>,
  branch: string | undefined,
  defaultBranch: string | undefined,
): Trigger {
  const pushed = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (deleted === true) return { kind: "nothing", why: `${ref} was deleted.` };
  if (pushed === undefined) return { kind: "nothing", why: `${ref} is no branch.` };
  if (isMergeQueue(pushed)) return { kind: "nothing", why: `${pushed} is a branch of the merge queue.` };
  if (branch !== undefined && pushed !== branch)
    return { kind: "nothing", why: `Plans are read from ${branch}; this push was to ${pushed}.` };
  return { kind: "sync", allowPartialRead: true, onlyOn: pushed === (branch ?? defaultBranch) ? null : pushed };
}

/** GitHub's merge queue pushes branches of its own; what it merges is pushed again, to the target branch. */
function isMergeQueue(branch: string): boolean {
  return branch.startsWith("gh-readonly-queue/");
}

function readIssue({ action, issue, label }: z.infer<typeof issueEvent>, isOurs: (name: string) => boolean): Trigger {
  if (issue.pull_request != null) return { kind: "nothing", why: `#${issue.number} is a pull request.` };
  const hasLabel = [...issue.labels, ...(label === undefined ? [] : [label])].some(({ name }) => isOurs(name));
  // A label that was removed or renamed leaves the marker; whether the marker is genuine is checked by looking.
  if (hasLabel || (issue.body ?? "").includes("<!-- plansync v")) return VANISHED.has(action) ? SYNC : SYNC_CHANGES;
  // Only the look tells whether its parent is an issue of a plan, which need not show that anything changed below it.
  if (issue.parent_issue_url != null) return SYNC;
  return { kind: "nothing", why: `#${issue.number} is not an issue of a plan.` };
}

function readPull({ action, pull_request: pull }: z.infer<typeof pullEvent>, branch: string | undefined): Trigger {
  const { number, base, head } = pull;
  if (action === "closed")
    return { kind: "nothing", why: `#${number} is closed: if it was merged, the push syncs it.` };
  if (branch !== undefined && base.ref !== branch)
    return { kind: "nothing", why: `Plans are read from ${branch}; #${number} targets ${base.ref}.` };
  return {
    kind: "preview",
    pull: {
      number,
      head: head.sha,
      base: base.ref,
      isFork: head.repo?.full_name !== base.repo.full_name,
      isNew: action === "opened",
    },
  };
}

function readComment({ action, comment, issue }: z.infer<typeof commentEvent>): Trigger {
  const body = comment.body ?? "";
  if (action !== "created" || readCommand(body) === null)
    return { kind: "nothing", why: `The comment on #${issue.number} is no command.` };
  return {
    kind: "command",
    comment: {
      issue: issue.number,
      isPull: issue.pull_request != null,
      commentId: comment.id,
      body,
      author: comment.user?.login ?? "ghost",
    },
  };
}
