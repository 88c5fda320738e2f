import { describe, expect, it } from "@jest/globals";
import { bundleSize } from "../../../scripts/bench/bundle-size.ts";
import { pullRequestOpened, pushElsewhere, startActionBench } from "../../../scripts/bench/cold-start.ts";
import { measureForeignEvents } from "../../../scripts/bench/foreign-events.ts";

describe("what the built Action costs", () => {
  it("is no request for an issue or a comment that plansync has nothing to do with", async () => {
    const requests = await measureForeignEvents();

    expect(requests).toEqual({ issues: 0, issue_comment: 0 });
  });

  it("is no thread where nothing comes from a pull request", async () => {
    const bench = await startActionBench(2);

    const threads = await bench.countThreads(pushElsewhere(bench));
    await bench.close();

    expect(threads).toBe(0);
  });

  it("is one thread for what comes from a pull request", async () => {
    const bench = await startActionBench(2);

    const threads = await bench.countThreads(pullRequestOpened(bench));
    await bench.close();

    expect(threads).toBe(1);
  });

  it("is a file that downloads at once", async () => {
    const [row] = await bundleSize.measure();

    expect(row).toMatchObject({ isMet: true });
  });
});
