import { prose } from "../dashboard/components.ts";
import { html, type Html } from "../dashboard/html.ts";
import { layout } from "../dashboard/layout.ts";
import type { Answer } from "../http/exchange.ts";
import { PERMISSIONS } from "./manifest.ts";

/** Renders a page for the time before there is an App, when nobody can log in yet. */
export function page(status: number, title: string, content: Html): Answer {
  return {
    status,
    html: layout(
      { title, session: null },
      html`<section class="blank">
        <h1>${title}</h1>
        ${content}
      </section>`,
    ),
  };
}

interface SetupView {
  /** GitHub's page for new Apps. */
  readonly target: string;
  /** As JSON. */
  readonly manifest: string;
  /** Empty: the user's own account. */
  readonly organization: string;
  /** The key that the address must contain; null where nobody else can reach it. */
  readonly key: string | null;
  /** False where GitHub would not deliver to this address. */
  readonly hasWebhook: boolean;
}

/** Shows what the App may do, and the button that creates it. */
export function setupForm({ target, manifest, organization, key, hasWebhook }: SetupView): Html {
  return html`<p>
      There is no GitHub App yet. This button creates it: GitHub asks you for a name and shows its permissions.
    </p>
    <dl class="permissions">
      ${Object.entries(PERMISSIONS).map(
        ([name, { level, why }]) =>
          html`<div>
            <dt>${name.replace("_", " ")} <small>${level}</small></dt>
            <dd>${prose(why)}</dd>
          </div>`,
      )}
    </dl>
    ${
      !hasWebhook &&
      html`<p class="note">
        GitHub can't reach this address, so the App will have no webhook, and the bot checks everything every few
        minutes. To be notified of changes at once, start it with <code>PUBLIC_URL</code>, the address of a tunnel or
        proxy.
      </p>`
    }
    <form method="post" action="${target}">
      <input type="hidden" name="manifest" value="${manifest}" />
      <button class="main">
        ${organization === "" ? "Create the App on your account" : `Create the App for ${organization}`}
      </button>
    </form>
    <form method="get" action="/" class="other">
      ${key !== null && html`<input type="hidden" name="key" value="${key}" />`}
      <label for="organization">${organization === "" ? "Or for an organization:" : "Or for another one:"}</label>
      <span><input id="organization" name="organization" value="${organization}" autocomplete="off" /></span
      ><button>Choose</button>
    </form>
    <p class="faint">
      Already have an App? Start the bot with its <code>APP_ID</code>, <code>PRIVATE_KEY</code> and
      <code>WEBHOOK_SECRET</code>.
    </p>`;
}

interface DoneView {
  /** Web page of the App. */
  readonly address: string;
  /** File with its credentials. */
  readonly path: string;
  readonly hasWebhook: boolean;
}

/** Shows what to do once the App exists. */
export function doneText({ address, path, hasWebhook }: DoneView): Html {
  return html`<p>
      Its credentials are in <code>${path}</code>. For several replicas, set them as environment variables on each.
    </p>
    ${
      !hasWebhook &&
      html`<p class="note">
        It has no webhook: repositories that you install it on appear on the dashboard within a few minutes.
      </p>`
    }
    <p>
      <a class="button main" href="${address}/installations/new">Install it on repositories</a>
      <a class="button" href="/">To the dashboard</a>
    </p>`;
}
