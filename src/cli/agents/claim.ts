import { isRefusal } from "../../agents/answers.ts";
import { claimWork } from "../../agents/claim-work.ts";
import { readSession } from "../../agents/claim/session.ts";
import { releaseWork } from "../../agents/release-work.ts";
import { noteWork } from "../../agents/note-work.ts";
import type { Shell } from "../terminal/shell.ts";
import { connectAgent, type AgentFlags } from "./connect-agent.ts";
import { newSession } from "./holder-of-checkout.ts";
import { say } from "./say.ts";

export interface ClaimFlags extends AgentFlags {
  readonly take?: string;
}

/** Claims an item: the named one, else the best that is free. */
export async function claim(shell: Shell, target: string | undefined, flags: ClaimFlags): Promise<number> {
  const { context, holder } = connectAgent(shell, flags);
  const take = flags.take === undefined ? undefined : readSession(flags.take);
  // Two that were started for one claim must not both hold it afterwards.
  const me = take === context.me.session ? { ...context.me, session: newSession() } : context.me;
  const answer = await claimWork({ ...context, me }, target ?? null, { take });
  if (!isRefusal(answer)) holder.keep(answer.session);
  return say(shell, flags, answer, ({ item, until, renewed, text }) => [
    `${renewed ? "Still yours" : "Claimed"}: #${item.number} ${item.title} (${item.path}:${item.line}), until ${until}.`,
    "",
    text,
  ]);
}

export interface ReleaseFlags extends AgentFlags {
  readonly reason?: string;
  readonly force?: true;
}

/** Gives an item back. */
export async function release(shell: Shell, target: string | undefined, flags: ReleaseFlags): Promise<number> {
  const { context } = connectAgent(shell, flags);
  const answer = await releaseWork(context, target ?? null, flags);
  return say(shell, flags, answer, ({ item }) => [`Released: #${item.number} is free again.`]);
}

/** Writes a comment on the issue of an item. */
export async function note(shell: Shell, target: string, words: readonly string[], flags: AgentFlags): Promise<number> {
  const { context } = connectAgent(shell, flags);
  const answer = await noteWork(context, target, words.join(" "));
  return say(shell, flags, answer, ({ item, url }) => [`Noted on #${item.number}: ${url}`]);
}
