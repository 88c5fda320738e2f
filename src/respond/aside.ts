import type { Actor } from "../ports/actor.ts";
import type { Notice, Totals } from "../report/report.ts";
import type { Allowed, AllowRequest } from "./allow.ts";
import type { AnswerRequest, KeptAnswer } from "./answer-in-pull.ts";
import type { PullToPreview } from "./pull-to-preview.ts";

/** The computed effect of merging a pull request, as plain data. */
export type WorkedOutPreview =
  | { readonly kind: "nothing"; readonly why: string }
  /** Plansync does nothing in this repository. `report` is JSON. */
  | { readonly kind: "skipped"; readonly report: string }
  | {
      readonly kind: "preview";
      /** The report as JSON: it may be large, and not every caller reads it. */
      readonly report: string;
      /** Text of the comment; null: there is nothing to say. */
      readonly comment: string | null;
      /** The whole preview as markdown, longer than a comment may be; null: there is nothing to say. */
      readonly text: string | null;
      /** Problems in changed plans that fail the check. */
      readonly failing: number;
      readonly progress: Pick<Totals, "done" | "total" | "progress">;
      readonly viewer: Actor | null;
    }
  /** It took more time or memory than a preview may. */
  | { readonly kind: "too-costly"; readonly notice: Notice; readonly viewer: Actor | null };

/**
 * Does the work that depends on the texts of a pull request, which anybody can write: isolated from the rest of this
 * process, and within limits.
 */
export interface Aside {
  preview(pull: PullToPreview): Promise<WorkedOutPreview>;
  /** @throws CostError when it took more time or memory than allowed. */
  allow(request: AllowRequest): Promise<Allowed>;
  /** @throws CostError as above. */
  answer(request: AnswerRequest): Promise<KeptAnswer | null>;
}
