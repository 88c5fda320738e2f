import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { ConfigError, GitHubError, MovedError } from "../../../src/errors.ts";
import { retryMoved } from "../../../src/sync/context/retry-moved.ts";

/** Work that fails with these errors, one after the other, and is done then; with what was said and slept meanwhile. */
function workThatThrows(...errors: readonly Error[]) {
  const slept: number[] = [];
  const said: string[] = [];
  const left = [...errors];
  const clock = { now: () => epochMs(0), sleep: async (ms: number) => void slept.push(ms) };
  const logger = { debug() {}, info: (text: string) => void said.push(text), warn() {}, progress() {} };
  const work = async (): Promise<string> => {
    const error = left.shift();
    if (error !== undefined) throw error;
    return "done";
  };
  return { slept, said, left, run: async () => retryMoved({ clock, logger }, work) };
}

const moved = new MovedError("The branch main moved.", { hint: "" });

describe("work against something that may move", () => {
  it("is done once if nothing moves", async () => {
    const { run, slept, said } = workThatThrows();

    expect(await run()).toBe("done");
    expect([slept, said]).toEqual([[], []]);
  });

  it("starts over after a growing pause, and says so", async () => {
    const { run, slept, said } = workThatThrows(moved, moved);

    expect(await run()).toBe("done");
    expect(slept).toEqual([250, 500]);
    expect(said).toEqual([
      "The branch main moved. Starting over (1 of 6).",
      "The branch main moved. Starting over (2 of 6).",
    ]);
  });

  it("gives up after six moves", async () => {
    const { run, left } = workThatThrows(...Array.from({ length: 7 }, () => moved));

    const error: unknown = await run().catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({ status: 409, message: "The repository kept changing while plansync was working." });
    expect(left).toHaveLength(1);
  });

  it("isn't repeated after any other error", async () => {
    const other = new ConfigError("No.", { hint: "" });
    const { run, slept } = workThatThrows(other, moved);

    await expect(run()).rejects.toBe(other);
    expect(slept).toEqual([]);
  });
});
