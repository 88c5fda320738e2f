import { prose } from "../dashboard/components.ts";
import { html, type Html } from "../dashboard/html.ts";
import { layout } from "../dashboard/layout.ts";
import type { Answer } from "../http/exchange.ts";
import { PERMISSIONS } from "./manifest.ts";

/** A page before there is an App, and so before anybody can log in. */
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
  /** Empty: the person's own account. */
  readonly organization: string;
  /** Key that the address must contain; null where nobody else can reach it. */
  readonly key: string | null;
  /** False where GitHub would not deliver to this address. */
  readonly hasWebhook: boolean;
}

/** Shows what the App may do, and the button that creates it. */
export function setupForm({ target, manifest, organization, key, hasWebhook }: SetupView): Html {
  return html`<p>
      There is no GitHub App yet. One button makes it: GitHub asks you for a name and shows what it may do.
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
        GitHub can't reach this address, so the App will have no webhook, and the bot looks at everything every few
        minutes. To hear of changes at once, start it with <code>PUBLIC_URL</code>, the address of a tunnel or proxy.
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
      <label for="organization">${organization === "" ? "Or for an organisation:" : "Or for another one:"}</label>
      <span><input id="organization" name="organization" value="${organization}" autocomplete="off" /></span
      ><button>Choose</button>
    </form>
    <p class="faint">
      You have an App already? Start the bot with its <code>APP_ID</code>, <code>PRIVATE_KEY</code> and
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
      Its credentials are in <code>${path}</code>. For more than one replica, set them as variables of the environment
      everywhere.
    </p>
    ${
      !hasWebhook &&
      html`<p class="note">It has no webhook: what you install it on appears on the dashboard within a few minutes.</p>`
    }
    <p>
      <a class="button main" href="${address}/installations/new">Install it on repositories</a>
      <a class="button" href="/">To the dashboard</a>
    </p>`;
}
