import { epochMs } from "../../src/ports/epoch-ms.ts";
import { MovedError } from "../../src/errors.ts";
import type { ClaimList } from "../../src/ports/claims.ts";
import type { BodyEdit, ObservedIssue } from "../../src/ports/issue.ts";
import type { Look, StateFiles } from "../../src/ports/look.ts";
import type { RepositoryReader, StandingPull } from "../../src/ports/repository-reader.ts";
import type { RepositoryWriter } from "../../src/ports/repository-writer.ts";
import type { Overrides } from "../../src/sync/context/settings.ts";
import type { SyncContext } from "../../src/sync/context/sync-context.ts";
import { MemoryBranch } from "./memory-branch.ts";
import { memoryReader } from "./memory-reader.ts";
import { memoryWriter } from "./memory-writer.ts";

/**
 * A repository kept in memory: one branch, issues, the record. `reader` and `writer` are the ports that the engine
 * talks to. It is for tables of one module, in milliseconds. It does what a test asks and knows no rule of GitHub; what
 * GitHub itself does is tested against the sandbox.
 */
export class MemoryRepository extends MemoryBranch {
  readonly issues = new Map<number, ObservedIssue>();
  /** What stands at plansync's own reference, by path. */
  readonly state = new Map<string, string>();
  /** Every write, in words, in order. */
  readonly writes: string[] = [];
  /** Every question about something that a look does not tell, in words, in order. */
  readonly questions: string[] = [];
  /** Logins with write access. */
  readonly writers = new Set<string>();
  readonly pulls = new Map<string, StandingPull>();
  /** Who works on what. */
  claims: ClaimList = {
    commits: [],
    now: epochMs(Date.UTC(2026, 10, 21, 12)),
    before: epochMs(Date.UTC(2026, 10, 21, 12)),
    closing: [],
  };
  readonly histories = new Map<number, readonly BodyEdit[]>();
  /** What a look says beside files, record and issues, where it differs from the usual. */
  lookFields: Partial<Look> = {};
  readonly reader: RepositoryReader = memoryReader(this);
  readonly writer: RepositoryWriter = memoryWriter(this);
  #stateCommits = 0;

  /** The one issue of this title. */
  issue(title: string): ObservedIssue {
    const [found, ...others] = [...this.issues.values()].filter((issue) => issue.title === title);
    if (found === undefined || others.length > 0) throw new Error(`not exactly one issue is called "${title}"`);
    return found;
  }

  /** Changes what GitHub shows of an issue, as people do. */
  change(number: number, fields: Partial<ObservedIssue>): void {
    const issue = this.issues.get(number);
    if (issue === undefined) throw new Error(`there is no issue #${number}`);
    this.issues.set(number, { ...issue, ...fields });
  }

  /** The record as it is read. */
  get stateFiles(): StateFiles {
    return { commit: this.#stateCommit, committedAt: "2026-11-21T11:00:00Z", files: new Map(this.state) };
  }

  /**
   * Writes the record: a text for each file that changes, null for one that goes. Returns the new commit.
   *
   * @throws MovedError when the record is not at `expected`.
   */
  putState(expected: string | null, files: ReadonlyMap<string, string | null>): string {
    if (expected !== this.#stateCommit)
      throw new MovedError(`The record is at ${this.#stateCommit}.`, { hint: "Read it again." });
    for (const [path, text] of files)
      if (text === null) this.state.delete(path);
      else this.state.set(path, text);
    this.#stateCommits += 1;
    return `s${this.#stateCommits}`;
  }

  /** What the engine is called with. */
  context(overrides: Partial<Overrides> = {}): SyncContext {
    return {
      reader: this.reader,
      writer: this.writer,
      clock: { now: () => epochMs(Date.UTC(2026, 10, 21, 12)), sleep: async () => {} },
      logger: { debug() {}, info() {}, warn() {}, progress() {} },
      overrides: {
        configPath: ".github/plansync.yml",
        isConfigRequired: false,
        allowMassChange: false,
        defaultBranch: "main",
        serverUrl: "https://github.com",
        ...overrides,
      },
      allowPartialRead: false,
    };
  }

  get #stateCommit(): string | null {
    return this.state.size === 0 ? null : `s${this.#stateCommits}`;
  }
}
