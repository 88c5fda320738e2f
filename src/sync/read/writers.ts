/** Who has write access, as far as it was checked. No login is checked twice; accounts that sync here need no check. */
export class Writers {
  /** The token's own login, and the logins that wrote records here: they have pushed. */
  readonly accounts: ReadonlySet<string>;
  readonly #hasAccess: (login: string) => Promise<boolean>;
  readonly #answers = new Map<string, boolean>();

  constructor(accounts: Iterable<string>, hasAccess: (login: string) => Promise<boolean>) {
    this.accounts = new Set(accounts);
    this.#hasAccess = hasAccess;
  }

  /** False also for logins that were not checked. */
  has(login: string): boolean {
    return this.accounts.has(login) || this.#answers.get(login) === true;
  }

  async ask(logins: Iterable<string>): Promise<void> {
    for (const login of logins)
      if (!this.accounts.has(login) && !this.#answers.has(login))
        this.#answers.set(login, await this.#hasAccess(login));
  }
}

/** The login in records where GitHub did not say whose token it was. */
export const UNKNOWN_WRITER = "unknown";
