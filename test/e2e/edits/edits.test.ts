import { describe, expect, it } from "@jest/globals";
import { checkEdit } from "./check-edit.ts";
import { readEditCases } from "./edit-case.ts";
import { playEdit } from "./play-edit.ts";

/** The first of each kind of edit is played every time; the others take two minutes more: `npm run edits`. */
const EVERY_TIME = /^\d+-/;
const edits = readEditCases().filter(({ name }) => process.env["EDITS"] === "all" || EVERY_TIME.test(name));

// Each waits most of its time, for a process or for the pace of creations: so several are played at once.
describe("an edit, through the built Action", () => {
  for (const edit of edits)
    it.concurrent(`${edit.name}: ${edit.expected.says}`, async () => {
      const played = await playEdit(edit);
      try {
        expect(checkEdit(edit, played)).toEqual([]);
      } finally {
        await played.stage.sandbox.close();
      }
    });
});
