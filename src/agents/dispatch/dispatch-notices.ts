import type { Startable } from "./plan-dispatch.ts";

/** Something that people should know about starting agents. */
export interface DispatchNotice {
  readonly level: "info" | "warning";
  readonly message: string;
  readonly hint: string;
}

export function sayGivenUp({ issue }: Startable): DispatchNotice {
  return {
    level: "warning",
    message: `An agent was started on #${issue} twice, and nobody works on it. It is not started again.`,
    hint: `Look at what came of the starts; \`/plansync start ${issue}\` starts it once more.`,
  };
}

export function sayWaits({ issue }: Startable): DispatchNotice {
  return {
    level: "info",
    message: `#${issue} waits for a person: somebody without write access opened it or commented on it, and agents read that.`,
    hint: `Read it; \`/plansync start ${issue}\` lets it start.`,
  };
}

export function sayRefused({ issue }: Startable, reason: string): DispatchNotice {
  return {
    level: "warning",
    message: `No agent was started on #${issue}: ${reason.replace(/\.$/, "")}.`,
    hint: "Correct `agents.start` or the token's permissions; it is tried again in an hour.",
  };
}

export function sayUnknown({ issue }: Startable): DispatchNotice {
  return {
    level: "info",
    message: `Whether an agent was started on #${issue} is not known: GitHub did not answer.`,
    hint: "If nobody takes the item within an hour, it is started once more.",
  };
}

export function sayUnlabelled(reason: string): DispatchNotice {
  return {
    level: "warning",
    message: `Not all work that is ready is labelled: ${reason.replace(/\.$/, "")}.`,
    hint: "The next run sets and removes what is left.",
  };
}
