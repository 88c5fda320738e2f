import { errorUrl, isErrorCode } from "../../error-pages.ts";
import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { Outcome } from "../database/repositories.ts";
import type { Problem } from "../database/summary.ts";
import { html, type Html } from "./html.ts";

/** State of a repository, as a word and a color. */
export type Health = Outcome | "unseen" | "running" | "queued";

const HEALTH: Readonly<Record<Health, readonly [word: string, tone: string]>> = {
  synced: ["in sync", "good"],
  running: ["syncing", "busy"],
  queued: ["waiting", "busy"],
  waiting: ["rate limited", "busy"],
  unconfigured: ["not configured", "idle"],
  archived: ["archived", "idle"],
  unseen: ["not checked yet", "idle"],
  blocked: ["needs you", "bad"],
  failing: ["failing", "bad"],
};

export function pill(health: Health): Html {
  const [word, tone] = HEALTH[health];
  return html`<span class="pill ${tone}">${word}</span>`;
}

/** Renders a progress bar with its numbers; with nothing to do, it is empty. */
export function bar(done: number, total: number, label: string): Html {
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return html`<span class="progress"
    ><progress max="${Math.max(1, total)}" value="${done}" aria-label="${label}">${percent}%</progress
    ><span class="count">${done} of ${total}</span></span
  >`;
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

/** `4 minutes ago`, `in 2 hours`, with the exact time for machines and on hover. */
export function ago(date: Date, now: EpochMs): Html {
  const seconds = Math.round((date.getTime() - now) / 1000);
  const [unit, size] = UNITS.find(([, span]) => Math.abs(seconds) >= span) ?? ["second", 1];
  const iso = date.toISOString();
  const words =
    Math.abs(seconds) < 10
      ? "just now"
      : new Intl.RelativeTimeFormat("en", { numeric: "always" }).format(Math.trunc(seconds / size), unit);
  return html`<time datetime="${iso}" title="${iso}">${words}</time>`;
}

/** Renders a message of the engine: text in backticks as code, with its line breaks. */
export function prose(message: string): Html {
  const parts = message.split(/`([^`\n]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

export function problemBox({ message, hint, code }: Problem): Html {
  return html`<div class="problem" role="alert">
    <p>${prose(message)}</p>
    ${hint !== "" && html`<p class="hint lines">${prose(hint)}</p>`}
    ${isErrorCode(code) && html`<p class="hint"><a href="${errorUrl(code)}">What this means</a></p>`}
  </div>`;
}

/** A form that is one button. */
export function action(options: {
  readonly to: string;
  readonly word: string;
  readonly formToken: string;
  readonly isMain?: boolean;
  /** Text for screen readers, where the word alone is not enough. */
  readonly label?: string;
  /** What is sent besides, by name. */
  readonly fields?: Readonly<Record<string, string>>;
}): Html {
  const { to, word, formToken, isMain = false, label, fields = {} } = options;
  return html`<form method="post" action="${to}">
    <input
      type="hidden"
      name="form"
      value="${formToken}"
    />${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}<button
      class="${isMain ? "main" : ""}"
      ${label !== undefined && html` aria-label="${label}"`}
    >
      ${word}
    </button>
  </form>`;
}

/** `1 plan`, `3 plans`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}

/** Address of a repository's page. */
export function pageOf({ owner, name }: { readonly owner: string; readonly name: string }): string {
  return `/repositories/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
