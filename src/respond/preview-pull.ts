import { CostError, type PermissionError } from "../errors.ts";
import type { Report } from "../report/report.ts";
import { publishFailure, publishPreview } from "./publish-preview.ts";
import type { RespondContext } from "./respond-context.ts";
import type { PullToPreview } from "./pull-to-preview.ts";

/** Result of a preview. */
export interface PullPreview {
  /** Reads the report, which may be large; null when there was nothing to preview: `why` gives the reason. */
  readonly readReport: () => Report | null;
  readonly why: string;
  /** The whole preview as markdown, longer than a comment may be; null when there is nothing to say. */
  readonly text: string | null;
  /** Problems in changed plans that fail the check. */
  readonly failing: number;
  /** The comment could not be written because the token lacks a permission that it should have. */
  readonly refusal: PermissionError | null;
}

/**
 * Reports what merging a pull request will do: in one comment that is kept up to date, and as a commit status.
 * @throws CostError, after comment and status reported it, when the preview exceeds its limits.
 */
export async function previewPull(context: RespondContext, pull: PullToPreview): Promise<PullPreview> {
  const found = await context.aside.preview(pull);
  switch (found.kind) {
    case "nothing":
      return { ...NOTHING, why: found.why };
    case "skipped":
      return { ...NOTHING, readReport: () => JSON.parse(found.report) as Report };
    case "too-costly": {
      const { message, hint } = found.notice;
      await publishFailure(context, pull, found);
      throw new CostError(message, { hint });
    }
    case "preview": {
      const { notices, refusal } = await publishPreview(context, pull, found);
      const readReport = (): Report => {
        const report = JSON.parse(found.report) as Report;
        return { ...report, notices: [...report.notices, ...notices] };
      };
      return { readReport, why: "", text: found.text, failing: found.failing, refusal };
    }
  }
}

/** The result where there is nothing to preview. */
export const NOTHING: PullPreview = { readReport: () => null, why: "", text: null, failing: 0, refusal: null };
