/** Plans that were labelled after the rules were made: what they say of the reader is what strangers will meet. */
import { dirname, join } from "node:path";
import { readLabelFiles, repositoryOf } from "./label-files.ts";
import { printShares, printTable, printWorst, totalOf } from "./print-scores.ts";
import { scoreFile, type Score } from "./score-file.ts";

/** Repositories are listed down to this place. */
const LISTED = 12;

/** Prints the figures of one folder of labels, by repository: the files of one are alike and count as one witness. */
export function printUnseen(folder: string, shared: string): void {
  const labelled = readLabelFiles(folder, [folder, dirname(folder), join(shared, "corpus"), shared]);
  const byRepository = new Map<string, Score[]>();
  for (const each of labelled) {
    const repository = repositoryOf(each.labels);
    byRepository.set(repository, [...(byRepository.get(repository) ?? []), scoreFile(each)]);
  }
  const scores = [...byRepository.values()].flat();
  const repositories = [...byRepository].map(([name, files]) => totalOf(name, files));
  const clean = repositories.filter(({ faults }) => faults.length === 0).length;
  console.log(`\nNot seen when the rules were made (${folder}):`);
  printShares(scores);
  console.log(`repositories without any error: ${clean} of ${repositories.length}`);
  const worst = repositories.filter(({ faults }) => faults.length > 0);
  if (worst.length > 0)
    printTable("the worst repositories", worst.sort((a, b) => b.faults.length - a.faults.length).slice(0, LISTED));
  printWorst(scores);
}
