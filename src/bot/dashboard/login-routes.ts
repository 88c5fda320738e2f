import { setTimeout as sleep } from "node:timers/promises";
import type { BotEnvironment } from "../environment.ts";
import type { Answer, Exchange, Route } from "../http/exchange.ts";
import type { BotLog } from "../log.ts";
import { readForm } from "../http/read-form.ts";
import { loginPage } from "./login-page.ts";
import { authorizeUrl, finishOAuth, LoginFailedError } from "./oauth.ts";
import { isSame, type Sessions } from "./session.ts";

interface LoginOptions {
  readonly environment: BotEnvironment;
  /** The bot's public address. */
  readonly origin: (exchange: Exchange) => string;
  readonly sessions: Sessions;
  readonly log: BotLog;
}

/** Delay after a wrong token, in milliseconds: guessing must be slow. */
const WRONG_TOKEN_WAIT = 500;

/** Routes for logging in with GitHub or with the bot's own token, and for logging out. */
export function loginRoutes({ environment, origin, sessions, log }: LoginOptions): readonly Route[] {
  const { oauth, dashboardToken } = environment;
  const ways = { github: oauth !== null, token: dashboardToken !== null };
  const page = (status: number, problem: string, back: string): Answer => ({
    status,
    html: loginPage({ ...ways, problem, back }),
  });
  let guard: Promise<unknown> = Promise.resolve();
  return [
    { method: "GET", path: "/login", handle: ({ url }) => page(200, "", safePath(url.searchParams.get("back"))) },
    {
      method: "POST",
      path: "/login",
      handle: async (exchange) => {
        const form = await readForm(exchange);
        const back = safePath(form.get("back"));
        if (dashboardToken === null) return page(404, "This bot has no token to log in with.", back);
        if (isSame(form.get("token") ?? "", dashboardToken))
          return { status: 303, redirect: back, cookies: [sessions.begin({ kind: "local" })] };
        log.warn("A login with a wrong token was rejected");
        guard = guard.then(() => sleep(WRONG_TOKEN_WAIT));
        await guard;
        return page(401, "Wrong token.", back);
      },
    },
    {
      method: "GET",
      path: "/login/github",
      handle: (exchange): Answer => {
        if (oauth === null) return page(404, "Logging in with GitHub is not set up on this bot.", "/");
        const { state, cookie } = sessions.beginLogin(safePath(exchange.url.searchParams.get("back")));
        const url = authorizeUrl({ ...environment, oauth }, state, `${origin(exchange)}/login/github/callback`);
        return { status: 303, redirect: url, cookies: [cookie] };
      },
    },
    {
      method: "GET",
      path: "/login/github/callback",
      handle: async (exchange) => {
        const { searchParams } = exchange.url;
        const begun = sessions.finishLogin(exchange, searchParams.get("state") ?? "");
        if (oauth === null || begun === null)
          return page(400, "This login was not started here, or took too long. Try again.", "/");
        const code = searchParams.get("code");
        if (code === null) return { ...page(403, "GitHub refused the login.", begun.back), cookies: [begun.cookie] };
        try {
          const who = await finishOAuth({ ...environment, oauth }, code);
          log.info({ login: who.login }, "Logged in");
          return {
            status: 303,
            redirect: begun.back,
            cookies: [begun.cookie, sessions.begin({ kind: "github", ...who })],
          };
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
        const session = sessions.read(exchange);
        const form = await readForm(exchange);
        if (session === null || !sessions.isFormToken(session, form.get("form") ?? ""))
          return { status: 303, redirect: "/login" };
        return { status: 303, redirect: "/login", cookies: [sessions.end()] };
      },
    },
  ];
}

/** Returns a path of this site; anything else becomes the front page, so that nobody is redirected elsewhere. */
function safePath(given: string | null): string {
  if (given === null || !given.startsWith("/") || /^\/[/\\]|[\\\r\n\t]/.test(given)) return "/";
  return given;
}
