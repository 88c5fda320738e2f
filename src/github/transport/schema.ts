import { issueNumberSchema } from "../../ports/issue-number.ts";
import * as z from "zod/mini";
import { restActor } from "./actor.ts";

/**
 * The parts of REST answers that are read. A body that does not match is a failed request, never an `undefined` later.
 */

export const nothing = z.unknown();

export const repository = z.object({
  id: z.number(),
  full_name: z.string(),
  default_branch: z.string(),
  fork: z.boolean(),
  archived: z.optional(z.boolean()),
  has_issues: z.boolean(),
  permissions: z.optional(z.object({ push: z.optional(z.boolean()) })),
});

export const reference = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) });

export const gitCommit = z.object({
  sha: z.string(),
  tree: z.object({ sha: z.string() }),
  committer: z.nullish(z.object({ date: z.optional(z.string()) })),
});

export const tree = z.object({
  sha: z.string(),
  truncated: z.optional(z.boolean()),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string(),
      size: z.optional(z.number()),
    }),
  ),
});

export const gitObject = z.object({ sha: z.string() });

export const blob = z.object({ sha: z.string(), content: z.string(), encoding: z.string() });

export const label = z.object({ name: z.string(), node_id: z.optional(z.string()) });

const summary = z.nullish(z.object({ total: z.optional(z.number()) }));

export const issue = z.object({
  id: z.number(),
  node_id: z.string(),
  number: issueNumberSchema,
  title: z.string(),
  body: z.nullish(z.string()),
  state: z.enum(["open", "closed"]),
  state_reason: z.nullish(z.string()),
  closed_by: restActor,
  user: restActor,
  author_association: z.optional(z.string()),
  locked: z.optional(z.boolean()),
  labels: z.array(z.union([z.string(), z.object({ name: z.nullish(z.string()) })])),
  comments: z.optional(z.number()),
  milestone: z.nullish(z.object({ number: z.number(), title: z.string(), due_on: z.nullish(z.string()) })),
  type: z.nullish(z.object({ name: z.string() })),
  assignees: z.nullish(z.array(z.object({ login: z.string() }))),
  created_at: z.optional(z.string()),
  updated_at: z.string(),
  repository_url: z.optional(z.string()),
  pull_request: z.optional(z.unknown()),
  parent_issue_url: z.nullish(z.string()),
  sub_issues_summary: summary,
  issue_dependencies_summary: z.nullish(z.object({ total_blocked_by: z.optional(z.number()) })),
});
export type RestIssue = z.infer<typeof issue>;

export const comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.nullish(z.string()),
  user: restActor,
});

export const pull = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.nullish(z.string()),
  state: z.enum(["open", "closed"]),
  merged_at: z.nullish(z.string()),
  head: z.object({ ref: z.string(), sha: z.string(), repo: z.nullish(z.object({ full_name: z.string() })) }),
  base: z.object({ ref: z.string(), sha: z.string() }),
  user: restActor,
});
export type RestPull = z.infer<typeof pull>;

export const pullCommit = z.object({
  sha: z.string(),
  commit: z.object({ message: z.string() }),
  committer: restActor,
  parents: z.array(z.object({ sha: z.string() })),
});

export const permission = z.object({ permission: z.string() });
