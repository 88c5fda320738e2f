import { dropControls, dropDirections } from "./control-characters.ts";

/**
 * Returns text of plans and issues in a form that is safe for a terminal: without control characters except line ends
 * and tabs, so no title can move the cursor, recolour or hide the text around it.
 */
export function plainText(text: string): string {
  return dropDirections(dropControls(text));
}
