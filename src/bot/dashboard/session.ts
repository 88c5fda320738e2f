import { createHash, randomBytes } from "node:crypto";
import * as z from "zod";
import { ask, type Database } from "../database/database.ts";
import { cookieText } from "../http/cookie.ts";
import type { Exchange } from "../http/exchange.ts";
import { isSame, type Sealer } from "./sealer.ts";

/** The person using the dashboard. */
export type Session =
  | { readonly kind: "local"; readonly id: string }
  | {
      readonly kind: "github";
      readonly id: string;
      /** GitHub's number of the person: names can be changed, and taken again. */
      readonly person: number;
      readonly login: string;
      /** Acts for the person at GitHub. */
      readonly token: string;
    };

/** Somebody who has just logged in. */
export type NewSession = { readonly kind: "local" } | Omit<Extract<Session, { readonly kind: "github" }>, "id">;

interface Row {
  readonly id: string;
  readonly person: string | number | null;
  readonly login: string | null;
  readonly token: string | null;
}

const COOKIE = "plansync_session";
/** The lifetime of GitHub's tokens for people. */
const SESSION_MS = 8 * 3_600_000;

/**
 * The dashboard's sessions: rows of the database, so that every replica knows them and logging out ends them. The cookie
 * is an id, of which the row has only the hash; the token in it is sealed. So nobody can log in with what a copy of the
 * database holds.
 */
export class Sessions {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #isSecure: boolean;
  readonly #dashboardToken: string | null;

  /**
   * @param isSecure true where the dashboard is served over https.
   * @param dashboardToken what people without an account of GitHub log in with; null: nobody does.
   */
  constructor(database: Database, sealer: Sealer, isSecure: boolean, dashboardToken: string | null) {
    this.#database = database;
    this.#sealer = sealer;
    this.#isSecure = isSecure;
    this.#dashboardToken = dashboardToken;
  }

  /** Returns the session; null without one. @throws when the database is unavailable. */
  async read({ cookies }: Pick<Exchange, "cookies">): Promise<Session | null> {
    const cookie = cookies.get(COOKIE);
    if (cookie === undefined || cookie === "") return null;
    const rows = await ask<Row>(this.#database, "SELECT * FROM {s}.session WHERE id = $1 AND until > now()", [
      idOf(cookie),
    ]);
    return rows[0] === undefined ? null : this.#toSession(rows[0]);
  }

  /** Stores a session, and returns its cookie. */
  async begin(who: NewSession): Promise<string> {
    const cookie = randomBytes(24).toString("base64url");
    const { person, login, token } = who.kind === "local" ? { ...NOBODY, token: this.#localMark } : who;
    await ask(
      this.#database,
      `INSERT INTO {s}.session (id, person, login, token, until) VALUES ($1, $2, $3, $4, now() + $5 * interval '1 millisecond')`,
      [idOf(cookie), person, login, this.#sealer.seal(token), SESSION_MS],
    );
    return cookieText(COOKIE, cookie, SESSION_MS, this.#isSecure);
  }

  /** Ends this session, or all of the same person, and returns what was ended. */
  async end(session: Session, which: "this" | "all"): Promise<readonly Session[]> {
    const person = session.kind === "github" ? session.person : null;
    const rows = await ask<Row>(
      this.#database,
      "DELETE FROM {s}.session WHERE id = $1 OR ($2 AND person IS NOT DISTINCT FROM $3::bigint) RETURNING *",
      [session.id, which === "all", person],
    );
    return rows.flatMap((row) => this.#toSession(row) ?? []);
  }

  /** The cookie that makes a browser forget its session. */
  get noCookie(): string {
    return cookieText(COOKIE, "", 0, this.#isSecure);
  }

  /** Returns a token that is part of every form of a session; another site can't know it. */
  formToken(of: Session): string {
    return this.#sealer.derive(`form ${of.id}`);
  }

  isFormToken(of: Session, given: string): boolean {
    return isSame(this.formToken(of), given);
  }

  /** Null where it was begun with another secret, or with a dashboard token that is not valid any more. */
  #toSession({ id, person, login, token }: Row): Session | null {
    const opened = z.string().safeParse(this.#sealer.open(token));
    if (!opened.success) return null;
    if (person !== null) return { kind: "github", id, person: Number(person), login: login ?? "", token: opened.data };
    return this.#dashboardToken !== null && isSame(opened.data, this.#localMark) ? { kind: "local", id } : null;
  }

  /** Ties a session to the dashboard token that it was begun with, without telling it. */
  get #localMark(): string {
    return this.#sealer.derive(`local ${this.#dashboardToken ?? ""}`);
  }
}

const NOBODY = { person: null, login: null };

function idOf(cookie: string): string {
  return createHash("sha256").update(cookie).digest("base64url");
}
