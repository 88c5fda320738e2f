import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { withSnapshot } from "../../src/sync/read/with-snapshot.ts";
import { type GitHubWorld, LOOK, PLAN, startWorld } from "./github-world.ts";

let world: GitHubWorld;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(async () => world.close());

describe("a part of a look that is requested alone", () => {
  it("takes one request for the record, which then can be written to", async () => {
    const commit = await world.remote().writeState(null, new Map([["plans/a.json", "{}"]]), "Record");
    const remote = world.remote();
    const mark = world.sandbox.log.mark();

    const state = await remote.readState();

    expect(world.sandbox.log.since(mark)).toHaveLength(1);
    expect(state).toEqual((await world.remote().look(LOOK)).state);
    expect(state.commit).toBe(commit);
    await expect(remote.writeState(commit, new Map([["plans/a.json", null]]), "Leave")).resolves.toMatch(
      /^[0-9a-f]{40}$/,
    );
  });

  it("takes two requests for the files, and returns only the named texts", async () => {
    const remote = world.remote();
    const mark = world.sandbox.log.mark();

    const { tip, files, contents } = await remote.readFiles({ paths: ["PLAN.md"] });

    expect(world.sandbox.log.since(mark)).toHaveLength(2);
    expect(tip).toMatchObject({ branch: "main", isDefault: true });
    expect(files.map(({ path }) => path)).toEqual(["PLAN.md", "src/a.ts"]);
    expect([...contents.values()].map((bytes) => new TextDecoder().decode(bytes))).toEqual([PLAN]);
  });
});

describe("a reader with another snapshot", () => {
  it("shows the change, and returns its texts without a request", async () => {
    const text = new TextEncoder().encode("# Other\n");
    const changed = withSnapshot(world.remote(), {
      brings: new Set(["PLAN.md"]),
      texts: new Map([["b10b", text]]),
      isBrought: (_, blob) => blob === "b10b",
      apply: (found) => ({ ...found, files: [{ path: "PLAN.md", blob: "b10b", size: text.length }] }),
    });

    const look = await changed.look(LOOK);
    const mark = world.sandbox.log.mark();
    const blobs = await changed.readBlobs(["b10b"]);
    const isInHistory = await changed.isInHistory(look.tip, ["PLAN.md"], "b10b", "0".repeat(40));

    expect(look.files).toEqual([{ path: "PLAN.md", blob: "b10b", size: text.length }]);
    expect(look.contents.size).toBe(0);
    expect(blobs).toEqual(new Map([["b10b", text]]));
    expect(isInHistory).toBe(true);
    expect(world.sandbox.log.since(mark)).toEqual([]);
  });
});
