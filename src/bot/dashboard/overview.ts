import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { InstallationRow } from "../database/installations.ts";
import type { ListedRow } from "../database/repositories.ts";
import type { Quota } from "../github/shared-pace.ts";
import type { ListedJob } from "../queue/figures.ts";
import { action, ago, bar, count, pageOf, pill, prose, type Health } from "./components.ts";
import { lacking } from "./lacking.ts";
import { html, type Html } from "./html.ts";

export interface Overview {
  readonly installations: readonly InstallationRow[];
  readonly repositories: readonly ListedRow[];
  readonly jobs: readonly ListedJob[];
  readonly quotas: readonly (Quota & { readonly installationId: number })[];
  readonly filter: Filter;
  readonly now: EpochMs;
  readonly formToken: string;
  readonly mayAct: (repositoryId: number) => boolean;
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

/**
 * Returns a repository's state as its page shows it: running and waiting jobs take precedence over the last result.
 * @param own its jobs.
 */
export function healthOf(row: ListedRow, own: readonly ListedJob[]): Health {
  if (own.some(({ state }) => state === "running")) return "running";
  const standing = standingOf(row, own);
  if (standing === "failing" || standing === "archived") return standing;
  const isDue = own.some(({ state, due }) => state === "waiting" && due !== null && due.getTime() <= Date.now());
  return isDue ? "queued" : standing;
}

/** Returns what the last look at a repository said. A look that begins changes nothing: who is asked is still asked. */
function standingOf(row: ListedRow, own: readonly ListedJob[]): Health {
  if (own.some(({ state }) => state === "dead") || row.outcome === "failing") return "failing";
  if (row.isArchived) return "archived";
  if (row.outcome === "synced" && row.brief !== null && row.brief.concern !== null) return "blocked";
  return row.outcome ?? "unseen";
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
    ${groups.filter(({ one, rows }) => rows.length > 0 || (isUnfiltered(filter) && !isFound(one.id))).map(({ one, rows }) => account(view, one, rows, healthById))}`;
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

function needsAttention(standing: Health): boolean {
  return standing === "failing" || standing === "blocked";
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

function account(
  view: Overview,
  one: InstallationRow,
  rows: readonly ListedRow[],
  healthById: ReadonlyMap<number, Health>,
): Html {
  const quotas = view.quotas.filter(({ installationId }) => installationId === one.id);
  return html`<section class="account" aria-labelledby="account-${one.id}">
    <div class="head">
      <h2 id="account-${one.id}">${one.account}</h2>
      ${one.isSuspended && html`<span class="pill bad">suspended</span>`}
      <span class="limits">${quotas.map((quota) => limit(quota, view.now))}</span>
      ${one.htmlUrl !== "" && html`<a href="${one.htmlUrl}">Installation</a>`}
    </div>
    ${lacking(one)}
    ${
      rows.length === 0
        ? html`<p class="empty">
            ${one.isSuspended ? "plansync does nothing while it is suspended." : "There is no repository here that you can see."}
          </p>`
        : html`<ul class="rows">
            ${rows.map((row) => line(view, row, healthById.get(row.id) ?? "unseen"))}
          </ul>`
    }
  </section>`;
}

/** GitHub's rate limits, by the names that people use. */
const RESOURCE: Readonly<Record<string, string>> = { core: "REST", graphql: "GraphQL" };

function limit({ resource, remaining, allowed, resetAt }: Quota, now: EpochMs): Html {
  const kind = RESOURCE[resource] ?? resource;
  const label = `${remaining} of ${allowed} ${kind} requests left`;
  return html`<span class="limit" title="${label}"
    ><meter
      min="0"
      max="${allowed}"
      low="${allowed * 0.25}"
      optimum="${allowed}"
      value="${remaining}"
      aria-label="${label}"
    ></meter
    ><span>${remaining.toLocaleString("en")} ${kind} requests left, full ${ago(resetAt, now)}</span></span
  >`;
}

const NOTHING_SEEN = { plans: 0, done: 0, total: 0, concern: null };

function line(view: Overview, row: ListedRow, health: Health): Html {
  const { plans, done, total, concern } = row.brief ?? NOTHING_SEEN;
  const found = row.hasConfig === false ? "found" : "";
  const why = row.problem?.message ?? concern;
  return html`<li>
    <div class="name"><a href="${pageOf(row)}">${row.name}</a>${pill(health)}</div>
    <div class="what">
      ${plans === 0 ? html`<span class="faint">no plans</span>` : html`${bar(done, total, `Plans of ${row.name}`)}<span class="faint">${count(plans, "plan")} ${found}</span>`}
    </div>
    <div class="when faint">${row.lookedAt === null ? "" : ago(row.lookedAt, view.now)}</div>
    <div class="do">${buttonFor(view, row)}</div>
    ${why !== null && html`<p class="why short">${prose(firstSentence(why))}</p>`}
  </li>`;
}

/** Returns the first sentence, which says what is wrong; the repository's own page says what to do. */
function firstSentence(message: string): string {
  return /^.*?[.!?](?=\s+\p{Lu})/su.exec(message)?.[0] ?? message;
}

function buttonFor({ mayAct, formToken }: Overview, row: ListedRow): Html | "" {
  if (!mayAct(row.id) || row.isArchived) return "";
  const name = `${row.owner}/${row.name}`;
  if (row.hasConfig === false)
    return row.brief?.plans === 0
      ? ""
      : action({
          to: `${pageOf(row)}/configure`,
          word: "Set up…",
          formToken,
          label: `Open a pull request that sets up ${name}`,
        });
  return action({ to: `${pageOf(row)}/sync`, word: "Sync now", formToken, label: `Sync ${name} now` });
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
