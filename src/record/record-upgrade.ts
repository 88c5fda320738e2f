import * as z from "zod/mini";

/** The parts of a record of format 1 that differ in format 2. */
const first = z.looseObject({
  format: z.literal(1),
  items: z.array(z.tuple([z.string(), z.int()])),
  vanished: z.boolean(),
  proposed: z.boolean(),
});

/** The parts of a record of format 2 that differ in format 3. */
const second = z.looseObject({
  format: z.literal(2),
  base: z.looseObject({ commit: z.string() }),
  next: z.nullable(z.string()),
  except: z.record(z.string(), z.looseObject({ stale: z.optional(z.array(z.string())) })),
  proposed: z.nullable(z.record(z.string(), z.string())),
});

/**
 * Upgrades a record of an older version to the present format; returns anything else unchanged. Information that the
 * older format lacks stays missing.
 */
export function upgradeRecord(value: unknown): unknown {
  return toThird(toSecond(value));
}

function toSecond(value: unknown): unknown {
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

function toThird(value: unknown): unknown {
  const parsed = second.safeParse(value);
  if (!parsed.success) return value;
  const { next, except, proposed, ...rest } = parsed.data;
  return {
    ...rest,
    format: 3,
    pending: next === null ? [] : [{ blob: next, from: rest.base.commit, lists: null }],
    takes: false,
    // A title that was not written is found by comparing: the marker in the issue says which one was written last.
    except: Object.fromEntries(
      Object.entries(except).map(([at, { stale, ...entry }]) => [
        at,
        stale === undefined ? entry : { ...entry, stale: stale.filter((aspect) => aspect !== "title") },
      ]),
    ),
    formerly: {},
    strangers: [],
    offers: {},
    proposals: {},
    proposed:
      proposed === null
        ? null
        : Object.fromEntries(Object.entries(proposed).map(([key, state]) => [key, { state }] as const)),
  };
}
