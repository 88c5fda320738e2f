import type { DirectRead } from "../ports/issue.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import type { AgentContext, Work } from "./work.ts";

/** Comments read of an issue: of one with more, not all authors are known. */
const MOST_COMMENTS = 100;
/** Issues whose comments are read in one run. */
const MOST_ISSUES = 10;

/** Finds out whether people without write access had a say on issues, or opened them: an agent reads what they wrote. */
export class OutsiderCheck {
  readonly #context: AgentContext;
  readonly #work: Work;
  readonly #trusted = new Map<string, boolean>();
  #asked = 0;

  constructor(context: AgentContext, work: Work) {
    this.#context = context;
    this.#work = work;
  }

  /** True once the comments of enough issues were read: the next run reads more. */
  get isSpent(): boolean {
    return this.#asked >= MOST_ISSUES;
  }

  /**
   * True also where that can't be found out: there are too many comments, or an account is gone. The issue is read
   * directly: a list may not show the latest comment yet. Its author may rewrite it at any time, so that it does not
   * matter who did so last; bots are installed by people with write access.
   */
  async haveSpokenOn(number: IssueNumber): Promise<boolean> {
    return this.#judge(number, (await this.#context.reader.readIssues([number])).get(number));
  }

  /**
   * The same of many issues, which are read together. Null for those that are left to the next run, because the comments
   * of enough others were read.
   */
  async onWhichTheySpoke(numbers: readonly IssueNumber[]): Promise<ReadonlyMap<IssueNumber, boolean | null>> {
    const found = new Map<IssueNumber, boolean | null>();
    if (numbers.length === 0) return found;
    const read = await this.#context.reader.readIssues(numbers);
    for (const number of numbers) {
      const one = read.get(number);
      const isLeft = this.isSpent && one?.found === true && one.issue.comments > 0;
      found.set(number, isLeft ? null : await this.#judge(number, one));
    }
    return found;
  }

  async #judge(number: IssueNumber, read: DirectRead | undefined): Promise<boolean> {
    if (read?.found !== true) return true;
    const { author, comments: count } = read.issue;
    if (author?.isBot !== true && !(await this.#isTrusted(author?.login ?? null))) return true;
    if (count === 0) return false;
    this.#asked += 1;
    const comments = await this.#context.claims.readComments(number, MOST_COMMENTS);
    if (comments.length >= MOST_COMMENTS) return true;
    for (const comment of comments) if (!(await this.#isTrusted(comment.author))) return true;
    return false;
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
