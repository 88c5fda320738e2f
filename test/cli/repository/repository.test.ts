import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { findFolder } from "../../../src/cli/repository/folder.ts";
import { findRepository, parseRemote } from "../../../src/cli/repository/repository.ts";
import { makeFolder, runCli } from "../run-cli.ts";

function makeClone(url: string): string {
  const folder = makeFolder();
  spawnSync("git", ["init", "-q"], { cwd: folder });
  spawnSync("git", ["remote", "add", "origin", url], { cwd: folder });
  return folder;
}

describe("the address of a git remote", () => {
  it.each([
    ["https://github.com/ada/harbor.git", "github.com ada/harbor"],
    ["https://github.com/ada/harbor/", "github.com ada/harbor"],
    ["https://x-access-token:abc@github.com/ada/har.bor", "github.com ada/har.bor"],
    ["git@github.com:ada/harbor.git", "github.com ada/harbor"],
    ["ssh://git@ssh.github.com:443/ada/harbor.git", "github.com ada/harbor"],
    ["ssh://git@example.org/ada/harbor", "example.org ada/harbor"],
    ["/srv/git/harbor.git", null],
    ["https://github.com/ada", null],
  ])("tells host and repository: %s is %s", (url, expected) => {
    const found = parseRemote(url);

    expect(found === null ? null : `${found.host} ${found.repo.owner}/${found.repo.repo}`).toBe(expected);
  });
});

describe("the repository that is meant", () => {
  it.each([
    ["the flag", { repo: "eve/other" }, "eve/other", "https://api.github.com", "https://github.com"],
    ["the remote of the folder", {}, "ada/harbor", "https://api.acme.ghe.com", "https://acme.ghe.com"],
    [
      "the flag with a server of one's own",
      { repo: "eve/other", apiUrl: "https://git.example.com/api/v3/" },
      "eve/other",
      "https://git.example.com/api/v3",
      "https://git.example.com",
    ],
  ])("is named by %s", (_, flags, name, apiUrl, serverUrl) => {
    const folder = findFolder(makeClone("https://acme.ghe.com/ada/harbor.git"));

    const found = findRepository({ env: { GITHUB_REPOSITORY: "not/this" } }, folder, flags);

    expect([`${found.repo.owner}/${found.repo.repo}`, found.apiUrl, found.serverUrl]).toEqual([
      name,
      apiUrl,
      serverUrl,
    ]);
  });

  it("gets no token if only the git remote names its server", async () => {
    const cwd = makeClone("https://git.evil.example/ada/harbor.git");

    const { exitCode, stderr } = await runCli(["sync", "--token", "ghp_secret0123456789"], { cwd });

    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "error: The git remote of this folder is on git.evil.example, which may not be a GitHub server.\n" +
        "hint: If it is one, add `--api-url https://git.evil.example/api/v3`; your token is sent there only then.\n",
    );
  });

  it("is requested if nothing names it", async () => {
    const cwd = makeFolder();

    const { exitCode, stderr } = await runCli(["sync", "--token", "ghp_secret0123456789"], { cwd });

    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `error: ${cwd} is not in a git repository.\nhint: Name the repository with \`--repo owner/name\`.\n`,
    );
  });
});
