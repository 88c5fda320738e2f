/** A promise that an input broke. */
export class Broken extends Error {}

/** @throws Broken with what is told, unless it holds. */
export function hold(holds: boolean, broken: () => string): asserts holds {
  if (!holds) throw new Broken(broken());
}
