/** What the documentation says of an error: when it appears, and what to do. Markdown. */
interface ErrorPage {
  readonly title: string;
  readonly means: string;
  readonly act: string;
}

/** Everything that can stop plansync, by the code that `--json` prints. `docs/errors.md` is made from it. */
export const ERROR_PAGES = {
  config: {
    title: "A wrong input, option or configuration",
    means:
      "An input of the workflow, an option of the command line, a `/plansync` command or `.github/plansync.yml` says something that plansync doesn't understand. The message names the place, and often the word that was meant. Nothing was changed.",
    act: "Correct it at that place. [configuration.md](configuration.md) lists every key and value; `plansync help` lists the options.",
  },
  "plan-not-found": {
    title: "No plan found",
    means:
      "No file matches the globs that plansync looks at: those of `plans`, or else the usual places. In a workflow this is a notice, and the run is green.",
    act: "Add a plan, or name its file under `plans:` in `.github/plansync.yml`. [The README](../README.md#what-a-plan-looks-like) lists the usual places.",
  },
  permission: {
    title: "A permission is missing",
    means:
      "GitHub refused a request because the token may not do this, is wrong, or has expired. The message says what the request was for.",
    act: "In a workflow, add the lines of the message to the job's `permissions`; with them, GitHub gives the job's token these rights. On the command line, use a token of somebody who may write to issues and files: a fine-grained token needs *Issues* and *Contents* (read and write), a classic one the scope `repo`. `gh auth token` prints yours. Where pull requests of a workflow are refused, turn on *Allow GitHub Actions to create and approve pull requests* under *Settings › Actions › General*.",
  },
  "rate-limit": {
    title: "A limit of GitHub was reached",
    means:
      "GitHub allows a number of requests an hour, and fewer creations a minute and an hour. plansync leaves a quarter of the requests to others, so it stops before nothing is left.",
    act: "Nothing has to be done: the next run continues where this one stopped. With `actions: write` and a `workflow_dispatch` trigger, a run starts the next one itself.",
  },
  moved: {
    title: "The repository kept moving",
    means:
      "The branch, a plan or plansync's record changed again and again while a run was deciding, so that every decision was out of date.",
    act: "Run it again. If it happens every time, look for another workflow or person that pushes to the plans without end.",
  },
  "protected-branch": {
    title: "The branch takes no direct commits",
    means:
      "A rule of the repository protects the branch, and neither a commit nor the pull request that plansync opens in its place was possible.",
    act: "Set `write-back: pull-request`, or let the account of the token bypass the rule. With `write-back: off`, plansync doesn't change the plans at all.",
  },
  "claims-refused": {
    title: "The server can't keep claims",
    means:
      "`plansync claim` and its kin keep who works on an issue in references of the repository, which this server doesn't take, or it has no GraphQL.",
    act: "Work without claims: everything else does what it did. On an older GitHub Enterprise Server, an update helps.",
  },
  "foreign-commits": {
    title: "A branch of plansync has other commits",
    means: "Somebody committed to a branch that plansync made. It is never overwritten.",
    act: "Merge or close the pull request of the branch and delete it. The next run proposes what is left.",
  },
  unconfigured: {
    title: "The repository has no configuration",
    means: "The bot does nothing in a repository without `.github/plansync.yml`.",
    act: "Add the file; the dashboard offers a pull request that does.",
  },
  "unknown-outcome": {
    title: "An answer of GitHub was lost",
    means: "A request that writes was sent, and no answer came. It may or may not have been done.",
    act: "Nothing has to be done: the next run looks first, and does it only if it is missing.",
  },
  github: {
    title: "GitHub, or the way to it, failed",
    means:
      "GitHub answered with an error, can't be reached, or can't do what was asked, such as more than 100 sub-issues below one issue.",
    act: "The message has GitHub's own words. Try again later, check the network, the proxy and `GITHUB_API_URL`, and see [githubstatus.com](https://www.githubstatus.com).",
  },
  "too-costly": {
    title: "A text takes too long to read",
    means:
      "A pull request contains a plan or a configuration that would take more time or memory than a preview may use. Text that anybody can write must not be able to stop plansync.",
    act: "Make the plan smaller or split it. A sync of the default branch has no such limit.",
  },
  internal: {
    title: "A defect in plansync",
    means: "Something happened that can't happen.",
    act: "Please open an issue with the message and, if you may share it, the plan. The next run starts from what is written, so nothing is lost.",
  },
} as const satisfies Readonly<Record<string, ErrorPage>>;

/** Stable name of a kind of error. */
export type ErrorCode = keyof typeof ERROR_PAGES;

const DOCUMENTATION = "https://github.com/plansync/plansync/blob/main/docs/errors.md";

/** Returns the address at which the documentation explains an error. */
export function errorUrl(code: ErrorCode): string {
  return `${DOCUMENTATION}#${code}`;
}

/** True for the code of an error that the documentation explains. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_PAGES, code);
}
