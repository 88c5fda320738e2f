import * as z from "zod";
import { type Check, type Repository, Unusable } from "./check.ts";
import { must } from "./probe.ts";
import { fail, pass, passIf } from "./sheet.ts";

const viewer = z.object({
  viewer: z.object({ login: z.string() }),
  rateLimit: z.nullable(z.object({ limit: z.number(), remaining: z.number(), cost: z.number() })),
});
const repository = z.object({
  repository: z.object({
    id: z.string(),
    viewerPermission: z.nullable(z.string()),
    hasIssuesEnabled: z.boolean(),
    defaultBranchRef: z.nullable(z.object({ name: z.string(), target: z.object({ oid: z.string() }) })),
    label: z.nullable(z.object({ name: z.string() })),
  }),
});

/**
 * Who asks, and where. Throws Unusable for a repository that plansync is used in, unless that is allowed.
 * @returns Null where nothing further can be tried.
 */
export async function who(check: Check, mayBeUsed: boolean): Promise<Repository | null> {
  const { probe, sheet } = check;
  const { owner, repo } = probe.options.repo;
  let login = "";
  await sheet.step(
    { id: "1", what: "who asks", expected: "a login, with [bot] for app and Actions tokens" },
    async () => {
      const data = must(
        await probe.graphql("query Who { viewer { login } rateLimit { limit remaining cost } }", {}, viewer),
      );
      login = data.viewer.login;
      const points =
        data.rateLimit === null ? "no limit" : `${data.rateLimit.remaining} of ${data.rateLimit.limit} points`;
      sheet.fact(
        `viewer.login is ${login} for a token that begins with ${probe.options.token.slice(0, 4)}; ${points} left`,
      );
      const isApp = probe.options.token.startsWith("ghs_");
      const finding = "plansync takes its own issues by this name: they would count as somebody else's";
      return passIf(login !== "" && (!isApp || login.endsWith("[bot]")), `${login}, ${points}`, finding);
    },
  );
  const used = await findUse(check);
  if (used !== null && !mayBeUsed)
    throw new Unusable(`${used} is there: this repository is in use. \`--even-if-used\` allows it.`);
  let found: Repository | null = null;
  await sheet.step({ id: "2", what: "the repository", expected: "a commit and issues" }, async () => {
    const { repository: data } = must(
      await probe.graphql(
        `query Repository($owner: String!, $repo: String!) {
        repository(owner: $owner, name: $repo) {
          id viewerPermission hasIssuesEnabled defaultBranchRef { name target { oid } } label(name: "plansync") { name }
        }
      }`,
        { owner, repo },
        repository,
      ),
    );
    const branch = data.defaultBranchRef;
    sheet.fact(`viewerPermission is ${data.viewerPermission} for ${login}`);
    if (branch === null) return fail("no commit", "push one commit first: nothing further can be tried");
    if (!data.hasIssuesEnabled) return fail("issues are turned off", "turn them on: nothing further can be tried");
    found = { id: data.id, login, defaultBranch: branch.name, isUsed: used !== null, head: branch.target.oid };
    return pass(`${branch.name} at ${branch.target.oid.slice(0, 7)}, viewerPermission ${data.viewerPermission}`);
  });
  return found;
}

/** What shows that plansync is in use; null where nothing does. */
async function findUse({ probe }: Check): Promise<string | null> {
  for (const [path, what] of [
    ["/labels/plansync", "the label plansync"],
    ["/git/ref/plansync/state", "plansync's record (refs/plansync/state)"],
    ["/git/ref/heads/plansync-state", "plansync's record (the branch plansync-state)"],
  ] as const)
    if ((await probe.rest("GET", path, z.unknown())).ok) return what;
  return null;
}
