import type { InstallationRow } from "../database/installations.ts";
import type { ListedRow } from "../database/repositories.ts";
import type { ListedJob } from "../queue/figures.ts";
import { accountSection, type AccountView } from "./account-section.ts";
import { bar, count, type Health } from "./components.ts";
import { healthOf, needsAttention, standingOf } from "./health.ts";
import { html, type Html } from "./html.ts";

export interface Overview extends AccountView {
  readonly installations: readonly InstallationRow[];
  readonly repositories: readonly ListedRow[];
  readonly jobs: readonly ListedJob[];
  readonly filter: Filter;
  /** Page where the App can be installed on more accounts; null when it isn't known. */
  readonly installUrl: string | null;
  /** Maximum time until a new installation is found, in minutes. */
  readonly sweepMinutes: number;
}

export interface Filter {
  readonly text: string;
  readonly show: "all" | "attention" | "configured" | "unconfigured";
}

const SHOWS = {
  all: "All",
  attention: "Need attention",
  configured: "Configured",
  unconfigured: "Not configured",
} as const;

/** Reads the filter from an address; anything else is no filter. */
export function readFilter(query: URLSearchParams): Filter {
  const show = query.get("show") ?? "";
  return { text: (query.get("q") ?? "").trim().slice(0, 100), show: show in SHOWS ? (show as Filter["show"]) : "all" };
}

/** Maximum number of repositories on one page. */
const MOST_SHOWN = 300;

/** Renders the front page: everything the person may see, by account. */
export function overviewPage(view: Overview): Html {
  const { installations, repositories, filter } = view;
  if (installations.length === 0 && repositories.length === 0) return nothingYet(view);
  const jobsOf = new Map(repositories.map(({ id }) => [id, [] as ListedJob[]]));
  for (const job of view.jobs) jobsOf.get(job.repositoryId ?? 0)?.push(job);
  const byRow = (stateOf: typeof healthOf) =>
    new Map(repositories.map((row) => [row.id, stateOf(row, jobsOf.get(row.id) ?? [])]));
  const healthById = byRow(healthOf);
  const standingById = byRow(standingOf);
  const found = repositories.filter((row) => isShown(row, standingById.get(row.id) ?? "unseen", filter));
  const shown = found.slice(0, MOST_SHOWN);
  const isFound = (installation: number) => found.some(({ installationId }) => installationId === installation);
  const groups = installations.map((one) => ({
    one,
    rows: shown.filter(({ installationId }) => installationId === one.id),
  }));
  return html`<h1 class="hidden">Repositories</h1>
    ${tiles(view, standingById)}
    <form class="filter" method="get" action="/" role="search">
      <label
        ><span class="hidden">Name</span
        ><input type="search" name="q" value="${filter.text}" placeholder="Find a repository"
      /></label>
      <label
        ><span class="hidden">Show</span
        ><select name="show">
          ${Object.entries(SHOWS).map(
            ([value, word]) =>
              html`<option value="${value}" ${value === filter.show && html` selected`}>${word}</option>`,
          )}
        </select></label
      >
      <button>Show</button>
    </form>
    ${
      found.length > shown.length &&
      html`<p class="note">
        These are the first ${shown.length} of ${found.length.toLocaleString("en")} repositories by name: search for the
        others.
      </p>`
    }
    ${shown.length === 0 && !isUnfiltered(filter) && html`<p class="empty">No repository matches. <a href="/">Show all</a></p>`}
    ${groups.filter(({ one, rows }) => rows.length > 0 || (isUnfiltered(filter) && !isFound(one.id))).map(({ one, rows }) => accountSection(view, one, rows, healthById))}`;
}

function isUnfiltered({ text, show }: Filter): boolean {
  return text === "" && show === "all";
}

function isShown(row: ListedRow, standing: Health, { text, show }: Filter): boolean {
  if (!`${row.owner}/${row.name}`.toLowerCase().includes(text.toLowerCase())) return false;
  if (show === "attention") return needsAttention(standing);
  if (show === "configured") return row.hasConfig === true;
  if (show === "unconfigured") return row.hasConfig === false;
  return true;
}

function tiles({ repositories, jobs }: Overview, standingById: ReadonlyMap<number, Health>): Html {
  const kept = repositories.filter(({ hasConfig, isArchived }) => hasConfig === true && !isArchived);
  const sum = (what: "plans" | "done" | "total") => kept.reduce((all, { brief }) => all + (brief?.[what] ?? 0), 0);
  const plans = sum("plans");
  const bad = [...standingById.values()].filter(needsAttention).length;
  const good = kept.filter(({ id }) => standingById.get(id) === "synced").length;
  const waiting = jobs.filter(({ state }) => state !== "dead").length;
  return html`<dl class="tiles">
    <div>
      <dt>In sync</dt>
      <dd>
        ${good}<small> of ${kept.length}<span class="hidden"> configured repositories</span></small>
      </dd>
    </div>
    <div>
      <dt>${count(plans, "Plan").replace(/^\d[\d,]* /, "")}</dt>
      <dd>${plans}</dd>
    </div>
    <div>
      <dt>Done</dt>
      <dd>${bar(sum("done"), sum("total"), "All plans")}</dd>
    </div>
    <div>
      <dt>In the queue</dt>
      <dd><a href="/queue">${waiting}</a></dd>
    </div>
    <div class="${bad > 0 ? "bad" : ""}">
      <dt>Need attention</dt>
      <dd>${bad > 0 ? html`<a href="/?show=attention">${bad}</a>` : "0"}</dd>
    </div>
  </dl>`;
}

function nothingYet({ installUrl, sweepMinutes }: Overview): Html {
  return html`<section class="blank">
    <h1>No repositories yet</h1>
    <p>plansync is not installed on any repository that you can see.</p>
    ${installUrl !== null && html`<p><a class="button main" href="${installUrl}">Install it on an account</a></p>`}
    <p class="faint">
      Repositories appear here as soon as GitHub reports them; if it can't reach this bot, within
      ${count(Math.ceil(sweepMinutes), "minute")}. Reload the page to see them.
    </p>
  </section>`;
}
