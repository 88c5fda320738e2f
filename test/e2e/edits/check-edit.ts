import { checkIssues } from "./check-issues.ts";
import { checkWarnings } from "./check-warnings.ts";
import type { EditCase } from "./edit-case.ts";
import type { PlayedEdit } from "./play-edit.ts";

/** Everything that is not as the case and the promises want it, a sentence each; none when all is right. */
export function checkEdit(edit: EditCase, played: PlayedEdit): readonly string[] {
  const { expected } = edit;
  const isHeld = played.last.report.plans.some(({ outcome }) => outcome === "held" || outcome === "refused");
  return [
    ...played.faultsMeanwhile,
    ...played.furtherWrites.map((write) => `a further run writes: ${write}`),
    ...checkBytes(played),
    ...(expected.held && !isHeld ? ["the plan is neither held nor refused"] : []),
    ...(isHeld && expected.orHeld ? checkUntouched(played) : checkIssues(edit, played, isHeld)),
    ...checkProgress(edit, played),
    ...checkWarnings(edit, played, isHeld),
  ];
}

/** No case closes an issue after its last push, so the plans stay as they were pushed. */
function checkBytes({ stage, files, first, last }: PlayedEdit): readonly string[] {
  if (first === last) return [];
  return Object.entries(files).flatMap(([path, text]) =>
    stage.repo.readFile(path) === text ? [] : [`${path} is not as it was pushed: ${stage.repo.readFile(path)}`],
  );
}

function checkUntouched({ stage, earlier, made }: PlayedEdit): readonly string[] {
  const touched = [...earlier].filter(([number, was]) => {
    const { state, title } = stage.repo.issue(number);
    return state !== was.state || title !== was.title;
  });
  return [
    ...made.map((number) => `the plan is held, but #${number} was created`),
    ...touched.map(([number]) => `the plan is held, but #${number} was changed`),
  ];
}

/** Outputs and the plan's issue name the same figures. */
function checkProgress({ expected: { progress } }: EditCase, { stage, last }: PlayedEdit): readonly string[] {
  if (progress === undefined) return [];
  const { done, total, dropped } = last.outputs;
  const outputs = `${done} of ${total}, ${dropped} dropped`;
  const wanted = `${progress.done} of ${progress.total}, ${progress.dropped} dropped`;
  const number = last.report.plans[0]?.issue ?? 0;
  const [, first, second] = /\b(\d+) (?:of|\/) (\d+)\b/.exec(stage.repo.issue(number).body) ?? [];
  return [
    ...(outputs === wanted ? [] : [`the outputs say ${outputs} instead of ${wanted}`]),
    ...(Number(first) === progress.done && Number(second) === progress.total
      ? []
      : [`the plan's issue says ${first} of ${second} instead of ${progress.done} of ${progress.total}`]),
  ];
}
