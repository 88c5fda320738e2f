import * as z from "zod";
import { deleteRef } from "./git-objects.ts";
import { must, type Probe } from "./probe.ts";
import type { Product } from "./product.ts";

const anything = z.unknown();
const named = z.array(z.object({ name: z.string() }));
const numbered = z.array(z.object({ number: z.number() }));

/** How plansync goes, and what is done where it can't. */
export class Leave {
  readonly #probe: Probe;
  readonly #product: Product;
  readonly #foreignLabels: readonly string[];
  #hasLeft = false;

  private constructor(probe: Probe, product: Product, foreignLabels: readonly string[]) {
    this.#probe = probe;
    this.#product = product;
    this.#foreignLabels = foreignLabels;
  }

  /** To be called before plansync makes anything: what is there by then stays. */
  static async prepare(probe: Probe, product: Product): Promise<Leave> {
    return new Leave(probe, product, await labelsOf(probe));
  }

  /** `plansync leave --close`. */
  async byProduct(): Promise<{ readonly exitCode: number; readonly said: string }> {
    const { exitCode, out, err } = await this.#product.run("leave", "--close");
    this.#hasLeft = exitCode === 0;
    return { exitCode, said: err || out };
  }

  /** Lets plansync leave, and takes by hand what it doesn't find: its record may be what can't be read here. */
  async completely(): Promise<string | null> {
    if (!this.#hasLeft) await this.byProduct();
    const words: (string | null)[] = [];
    const open = await this.#probe.rest("GET", "/issues?labels=plansync&state=open&per_page=100", numbered);
    for (const { number } of open.ok ? open.data : []) {
      const input = { state: "closed", state_reason: "not_planned" };
      const closed = await this.#probe.rest("PATCH", `/issues/${number}`, anything, input);
      words.push(closed.ok ? null : closed.words);
    }
    for (const name of await labelsOf(this.#probe)) {
      if (this.#foreignLabels.includes(name)) continue;
      const gone = await this.#probe.rest("DELETE", `/labels/${encodeURIComponent(name)}`, anything);
      words.push(gone.ok ? null : gone.words);
    }
    for (const ref of ["plansync/state", "heads/plansync-state"]) words.push(await deleteRef(this.#probe, ref));
    return words.find((one) => one !== null) ?? null;
  }
}

/** Labels by plansync's names, and what looks like them. */
async function labelsOf(probe: Probe): Promise<readonly string[]> {
  const names: string[] = [];
  for (let page = 1; ; page += 1) {
    const rows = must(await probe.rest("GET", `/labels?per_page=100&page=${page}`, named));
    names.push(...rows.map(({ name }) => name));
    if (rows.length < 100) return names.filter((name) => /^plansync(?::|$)/.test(name));
  }
}
