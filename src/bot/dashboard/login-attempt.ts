import { createHash, randomBytes } from "node:crypto";
import * as z from "zod";
import { cookieText } from "../http/cookie.ts";
import type { Exchange } from "../http/exchange.ts";
import { isSame, type Sealer } from "./sealer.ts";

const attempt = z.object({ state: z.string(), verifier: z.string(), back: z.string(), until: z.number() });

const COOKIE = "plansync_login";
const LASTS = 10 * 60_000;

/** What GitHub is given at the beginning of a login; the cookie holds its other half. */
interface Begun {
  /** Comes back with the answer: whoever else sends an answer doesn't know it. */
  readonly state: string;
  /** The hash of the verifier (PKCE, S256): a code that is stolen on its way is of no use without the verifier. */
  readonly challenge: string;
  readonly cookie: string;
}

interface Finished {
  readonly verifier: string;
  /** Path to go to afterwards. */
  readonly back: string;
  /** Ends the attempt. */
  readonly cookie: string;
}

/**
 * Logins at GitHub, and Apps being made there, between leaving for GitHub and coming back. They are kept in a sealed
 * cookie, so that only the browser that began one can end it, on any replica.
 */
export class LoginAttempts {
  readonly #sealer: Sealer;
  readonly #isSecure: boolean;

  /** @param isSecure true where the dashboard is served over https. */
  constructor(sealer: Sealer, isSecure: boolean) {
    this.#sealer = sealer;
    this.#isSecure = isSecure;
  }

  begin(back: string): Begun {
    const state = randomBytes(18).toString("base64url");
    const verifier = randomBytes(32).toString("base64url");
    const value = this.#sealer.seal({ state, verifier, back, until: Date.now() + LASTS });
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    return { state, challenge, cookie: cookieText(COOKIE, value, LASTS, this.#isSecure) };
  }

  /** Returns what a login that was begun here needs; null for any other. */
  finish({ cookies }: Pick<Exchange, "cookies">, state: string): Finished | null {
    const parsed = attempt.safeParse(this.#sealer.open(cookies.get(COOKIE)));
    if (!parsed.success || parsed.data.until < Date.now() || !isSame(parsed.data.state, state)) return null;
    const { back, verifier } = parsed.data;
    return { back, verifier, cookie: cookieText(COOKIE, "", 0, this.#isSecure) };
  }
}
