import { describe, expect, it } from "@jest/globals";
import { upgradeRecord } from "../../src/record/record-upgrade.ts";
import { readRecords, recordPath } from "../../src/record/record-file.ts";

const FIRST = {
  format: 1,
  plan: "harbor",
  path: "PLAN.md",
  base: { commit: "c", blob: "b" },
  next: null,
  fingerprint: "f",
  writer: "github-actions[bot]",
  items: [
    ["k0", 1],
    ["k1", 0],
  ],
  except: {},
  undo: {},
  cascades: {},
  gone: {},
  orphans: {},
  vanished: false,
  proposed: false,
  results: null,
};

describe("a record of format 1", () => {
  it("is read as a present one, and leaves out what it did not say", () => {
    const { records } = readRecords(new Map([[recordPath("harbor"), JSON.stringify(FIRST)]]));

    const { vanished: _vanished, proposed: _proposed, next: _next, ...rest } = FIRST;
    expect(records).toEqual([
      {
        ...rest,
        format: 3,
        branch: null,
        repository: null,
        follower: "",
        choice: "configuration",
        labels: [],
        outside: false,
        unread: [],
        items: [
          ["k0", 1, 0, null],
          ["k1", 0, 0, null],
        ],
        away: null,
        proposed: null,
        refs: {},
        takes: false,
        formerly: {},
        strangers: [],
        offers: {},
        proposals: {},
        pending: [],
      },
    ]);
  });

  it("says whether its file was gone and whether ticks waited in a pull request", () => {
    expect(upgradeRecord({ ...FIRST, vanished: true, proposed: true })).toMatchObject({ away: "gone", proposed: {} });
  });
});

describe("a record of format 2", () => {
  const second = upgradeRecord({ ...FIRST, format: 1 }) as Record<string, unknown>;
  const before = {
    ...second,
    format: 2,
    next: "n1",
    proposed: { k0: "done" },
    except: { "1": { stale: ["title", "order"] } },
  };

  it("takes nothing that was there before, and keeps what was about to be committed and what waits", () => {
    expect(upgradeRecord(before)).toMatchObject({
      format: 3,
      takes: false,
      pending: [{ blob: "n1", from: FIRST.base.commit, lists: null }],
      proposed: { k0: { state: "done" } },
      except: { "1": { stale: ["order"] } },
    });
  });
});

describe("anything else", () => {
  it.each([[{ ...FIRST, format: 3 }], [{ format: 1 }], [{ format: 2 }], [null], ["text"]])(
    "is given back as it is: %#",
    (value) => {
      expect(upgradeRecord(value)).toBe(value);
    },
  );
});
