import { describe, expect, it } from "@jest/globals";
import { titleHash } from "../../../src/issue/marker.ts";
import { DEFAULT_POLICY } from "../../../src/reconcile/input/policy.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { synced, type Repository } from "../decide.ts";
import { ADA, bodyEdited, closed, first, OWN_BOT, reopened, retitled, type Act } from "../issue-acts.ts";
import { planOf } from "../plans.ts";

const HULL = "Paint the hull with red lead";
const PLAN = planOf(`- [ ] ${HULL}`, "- [ ] Second");
const reworded = (text: string) => text.replace(HULL, `${HULL} in May`);
const STATE_ONLY = { policy: { ...DEFAULT_POLICY, takes: new Set<never>() } };

/** Renamed on GitHub by somebody, who may not write unless the test says so. */
function renamedBy(login: string, to: string): Act {
  return (issue, at) => ({
    ...issue,
    title: to,
    events: [
      ...(issue.events ?? []),
      { kind: "renamed", from: issue.title, to, actor: { login, isBot: login.endsWith("[bot]") }, at },
    ],
  });
}

/** A run wrote this title last, as the marker tells. */
function written(title: string): Act {
  return bodyEdited((body) => body.replace(/ title=\w+/, ` title=${titleHash(title)}`), OWN_BOT);
}

/** A finished item whose line now says something else. */
const ASSUMED = synced(PLAN)
  .acted({ [HULL]: closed() })
  .synced()
  .edited((text) => text.replace(HULL, "Varnish the hull"));

const IN_CONFLICT = synced(PLAN)
  .acted({ [HULL]: retitled("Paint the hull with white lead") })
  .edited((text) => text.replace("red", "green"));

function leftApart(repository: Repository, title: { readonly plan: string; readonly issue: string }): Repository {
  return repository.recorded({ except: { "1": { title } } });
}

interface Row {
  readonly rule: string;
  readonly repository: Repository;
  readonly does: readonly string[];
  readonly says?: readonly string[];
}

describe("the titles of an item and its issue", () => {
  it.each<Row>([
    {
      rule: "follow the plan",
      repository: synced(PLAN).edited(reworded),
      does: [`rename ${HULL} to ${HULL} in May`],
    },
    {
      rule: "follow GitHub",
      repository: synced(PLAN).acted({ [HULL]: retitled("Paint the hull with white lead") }),
      does: [`take Paint the hull with white lead for ${HULL}`],
    },
    {
      rule: "merge where both changed other words: the plan first",
      repository: synced(PLAN)
        .acted({ [HULL]: retitled("Paint the hull with white lead") })
        .edited(reworded),
      does: [`take Paint the hull with white lead in May for ${HULL} in May`],
    },
    {
      rule: "stay apart in words that both changed",
      repository: synced(PLAN)
        .acted({ [HULL]: retitled("Paint the hull with white lead") })
        .edited((text) => text.replace("red", "green")),
      does: [],
      says: [
        'conflict Paint the hull with green lead: about its title: the plan says "green" where the issue says "white"',
      ],
    },
    {
      rule: "follow GitHub where a run died that had renamed the issue: what was said there is the later word",
      repository: synced(PLAN)
        .edited(reworded)
        .died()
        .acted({ [`${HULL} in May`]: retitled(`${HULL} in June`) }),
      does: [`take ${HULL} in June for ${HULL} in May`],
    },
    {
      rule: "follow the plan where the marker alone tells what was written",
      repository: synced(PLAN).withoutRecord().edited(reworded),
      does: [`rename ${HULL} to ${HULL} in May`],
    },
    {
      rule: "say the same where only marks and blanks differ",
      repository: synced(PLAN).acted({ [HULL]: retitled("Paint the `hull` with red lead") }),
      does: [],
    },
    {
      rule: "follow the plan where nothing but states flows from GitHub and both changed",
      repository: synced(PLAN)
        .with(STATE_ONLY)
        .acted({ [HULL]: retitled("Paint") })
        .edited(reworded),
      does: [`rename Paint to ${HULL} in May`],
    },
    {
      rule: "stay apart as they were left while nothing but states flowed from GitHub",
      repository: synced(PLAN)
        .with(STATE_ONLY)
        .acted({ [HULL]: retitled("Paint") })
        .syncedOnce()
        .with({ policy: DEFAULT_POLICY }),
      does: [],
      says: [`drift ${HULL}: its title was edited on GitHub, to "Paint"`],
    },
    {
      rule: "stay in conflict until somebody changes the words",
      repository: IN_CONFLICT.syncedOnce(),
      does: [],
      says: [
        'conflict Paint the hull with green lead: about its title: the plan says "Paint the hull with green lead" where the issue says "Paint the hull with white lead"',
      ],
    },
    {
      rule: "stay in conflict about some words while the issue gets the others of the plan",
      repository: IN_CONFLICT.edited((text) => text.replace("green lead", "green lead in May")),
      does: ["rename Paint the hull with white lead to Paint the hull with white lead in May"],
      says: [
        'conflict Paint the hull with green lead in May: about its title: the plan says "green" where the issue says "white"',
      ],
    },
    {
      rule: "are settled by whoever changes the words in conflict next",
      repository: IN_CONFLICT.syncedOnce().edited((text) => text.replace("green", "blue")),
      does: ["rename Paint the hull with white lead to Paint the hull with blue lead"],
    },
    {
      rule: "say the same where they were left apart in what is only for show",
      repository: leftApart(synced(PLAN).acted({ [HULL]: retitled("Paint the `hull` with red lead") }), {
        plan: HULL,
        issue: "Paint the `hull` with red lead",
      }),
      does: [],
    },
    {
      rule: "are those of a person where a run that kept no record wrote over them unseen",
      repository: synced(PLAN).acted({
        [HULL]: first(
          renamedBy("ada", "Draw the hull"),
          renamedBy(OWN_BOT.login, "Scrap the hull"),
          written("Scrap the hull"),
        ),
      }),
      does: ["rename Scrap the hull to Draw the hull"],
    },
    {
      rule: "merge against what the issue was called when its line was written",
      repository: synced(PLAN)
        .recorded({ offers: { "900": { title: "Find the keel", said: "Find the keel" } } })
        .with({ others: [observedIssue(900, { title: "Find the long keel", author: ADA, events: [] })] })
        .edited((text) => `${text}- [ ] Find the keel\n`),
      does: [
        "adopt #900 as Find the keel",
        "label Find the keel +plansync +plansync:task",
        "move Find the keel below Harbor",
        "take Find the long keel for Find the keel",
      ],
    },
    {
      rule: "stay apart where the issue is closed and was renamed by a run, not by a person",
      repository: synced(PLAN).acted({ [HULL]: first(closed(), retitled("Scrap"), written("Scrap")) }),
      does: [`tick ${HULL}`],
    },
    {
      rule: "stay apart where the issue is closed and it is not certain that it is this item's",
      repository: ASSUMED,
      does: [],
      says: [
        "drift Varnish the hull: its closed issue keeps its title, since it is not certain that it belongs to this item",
      ],
    },
    {
      rule: "follow the plan once an issue that was kept so is open again",
      repository: ASSUMED.syncedOnce().acted({ [HULL]: reopened() }),
      does: [`rename ${HULL} to Varnish the hull`, "untick Varnish the hull"],
    },
    {
      rule: "follow the plan once such an issue is open again",
      repository: synced(PLAN).acted({ [HULL]: first(closed(), retitled("Scrap"), written("Scrap"), reopened()) }),
      does: [`rename Scrap to ${HULL}`],
    },
    {
      rule: "stay apart, and say so, where nothing but states flows from GitHub",
      repository: synced(PLAN)
        .with(STATE_ONLY)
        .acted({ [HULL]: retitled("Paint") }),
      does: [],
      says: [`drift ${HULL}: its title was edited on GitHub, to "Paint"`],
    },
  ])("$rule", ({ repository, does, says = [] }) => {
    const decision = repository.decided();

    expect({ does: decision.does, says: decision.says }).toEqual({ does, says });
  });

  it("are merged by the next run if this one could not write", () => {
    const left = synced(PLAN)
      .edited(reworded)
      .syncedOnce(({ changes }) => ({ unfinished: changes.operations }));

    expect(left.decided().does).toEqual([`rename ${HULL} to ${HULL} in May`]);
    expect(left.acted({ [HULL]: retitled(HULL.replace("red", "white")) }).decided().does).toEqual([
      `take ${HULL.replace("red", "white")} in May for ${HULL} in May`,
    ]);
  });
});

describe("a title counts", () => {
  it.each<Row>([
    {
      rule: "from somebody with write access",
      repository: synced(PLAN).acted({ [HULL]: renamedBy("ada", "Paint the hull") }),
      does: [`take Paint the hull for ${HULL}`],
    },
    {
      rule: "not from an outsider: it is proposed",
      repository: synced(PLAN).acted({ [HULL]: renamedBy("mallory", "Buy my lead") }),
      does: [],
      says: [`proposed ${HULL}: mallory proposes the title "Buy my lead"`],
    },
    {
      rule: "not from a bot",
      repository: synced(PLAN).acted({ [HULL]: renamedBy("tidy[bot]", "Paint the hull") }),
      does: [],
      says: [`proposed ${HULL}: tidy[bot] proposes the title "Paint the hull"`],
    },
    {
      rule: "from a bot that is trusted",
      repository: synced(PLAN)
        .with({ policy: { ...DEFAULT_POLICY, trustedBots: new Set(["tidy[bot]"]) } })
        .acted({ [HULL]: renamedBy("tidy[bot]", "Paint the hull") }),
      does: [`take Paint the hull for ${HULL}`],
    },
    {
      rule: "from the writer below an outsider's",
      repository: synced(PLAN)
        .acted({ [HULL]: renamedBy("ada", "Paint the hull white") })
        .acted({ "Paint the hull white": renamedBy("mallory", "Buy my lead") }),
      does: [`take Paint the hull white for ${HULL}`],
      says: [`proposed ${HULL}: mallory proposes the title "Buy my lead"`],
    },
  ])("$rule", ({ repository, does, says = [] }) => {
    const decision = repository.with({ writers: ["ada"] }).decided();

    expect({ does: decision.does, says: decision.says }).toEqual({ does, says });
  });
});
