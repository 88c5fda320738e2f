import { describe, expect, it } from "@jest/globals";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";

function read(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return plan;
}

function stateOf(line: string): string | undefined {
  return read(`# Plan\n\n${line}\n- [ ] Another\n`).items[1]?.state;
}

describe("the state that words in a task's line give it", () => {
  it.each([
    "- [x] Restore the backup (SKIPPED tests)",
    "- [x] Add **SKIPPED** to the list of states",
    "- [x] Handle (CANCELLED) orders",
    "- [x] Send mails (cancelled orders)",
    "- [x] Support cancelled:true",
    "- [x] Show merged:2026-01-01 and completed:2026-01-02",
    "- [x] Run all (101 passed, 8 skipped)",
  ])("leaves %j done, where they are part of a phrase", (line) => {
    expect(stateOf(line)).toBe("done");
  });

  it.each([
    "- [x] Restore the backup (SKIPPED)",
    "- [x] Restore the backup (skipped: no time)",
    "- [x] Restore the backup (Cancelled 2026-01-01)",
    "- [x] Restore the backup (SKIPPED — see #4)",
    "- [x] Restore the backup (skipped by Ada)",
    "- [x] Restore the backup **SKIPPED**",
    "- [ ] Restore the backup **SKIPPED**: nobody needs it",
    "- [ ] **CANCELLED** Restore the backup",
    "- [ ] Restore the backup — SKIPPED",
    "- [x] Restore the backup #ops ~2h started:2026-01-01 cancelled:2026-01-02",
    "- [x] Restore the backup skipped:2026-01-02T10:00:00Z ref:GH#12 — nobody needs it",
    "- [x] ~~Restore the backup~~",
  ])("takes %j for dropped, where they are its whole annotation", (line) => {
    expect(stateOf(line)).toBe("dropped");
  });
});

describe("pictures in a title", () => {
  it.each([
    ["- [ ] 顧客にメールで領収書を送る 📨", "顧客にメールで領収書を送る 📨"],
    ["- [ ] Send it to space 👩🏽‍🚀", "Send it to space 👩🏽‍🚀"],
    ["- [ ] Launch 🚀 ✅", "Launch 🚀"],
    ["- [x] Send receipts ✅", "Send receipts"],
    ["- [ ] Send receipts 🚧", "Send receipts"],
    ["- [ ] Send receipts 🏗️", "Send receipts"],
    ["- [ ] Send receipts 🔴", "Send receipts"],
    ["- [ ] ✅", "✅"],
  ])("%j is called %j: one at its end that says no state is a word", (line, title) => {
    expect(read(`# Plan\n\n${line}\n`).items[1]?.title).toBe(title);
  });
});

describe("a plan whose letters are taken apart from their marks", () => {
  const TEXT = `# Plán für Čeněk

## Étape 1: Préparer la fête

**Statut**: terminé

- [ ] Écrire à Zoë
- [x] Vérifier l'hôtel (2h)

### Étape 2: Créer

**Dépend de**: Étape 1

## 단계 3: 확인하기

**Критерии приёмки**:

- [ ] й и ё на месте
`;
  const apart = TEXT.normalize("NFD");

  it("reads as the same plan: titles, kinds, states, sections, fields and dependencies", () => {
    const directed = ({ items }: Plan) =>
      items.map(({ title, kind, state, section, dependsOn, fields, id }) => ({
        title,
        kind,
        state,
        section,
        dependsOn,
        fields,
        id,
      }));

    expect(apart).not.toBe(TEXT);
    expect(directed(read(apart))).toEqual(directed(read(TEXT)));
  });

  it("changes by a tick in nothing but the mark, and by an untick back to the same bytes", () => {
    const plan = read(apart);
    const item = plan.items.find(({ title }) => title === "Écrire à Zoë")!;

    const ticked = applyEdits(apart, setState(plan, item, "done")!.edits);
    const again = read(ticked);
    const unticked = applyEdits(ticked, setState(again, again.items[item.index]!, "open")!.edits);

    expect(ticked).toBe(apart.replace("- [ ]", "- [x]"));
    expect(unticked).toBe(apart);
  });

  it("finds the end of a status word that is longer than its spelling", () => {
    const plan = read(apart);
    const step = plan.items.find(({ title }) => title.startsWith("Étape 1"))!;

    expect(step.mark).toMatchObject({ carrier: "status", text: "terminé".normalize("NFD") });
  });
});

describe("a box that shows no words", () => {
  it.each([
    ["- [ ]"],
    ["- [ ] "],
    ["- [x] <!-- a note -->"],
    ["- [ ] [](x.md)"],
    ["- [ ] ![](x.png)"],
    ["- [ ] \u2800"],
    ["- [ ] \u200b\u200d\ufeff"],
    ["- [ ] &nbsp;"],
    ["- [ ] <span></span>"],
  ])("%j makes no item, and one warning", (line) => {
    const { plan, diagnostics } = parsePlan({ path: "PLAN.md", text: `# Plan\n\n- [ ] One\n${line}\n- [ ] Two\n` });

    expect(plan?.items.map(({ title }) => title)).toEqual(["Plan", "One", "Two"]);
    expect(diagnostics).toMatchObject([{ code: "empty-box", severity: "warning", line: 4, column: 1 }]);
    expect(plan?.items[1]?.body).toEqual([]);
  });

  it("leaves what stands below it to the item around", () => {
    const { plan } = parsePlan({ path: "PLAN.md", text: "# Plan\n\n- [ ] One\n  - [ ]\n    - [ ] Two\n" });

    expect(plan?.items.map(({ title, parent }) => [title, parent])).toEqual([
      ["Plan", null],
      ["One", 0],
      ["Two", 1],
    ]);
  });

  it("takes its words from the line right below, as markdown does", () => {
    const { plan, diagnostics } = parsePlan({
      path: "PLAN.md",
      text: "# Plan\n\n- [ ]\n  Write the guide\n  for all\n\n  In time.\n- [ ] b\n",
    });
    const [, item] = plan?.items ?? [];

    expect(diagnostics).toEqual([]);
    expect(item).toMatchObject({ title: "Write the guide for all", line: 3, text: "- [ ]" });
    expect(item?.body.map(({ start, end }) => plan?.text.slice(start, end).trim())).toEqual(["In time."]);
  });

  it.each([["- [ ] ..."], ["- [ ] 📨"], ["- [ ] [x](y.md)"], ["- [ ] `a`"]])("does not take %j for one", (line) => {
    const { plan, diagnostics } = parsePlan({ path: "PLAN.md", text: `# Plan\n\n${line}\n` });

    expect(plan?.items).toHaveLength(2);
    expect(diagnostics).toEqual([]);
  });
});

describe("a heading that shows no words", () => {
  it.each(["###", "## <!-- later -->", "# \u2800", "#### **  **"])(
    "%j takes nothing from what stands above it",
    (heading) => {
      const text = `# Plan\n\n## Step 1: Build\n\n- [ ] One\n\n${heading}\n\n- [ ] Two\n`;

      expect(read(text).items.map(({ title, parent }) => [title, parent])).toEqual([
        ["Plan", null],
        ["Step 1: Build", 0],
        ["One", 1],
        ["Two", 1],
      ]);
    },
  );
});
