import type { IssueNumber } from "../ports/issue-number.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { AgentContext, Work } from "./work.ts";

/** Comments read of an issue: of one with more, not all authors are known. */
const MOST_COMMENTS = 100;
/** Issues asked about in one run. */
const MOST_ISSUES = 10;

/** Finds out whether people without write access had a say on issues: an agent reads what they wrote. */
export class OutsiderCheck {
  readonly #context: AgentContext;
  readonly #work: Work;
  readonly #trusted = new Map<string, boolean>();
  #asked = 0;

  constructor(context: AgentContext, work: Work) {
    this.#context = context;
    this.#work = work;
  }

  /** True once enough issues were asked about: the next run asks about more. */
  get isSpent(): boolean {
    return this.#asked >= MOST_ISSUES;
  }

  /** True also where that can't be found out: there are too many comments, or an account is gone. */
  async haveSpokenOn(number: IssueNumber): Promise<boolean> {
    const issue = this.#issueOf(number);
    if (issue?.comments === 0) return false;
    this.#asked += 1;
    const comments = await this.#context.claims.readComments(number, MOST_COMMENTS);
    if (comments.length >= MOST_COMMENTS) return true;
    for (const { author } of comments) if (!(await this.#isTrusted(author))) return true;
    return false;
  }

  #issueOf(number: IssueNumber): ObservedIssue | undefined {
    return this.#work.decided.repository.issues.all.find((issue) => issue.number === number);
  }

  async #isTrusted(login: string | null): Promise<boolean> {
    if (login === null) return false;
    const { writers, look } = this.#work.decided.repository;
    if (login === look.viewer?.login || writers.has(login)) return true;
    const known = this.#trusted.get(login) ?? (await this.#context.reader.hasWriteAccess(login));
    this.#trusted.set(login, known);
    return known;
  }
}
