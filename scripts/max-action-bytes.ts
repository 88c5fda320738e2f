/** Maximum size of the Action's file in bytes: it is read at the start of every job. */
export const MAX_ACTION_BYTES = 2_600_000;
