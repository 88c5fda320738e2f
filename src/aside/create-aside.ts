import { CostError } from "../errors.ts";
import type { Notice } from "../report/report.ts";
import type { Allowed } from "../respond/allow.ts";
import type { KeptAnswer } from "../respond/answer-in-pull.ts";
import type { Aside, WorkedOutPreview } from "../respond/aside.ts";
import type { Answers } from "./answers.ts";
import { BOUNDS, exceeded, type Bounds } from "./bounds.ts";
import type { Task } from "./messages.ts";
import { Turns } from "./turns.ts";
import type { RecordingContext } from "../respond/work-context.ts";

/** Maximum number of threads in one process: each may take much memory, and a core. */
const turns = new Turns(2);

/**
 * Runs everything that depends on a pull request's texts in a thread of its own. Nothing of that is loaded before it is
 * needed.
 */
export function createAside(context: RecordingContext, bounds: Bounds = BOUNDS): Aside {
  return {
    preview: async (pull): Promise<WorkedOutPreview> => {
      const { runThread } = await import("./run-thread.ts");
      let answers: Answers | null = null;
      const ended = await turns.take(() =>
        runThread(context, { kind: "preview", pull }, bounds, (made) => (answers = made)),
      );
      if ("value" in ended) return ended.value as WorkedOutPreview;
      const viewer = (answers as Answers | null)?.viewer ?? null;
      return { kind: "too-costly", notice: noticeOf(ended.tooCostly, bounds), viewer };
    },
    allow: async (request) => (await said(context, { kind: "allow", request }, bounds)) as Allowed,
    answer: async (answer) => (await said(context, { kind: "answer", answer }, bounds)) as KeptAnswer | null,
  };
}

/** Runs a task that records what someone with write access said about a pull request's plans. */
async function said(context: RecordingContext, task: Task, bounds: Bounds): Promise<unknown> {
  const { runThread } = await import("./run-thread.ts");
  const ended = await turns.take(() => runThread(context, task, bounds, () => undefined));
  if ("value" in ended) return ended.value;
  const { message, hint } = noticeOf(ended.tooCostly, bounds);
  throw new CostError(message, { hint });
}

function noticeOf(why: "time" | "memory", bounds: Bounds): Notice {
  return {
    level: "error",
    message: exceeded("This pull request's", why, bounds),
    hint: "Make the plans that it changes smaller, or split them.",
  };
}
