import { MovedError } from "../errors.ts";
import type { Remote } from "../ports.ts";
import { readWorld, type World } from "../read/world.ts";
import { allowancePath } from "../reconcile/record.ts";
import { mergedRemote } from "./merged-remote.ts";
import type { RespondContext } from "./respond-context.ts";

/** A version of a plan that somebody lets pass the guard. */
export interface Allowed {
  readonly path: string;
  readonly planId: string;
  /** The version: git's sha of the plan's text. */
  readonly blob: string;
}

const MAX_ATTEMPTS = 4;

/**
 * Lets plans pass the guard in the version that they have now: on an issue the plan that it belongs to, on a pull
 * request every plan that it changes, as merging would leave it. Any other version is weighed anew.
 */
export async function allow(
  context: RespondContext,
  on: { readonly issue: number; readonly isPull: boolean },
): Promise<{ readonly plans: readonly Allowed[]; readonly text: string }> {
  for (let attempt = 1; ; attempt += 1) {
    const { world, plans } = on.isPull ? await plansOfPull(context, on.issue) : await plansOfIssue(context, on.issue);
    if (plans.length === 0)
      return { plans, text: on.isPull ? "This pull request changes no plan." : "This issue belongs to no plan." };
    try {
      await writeAllowances(context.remote, world, plans);
      const list = plans.map(({ path, blob }) => `\`${path.replaceAll("`", "'")}\` (version \`${blob.slice(0, 8)}\`)`);
      return { plans, text: `Allowed: ${list.join(", ")}. A later version is weighed anew.` };
    } catch (error) {
      if (!(error instanceof MovedError) || attempt >= MAX_ATTEMPTS) throw error;
    }
  }
}

async function writeAllowances(remote: Remote, { look }: World, plans: readonly Allowed[]): Promise<void> {
  const files = new Map(plans.map(({ planId, blob }) => [allowancePath(planId), `${blob}\n`]));
  const isSaid = [...files].every(([path, text]) => look.state.files.get(path) === text);
  if (!isSaid)
    await remote.writeState(look.state.commit, files, `Allow ${plans.map(({ planId }) => planId).join(", ")}`);
}

async function plansOfIssue(
  context: RespondContext,
  issue: number,
): Promise<{ world: World; plans: readonly Allowed[] }> {
  const world = await readWorld(context.remote, { overrides: context.overrides });
  const plans = world.plans.filter(
    ({ record }) =>
      record !== null &&
      (record.items.some(([, number]) => number === issue) || Object.values(record.orphans).includes(issue)),
  );
  return { world, plans: plans.map(toAllowed) };
}

async function plansOfPull(
  context: RespondContext,
  pull: number,
): Promise<{ world: World; plans: readonly Allowed[] }> {
  const { files } = await context.pulls.changedFiles(pull);
  const paths = new Set(files.map(({ path }) => path));
  const world = await readWorld(mergedRemote(context.remote, files), { overrides: context.overrides });
  return { world, plans: world.plans.filter(({ file }) => paths.has(file.path)).map(toAllowed) };
}

function toAllowed({ planId, file }: World["plans"][number]): Allowed {
  return { planId, path: file.path, blob: file.blob };
}
