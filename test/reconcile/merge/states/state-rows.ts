import { expect } from "@jest/globals";
import { decide, type Case } from "../../decide.ts";
import { planOf, STEPS, ticked } from "../../plans.ts";

export const ALL_DONE = ticked(STEPS, "First", "Second", "It floats");
export const CHECKED = planOf("- [ ] First", "", "## Success Criteria", "", "- [ ] It floats");

export interface Row extends Case {
  readonly rule: string;
  readonly does: readonly string[];
  readonly says?: readonly string[];
}

export function expectRow({ does, says = [], ...row }: Row): void {
  const decision = decide(row);

  expect({ does: decision.does, says: decision.says }).toEqual({ does, says });
}
