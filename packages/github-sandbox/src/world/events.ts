import type { Account, Token } from "./account.ts";
import type { Comment, Issue, Label } from "./issues/issue.ts";
import type { Repository } from "./repositories/repository.ts";

/** Something that happened, as webhooks and workflows get it. */
export interface WorldEvent {
  /** GitHub's event name: `push`, `issues`, `sub_issues` … */
  readonly name: string;
  /** GitHub's action: `closed`, `edited` …; null for events without. */
  readonly action: string | null;
  readonly repository: Repository | null;
  readonly sender: Account;
  /** The token that caused it; null for a person in the web interface. */
  readonly token: Token | null;
  readonly issue?: Issue;
  readonly comment?: Comment;
  readonly label?: Label;
  /** `changes` of an edited event. */
  readonly changes?: Readonly<Record<string, { readonly from: string }>>;
  /** Both ends of a `sub_issues` or `issue_dependencies` event. */
  readonly pair?: { readonly parent: Issue; readonly child: Issue };
  readonly push?: { readonly ref: string; readonly before: string; readonly after: string; readonly forced: boolean };
  readonly installationId?: number;
  /** Fields that only this event has, already in GitHub's form. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

type Listener = (event: WorldEvent) => void;

/** Calls listeners immediately, in the order of events. */
export class EventBus {
  readonly #listeners: Listener[] = [];

  /** Adds a listener. */
  on(listener: Listener): void {
    this.#listeners.push(listener);
  }

  emit(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
