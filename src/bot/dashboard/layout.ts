import { html, type Html } from "./html.ts";
import type { Session } from "./session.ts";

export interface PageFrame {
  readonly title: string;
  /** Null on the pages before a login. */
  readonly session: Session | null;
  readonly formToken?: string;
  readonly current?: "repositories" | "queue";
  /** A short message about what was just done. */
  readonly said?: string | undefined;
}

/** Renders a whole page around its content. No scripts: links, forms and `<details>` are enough. */
export function layout(frame: PageFrame, content: Html): string {
  const { title, session, current, said } = frame;
  const here = (name: PageFrame["current"]) => (current === name ? html` aria-current="page"` : "");
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · plansync</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="top">
          <div class="wide">
            <a class="brand" href="/"><img src="/icon.svg" alt="" width="22" height="22" /><span>plansync</span></a>
            ${
              session !== null &&
              html`<nav aria-label="Pages">
                  <a href="/" ${here("repositories")}>Repositories</a><a href="/queue" ${here("queue")}>Queue</a>
                </nav>
                <form class="who" method="post" action="/logout">
                  <input type="hidden" name="form" value="${frame.formToken}" /><span
                    >${session.kind === "github" ? session.login : "local"}</span
                  ><button class="quiet">Log out</button>
                </form>`
            }
          </div>
        </header>
        <main id="content" class="wide">
          ${said !== undefined && said !== "" && html`<p class="said" role="status">${said}</p>`} ${content}
        </main>
        <footer class="wide">
          ${
            session !== null &&
            html`<form method="post" action="/logout">
              <input type="hidden" name="form" value="${frame.formToken}" /><input
                type="hidden"
                name="which"
                value="all"
              />
              <button class="quiet">Log out everywhere</button>
            </form>`
          }
          <p>Close an issue to tick its task; edit the text in the plan. plansync keeps both the same.</p>
        </footer>
      </body>
    </html> `.text;
}
