import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { DirectRead, ObservedIssue } from "../../ports/issue.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { sortOwned, type Owned } from "../../reconcile/identity-of-items/ownership.ts";
import { MAX_CHILDREN } from "../../reconcile/structure/room.ts";
import type { PlanRecord } from "../../record/record.ts";

/** Why a number is no issue of this repository. */
type Gone = Extract<DirectRead, { found: false }>["why"];

/** The issues as this run knows them: the snapshot, corrected by direct reads and by the run's own creations. */
export class IssueCache {
  readonly #issues = new Map<number, ObservedIssue>();
  /** When an issue was read directly or created. */
  readonly #readAt = new Map<number, EpochMs>();
  readonly #gone = new Map<number, Gone>();
  readonly #created = new Set<number>();
  /** Known only as they were last seen by an earlier run. */
  readonly #presumed = new Set<number>();
  #owned: Owned | null = null;

  readonly #repository: number;

  /** @param repository GitHub's id of the repository; 0: unknown. */
  constructor(issues: Iterable<ObservedIssue>, repository = 0) {
    this.#repository = repository;
    for (const issue of issues) this.#issues.set(issue.number, issue);
  }

  get all(): readonly ObservedIssue[] {
    return [...this.#issues.values()];
  }

  find(number: number): ObservedIssue | null {
    return this.#issues.get(number) ?? null;
  }

  /** Numbers that were read directly and are no longer issues of this repository. */
  get gone(): ReadonlySet<number> {
    return new Set(this.#gone.keys());
  }

  /** Why a number that was read directly is no issue of this repository; null: it is one, or was not read. */
  whyGone(number: number): Gone | null {
    return this.#gone.get(number) ?? null;
  }

  /** The issues sorted by ownership; recomputed only when the cache has changed. */
  owned(records: readonly PlanRecord[], label: string, mayWrite: (login: string) => boolean): Owned {
    this.#owned ??= sortOwned(this.all, records, label, mayWrite, this.#repository);
    return this.#owned;
  }

  add(issues: Iterable<ObservedIssue>): void {
    this.#owned = null;
    for (const issue of issues) if (!this.#issues.has(issue.number)) this.#issues.set(issue.number, issue);
  }

  /** Adds issues that this run has not read, as they were last seen. */
  presume(issues: Iterable<ObservedIssue>): void {
    this.#owned = null;
    for (const issue of issues) {
      this.#issues.set(issue.number, issue);
      this.#presumed.add(issue.number);
    }
  }

  /** True for an issue that this run has not read: it has to be, before anything is done with it. */
  isPresumed(number: number): boolean {
    return this.#presumed.has(number);
  }

  /** Adds an issue that this run created: it is current, and its parent has one more child. */
  addCreated(issue: ObservedIssue, now: EpochMs): void {
    this.#owned = null;
    this.#issues.set(issue.number, issue);
    this.#created.add(issue.number);
    this.#readAt.set(issue.number, now);
    const parent = issue.parent === null ? undefined : this.#issues.get(issue.parent);
    if (parent === undefined || parent.children.some((child) => child.number === issue.number)) return;
    this.#issues.set(parent.number, {
      ...parent,
      children: [...parent.children, { number: issue.number, state: issue.state }],
      ...(parent.childCount === undefined ? {} : { childCount: parent.childCount + 1 }),
    });
  }

  /** Notes that GitHub takes no more sub-issues below an issue: somebody else added some. */
  fill(number: number): void {
    const parent = this.#issues.get(number);
    if (parent !== undefined) this.#issues.set(number, { ...parent, childCount: MAX_CHILDREN });
    this.#owned = null;
  }

  /** True for an issue that this run created. */
  isCreated(number: number): boolean {
    return this.#created.has(number);
  }

  /** When an issue was read directly; null: it is known from a list only. */
  readAt(number: number): EpochMs | null {
    return this.#readAt.get(number) ?? null;
  }

  /**
   * Reads those of the given issues directly that were not read directly since `notBefore`. True when there were any.
   *
   * @param time `now` is recorded as the time of the reads.
   */
  async verify(
    reader: RepositoryReader,
    numbers: Iterable<number>,
    { now, notBefore }: { readonly now: EpochMs; readonly notBefore: EpochMs },
  ): Promise<boolean> {
    const isUnread = (number: number) => (this.#readAt.get(number) ?? -Infinity) < notBefore && !this.#gone.has(number);
    const unread = [...new Set(numbers)].filter(isUnread);
    if (unread.length === 0) return false;
    this.#owned = null;
    for (const [number, read] of await reader.readIssues(unread)) {
      this.#presumed.delete(number);
      if (read.found) this.#issues.set(number, read.issue);
      else {
        this.#issues.delete(number);
        this.#gone.set(number, read.why);
      }
    }
    for (const number of unread) this.#readAt.set(number, now);
    return true;
  }
}
