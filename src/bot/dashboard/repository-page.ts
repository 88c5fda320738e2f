import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { RepositoryRow } from "../database/repositories.ts";
import type { ListedJob } from "../queue/figures.ts";
import { action, ago, count, pageOf, pill, problemBox, prose, type Health } from "./components.ts";
import { html, type Html } from "./html.ts";
import { planCard } from "./plan-card.ts";
import { jobList } from "./queue-page.ts";

export interface RepositoryView {
  readonly row: RepositoryRow;
  readonly health: Health;
  /** The repository's jobs. */
  readonly jobs: readonly ListedJob[];
  readonly now: EpochMs;
  readonly formToken: string;
  readonly mayAct: boolean;
  readonly serverUrl: string;
}

/** Renders a repository: its plans, the result of the last look, and its waiting and failed jobs. */
export function repositoryPage(view: RepositoryView): Html {
  const { row, health, now } = view;
  const address = `${view.serverUrl}/${row.owner}/${row.name}`;
  return html`<nav class="crumbs" aria-label="Where">
      <a href="/">Repositories</a> <span aria-hidden="true">/</span> ${row.owner}
    </nav>
    <div class="head">
      <h1>${row.name}</h1>
      ${pill(health)}<a href="${address}">On GitHub</a>
    </div>
    <div class="bar-of-actions">
      ${buttons(view)}<span class="faint"
        >${
          row.lookedAt === null
            ? "Not checked yet."
            : html`Checked ${ago(row.lookedAt, now)}; the next check is ${ago(row.nextSweepAt, now)} at the latest.`
        }</span
      >
    </div>
    ${row.problem !== null && problemBox(row.problem)} ${row.hasConfig === false && unconfigured(row)} ${notices(row)}
    ${plans(view, address)} ${lastChange(view, address)}
    ${
      view.jobs.length > 0 &&
      html`<section>
        <h2>Queue</h2>
        ${jobList({ jobs: view.jobs, names: new Map(), now, formToken: view.formToken, mayAct: () => view.mayAct })}
      </section>`
    }`;
}

function buttons({ row, mayAct, formToken }: RepositoryView): Html | "" {
  if (!mayAct || row.isArchived) return "";
  const to = pageOf(row);
  return row.hasConfig === false
    ? action({ to: `${to}/configure`, word: "Open a pull request that sets it up", formToken, isMain: true })
    : action({ to: `${to}/sync`, word: "Sync now", formToken, isMain: true });
}

function unconfigured({ summary }: RepositoryRow): Html {
  const found = summary?.plans.length ?? 0;
  return html`<p class="note">
    There is no <code>.github/plansync.yml</code>, so nothing was touched.
    ${
      found === 0
        ? "No plans were found either."
        : `${count(found, "plan was", "plans were")} found; the pull request adds the file, and merging it starts the sync.`
    }
  </p>`;
}

function notices({ summary }: RepositoryRow): Html | "" {
  const notices = summary?.notices ?? [];
  if (notices.length === 0) return "";
  return html`<ul class="notices">
    ${notices.map(
      ({ level, message, hint }) =>
        html`<li class="${level}">
          <p>${prose(message)}</p>
          ${hint !== "" && html`<p class="hint lines">${prose(hint)}</p>`}
        </li>`,
    )}
  </ul>`;
}

function plans({ row, formToken, mayAct, now }: RepositoryView, address: string): Html {
  const all = row.summary?.plans ?? [];
  if (all.length === 0)
    return html`<section>
      <h2>Plans</h2>
      <p class="empty">${noPlans(row)}</p>
    </section>`;
  const more = row.summary?.morePlans ?? 0;
  return html`<section>
    <h2>Plans</h2>
    <ul class="plans">
      ${all.map((plan) => planCard(plan, { address, page: pageOf(row), formToken, mayAct: mayAct && !row.isArchived, now }))}
    </ul>
    ${more > 0 && html`<p class="faint">and ${count(more, "plan")} more</p>`}
  </section>`;
}

function noPlans({ summary, problem }: RepositoryRow): string {
  if (problem !== null) return "No plan is read until this is fixed.";
  return summary === null ? "Plans have not been searched for yet." : "No plans found.";
}

const TOTALS = [
  "created",
  "updated",
  "closed",
  "reopened",
  "ticked",
  "unticked",
  "dropped",
  "held",
  "remaining",
  "conflicts",
  "failed",
] as const;

function lastChange({ row: { change: summary, changedAt }, now }: RepositoryView, address: string): Html | "" {
  const totals = summary?.totals;
  if (summary === null || totals === undefined) return "";
  const counted = TOTALS.filter((name) => totals[name] > 0);
  const acts = summary.plans.filter(({ operations }) => operations.length > 0);
  return html`<section>
    <h2>Last change${changedAt !== null && html` <small class="faint">${ago(changedAt, now)}</small>`}</h2>
    ${summary.headline !== undefined && html`<p>${summary.headline.charAt(0).toUpperCase()}${summary.headline.slice(1)}.</p>`}
    ${
      counted.length === 0
        ? summary.headline === undefined && html`<p class="empty">Nothing had to be done.</p>`
        : html`<ul class="chips">
            ${counted.map((name) => html`<li><b>${totals[name]}</b> ${name}</li>`)}
          </ul>`
    }
    ${
      summary.commit != null &&
      html`<p>
        Ticks were committed in <a href="${summary.commit.url}"><code>${summary.commit.sha.slice(0, 7)}</code></a
        >.
      </p>`
    }
    ${summary.pullRequest != null && html`<p>Ticks wait in <a href="${summary.pullRequest.url}">pull request #${summary.pullRequest.number}</a>.</p>`}
    ${acts.map(
      (plan) =>
        html`<details>
          <summary>${plan.title}: ${count(plan.operations.length + plan.moreOperations, "operation")}</summary>
          <ul class="operations">
            ${plan.operations.map((one) => html`<li><span class="pill ${one.status === "failed" ? "bad" : one.status === "remaining" ? "busy" : "idle"}">${one.kind}</span> ${one.issue === null ? one.title : html`<a href="${address}/issues/${one.issue}">${one.title}</a>`}${one.detail !== "" && html` <span class="faint">${one.detail}</span>`}</li>`)}
          </ul>
          ${plan.moreOperations > 0 && html`<p class="faint">and ${plan.moreOperations} more</p>`}
        </details>`,
    )}
  </section>`;
}
