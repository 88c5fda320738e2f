import type { Item } from "../../model/plan.ts";
import type { Layout } from "./layout.ts";

/** What an item's line says behind its marker, box or hashes. */
export function sourceOf(layout: Layout, item: Item): string {
  const bullet = layout.bulletOf(item);
  if (bullet !== null) return layout.text.slice(bullet.content.start, bullet.content.end);
  return layout.lineAt(item.offset).replace(/^#{1,6}[ \t]+/, "");
}
