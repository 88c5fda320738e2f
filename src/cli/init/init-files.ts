/** Where `init` puts the workflow. */
export const WORKFLOW_PATH = ".github/workflows/plansync.yml";

/** Returns the workflow of the README, for the branch that plans are read from. */
export function workflowText(branch: string): string {
  return `name: plansync
on:
  push: { branches: [${quoteBranch(branch)}] }
  issues:
    types:
      [opened, closed, reopened, edited, deleted, labeled, unlabeled, assigned, unassigned, milestoned, demilestoned]
  issue_comment: { types: [created] }
  pull_request:
  schedule: [{ cron: "17 4 * * *" }]
  workflow_dispatch:
    inputs:
      allow-mass-change: { type: boolean, description: Approve held plans in this run }
permissions: {}
jobs:
  plansync:
    if: >-
      !github.event.repository.fork && (
        github.event_name == 'issues' && (contains(github.event.issue.labels.*.name, 'plansync') || github.event.issue.parent_issue_url) ||
        github.event_name == 'issue_comment' && startsWith(github.event.comment.body, '/plansync') ||
        !contains(fromJSON('["issues", "issue_comment"]'), github.event_name)
      )
    runs-on: ubuntu-latest
    concurrency:
      group: plansync-\${{ github.event_name == 'pull_request' && github.ref || 'sync' }}
      cancel-in-progress: false
    permissions: { contents: write, issues: write, pull-requests: write, statuses: write }
    steps:
      - uses: plansync/plansync@v1
        with:
          allow-mass-change: \${{ inputs.allow-mass-change || false }}
`;
}

/** Quotes a branch name so that it matches literally, as one scalar of a YAML list. */
function quoteBranch(branch: string): string {
  const literal = branch.replaceAll(/[*?+[\]!\\]/g, String.raw`\$&`);
  return /^[A-Za-z][\w./-]*$/.test(literal) ? literal : `'${literal.replaceAll("'", "''")}'`;
}
