import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { Exchange } from "../http/exchange.ts";

/**
 * The person using the dashboard. It is kept in a signed cookie, so that every replica can read it and none has to
 * store it.
 */
export type Session = z.infer<typeof session>;

const session = z.union([
  z.object({ kind: z.literal("local"), id: z.string(), until: z.number() }),
  z.object({ kind: z.literal("github"), id: z.string(), until: z.number(), login: z.string(), token: z.string() }),
]);
const loginState = z.object({ state: z.string(), back: z.string(), until: z.number() });

const SESSION = "plansync_session";
const LOGIN = "plansync_login";
/** The lifetime of GitHub's tokens for people. */
const SESSION_MS = 8 * 3_600_000;
const LOGIN_MS = 10 * 60_000;

type NewSession =
  { readonly kind: "local" } | { readonly kind: "github"; readonly login: string; readonly token: string };

/** Reads and writes the dashboard's cookies. */
export class Sessions {
  readonly #key: Buffer;
  readonly #isSecure: boolean;

  /** @param isSecure true where the dashboard is served over https. */
  constructor(secret: string, isSecure: boolean) {
    this.#key = createHash("sha256").update(secret).digest();
    this.#isSecure = isSecure;
  }

  /** Returns the session; null without a valid one. */
  read({ cookies }: Exchange): Session | null {
    const parsed = session.safeParse(this.#open(cookies.get(SESSION)));
    return parsed.success && parsed.data.until > Date.now() ? parsed.data : null;
  }

  begin(who: NewSession): string {
    const value = { ...who, id: randomBytes(12).toString("base64url"), until: Date.now() + SESSION_MS };
    return this.#cookie(SESSION, this.#seal(value), SESSION_MS);
  }

  end(): string {
    return this.#cookie(SESSION, "", 0);
  }

  /**
   * Starts a login at GitHub: returns a cookie with the state that GitHub has to return, and the page to go to
   * afterwards.
   */
  beginLogin(back: string): { readonly state: string; readonly cookie: string } {
    const state = randomBytes(18).toString("base64url");
    const value = this.#seal({ state, back, until: Date.now() + LOGIN_MS });
    return { state, cookie: this.#cookie(LOGIN, value, LOGIN_MS) };
  }

  /** Returns where to go after a login that was started here; null for any other. */
  finishLogin({ cookies }: Exchange, state: string): { readonly back: string; readonly cookie: string } | null {
    const parsed = loginState.safeParse(this.#open(cookies.get(LOGIN)));
    if (!parsed.success || parsed.data.until < Date.now() || !isSame(parsed.data.state, state)) return null;
    return { back: parsed.data.back, cookie: this.#cookie(LOGIN, "", 0) };
  }

  /** Returns a token that is part of every form of a session; another site can't know it. */
  formToken(of: Session): string {
    return createHmac("sha256", this.#key).update(`form ${of.id}`).digest("base64url");
  }

  isFormToken(of: Session, given: string): boolean {
    return isSame(this.formToken(of), given);
  }

  #cookie(name: string, value: string, ms: number): string {
    const secure = this.#isSecure ? "; Secure" : "";
    return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${Math.floor(ms / 1000)}${secure}`;
  }

  #seal(value: unknown): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
  }

  #open(sealed: string | undefined): unknown {
    if (sealed === undefined || sealed === "") return null;
    try {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
      return JSON.parse(text) as unknown;
    } catch {
      // Signed with another key, or by somebody else.
      return null;
    }
  }
}

/** Compares two texts in constant time. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
