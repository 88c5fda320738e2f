import { describe, expect, it } from "@jest/globals";
import { readSettings, type Overrides } from "../../../src/sync/context/settings.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";

const repo = new MemoryRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n" });
const { overrides: usual } = repo.context();

function settingsOf(text: string | null, overrides: Partial<Overrides> = {}) {
  return readSettings(text === null ? null : { path: ".github/plansync.yml", text }, { ...usual, ...overrides });
}

describe("the settings of a run", () => {
  it("are the defaults where there is neither a file nor an input", () => {
    expect(settingsOf(null)).toMatchObject({
      commitHeadline: "plansync: {summary}",
      follower: "",
      choice: "configuration",
      allowMassChange: false,
      isWantedInFork: false,
      branch: null,
    });
  });

  it("take the headline of commits from the file", () => {
    expect(settingsOf("commit-message: 'docs: {summary}'\n").commitHeadline).toBe("docs: {summary}");
  });

  it("refuse a file that is wrong, with its place", () => {
    expect(() => settingsOf("levles: [step]\n")).toThrow(/\.github\/plansync\.yml:1:1: unknown key `levles`/);
  });

  it("identify the choice of files by the input, so that two workflows are distinguished", () => {
    const [one, same, other] = [["a.md"], ["a.md"], ["b.md"]].map((plans) => settingsOf(null, { plans }).choice);

    expect(one).toBe(same);
    expect(new Set([one, other, "configuration"]).size).toBe(3);
  });

  it("use one name for the choice of the configuration, since it belongs to everybody", () => {
    expect(settingsOf("plans: [a.md]\n").choice).toBe("configuration");
  });

  it.each<[what: string, text: string, isSame: boolean]>([
    ["changes with the words that plans are read by", "patterns: { levels: { phase: [Etappe] } }\n", false],
    ["stays with settings that change no reading", "threshold: off\nlabels: [planned]\n", true],
  ])("have a fingerprint that %s", (_, text, isSame) => {
    expect(settingsOf(text).fingerprint === settingsOf(null).fingerprint).toBe(isSame);
  });

  it("give a plan what its own entry says, and every other plan what the file says", () => {
    const settings = settingsOf(
      "write-back: off\nplans:\n  - docs/*.md\n  - glob: a.md\n    write-back: pull-request\n",
    );

    expect([settings.writeBackFor("a.md"), settings.writeBackFor("docs/b.md")]).toEqual(["pull-request", "off"]);
  });

  it("know what texts link to, without a repository id if GitHub reports none", async () => {
    const look = await repo.reader.look({ label: "plansync", wanted: () => false });
    const unnamed = { ...look, repository: { ...look.repository, id: 0 } };

    expect(settingsOf(null).textContext(look)).toMatchObject({
      address: "https://github.com/ada/harbor",
      repository: 7,
      viewer: "github-actions[bot]",
      commit: "c1",
    });
    expect(settingsOf(null).textContext(unnamed).repository).toBeUndefined();
  });
});
