/** What came of a step. A note is a fact that no answer would have been wrong for. */
type Verdict = "PASS" | "FAIL" | "NOTE";

export interface Outcome {
  readonly verdict: Verdict;
  /** What the server did, with its own words where it refused. */
  readonly seen: string;
  /** What a failure means for plansync. */
  readonly finding?: string;
}

export const pass = (seen: string): Outcome => ({ verdict: "PASS", seen });
export const note = (seen: string): Outcome => ({ verdict: "NOTE", seen });
export const fail = (seen: string, finding: string): Outcome => ({ verdict: "FAIL", seen, finding });

/** Passes where the condition holds; the finding says what it means where it doesn't. */
export function passIf(holds: boolean, seen: string, finding: string): Outcome {
  return holds ? pass(seen) : fail(seen, finding);
}

/** A step as it is told before it runs. */
export interface Step {
  /** As the table of steps counts them: `1` to `32`, `C1` for those of claims. */
  readonly id: string;
  readonly what: string;
  readonly expected: string;
}

interface Row extends Step, Outcome {}

/** Thrown between two steps when the run was interrupted. */
export class Interrupted extends Error {}

/** The steps so far, and what was learned in them. */
export class Sheet {
  readonly rows: Row[] = [];
  readonly #facts: string[] = [];
  readonly #say: (line: string) => void;
  #isInterrupted = false;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** Lets the step under way end, and no further one begin. */
  interrupt(): void {
    this.#isInterrupted = true;
  }

  /** Runs a step and prints its line. An exception is a failure of the step, not of the run. */
  async step(step: Step, run: () => Promise<Outcome>): Promise<Outcome> {
    if (this.#isInterrupted) throw new Interrupted("interrupted");
    let outcome: Outcome;
    try {
      outcome = await run();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      outcome = fail(words, `${step.what} can't be relied on here`);
    }
    this.rows.push({ ...step, ...outcome });
    const finding = outcome.finding === undefined ? "" : `\n      => ${outcome.finding}`;
    this.#say(`${outcome.verdict} ${step.id.padStart(3)}  ${step.what}: ${outcome.seen}${finding}`);
    return outcome;
  }

  /** Records a fact that only a real run can tell. */
  fact(text: string): void {
    this.#facts.push(text);
  }

  get hasFailed(): boolean {
    return this.rows.some(({ verdict }) => verdict === "FAIL");
  }

  /** The table of expected and seen, in Markdown, and the facts. */
  summary(): string {
    const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
    const rows = this.rows.map(
      ({ id, verdict, what, expected, seen, finding }) =>
        `| ${id} | ${verdict} | ${cell(what)} | ${cell(expected)} | ${cell(finding === undefined ? seen : `${seen} => ${finding}`)} |`,
    );
    const count = (verdict: Verdict) => this.rows.filter((row) => row.verdict === verdict).length;
    return [
      "| # | | Step | Expected | Seen |",
      "|---|---|---|---|---|",
      ...rows,
      "",
      "Facts learned:",
      ...this.#facts.map((fact) => `- ${fact.replaceAll(/\s+/g, " ")}`),
      "",
      `${count("PASS")} passed, ${count("NOTE")} noted, ${count("FAIL")} failed`,
    ].join("\n");
  }
}
