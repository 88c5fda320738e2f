import { plainText } from "../../issue/text/plain-text.ts";
import { sentence } from "../../report/sentence.ts";

/** Says of a plan that it was not read, why, and where to go on: the linter knows the line and the fix. */
export function sayNotRead(reason: string): string {
  return `Not read: ${sentence(plainText(reason))} See \`plansync lint\`.`;
}
