import type { InstallationRow } from "../database/installations.ts";
import { PERMISSIONS } from "../setup/manifest.ts";
import { prose } from "./components.ts";
import { html, type Html } from "./html.ts";

/** A permission that the bot has a use for and was not granted. */
interface Lacking {
  readonly name: string;
  readonly level: "read" | "write";
  readonly why: string;
}

/**
 * Says which permissions an account did not grant, and what does not work without each: an App that was made by hand may
 * ask for fewer, and new ones wait for an owner. Empty where nothing lacks, or nothing is known yet.
 */
export function lacking({ permissions, htmlUrl }: InstallationRow): Html | false {
  const missing = permissions === null ? [] : missingIn(permissions);
  if (missing.length === 0) return false;
  return html`<div class="lacking">
    <p class="why">Not granted to plansync:</p>
    <ul>
      ${missing.map(
        ({ name, level, why }) => html`<li><b>${name.replaceAll("_", " ")}: ${level}</b>, to ${prose(why)}</li>`,
      )}
    </ul>
    <p>
      Add what is missing in the App's settings, under <i>Permissions &amp; events</i>; an owner of this account then
      accepts it on
      ${htmlUrl === "" ? "the installation's page" : html`<a href="${htmlUrl}">the installation's page</a>`}.
    </p>
  </div>`;
}

function missingIn(granted: Readonly<Record<string, string>>): readonly Lacking[] {
  return Object.entries(PERMISSIONS).flatMap(([name, { level, why }]) => {
    const has = granted[name];
    const isEnough = has === "write" || has === "admin" || has === level;
    return isEnough ? [] : [{ name, level, why }];
  });
}
