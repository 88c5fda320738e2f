import { afterEach, describe, expect, it } from "@jest/globals";
import type { Logger } from "../../../src/ports/logger.ts";
import { sync } from "../../../src/sync/sync.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = "# Harbor Plan\n\n### Step 1: Set up\n\n- [ ] Create the schema\n- [ ] Seed the data\n";

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

/** Everything a run says, in one text. */
function recorder(): { logger: Logger; said: string[] } {
  const said: string[] = [];
  const hear = (message: string) => void said.push(message);
  return {
    said,
    logger: { debug: hear, info: hear, warn: hear, progress: (_done, _total, what) => hear(what) },
  };
}

describe("a token", () => {
  it.each([
    ["all goes well", null],
    ["GitHub refuses it", { kind: "status", status: 401, body: { message: "Bad credentials" } }],
    [
      "GitHub repeats it in its answer",
      { kind: "status", status: 403, body: { message: "Token TOKEN may not do this" } },
    ],
    ["a proxy answers with a page", { kind: "html-502" }],
    ["answers are lost", { kind: "lost-response" }],
  ] as const)("stands in no log, report, error, issue or record when %s", async (_, fault) => {
    stage = await startStage({ [PATH]: PLAN });
    const token = stage.sandbox.token({ kind: "github-token", repo: "ada/harbor" });
    const { logger, said } = recorder();
    if (fault !== null) {
      const body = "body" in fault ? { message: fault.body.message.replace("TOKEN", token) } : undefined;
      stage.sandbox.faults.add({
        match: ({ index }) => index > 3,
        kind: fault.kind,
        ...("status" in fault ? { status: fault.status } : {}),
        ...(body === undefined ? {} : { body }),
        times: 20,
      });
    }

    const outcome = await sync({ ...stage.context({ token }), logger }).catch((error: unknown) => error);

    const told =
      outcome instanceof Error
        ? `${outcome.message} ${outcome.stack ?? ""} ${JSON.stringify(outcome)} ${String(outcome.cause)}`
        : JSON.stringify(outcome);
    const written = stage.repo.issues().map(({ title, body }) => title + body);
    expect([told, ...said, ...written].join("\n")).not.toContain(token);
  });
});
