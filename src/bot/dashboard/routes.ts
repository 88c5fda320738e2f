import { away, problem, staticFile } from "./page-answers.ts";
import type { Clock } from "../../ports/clock.ts";
import type { BotCore } from "../core.ts";
import { listInstallations } from "../database/installations.ts";
import { findRepositoriesByName, listRepositories, type RepositoryRow } from "../database/repositories.ts";
import type { BotEnvironment } from "../environment.ts";
import { readQuotas } from "../github/shared-pace.ts";
import type { Answer, Exchange, Route } from "../http/exchange.ts";
import { BodyRefusedError } from "../http/body-refused.ts";
import { readForm } from "../http/read-form.ts";
import type { BotLog } from "../log.ts";
import { listJobs } from "../queue/figures.ts";
import { allowPlan, configureRepository, retryJob, syncNow } from "./actions.ts";
import { pageOf } from "./components.ts";
import { layout, type PageFrame } from "./layout.ts";
import { loginRoutes } from "./login-routes.ts";
import { overviewPage, readFilter, healthOf } from "./overview.ts";
import { queuePage } from "./queue-page.ts";
import { repositoryPage } from "./repository-page.ts";
import { Sealer } from "./sealer.ts";
import { Sessions, type Session } from "./session.ts";
import { ICON, STYLE } from "./style.ts";
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

/** Returns the routes of the dashboard's pages. */
export function dashboardRoutes(options: DashboardOptions): readonly Route[] {
  const { environment, log, clock } = options;
  const origin = (exchange: Exchange) => environment.publicUrl ?? originOf(exchange, options.url);
  const sealer = new Sealer(environment.sessionSecret);
  const isSecure = environment.publicUrl?.startsWith("https:") === true;
  const sessionsIn = ({ services }: BotCore) =>
    new Sessions(services.database, sealer, isSecure, environment.dashboardToken);
  const visibility = new Visibility(environment.apiUrl);

  const visit = async (exchange: Exchange, answer: (visit: Visit) => Promise<Answer>): Promise<Answer> => {
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

  const act = (exchange: Exchange, answer: (visit: Visit, form: Form) => Promise<Answer>): Promise<Answer> =>
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

  const withRepository = async (
    seen: Visit,
    params: Readonly<Record<string, string>>,
    answer: (row: RepositoryRow) => Promise<Answer>,
  ): Promise<Answer> => {
    const { owner = "", name = "" } = params;
    const rows = await findRepositoriesByName(seen.core.services.database, owner, name);
    const row = rows.find(({ id }) => maySee(seen.visible, id));
    return row === undefined
      ? problem(seen.frame("Not found"), 404, "This repository does not exist, or you don't have access to it.")
      : answer(row);
  };

  const changing = (path: string, change: (seen: Visit, row: RepositoryRow, form: Form) => Promise<Answer>): Route => ({
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

  return [
    { method: "GET", path: "/style.css", handle: () => staticFile("text/css; charset=utf-8", STYLE) },
    { method: "GET", path: "/icon.svg", handle: () => staticFile("image/svg+xml", ICON) },
    ...loginRoutes({
      environment,
      origin,
      sealer,
      sessions: () => {
        const core = options.core();
        return core === null ? null : sessionsIn(core);
      },
      log,
      clock,
    }),
    {
      method: "GET",
      path: "/",
      handle: (exchange) =>
        visit(exchange, async (seen) => {
          const { database } = seen.core.services;
          const [installations, repositories, jobs, quotas] = await Promise.all([
            listInstallations(database),
            listRepositories(database, idsOf(seen.visible)),
            listJobs(database, idsOf(seen.visible)),
            readQuotas(database, null),
          ]);
          const theirs = new Set(repositories.map(({ installationId }) => installationId));
          const content = overviewPage({
            installations: installations.filter(({ id }) => seen.visible.repositories === null || theirs.has(id)),
            repositories,
            jobs,
            quotas,
            filter: readFilter(exchange.url.searchParams),
            now: clock.now(),
            formToken: seen.formToken,
            mayAct: (id) => mayAct(seen.visible, id),
            installUrl: await seen.core.services.app.installUrl(environment.serverUrl),
            sweepMinutes: environment.sweepMinutes,
          });
          return { status: 200, html: layout(seen.frame("Repositories", "repositories"), content) };
        }),
    },
    {
      method: "GET",
      path: "/repositories/:owner/:name",
      handle: (exchange, params) =>
        visit(exchange, (seen) =>
          withRepository(seen, params, async (row) => {
            const jobs = await listJobs(seen.core.services.database, [row.id]);
            const content = repositoryPage({
              row,
              jobs,
              health: healthOf(row, jobs),
              now: clock.now(),
              formToken: seen.formToken,
              mayAct: mayAct(seen.visible, row.id),
              serverUrl: environment.serverUrl,
            });
            return { status: 200, html: layout(seen.frame(`${row.owner}/${row.name}`, "repositories"), content) };
          }),
        ),
    },
    {
      method: "GET",
      path: "/queue",
      handle: (exchange) =>
        visit(exchange, async (seen) => {
          const { database } = seen.core.services;
          const jobs = await listJobs(database, idsOf(seen.visible));
          const ids = new Set(jobs.flatMap(({ repositoryId }) => repositoryId ?? []));
          const rows = await listRepositories(database, [...ids]);
          const names = new Map(rows.map((row) => [row.id, { text: `${row.owner}/${row.name}`, page: pageOf(row) }]));
          const content = queuePage({
            jobs,
            names,
            now: clock.now(),
            formToken: seen.formToken,
            mayAct: (id) => (id === null ? seen.visible.repositories === null : mayAct(seen.visible, id)),
          });
          return { status: 200, html: layout(seen.frame("Queue", "queue"), content) };
        }),
    },
    changing("sync", async ({ core }, row) => {
      await syncNow(core, row);
      return { status: 303, redirect: `${pageOf(row)}?said=queued` };
    }),
    changing("allow", async (seen, row, form) => {
      const by = seen.session.kind === "github" ? seen.session.login : "the dashboard";
      const refused = await allowPlan(seen.core, row, {
        path: form.get("path") ?? "",
        version: form.get("version") ?? "",
        by,
      });
      return refused === null
        ? { status: 303, redirect: `${pageOf(row)}?said=allowed` }
        : problem(seen.frame("Not done"), 409, refused.why);
    }),
    changing("configure", async (seen, row) => {
      const done = await configureRepository(seen.core, row);
      return "url" in done ? { status: 303, redirect: done.url } : problem(seen.frame("Not done"), 409, done.why);
    }),
    {
      method: "POST",
      path: "/queue/:id/retry",
      handle: (exchange, params) =>
        act(exchange, async (seen) => {
          const jobs = await listJobs(seen.core.services.database, idsOf(seen.visible));
          const job = jobs.find(({ id, state }) => id === params["id"] && state === "dead");
          const allowed =
            job !== undefined &&
            (job.repositoryId === null ? seen.visible.repositories === null : mayAct(seen.visible, job.repositoryId));
          if (!allowed) return problem(seen.frame("Not found"), 404, "That job no longer exists.");
          await retryJob(seen.core, job.id);
          return { status: 303, redirect: "/queue?said=retried" };
        }),
    },
  ];
}

/** Returns the repositories whose jobs a person may see; null: all jobs, including those of no repository. */
function idsOf({ repositories }: Visible): readonly number[] | null {
  return repositories === null ? null : [...repositories.keys()];
}

/** Returns the origin that the browser used; behind a proxy, PUBLIC_URL sets it. */
function originOf({ request }: Exchange, url: string): string {
  const { host } = request.headers;
  return host === undefined ? url : `http://${host}`;
}
