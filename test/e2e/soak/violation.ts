/** Something plansync promised and did not keep. */
export class Violation extends Error {}
