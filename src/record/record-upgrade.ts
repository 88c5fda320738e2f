import * as z from "zod/mini";

/** What a record of format 1 says that later formats say otherwise. */
const first = z.looseObject({
  format: z.literal(1),
  items: z.array(z.tuple([z.string(), z.int()])),
  vanished: z.boolean(),
  proposed: z.boolean(),
});

/**
 * Brings what an older version wrote to the present format; anything else is given back as it is. What the older format
 * did not say stays untold.
 */
export function upgradeRecord(value: unknown): unknown {
  const parsed = first.safeParse(value);
  if (!parsed.success) return value;
  const { items, vanished, proposed, ...rest } = parsed.data;
  return {
    ...rest,
    format: 2,
    branch: null,
    repository: null,
    follower: "",
    choice: "configuration",
    labels: [],
    outside: false,
    items: items.map(([key, issue]) => [key, issue, 0, null]),
    unread: [],
    away: vanished ? "gone" : null,
    proposed: proposed ? {} : null,
    refs: {},
  };
}
