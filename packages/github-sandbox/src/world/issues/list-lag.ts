import type { Issue } from "./issue.ts";

/** How far lists lag behind; direct reads never do. */
export interface Lag {
  /** Lists show the state of this many requests ago. */
  readonly requests?: number;
  /** Lists show the state of this many sandbox milliseconds ago. */
  readonly ms?: number;
}

interface Version {
  readonly issue: Issue;
  readonly until: number;
}

/** Keeps earlier states of issues, for as long as lists lag. */
export class ListLag {
  #lag: Lag | null = null;
  readonly #born = new Map<Issue, number>();
  readonly #past = new Map<Issue, Version[]>();
  readonly #stampOf: { requests: () => number; ms: () => number };

  constructor(stampOf: { requests: () => number; ms: () => number }) {
    this.#stampOf = stampOf;
  }

  /** Sets the lag; earlier changes are no longer hidden. */
  set(lag: Lag | null): void {
    this.#lag = lag;
    this.#born.clear();
    this.#past.clear();
  }

  #now(): number {
    return this.#lag?.requests === undefined ? this.#stampOf.ms() : this.#stampOf.requests();
  }

  get #distance(): number {
    return this.#lag?.requests ?? this.#lag?.ms ?? 0;
  }

  /** Must be called after an issue was created. */
  created(issue: Issue): void {
    if (this.#lag !== null) this.#born.set(issue, this.#now());
  }

  /** To be called before an issue changes. */
  beforeChange(issue: Issue): void {
    if (this.#lag === null) return;
    const versions = this.#past.get(issue) ?? [];
    const copy: Issue = { ...issue, labels: [...issue.labels], assignees: [...issue.assignees] };
    versions.push({ issue: copy, until: this.#now() });
    this.#past.set(issue, versions);
  }

  /** Returns the issue as a list shows it; null where the list doesn't include it yet. */
  asListed(issue: Issue): Issue | null {
    if (this.#lag === null) return issue;
    const then = this.#now() - this.#distance;
    const born = this.#born.get(issue);
    if (born !== undefined && born > then) return null;
    const versions = this.#past.get(issue);
    return versions?.find((version) => version.until > then)?.issue ?? issue;
  }
}
