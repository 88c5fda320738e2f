import { createSandbox } from "github-sandbox";

const sandbox = await createSandbox();
const repo = sandbox.createRepository({ owner: "ada", name: "harbor", files: { "README.md": "# Harbor\n" } });
sandbox.addUser("linus", { permissionByRepo: { [repo.fullName]: "write" } });
const token = sandbox.token({ kind: "github-token", repo: repo.fullName, permissions: "issues: write" });

/** The client under test: anything that speaks HTTP. */
const openIssue = (title: string) =>
  fetch(`${sandbox.apiUrl}/repos/ada/harbor/issues`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ title }),
  });

const answer = await openIssue("Paint the pier");
console.log(answer.status);

// A person acts in the web interface.
repo.closeIssue(1, { by: "linus", reason: "not_planned" });

// The next write is done, but its answer gets lost: does the client find out?
sandbox.faults.add({ kind: "lost-response", match: { nth: 1, of: "writes" } });
await openIssue("Mend the crane").catch((error: Error) => console.log(error.message));

for (const { number, title, state, stateReason } of repo.issues())
  console.log(`#${number} ${title}: ${stateReason ?? state}`);
await sandbox.close();
