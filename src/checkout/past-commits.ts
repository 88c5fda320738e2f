import { spawn } from "node:child_process";
import { dayOf, earlier, type Day } from "../history/day.ts";
import type { PastChange, PastCommit } from "../history/past/past-commit.ts";
import { gitEnvironment, gitLine } from "./git.ts";

/** Begins a commit in git's output: no path begins so. */
const COMMIT = "\u0001";
/** Whatever git is configured to do, it lists the same in the same form. */
const CONFIGURED = ["-c", "log.showRoot=true", "-c", "diff.relative=false"];
const LISTED = ["log", "--first-parent", "-m", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-show-signature"];
const LOG = [...CONFIGURED, ...LISTED, "--no-color", `--format=${COMMIT}%ct`];
/** Changed files that are kept: a history in which every commit rewrites a thousand documents ends somewhere. */
const MAX_CHANGES = 400_000;

/** The branch's own commits, newest first. */
export interface PastCommits {
  readonly commits: readonly PastCommit[];
  /** The clone is shallow, or the time was up: there is more before the last commit. */
  readonly isCut: boolean;
  readonly isShallow: boolean;
}

/**
 * Lists the commits of the checked out branch that changed files of these types. It asks the network for nothing.
 *
 * @param paths plans: files with the same endings are listed, since a plan may have been one of them before
 * @param within milliseconds after which what was listed so far has to do
 */
export async function listPastCommits(
  root: string,
  paths: readonly string[],
  today: Day,
  within: number,
): Promise<PastCommits> {
  const isShallow = gitLine(root, ["rev-parse", "--is-shallow-repository"]) === "true";
  const reader = new CommitReader(today);
  const child = spawn("git", [...LOG, "HEAD", "--", ...pathspecs(paths)], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
    env: gitEnvironment(),
  });
  return await new Promise((resolve) => {
    const end = (isCut: boolean): void => {
      clearTimeout(timer);
      resolve({ commits: reader.finish(), isCut: isCut || isShallow, isShallow });
    };
    const stop = (): void => {
      child.stdout.destroy();
      child.kill();
      end(true);
    };
    const timer = setTimeout(stop, within);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      reader.take(text);
      if (reader.changes > MAX_CHANGES) stop();
    });
    // Without git, or without a commit, there is no past.
    child.on("error", () => {
      end(false);
    });
    child.on("close", () => {
      end(false);
    });
  });
}

/** Files with the ending of a plan, whatever the case of its letters; a plan without an ending by itself. */
function pathspecs(paths: readonly string[]): readonly string[] {
  const specs = paths.map((path) => {
    const [, ending] = /\.([a-z0-9]+)$/i.exec(path) ?? [];
    return ending === undefined ? `:(literal)${path}` : `:(icase,glob)**/*.${ending.toLowerCase()}`;
  });
  return [...new Set(specs)];
}

/** Reads `git log --raw -z` as it arrives. */
class CommitReader {
  readonly #commits: { day: Day; changes: PastChange[] }[] = [];
  #day: Day;
  #rest = "";
  /** Shas of the file whose path comes next. */
  #meta: Omit<PastChange, "path"> | null = null;
  changes = 0;

  constructor(today: Day) {
    this.#day = today;
  }

  take(text: string): void {
    const tokens = (this.#rest + text).split("\0");
    this.#rest = tokens.pop() ?? "";
    for (const token of tokens) this.#token(token);
  }

  finish(): readonly PastCommit[] {
    if (this.#rest !== "") this.#token(this.#rest);
    this.#rest = "";
    return this.#commits.filter(({ changes }) => changes.length > 0);
  }

  #token(token: string): void {
    if (this.#meta !== null) {
      this.#commits.at(-1)?.changes.push({ ...this.#meta, path: token });
      this.#meta = null;
      this.changes += 1;
    } else if (token.startsWith(COMMIT)) {
      // A commit is never later than the one after it: clocks differ, and rebased commits keep old dates.
      this.#day = earlier(this.#day, dayOf(Number(token.slice(1)) * 1000));
      this.#commits.push({ day: this.#day, changes: [] });
    } else {
      const [, , before, after] = token.trimStart().split(" ");
      this.#meta = { before: shaOf(before), after: shaOf(after) };
    }
  }
}

/** Git writes zeros for a file that is not there. */
function shaOf(text: string | undefined): string | null {
  return text === undefined || /^0+$/.test(text) ? null : text;
}
