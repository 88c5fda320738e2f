import { describe, expect, it } from "@jest/globals";
import { readLedger, renderLedger, type Ledger } from "../../../src/agents/dispatch/ledger.ts";
import { planDispatch, type Startable } from "../../../src/agents/dispatch/plan-dispatch.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { LEDGER_PATH } from "../../../src/record/ledger-path.ts";

const READY = "plansync:ready";
const NOW = epochMs(Date.UTC(2026, 10, 21, 12));

/** An item of a plan whose ready work is labelled. */
const item = (fields: Partial<Startable> = {}): Startable => ({
  issue: issueNumber(12),
  title: "Lay the pipes",
  planId: "house",
  path: "PLAN.md",
  rule: { way: { kind: "label" }, atOnce: 3, label: READY },
  isReady: true,
  isWorkedOn: false,
  isOpen: true,
  labels: [],
  ...fields,
});

const ledger = (fields: Partial<Ledger> = {}): Ledger => ({
  starts: new Map(),
  labelled: new Set(),
  stopped: new Set(),
  allowed: new Set(),
  ...fields,
});
const OURS = { labelled: new Set([12]) };

describe("the label of ready work", () => {
  it.each<[string, Partial<Startable>, Partial<Ledger>, "on" | "off" | "left"]>([
    ["goes on where it is missing", {}, {}, "on"],
    ["goes on where it is not known whether it is there", { labels: null }, {}, "on"],
    ["stays off where a person took it off", {}, OURS, "left"],
    ["stays on where it is on", { labels: [READY] }, OURS, "left"],
    ["goes off with the work", { isReady: false, labels: ["Plansync:Ready"] }, OURS, "off"],
    ["goes off where it is not known whether it is there", { isReady: false, labels: null }, OURS, "off"],
    ["goes off where a person stopped the plan", { labels: [READY] }, { ...OURS, stopped: new Set(["house"]) }, "off"],
    ["stays where a person set it", { isReady: false, labels: [READY] }, {}, "left"],
    ["goes on again after the work was done in between", {}, {}, "on"],
  ])("%s", (_, fields, kept, expected) => {
    const { labelOn, labelOff } = planDispatch([item(fields)], ledger(kept), NOW);

    expect({ on: labelOn.length, off: labelOff.length }).toEqual({
      on: expected === "on" ? 1 : 0,
      off: expected === "off" ? 1 : 0,
    });
  });

  it("starts nothing by itself", () => {
    expect(planDispatch([item()], ledger(), NOW).candidates).toEqual([]);
  });
});

describe("the ledger", () => {
  it("reads back as it was written", () => {
    const whole = ledger({
      starts: new Map([[12, { at: NOW, count: 2, warned: true }]]),
      labelled: new Set([3, 14]),
      stopped: new Set(["house"]),
      allowed: new Set([12]),
    });

    expect(readLedger(new Map([[LEDGER_PATH, renderLedger(whole)]]))).toEqual(whole);
  });

  it.each(["{", '{ "format": 2 }'])("that can't be read (%s) is no empty one: nothing may be started", (text) => {
    expect(readLedger(new Map([[LEDGER_PATH, text]]))).toBeNull();
  });
});
