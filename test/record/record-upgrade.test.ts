import { describe, expect, it } from "@jest/globals";
import { upgradeRecord } from "../../src/record/record-upgrade.ts";
import { readRecords, recordPath } from "../../src/record/record.ts";

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

    const { vanished: _vanished, proposed: _proposed, ...rest } = FIRST;
    expect(records).toEqual([
      {
        ...rest,
        format: 2,
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
      },
    ]);
  });

  it("says whether its file was gone and whether ticks waited in a pull request", () => {
    expect(upgradeRecord({ ...FIRST, vanished: true, proposed: true })).toMatchObject({ away: "gone", proposed: {} });
  });
});

describe("anything else", () => {
  it.each([[{ ...FIRST, format: 2 }], [{ format: 1 }], [null], ["text"]])("is given back as it is: %#", (value) => {
    expect(upgradeRecord(value)).toBe(value);
  });
});
