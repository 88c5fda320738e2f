import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { ListedJob } from "../queue/figures.ts";
import { action, ago, count, prose } from "./components.ts";
import { html, type Html } from "./html.ts";

export interface QueueView {
  readonly jobs: readonly ListedJob[];
  /** Names of repositories and links to them, by id. */
  readonly names: ReadonlyMap<number, { readonly text: string; readonly page: string }>;
  readonly now: EpochMs;
  readonly formToken: string;
  readonly mayAct: (repositoryId: number | null) => boolean;
}

/** Renders the queue: jobs that failed too often, run or wait. Only what there is has a heading. */
export function queuePage(view: QueueView): Html {
  const jobs = (state: ListedJob["state"]) => view.jobs.filter((job) => job.state === state);
  if (view.jobs.length === 0)
    return html`<h1>Queue</h1>
      <p class="empty">The queue is empty: nothing failed, and nothing runs or waits.</p>`;
  return html`<h1>Queue</h1>
    ${section(view, "Failed", jobs("dead"))} ${section(view, "Running", jobs("running"))}
    ${section(view, "Waiting", jobs("waiting"))}`;
}

function section(view: QueueView, title: string, jobs: readonly ListedJob[]): Html | false {
  if (jobs.length === 0) return false;
  const isDead = jobs.some(({ state }) => state === "dead");
  return html`<section>
    <h2>${title}</h2>
    ${
      isDead &&
      html`<p class="faint">
        ${count(jobs.length, "job")} failed several times and won't be retried automatically. The next event or sweep
        starts a new attempt.
      </p>`
    }
    ${jobList({ ...view, jobs })}
  </section>`;
}

const KIND: Readonly<Record<string, string>> = {
  sync: "Sync",
  preview: "Preview of a pull request",
  command: "Command in a comment",
  inventory: "List of repositories",
};
const TONE = { dead: "bad", running: "busy", waiting: "idle" } as const;
const WORD = { dead: "failed", running: "running", waiting: "waiting" } as const;

/** Renders jobs as a list that reads well on a phone. */
export function jobList(view: QueueView): Html {
  return html`<ul class="jobs">
    ${view.jobs.map((job) => jobLine(view, job))}
  </ul>`;
}

function jobLine(view: QueueView, job: ListedJob): Html {
  const name = job.repositoryId === null ? undefined : view.names.get(job.repositoryId);
  const isLater = job.due !== null && job.due.getTime() > view.now;
  return html`<li>
    <div class="head">
      <span class="pill ${TONE[job.state]}">${WORD[job.state]}</span>
      <b>${KIND[job.kind] ?? job.kind}</b>${name !== undefined && html` <a href="${name.page}">${name.text}</a>`}
      ${job.state === "dead" && view.mayAct(job.repositoryId) && action({ to: `/queue/${job.id}/retry`, word: "Retry", formToken: view.formToken, label: `Retry: ${KIND[job.kind] ?? job.kind} ${name?.text ?? ""}` })}
    </div>
    <p class="faint">
      ${ago(job.since, view.now)}${isLater && html`, due ${ago(job.due ?? new Date(), view.now)}`}${job.attempt > 0 && html`, attempt ${job.attempt + 1}`},
      from <code>${job.delivery}</code>
    </p>
    ${job.failure !== "" && html`<p class="why">${prose(job.failure)}</p>`}
  </li>`;
}
