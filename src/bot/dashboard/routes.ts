import { listInstallations } from "../database/installations.ts";
import { listRepositories } from "../database/repositories.ts";
import { readQuotas } from "../github/shared-pace.ts";
import type { Route } from "../http/exchange.ts";
import { listJobs } from "../queue/figures.ts";
import { allowPlan, configureRepository, retryJob, syncNow } from "./actions.ts";
import { pageOf } from "./components.ts";
import { healthOf } from "./health.ts";
import { layout } from "./layout.ts";
import { loginRoutes } from "./login-routes.ts";
import { overviewPage, readFilter } from "./overview.ts";
import { problem, staticFile } from "./page-answers.ts";
import { queuePage } from "./queue-page.ts";
import { repositoryPage } from "./repository-page.ts";
import { ICON, STYLE } from "./style.ts";
import { mayAct, type Visible } from "./visible.ts";
import { createVisits, type DashboardOptions } from "./visits.ts";

/** Returns the routes of the dashboard's pages. */
export function dashboardRoutes(options: DashboardOptions): readonly Route[] {
  const { environment, log, clock } = options;
  const { origin, sealer, sessionsIn, visit, act, withRepository, changing } = createVisits(options);

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
