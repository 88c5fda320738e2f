/** Milliseconds for which a token is used: a minute less than GitHub's hour. */
const HOLDS = 59 * 60_000;

/** Keeps the tokens of installations, for all jobs of this process. */
export class TokenCache {
  readonly #tokens = new Map<string, { readonly value: string; readonly until: number }>();

  get(key: string): string {
    const known = this.#tokens.get(key);
    // The library takes an empty text for none.
    return known !== undefined && known.until > Date.now() ? known.value : "";
  }

  set(key: string, value: string): void {
    const now = Date.now();
    for (const [one, { until }] of this.#tokens) if (until <= now) this.#tokens.delete(one);
    this.#tokens.set(key, { value, until: now + HOLDS });
  }
}
