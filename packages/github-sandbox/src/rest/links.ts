import type { Account } from "../world/account.ts";
import type { Issue } from "../world/issues/issue.ts";
import type { Repository } from "../world/repositories/repository.ts";

/** Creates the addresses in GitHub's responses. */
export class Links {
  /** Of the web pages. */
  readonly html: string;
  /** Of the REST API. */
  readonly api: string;

  constructor(html: string, api: string) {
    this.html = html;
    this.api = api;
  }

  account(account: Account): string {
    return `${this.api}/users/${encodeURIComponent(account.login)}`;
  }

  accountPage(account: Account): string {
    const bot = account.type === "Bot" ? `apps/${account.login.replace("[bot]", "")}` : account.login;
    return `${this.html}/${bot}`;
  }

  repository(repository: Repository): string {
    return `${this.api}/repos/${repository.fullName}`;
  }

  repositoryPage(repository: Repository): string {
    return `${this.html}/${repository.fullName}`;
  }

  issue(issue: Issue): string {
    return `${this.repository(issue.repository)}/issues/${issue.number}`;
  }

  issuePage(issue: Issue): string {
    const kind = issue.pull === null ? "issues" : "pull";
    return `${this.repositoryPage(issue.repository)}/${kind}/${issue.number}`;
  }
}
