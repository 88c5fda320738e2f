import type { Clock } from "../../ports/clock.ts";
import type { BotCore } from "../core.ts";
import { findRepositoriesByName, type RepositoryRow } from "../database/repositories.ts";
import type { BotEnvironment } from "../environment.ts";
import { BodyRefusedError } from "../http/body-refused.ts";
import type { Answer, Exchange, Route } from "../http/exchange.ts";
import { readForm } from "../http/read-form.ts";
import type { BotLog } from "../log.ts";
import type { PageFrame } from "./layout.ts";
import { away, problem } from "./page-answers.ts";
import { Sealer } from "./sealer.ts";
import { Sessions, type Session } from "./session.ts";
import { LoggedOutError, mayAct, maySee, Visibility, type Visible } from "./visible.ts";

export interface DashboardOptions {
  readonly environment: BotEnvironment;
  /** Address that the bot listens on. */
  readonly url: string;
  readonly log: BotLog;
  readonly core: () => BotCore | null;
  readonly clock: Clock;
}

/** What a form sent, by name. */
type Form = Awaited<ReturnType<typeof readForm>>;

/** A request from somebody who is logged in. */
interface Visit {
  readonly core: BotCore;
  readonly session: Session;
  readonly visible: Visible;
  readonly formToken: string;
  /** True for the token that this session's forms carry. */
  readonly isForm: (given: string) => boolean;
  readonly frame: (title: string, current?: PageFrame["current"]) => PageFrame;
}

const SAID: Readonly<Record<string, string>> = {
  queued: "The sync was started.",
  allowed: "The plan is allowed; its sync was started.",
  retried: "The job was restarted.",
};

/** Who may come in, what they see, and what their forms may do: each page and each form goes through one of these. */
export interface Visits {
  readonly origin: (exchange: Exchange) => string;
  readonly sealer: Sealer;
  readonly sessionsIn: (core: BotCore) => Sessions;
  /** Answers somebody who is logged in; sends everybody else to log in. */
  readonly visit: (exchange: Exchange, answer: (visit: Visit) => Promise<Answer>) => Promise<Answer>;
  /** As `visit`, for a form that came from one of our pages. */
  readonly act: (exchange: Exchange, answer: (visit: Visit, form: Form) => Promise<Answer>) => Promise<Answer>;
  /** Answers about the repository of an address, if the person may see it. */
  readonly withRepository: (
    seen: Visit,
    params: Readonly<Record<string, string>>,
    answer: (row: RepositoryRow) => Promise<Answer>,
  ) => Promise<Answer>;
  /** A route of a form that changes something in a repository, for those who may write there. */
  readonly changing: (path: string, change: (seen: Visit, row: RepositoryRow, form: Form) => Promise<Answer>) => Route;
}

export function createVisits(options: DashboardOptions): Visits {
  const { environment, log } = options;
  const origin = (exchange: Exchange) => environment.publicUrl ?? originOf(exchange, options.url);
  const sealer = new Sealer(environment.sessionSecret);
  const isSecure = environment.publicUrl?.startsWith("https:") === true;
  const sessionsIn = ({ services }: BotCore) =>
    new Sessions(services.database, sealer, isSecure, environment.dashboardToken);
  const visibility = new Visibility(environment.apiUrl);

  const visit: Visits["visit"] = async (exchange, answer) => {
    const back = encodeURIComponent(`${exchange.url.pathname}${exchange.url.search}`);
    const login: Answer = { status: 303, redirect: exchange.method === "GET" ? `/login?back=${back}` : "/login" };
    const core = options.core();
    if (core === null) return exchange.cookies.size === 0 ? login : away({ title: "Not ready", session: null });
    const sessions = sessionsIn(core);
    let frame: Visit["frame"] = (title) => ({ title, session: null });
    try {
      const session = await sessions.read(exchange);
      if (session === null) return login;
      const formToken = sessions.formToken(session);
      const said = SAID[exchange.url.searchParams.get("said") ?? ""];
      frame = (title, current) => ({ title, session, formToken, said, ...(current !== undefined && { current }) });
      const visible = await visibility.of(session).catch(async (error: unknown) => {
        if (error instanceof LoggedOutError) await sessions.end(session, "this");
        throw error;
      });
      const isForm = (given: string) => sessions.isFormToken(session, given);
      return await answer({ core, session, visible, formToken, isForm, frame });
    } catch (error) {
      if (error instanceof LoggedOutError) return { ...login, cookies: [sessions.noCookie] };
      if (error instanceof BodyRefusedError) throw error;
      log.warn({ err: error, path: exchange.url.pathname }, "A page could not be rendered");
      return away(frame("Not ready"));
    }
  };

  const act: Visits["act"] = (exchange, answer) =>
    visit(exchange, async (seen) => {
      const form = await readForm(exchange);
      const from = exchange.request.headers.origin;
      if (!seen.isForm(form.get("form") ?? "") || (from !== undefined && from !== origin(exchange)))
        return problem(
          seen.frame("Not done"),
          403,
          "This form has expired, or did not come from this dashboard. Go back and try again.",
        );
      return answer(seen, form);
    });

  const withRepository: Visits["withRepository"] = async (seen, params, answer) => {
    const { owner = "", name = "" } = params;
    const rows = await findRepositoriesByName(seen.core.services.database, owner, name);
    const row = rows.find(({ id }) => maySee(seen.visible, id));
    return row === undefined
      ? problem(seen.frame("Not found"), 404, "This repository does not exist, or you don't have access to it.")
      : answer(row);
  };

  const changing: Visits["changing"] = (path, change) => ({
    method: "POST",
    path: `/repositories/:owner/:name/${path}`,
    handle: (exchange, params) =>
      act(exchange, (seen, form) =>
        withRepository(seen, params, async (row) =>
          mayAct(seen.visible, row.id)
            ? change(seen, row, form)
            : problem(seen.frame("Not done"), 403, "This requires write access to the repository."),
        ),
      ),
  });

  return { origin, sealer, sessionsIn, visit, act, withRepository, changing };
}

/** Returns the origin that the browser used; behind a proxy, PUBLIC_URL sets it. */
function originOf({ request }: Exchange, url: string): string {
  const { host } = request.headers;
  return host === undefined ? url : `http://${host}`;
}
