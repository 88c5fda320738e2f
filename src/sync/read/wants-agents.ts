import { LEDGER_PATH } from "../../record/ledger-path.ts";
import type { RepositoryState } from "./repository-state.ts";

/** True where the configuration lets agents be started, or did when the last ones were. */
export function wantsAgents({ look, plans, settings }: RepositoryState): boolean {
  return look.state.files.has(LEDGER_PATH) || plans.some(({ file }) => settings.startFor(file.path).start !== "off");
}
