import type { Command } from "commander";
import type { BindFlags } from "./commands/bind.ts";
import type { LeaveFlags } from "./commands/leave.ts";
import { withExamples, withOptions } from "./options.ts";
import type { PreviewFlags } from "./commands/preview.ts";
import type { Shell } from "./terminal/shell.ts";
import type { SyncFlags } from "./commands/sync.ts";

const ITEM = "the item's title, its place (`docs/plan.md:12`) or its key";

/** Adds the commands that need GitHub: `preview`, `sync`, `bind`, `unbind`, `leave`. */
export function addRemoteCommands(program: Command, shell: Shell, exit: (code: number) => void): void {
  const preview = program
    .command("preview")
    .summary("show what a sync would do")
    .description("Shows what a sync would do with the pushed branch, or without a token with the files in this folder.")
    .argument("[files...]", "plans of this folder to compare, instead of the pushed ones")
    .option("--local", "compare the files of this folder, not the pushed branch")
    .action(async (files: string[], flags: PreviewFlags) => {
      exit(await (await import("./commands/preview.ts")).preview(shell, files, flags));
    });
  withExamples(withOptions(preview, "plans", "levels", "remote", "json"), [
    ["plansync preview", "what the next sync does"],
    ["plansync preview --local", "what it would do once you push"],
    ["plansync preview docs/plan.md", "one plan, as it is in this folder"],
  ]);

  const sync = program
    .command("sync")
    .summary("sync plans and issues")
    .description("Syncs the plans of the pushed branch with their issues, both ways.")
    .action(async (flags: SyncFlags) => {
      exit(await (await import("./commands/sync.ts")).sync(shell, flags));
    });
  withExamples(withOptions(sync, "plans", "levels", "remote", "sync", "json"), [
    ["plansync sync", "the repository of this folder"],
    ["plansync sync --repo ada/harbor --write-back off", "issues only: no tick is written into a plan"],
    ["plansync sync --allow-mass-change", "after `preview` showed that it is intended"],
  ]);

  const bind = program
    .command("bind")
    .summary("use an existing issue for an item")
    .description("Makes an existing issue the issue of an item. This changes nothing in the issue.")
    .argument("<item>", ITEM)
    .argument("<number>", "number of the issue")
    .action(async (item: string, number: string, flags: BindFlags) => {
      exit(await (await import("./commands/bind.ts")).bind(shell, item, number, flags));
    });
  withExamples(withOptions(bind, "plans", "remote", "json"), [
    ['plansync bind "Write the migration" 12', "#12 becomes the issue of that task"],
    ["plansync bind docs/plan.md:40 12", "the same, by its place"],
  ]);

  const unbind = program
    .command("unbind")
    .summary("release the issue of an item")
    .description("Releases the issue of an item. What people wrote in it stays.")
    .argument("<item>", ITEM)
    .action(async (item: string, flags: BindFlags) => {
      exit(await (await import("./commands/bind.ts")).unbind(shell, item, flags));
    });
  withExamples(withOptions(unbind, "plans", "remote", "json"), [
    ['plansync unbind "Write the migration"', "the next sync creates a new issue for it"],
  ]);

  const leave = program
    .command("leave")
    .summary("undo everything that plansync did")
    .description("Undoes everything that plansync did on GitHub. The plans stay as they are.")
    .option("--close", "close the issues that plansync created")
    .option("--keep", "leave them open")
    .option("--plan <path>", "release only this plan, even if it is no longer followed")
    .option("--dry-run", "only show what would happen")
    .action(async (flags: LeaveFlags) => {
      exit(await (await import("./commands/leave.ts")).leave(shell, flags));
    });
  withExamples(withOptions(leave, "plans", "remote", "json"), [
    ["plansync leave --close --dry-run", "what would happen"],
    ["plansync leave --close", "close the issues, delete labels and record"],
    ["plansync leave --keep --plan docs/plans/old.md", "release the issues of one plan"],
  ]);
}
