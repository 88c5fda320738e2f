import { sharedLines } from "../../identity/text/line-diff.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Look } from "../../ports/look.ts";
import type { RepositoryReader, StandingPull } from "../../ports/repository-reader.ts";
import { joinBase, type Base } from "../../record/base.ts";
import { type PlanRecord, type Proposed } from "../../record/record.ts";
import { recordAt } from "../../record/known-texts.ts";
import { pullBranch } from "../../record/standing-pull.ts";
import { landedProposals } from "./landed-proposals.ts";
import { readPlanFile, type PlanFile } from "./plan-files.ts";
import type { Settings } from "../context/settings.ts";
import { linesBelow, type LineNumber } from "../../plan/model/line-number.ts";

interface BaseText {
  readonly blob: string;
  readonly plan: Plan;
}

/** Reads the texts that records were reconciled with, parsed as this run parses, each once. */
export class BaseReader {
  readonly #reader: RepositoryReader;
  readonly #look: Look;
  readonly #settings: Settings;
  /** Standing pull requests that were read, by plan. */
  readonly pulls = new Map<string, StandingPull | null>();
  readonly #texts = new Map<PlanRecord, BaseText | null>();

  constructor(reader: RepositoryReader, look: Look, settings: Settings) {
    this.#reader = reader;
    this.#look = look;
    this.#settings = settings;
  }

  /** Returns the parsed base text; null when GitHub has lost it or it can't be parsed any more. */
  async textOf(record: PlanRecord, file: PlanFile | null): Promise<Plan | null> {
    return (await this.#read(record, file))?.plan ?? null;
  }

  /** Returns the base joined with the record; null when there is no usable base. */
  async join(record: PlanRecord, file: PlanFile | null): Promise<Base | null> {
    const text = await this.#read(record, file);
    if (text === null) return null;
    const { fingerprint } = this.#settings;
    const landed = await this.#landed(record, file);
    const lineOf = fingerprint === record.fingerprint ? undefined : await this.#linesOf(record, text);
    const options = { fingerprint, landed, ...(lineOf === undefined ? {} : { lineOf }) };
    return joinBase(recordAt(record, text.blob), text.plan, options);
  }

  async #read(record: PlanRecord, file: PlanFile | null): Promise<BaseText | null> {
    const known = this.#texts.get(record);
    if (known !== undefined) return known;
    const blob = await this.#blobOf(record, file);
    const text = file?.plan != null && file.blob === blob ? { blob, plan: file.plan } : await this.#parse(record, blob);
    this.#texts.set(record, text);
    return text;
  }

  async #parse(record: PlanRecord, blob: string): Promise<BaseText | null> {
    const bytes = this.#look.contents.get(blob) ?? (await this.#reader.readBlobs([blob])).get(blob);
    if (bytes === undefined) return null;
    const { plan } = readPlanFile(record.path, blob, bytes, this.#settings);
    return plan === null ? null : { blob, plan };
  }

  /**
   * Returns the text that was about to be committed if that commit was made, otherwise the text that was read. A blob
   * may exist although its commit was never made, so only the history proves it: a wrong guess would read a lost tick
   * as an untick.
   */
  async #blobOf(record: PlanRecord, file: PlanFile | null): Promise<string> {
    const { pending, base, path } = record;
    if (file !== null && pending.some(({ blob }) => blob === file.blob)) return file.blob;
    const paths = [...new Set([path, ...(file === null ? [] : [file.path])])];
    for (const { blob } of pending)
      if (await this.#reader.isInHistory(this.#look.tip, paths, blob, base.commit)) return blob;
    return base.blob;
  }

  async #landed(record: PlanRecord, file: PlanFile | null): Promise<ReadonlyMap<string, Proposed>> {
    if (record.proposed === null || file === null) return new Map();
    const pull = await this.#reader.findPull(pullBranch(record.plan));
    this.pulls.set(record.plan, pull);
    return landedProposals(record, pull);
  }

  /**
   * The record lists lines of the text that was read; ticks that insert lines have shifted them in the committed one.
   */
  async #linesOf(
    record: PlanRecord,
    { blob, plan }: BaseText,
  ): Promise<((line: LineNumber) => LineNumber) | undefined> {
    const hasOwnLines = record.pending.some((text) => text.blob === blob && text.lists !== null);
    if (blob === record.base.blob || hasOwnLines) return undefined;
    const before = await this.#parse(record, record.base.blob);
    if (before === null) return undefined;
    const pairs = new Map(sharedLines(linesOf(before.plan.text), linesOf(plan.text)));
    let shift = 0;
    return (line) => {
      const same = pairs.get(line - 1);
      if (same !== undefined) shift = same + 1 - line;
      return linesBelow(line, shift);
    };
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}
