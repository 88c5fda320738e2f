import * as z from "zod/mini";

/** The parts of a record of format 1 that differ in later formats. */
const first = z.looseObject({
  format: z.literal(1),
  items: z.array(z.tuple([z.string(), z.int()])),
  vanished: z.boolean(),
  proposed: z.boolean(),
});

/**
 * Upgrades a record of an older version to the present format; returns anything else unchanged. Information that the
 * older format lacks stays missing.
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
