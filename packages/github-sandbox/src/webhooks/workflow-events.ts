import type { Links } from "../rest/links.ts";
import type { WorldEvent } from "../world/events.ts";
import type { World } from "../world/world.ts";
import { toPayload } from "./payload.ts";

/** An event that would start a workflow, with the payload that the run finds at GITHUB_EVENT_PATH. */
export interface WorkflowEvent {
  readonly name: string;
  readonly action: string | null;
  readonly repository: string;
  readonly actor: string;
  readonly payload: Record<string, unknown>;
}

/** Events that workflows can be triggered by; sub-issues and dependencies are for Apps only. */
const TRIGGERS = new Set([
  "push",
  "issues",
  "issue_comment",
  "pull_request",
  "label",
  "milestone",
  "workflow_dispatch",
]);
/** Events that start workflows even when a workflow's own token caused them. */
const ALWAYS = new Set(["workflow_dispatch", "repository_dispatch"]);

/** Collects the events that would have started a workflow, oldest first, until they are taken. */
export class WorkflowEvents {
  readonly #waiting: WorkflowEvent[] = [];
  #isOn = false;

  constructor(world: World, links: Links) {
    world.events.on((event) => {
      if (this.#isOn && startsWorkflows(event) && event.repository !== null)
        this.#waiting.push({
          name: event.name,
          action: event.action,
          repository: event.repository.fullName,
          actor: event.sender.login,
          payload: toPayload(world, links, event, true),
        });
    });
  }

  /** Starts keeping events. */
  watch(): void {
    this.#isOn = true;
  }

  /** Takes the events kept so far. */
  take(): WorkflowEvent[] {
    return this.#waiting.splice(0);
  }
}

/** Actions of a GITHUB_TOKEN start no workflow. */
function startsWorkflows(event: WorldEvent): boolean {
  return TRIGGERS.has(event.name) && (event.token?.kind !== "github-token" || ALWAYS.has(event.name));
}
