import * as z from "zod";
import type { Check } from "./check.ts";
import { deleteRef, readRef } from "./git-objects.ts";
import type { Accepted, Probe, Refused } from "./probe.ts";
import { fail, note, type Outcome, pass } from "./sheet.ts";
import { type Stage, TASKS } from "./stage.ts";

const anything = z.unknown();
const pulls = z.array(z.object({ number: z.number(), state: z.string(), head: z.object({ ref: z.string() }) }));

/** One way to keep people from pushing, and the change of an issue that then has to go into a pull request. */
interface Barrier {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly state: "open" | "closed";
  readonly raise: () => Promise<Accepted<unknown> | Refused>;
}

/** Step 31: where plansync may not push, its ticks go into a pull request. Needs a token that may administer. */
export async function protectedBranch(check: Check, stage: Stage): Promise<void> {
  const { sheet, undo } = check;
  const { branch, probe } = stage;
  undo.add("close its pull requests and delete their branches", () => removePulls(probe, branch));
  const lower: (() => Promise<string | null>)[] = [];
  undo.add(`unprotect ${branch}`, async () => {
    const words = await Promise.all(lower.splice(0).map((run) => run()));
    return words.find((one) => one !== null) ?? null;
  });
  const barriers: readonly Barrier[] = [
    {
      id: "31a",
      name: "restrict who can push",
      title: TASKS[0],
      state: "closed",
      raise: async () => {
        const answer = await probe.rest("PUT", `/branches/${branch}/protection`, anything, {
          required_status_checks: null,
          enforce_admins: true,
          required_pull_request_reviews: null,
          restrictions: { users: [], teams: [], apps: [] },
        });
        if (answer.ok) lower.push(() => remove(probe, `/branches/${branch}/protection`));
        return answer;
      },
    },
    {
      id: "31b",
      name: "a ruleset with a required review",
      title: TASKS[1],
      state: "open",
      raise: async () => {
        const answer = await probe.rest("POST", "/rulesets", z.object({ id: z.number() }), rulesetFor(branch));
        if (answer.ok) lower.push(() => remove(probe, `/rulesets/${answer.data.id}`));
        return answer;
      },
    },
  ];
  for (const { id, name, title, state, raise } of barriers) {
    await sheet.step(
      { id, what: `${name}; ${state === "closed" ? "close" : "reopen"} a task; sync`, expected: "a pull request" },
      async () => {
        const raised = await raise();
        sheet.fact(`${name} by the API: ${raised.ok ? raised.status : raised.words}`);
        if (!raised.ok) return note(`can't be tried with this token or in this repository: ${raised.words}`);
        return expectPull(stage, title, state);
      },
    );
    for (const run of lower.splice(0)) {
      const words = await run();
      if (words !== null) sheet.fact(`${name} could not be lifted: ${words}`);
    }
  }
}

async function expectPull(stage: Stage, title: string, state: "open" | "closed"): Promise<Outcome> {
  const { probe, branch, product } = stage;
  const head = await readRef(probe, `heads/${branch}`);
  await stage.setState(title, state);
  const report = await product.sync();
  if ((await readRef(probe, `heads/${branch}`)) !== head)
    return fail("the branch moved", "the barrier holds nobody back");
  const open = (await listPulls(probe, branch)).find((pull) => pull.state === "open");
  if (open === undefined) {
    const said = report.notices.map(({ message }) => message).join(" ");
    return fail(`no pull request. ${said}`, "a tick that can't be committed doesn't arrive");
  }
  const line = `- [${state === "closed" ? "x" : " "}] ${title}`;
  const isThere = (await stage.readPlan(open.head.ref)).includes(line);
  return isThere
    ? pass(`#${open.number} with "${line}"`)
    : fail(`#${open.number} without "${line}"`, "the pull request is not kept up");
}

function rulesetFor(branch: string) {
  return {
    name: branch,
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [
      {
        type: "pull_request",
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: false,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      },
    ],
  };
}

async function remove(probe: Probe, path: string): Promise<string | null> {
  const answer = await probe.rest("DELETE", path, anything);
  return answer.ok ? null : answer.words;
}

async function listPulls(probe: Probe, base: string): Promise<z.infer<typeof pulls>> {
  const answer = await probe.rest("GET", `/pulls?state=all&base=${base}`, pulls);
  return answer.ok ? answer.data : [];
}

async function removePulls(probe: Probe, base: string): Promise<string | null> {
  for (const { number, state, head } of await listPulls(probe, base)) {
    if (state === "open") await probe.rest("PATCH", `/pulls/${number}`, anything, { state: "closed" });
    const words = await deleteRef(probe, `heads/${head.ref}`);
    if (words !== null) return words;
  }
  return null;
}
