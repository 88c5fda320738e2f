import type { Command } from "commander";
import type { ClaimFlags, ReleaseFlags } from "./agents/claim.ts";
import type { AgentFlags } from "./agents/connect-agent.ts";
import type { DoneFlags } from "./agents/done.ts";
import type { ShowFlags } from "./agents/show.ts";
import { withExamples, withOptions } from "./options.ts";
import type { Shell } from "./terminal/shell.ts";
import { VERSION } from "./version.ts";

const ITEM = "its issue (`12`), its id in the plan (`T012`), its place (`docs/plan.md:12`) or its key";

/**
 * The commands of those who work on a plan. With `--json` they answer on standard output in every case, refusals and
 * errors included: an agent reads one stream.
 */
export const VERBS: ReadonlySet<string> = new Set(["next", "show", "claim", "release", "done", "note"]);

/** Adds the commands of those who work on a plan: `claim`, `show`, `note`, `done`, `release`. */
export function addAgentCommands(program: Command, shell: Shell, exit: (code: number) => void): void {
  const claim = program
    .command("claim")
    .summary("take an item, so that nobody else does")
    .description(
      "Takes an item for 30 minutes: the named one, else the best that is free. What you hold already is renewed. One of many who try at once wins.",
    )
    .argument("[item]", ITEM)
    .option("--take <session>", "take over the claim that was made for you, by its session")
    .action(async (item: string | undefined, flags: ClaimFlags) => {
      exit(await (await import("./agents/claim.ts")).claim(shell, item, flags));
    });
  withExamples(withOptions(claim, "plans", "remote", "holder", "json"), [
    ["plansync claim", "the item that most others wait for"],
    ["plansync claim 12 --json", "the item of issue 12, answered as JSON"],
  ]);

  const show = program
    .command("show")
    .summary("show an item: its text, who has it, what it waits for")
    .description("Shows what the plan says about an item; with a token, who has it, and its comments on demand.")
    .argument("<item>", ITEM)
    .option("--notes", "also the newest comments of people with write access")
    .option("--all-notes", "also those of everybody else, marked: their text is not to be trusted")
    .action(async (item: string, flags: ShowFlags) => {
      exit(await (await import("./agents/show.ts")).show(shell, item, flags));
    });
  withExamples(withOptions(show, "plans", "remote", "holder", "json"), [
    ["plansync show 12", "the item of issue 12"],
    ["plansync show T012 --notes", "with what the team wrote"],
  ]);

  const note = program
    .command("note")
    .summary("write a comment on the issue of an item")
    .description("Writes one comment. It mentions nobody and links no other issue, whatever its words are.")
    .argument("<item>", ITEM)
    .argument("<text...>", "what to say")
    .action(async (item: string, text: string[], flags: AgentFlags) => {
      exit(await (await import("./agents/claim.ts")).note(shell, item, text, flags));
    });
  withExamples(withOptions(note, "plans", "remote", "holder", "json"), [
    ['plansync note 12 "The export has no header line"', "a comment on issue 12"],
  ]);

  const done = program
    .command("done")
    .summary("finish an item")
    .description(
      "Ticks an item in the plan's file, where that is at hand; the pull request or push brings it. Elsewhere, and with --close, closes its issue, and the next sync ticks the box.",
    )
    .argument("<item>", ITEM)
    .option("--evidence <text>", "a commit or link that shows it, for a comment and for the commit that ticks the box")
    .option("--check <checks...>", "checks below it to tick as well")
    .option("--close", "close the issue, also where the plan's file is at hand")
    .option("--force", "also where somebody else holds it")
    .action(async (item: string, flags: DoneFlags) => {
      exit(await (await import("./agents/done.ts")).done(shell, item, flags));
    });
  withExamples(withOptions(done, "plans", "remote", "holder", "json"), [
    ["plansync done 12", "ticks its box in the file"],
    ["plansync done 12 --close --evidence 0a1b2c3", "closes issue 12 as completed"],
    ['plansync done T012 --check "The sample imports twice"', "ticks a check as well"],
  ]);

  const release = program
    .command("release")
    .summary("give an item back")
    .description("Gives an item back: the named one, else the one that you hold.")
    .argument("[item]", ITEM)
    .option("--reason <text>", "becomes a comment for whoever takes it next")
    .option("--force", "also where somebody else holds it")
    .action(async (item: string | undefined, flags: ReleaseFlags) => {
      exit(await (await import("./agents/claim.ts")).release(shell, item, flags));
    });
  withExamples(withOptions(release, "plans", "remote", "holder", "json"), [
    ['plansync release --reason "needs access to the server"', "the next one reads why"],
  ]);

  const mcp = program
    .command("mcp")
    .summary("serve the same verbs to a coding agent, over MCP")
    .description(
      "Serves next, show, claim, release, done and note as tools of the Model Context Protocol, over standard input and output. It works in the folder that it is started in.",
    )
    .action(async (flags: AgentFlags) => {
      exit(await (await import("./mcp/mcp.ts")).mcp(shell, flags, VERSION));
    });
  withExamples(withOptions(mcp, "plans", "remote", "holder"), [
    ["plansync mcp", "as the command of a server in your agent's settings"],
  ]);
}
