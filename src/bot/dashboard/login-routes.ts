import type { Clock } from "../../ports/clock.ts";
import type { BotEnvironment } from "../environment.ts";
import { readForm } from "../http/read-form.ts";
import type { Answer, Exchange, Route } from "../http/exchange.ts";
import type { BotLog } from "../log.ts";
import { GuessGate } from "./guess-gate.ts";
import { LoginAttempts } from "./login-attempt.ts";
import { loginPage } from "./login-page.ts";
import { authorizeUrl, finishOAuth, LoginFailedError, revokeToken } from "./oauth.ts";
import { isSame, type Sealer } from "./sealer.ts";
import type { NewSession, Session, Sessions } from "./session.ts";

interface LoginOptions {
  readonly environment: BotEnvironment;
  /** The bot's public address. */
  readonly origin: (exchange: Exchange) => string;
  readonly sealer: Sealer;
  /** Null while the database has not answered yet. */
  readonly sessions: () => Sessions | null;
  readonly log: BotLog;
  readonly clock: Clock;
}

/** Routes for logging in with GitHub or with the bot's own token, and for logging out. */
export function loginRoutes({ environment, origin, sealer, sessions, log, clock }: LoginOptions): readonly Route[] {
  const { oauth, dashboardToken, publicUrl } = environment;
  const ways = { github: oauth !== null, token: dashboardToken !== null };
  const page = (status: number, problem: string, back: string): Answer => ({
    status,
    html: loginPage({ ...ways, problem, back }),
  });
  const away = (back: string) => page(503, "The database is not responding. Try again in a minute.", back);
  const attempts = new LoginAttempts(sealer, publicUrl?.startsWith("https:") === true);
  const gate = new GuessGate(clock);

  const enter = async (who: NewSession, back: string, cookies: readonly string[] = []): Promise<Answer> => {
    try {
      const begun = await sessions()?.begin(who);
      if (begun !== undefined) return { status: 303, redirect: back, cookies: [...cookies, begun] };
    } catch (error) {
      log.warn({ err: error }, "A session could not be stored");
    }
    return { ...away(back), cookies };
  };

  const revoke = async (session: Session): Promise<void> => {
    if (session.kind === "local" || oauth === null) return;
    try {
      await revokeToken({ ...environment, oauth }, session.token);
    } catch (error) {
      log.warn({ err: error, login: session.login }, "The token of a session that was ended could not be revoked");
    }
  };

  return [
    { method: "GET", path: "/login", handle: ({ url }) => page(200, "", safePath(url.searchParams.get("back"))) },
    {
      method: "POST",
      path: "/login",
      handle: async (exchange) => {
        const form = await readForm(exchange);
        const back = safePath(form.get("back"));
        if (dashboardToken === null) return page(404, "This bot has no token to log in with.", back);
        const address = addressOf(exchange, publicUrl !== null);
        const wait = await gate.enter(address);
        if (wait !== null) {
          const again = `Too many attempts. Try again in ${wait === 1 ? "a second" : `${wait} seconds`}.`;
          return { ...page(429, again, back), headers: { "retry-after": String(wait) } };
        }
        if (isSame(form.get("token") ?? "", dashboardToken)) {
          gate.right(address);
          return enter({ kind: "local" }, back);
        }
        gate.wrong(address);
        log.warn({ address }, "A login with a wrong token was rejected");
        return page(401, "Wrong token.", back);
      },
    },
    {
      method: "GET",
      path: "/login/github",
      handle: (exchange): Answer => {
        if (oauth === null) return page(404, "Logging in with GitHub is not set up on this bot.", "/");
        const begun = attempts.begin(safePath(exchange.url.searchParams.get("back")));
        const url = authorizeUrl({ ...environment, oauth }, begun, `${origin(exchange)}/login/github/callback`);
        return { status: 303, redirect: url, cookies: [begun.cookie] };
      },
    },
    {
      method: "GET",
      path: "/login/github/callback",
      handle: async (exchange) => {
        const { searchParams } = exchange.url;
        const begun = attempts.finish(exchange, searchParams.get("state") ?? "");
        if (oauth === null || begun === null)
          return page(400, "This login was not started here, or took too long. Try again.", "/");
        const code = searchParams.get("code");
        if (code === null) return { ...page(403, "GitHub refused the login.", begun.back), cookies: [begun.cookie] };
        try {
          const who = await finishOAuth({ ...environment, oauth }, { code, verifier: begun.verifier });
          log.info({ login: who.login }, "Logged in");
          return await enter({ kind: "github", ...who }, begun.back, [begun.cookie]);
        } catch (error) {
          if (!(error instanceof LoginFailedError)) log.warn({ err: error }, "A login failed");
          const why = error instanceof LoginFailedError ? error.message : "GitHub did not respond. Try again.";
          return { ...page(502, why, begun.back), cookies: [begun.cookie] };
        }
      },
    },
    {
      method: "POST",
      path: "/logout",
      handle: async (exchange) => {
        const form = await readForm(exchange);
        const known = sessions();
        if (known === null) return away("/");
        let ended: readonly Session[];
        try {
          const session = await known.read(exchange);
          if (session === null || !known.isFormToken(session, form.get("form") ?? ""))
            return { status: 303, redirect: "/login" };
          ended = await known.end(session, form.get("which") === "all" ? "all" : "this");
        } catch (error) {
          log.warn({ err: error }, "A session could not be ended");
          return away("/");
        }
        await Promise.all(ended.map(revoke));
        return { status: 303, redirect: "/login", cookies: [known.noCookie] };
      },
    },
  ];
}

/**
 * Where a request comes from. Behind a proxy all come from there, and the last address in its list is the one that it
 * saw itself; whoever reaches the bot beside its proxy can invent one, and then only the bound for all holds.
 */
function addressOf({ address, request }: Exchange, isBehindProxy: boolean): string {
  const list = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
  const last = list.split(",").at(-1)?.trim() ?? "";
  return isBehindProxy && last !== "" ? last : address;
}

/** Returns a path of this site; anything else becomes the front page, so that nobody is redirected elsewhere. */
function safePath(given: string | null): string {
  if (given === null || !given.startsWith("/") || /^\/[/\\]|[\\\r\n\t]/.test(given)) return "/";
  return given;
}
