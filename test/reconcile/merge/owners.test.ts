import { describe, expect, it } from "@jest/globals";
import { loginsOf, nameOfLogin, ownersIn } from "../../../src/reconcile/merge/owners.ts";

const PEOPLE = new Map([
  ["Ada Lovelace", "ada"],
  ["Bea", "Bea-Codes"],
]);

describe("the logins that a field of owners names", () => {
  it.each<[why: string, owner: string | undefined, logins: readonly string[] | null]>([
    ["are none where there is no such field", undefined, []],
    ["are none where the field is empty", "", []],
    ["are those of the map", "Ada Lovelace", ["ada"]],
    ["are those of the map where the name has an at sign", "@Bea", ["Bea-Codes"]],
    ["are what may be a login", "@cleo-2", ["cleo-2"]],
    ["are several, parted by signs", "@cleo, Bea & dan/eve;finn", ["cleo", "Bea-Codes", "dan", "eve", "finn"]],
    ["are several, parted by a word", "cleo and dan und eve", ["cleo", "dan", "eve"]],
    ["are unknown where one of them is a name that nobody maps", "Bea, Cleo Miller", null],
    ["are unknown where a hyphen ends them", "cleo-", null],
    ["are none where a dash, a question or a word stands for nobody", "TBD, —, ?, n/a, none", []],
  ])("%s", (_, owner, logins) => {
    const found = loginsOf(owner, PEOPLE);

    expect(found).toEqual(logins);
  });
});

describe("the logins among which one has a name of its own", () => {
  it.each<[why: string, owner: string | undefined, logins: readonly string[] | null]>([
    ["hold the one by that name", "Ada Lovelace", ["ada"]],
    ["are in lower case", "Ada Lovelace, Bea-Codes", ["ada", "bea-codes"]],
    ["are none where nobody is named", undefined, []],
    ["are unknown where somebody else has no login", "Ada Lovelace, Cleo Miller", null],
  ])("%s", (_, owner, logins) => {
    const found = ownersIn(owner, { name: "Ada Lovelace", login: "ada" });

    expect(found).toEqual(logins);
  });
});

describe("the name that a plan has for a login", () => {
  it.each([
    { why: "is that of the map", login: "ada", name: "Ada Lovelace" },
    { why: "is that of the map, whatever the login's letters", login: "bea-codes", name: "Bea" },
    { why: "is the login where the map has none", login: "cleo", name: "cleo" },
  ])("$why", ({ login, name }) => {
    expect(nameOfLogin(login, PEOPLE)).toBe(name);
  });
});
