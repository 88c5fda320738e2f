// Loaded into the built shells before their own code. What they write is tested there, not how long they wait for it:
// pauses of a second and less, between creations and before a second try, pass at once. Longer ones are left as they are.
const LONGEST = 1100;
const wait = globalThis.setTimeout;

/** @type {typeof setTimeout} */
globalThis.setTimeout = Object.assign(
  (/** @type {() => void} */ done, ms = 0, ...more) => wait(done, ms <= LONGEST ? Math.min(ms, 10) : ms, ...more),
  wait,
);
