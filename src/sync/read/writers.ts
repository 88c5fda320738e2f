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
export const UNKNOWN_WRITER = "unknown";
