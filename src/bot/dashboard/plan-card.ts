import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { PlanSummary } from "../database/summary.ts";
import { action, bar, count, prose } from "./components.ts";
import { planChart } from "./plan-chart.ts";
import { html, type Html } from "./html.ts";

/** Maximum number of items that are shown unfolded. */
const MOST_OPEN = 8;

const TONE: Readonly<Record<string, string>> = { failed: "bad", refused: "bad", held: "busy", stopped: "busy" };

/** Where a plan's card stands. */
export interface PlanCardPlace {
  /** Web address of the repository. */
  readonly address: string;
  /** Path of the repository's page. */
  readonly page: string;
  readonly formToken: string;
  readonly mayAct: boolean;
  readonly now: EpochMs;
}

/** Renders one plan: its progress, why it waits, and what needs attention. */
export function planCard(plan: PlanSummary, { address, page, formToken, mayAct, now }: PlanCardPlace): Html {
  const file = `${address}/blob/HEAD/${plan.path.split("/").map(encodeURIComponent).join("/")}`;
  return html`<li>
    <div class="head">
      <h3>${plan.issue === null ? plan.title : html`<a href="${address}/issues/${plan.issue}">${plan.title}</a>`}</h3>
      ${
        plan.outcome !== "" &&
        plan.outcome !== "synced" &&
        plan.outcome !== "unchanged" &&
        html`<span class="pill ${TONE[plan.outcome] ?? "idle"}">${plan.outcome}</span>`
      }
    </div>
    <p class="path"><a href="${file}">${plan.path}</a></p>
    ${bar(plan.done, plan.total, plan.title)}
    ${plan.dropped > 0 && html`<span class="faint"> ${plan.dropped} dropped</span>`} ${planChart(plan, now)}
    ${plan.reason !== "" && html`<p class="${TONE[plan.outcome] === undefined ? "faint" : "why"}">${prose(plan.reason)}</p>`}
    ${
      plan.outcome === "held" &&
      html`<p class="hint">
          To approve this version${mayAct && ", press the button or"}${!mayAct && ", somebody with write access can"}
          comment <code>/plansync allow ${plan.path}</code> on any issue or pull request of the repository.
        </p>
        ${
          mayAct &&
          plan.version !== undefined &&
          action({
            to: `${page}/allow`,
            word: "Allow",
            label: `Allow ${plan.path}`,
            formToken,
            fields: { path: plan.path, version: plan.version },
          })
        }`
    }
    ${
      plan.concerns.length > 0 &&
      html`<details${plan.concerns.length <= MOST_OPEN && html` open`}>
        <summary>${count(plan.concerns.length + plan.moreConcerns, "item needs", "items need")} attention</summary>
        <ul>
          ${plan.concerns.map(
            (one) =>
              html`<li>
                <span class="pill ${one.result === "failed" ? "bad" : "busy"}">${one.result}</span>
                ${one.issue === null ? one.title : html`<a href="${address}/issues/${one.issue}">${one.title}</a>`}
                <p class="hint">${prose(one.reason)}</p>
              </li>`,
          )}
        </ul>
      </details>`
    }
    ${
      plan.diagnostics.length > 0 &&
      html`<details>
        <summary>${count(plan.diagnostics.length + plan.moreDiagnostics, "remark")} about the text</summary>
        <ul>
          ${plan.diagnostics.map(
            (one) =>
              html`<li>
                <a href="${file}?plain=1#L${one.line}">Line ${one.line}</a>: ${prose(one.message)}
                <p class="hint">${prose(one.hint)}</p>
              </li>`,
          )}
        </ul>
      </details>`
    }
  </li>`;
}
