import type { Answer } from "../http/exchange.ts";
import { html } from "./html.ts";
import { layout, type PageFrame } from "./layout.ts";

/** Returns a page that says why there is nothing else. */
export function problem(frame: PageFrame, status: number, why: string): Answer {
  return {
    status,
    html: layout(
      frame,
      html`<section class="blank">
        <h1>${frame.title}</h1>
        <p>${why}</p>
        <p><a class="button" href="/">All repositories</a></p>
      </section>`,
    ),
  };
}

/** Returns the page for an address that leads nowhere. Who asks is not looked up: it is the same for everybody. */
export function noPage(): Answer {
  return problem({ title: "Not found", session: null }, 404, "There is no page at this address.");
}

/** Returns the page for a database or a GitHub that does not answer. */
export function away(frame: PageFrame): Answer {
  return {
    ...problem(frame, 503, "The database or GitHub is not responding. Try again in a minute."),
    headers: { "retry-after": "10" },
  };
}

/** Returns a file that browsers may keep for an hour. */
export function staticFile(type: string, bytes: string): Answer {
  return { status: 200, body: { type, bytes }, headers: { "cache-control": "public, max-age=3600" } };
}
