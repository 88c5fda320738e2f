import { dropControls, dropDirections } from "../../issue/control-characters.ts";

/**
 * Text of plans and issues as a terminal may show it: without control characters but line ends and tabs, so that no
 * title can move the cursor, recolour or hide what stands around it.
 */
export function plainText(text: string): string {
  return dropDirections(dropControls(text));
}
