import { describe, expect, it } from "@jest/globals";
import { blobSha } from "../src/blob-sha.ts";

describe("git's id of a text", () => {
  it.each<[what: string, text: string, sha: string]>([
    ["an empty file", "", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"],
    ["one line", "hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"],
    ["characters of several bytes, counted as bytes", "é\n", "c6003325155f475bd7c87731607525dce73be9cf"],
  ])("is what `git hash-object` prints for %s", (_, text, sha) => {
    expect(blobSha(new TextEncoder().encode(text))).toBe(sha);
  });
});
