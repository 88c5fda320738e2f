import { SCHEMA_ADDRESS } from "./schema-address.ts";

/** Maximum number of plans that the configuration lists by name; the rest is counted. */
const MAX_NAMED = 10;

/** Returns a configuration that sets nothing yet, and explains what can be set. */
export function configText(plans: readonly string[]): string {
  const named = plans.slice(0, MAX_NAMED).map((path) => `#   ${path.replaceAll(/[\r\n]/g, " ")}`);
  const more = plans.length > MAX_NAMED ? [`#   and ${plans.length - MAX_NAMED} more`] : [];
  const found =
    plans.length === 0 ? ["# None were found when this file was created."] : ["# Found there:", ...named, ...more];
  return `# yaml-language-server: $schema=${SCHEMA_ADDRESS}
# Every key is optional.

# Which files are plans. By default the usual places are searched.
${found.join("\n")}
# plans:
#   - docs/plans/*.md

# Kinds of items that get an issue of their own; all others become checkboxes in the issue above them.
# levels: [plan, phase, step, task]

# How the tick for a closed issue gets into the plan: commit, pull-request or off.
# write-back: commit

# GitHub logins by the names that plans use for owners.
# assignees: { Ada: ada-lovelace }
`;
}
