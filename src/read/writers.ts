import type { RepositoryReader } from "../ports/repository-reader.ts";
import { editorsInQuestion } from "../reconcile/edit-rights.ts";
import { authorsInQuestion, everyOwned } from "../reconcile/ownership.ts";
import type { World } from "./world.ts";

/** Who has write access, as far as it was asked. Nobody is asked about twice, and whoever syncs here needs no asking. */
export class Writers {
  /** The token's own login, and those that kept records here: they have pushed. */
  readonly accounts: ReadonlySet<string>;
  readonly #hasAccess: (login: string) => Promise<boolean>;
  readonly #answers = new Map<string, boolean>();

  constructor(accounts: Iterable<string>, hasAccess: (login: string) => Promise<boolean>) {
    this.accounts = new Set(accounts);
    this.#hasAccess = hasAccess;
  }

  /** False also for those who were not asked about. */
  has(login: string): boolean {
    return this.accounts.has(login) || this.#answers.get(login) === true;
  }

  async ask(logins: Iterable<string>): Promise<void> {
    for (const login of logins)
      if (!this.accounts.has(login) && !this.#answers.has(login))
        this.#answers.set(login, await this.#hasAccess(login));
  }
}

/** What records say where GitHub did not tell whose token it was. */
const UNKNOWN_WRITER = "unknown";

type Seen = Pick<World, "look" | "issues" | "records" | "settings" | "plans">;

/** Asks about those whose write access decides whose an issue is, or whether the boxes in a body count. */
export async function findWriters(reader: RepositoryReader, seen: Seen): Promise<Writers> {
  const { look, issues, records, settings } = seen;
  const viewer = look.viewer === null ? [] : [look.viewer.login];
  const recorded = records.map(({ writer }) => writer).filter((writer) => writer !== UNKNOWN_WRITER);
  const accounts = [...viewer, ...recorded];
  const writers = new Writers(accounts, (login) => reader.hasWriteAccess(login));
  await writers.ask(authorsInQuestion(issues.all, records, settings.labels.all));
  await askEditors({ ...seen, writers });
  return writers;
}

/** Asks about people who edited bodies of ours last, where their boxes say something new. */
export async function askEditors(seen: Seen & Pick<World, "writers">): Promise<void> {
  const { issues, records, settings, plans, writers } = seen;
  const owned = issues.owned(records, settings.labels.all, (login) => writers.has(login));
  const bases = plans.flatMap(({ base }) => (base === null ? [] : [base.byKey]));
  const baseOf = (key: string) => bases.find((byKey) => byKey.has(key))?.get(key);
  await writers.ask(editorsInQuestion(everyOwned(owned).values(), baseOf));
}
