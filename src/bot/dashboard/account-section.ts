import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { InstallationRow } from "../database/installations.ts";
import type { ListedRow } from "../database/repositories.ts";
import type { Quota } from "../github/shared-pace.ts";
import { action, ago, bar, count, pageOf, pill, prose, type Health } from "./components.ts";
import { html, type Html } from "./html.ts";
import { lacking } from "./lacking.ts";

/** What an account's part of the front page is made from, beside its rows. */
export interface AccountView {
  readonly quotas: readonly (Quota & { readonly installationId: number })[];
  readonly now: EpochMs;
  readonly formToken: string;
  readonly mayAct: (repositoryId: number) => boolean;
}

/** Renders an account with its limits and these of its repositories. */
export function accountSection(
  view: AccountView,
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

function line(view: AccountView, row: ListedRow, health: Health): Html {
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

function buttonFor({ mayAct, formToken }: AccountView, row: ListedRow): Html | "" {
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
