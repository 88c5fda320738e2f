import type { RepositoryHandle, SandboxOptions } from "github-sandbox";

/** A kind of server that plansync has to work with, and what differs there. */
export interface ServerKind {
  readonly name: string;
  readonly options: SandboxOptions;
  /** False: the hierarchy is in the text of issues. */
  readonly hasSubIssues: boolean;
  /** False: nothing is natively blocked. */
  readonly hasDependencies: boolean;
  /** Where ticks get to: on the branch itself, or into a pull request. */
  readonly ticks: "commit" | "pull-request";
  /** Number of tasks of the plan: enough to meet what is the matter there. */
  readonly tasks?: number;
  /** True: the run after the first sync learns what the server can answer at once, and keeps it in the record. */
  readonly learns?: boolean;
  /** What is set up in a repository there. */
  readonly arrange?: (repo: RepositoryHandle) => void;
}

const TODAY = { hasSubIssues: true, hasDependencies: true, ticks: "commit" } as const;

/**
 * What servers lack, by GitHub's published descriptions of them: docs/enterprise.md says the same to people. GitHub
 * Enterprise Server has sub-issues in GraphQL from 3.17 on, but no endpoints; dependencies from 3.19 on; issue types
 * in GraphQL from 3.17 on. What 3.20 adds isn't published yet, and whether 3.14 has `updateRefs` without a preview isn't known: here they lack both.
 */
export const SERVERS: readonly ServerKind[] = [
  { name: "github.com", options: {}, ...TODAY },
  {
    name: "github.com where reads are heavy",
    options: { queries: { objects: 250 } },
    ...TODAY,
    tasks: 20,
    learns: true,
  },
  { name: "a server whose GraphQL hides custom references", options: { customRefsInGraphql: false }, ...TODAY },
  { name: "a server without custom references", options: { customRefs: false }, ...TODAY },
  {
    name: "github.com, on a branch to which few may push",
    options: {},
    ...TODAY,
    ticks: "pull-request",
    arrange: (repo) => {
      repo.protectBranch("main", { restrictPushes: true });
    },
  },
  {
    name: "GitHub Enterprise Server 3.14",
    options: { subIssues: false, dependencies: false, issueTypes: false, issueFields: false, updateRefs: false },
    hasSubIssues: false,
    hasDependencies: false,
    ticks: "commit",
  },
  ...["3.17", "3.18"].map((version): ServerKind => ({
    name: `GitHub Enterprise Server ${version}`,
    options: { restSubIssues: false, dependencies: false, issueFields: false },
    hasSubIssues: true,
    hasDependencies: false,
    ticks: "commit",
  })),
  ...["3.19", "3.20"].map((version): ServerKind => ({
    name: `GitHub Enterprise Server ${version}`,
    options: { restSubIssues: false, issueFields: false },
    ...TODAY,
  })),
  { name: "a server without GraphQL", options: { graphql: false }, ...TODAY },
  { name: "a server without sub-issues", options: { subIssues: false }, ...TODAY, hasSubIssues: false },
];
