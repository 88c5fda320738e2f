import type { Links } from "../rest/links.ts";
import { ZERO } from "../world/repositories/git-write.ts";
import type { WorldEvent } from "../world/events.ts";
import { humanOf } from "../world/people.ts";
import type { World } from "../world/world.ts";
import { toPayload } from "./payload.ts";

/** The subject of an event. */
export interface EventOptions {
  /** Full name. */
  readonly repo: string;
  readonly action?: string;
  /** Issue or pull request. */
  readonly number?: number;
  readonly commentId?: number;
  /** Name of the label of `labeled` and `unlabeled`. */
  readonly label?: string;
  /** Login; the owner by default. */
  readonly sender?: string;
  /** Of a push: full name of the reference; the default branch by default. */
  readonly ref?: string;
  /** Of a push: the tip's parent by default. */
  readonly before?: string;
  /** Of a push: the reference's tip by default. */
  readonly after?: string;
  readonly forced?: boolean;
  readonly changes?: Readonly<Record<string, { readonly from: string }>>;
  /** Of a workflow_dispatch. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Additional fields of the payload. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Builds the payload that GitHub would write to GITHUB_EVENT_PATH for an event, from the present world. */
export function buildPayload(world: World, links: Links, name: string, options: EventOptions): Record<string, unknown> {
  const repository = world.getRepository(options.repo);
  const issue = options.number === undefined ? undefined : repository.issues.get(options.number);
  const comment = options.commentId === undefined ? undefined : repository.comments.get(options.commentId);
  const label = options.label === undefined ? undefined : repository.findLabel(options.label);
  const about = issue ?? comment?.issue;
  const event: WorldEvent = {
    name,
    action: options.action ?? null,
    repository,
    sender: options.sender === undefined ? humanOf(world, repository) : world.account(options.sender),
    token: null,
    ...(about === undefined ? {} : { issue: about }),
    ...(comment === undefined ? {} : { comment }),
    ...(label === undefined ? {} : { label }),
    ...(options.changes === undefined ? {} : { changes: options.changes }),
    ...(name === "push" ? { push: readPush(world, options) } : {}),
    extra: { ...extraOf(world, name, options), ...options.extra },
  };
  return toPayload(world, links, event, true);
}

function readPush(world: World, options: EventOptions): NonNullable<WorldEvent["push"]> {
  const repository = world.getRepository(options.repo);
  const ref = options.ref ?? `refs/heads/${repository.defaultBranch}`;
  const after = options.after ?? repository.git.refs.get(ref) ?? ZERO;
  const before = options.before ?? repository.git.findCommit(after)?.parents[0] ?? ZERO;
  return { ref, before, after, forced: options.forced ?? false };
}

function extraOf(world: World, name: string, options: EventOptions): Record<string, unknown> {
  const { defaultBranch } = world.getRepository(options.repo);
  if (name === "schedule") return { schedule: "17 * * * *", workflow: ".github/workflows/sync.yml" };
  if (name === "workflow_dispatch") {
    const ref = options.ref ?? `refs/heads/${defaultBranch}`;
    return { inputs: options.inputs ?? null, ref, workflow: ".github/workflows/sync.yml" };
  }
  return {};
}
