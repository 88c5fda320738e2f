/** Plans that the configuration names as found; more are only counted. */
const MAX_NAMED = 10;

/** A configuration that sets nothing yet, and says what can be set. */
export function configText(plans: readonly string[]): string {
  const named = plans.slice(0, MAX_NAMED).map((path) => `#   ${path.replaceAll(/[\r\n]/g, " ")}`);
  const more = plans.length > MAX_NAMED ? [`#   and ${plans.length - MAX_NAMED} more`] : [];
  const found =
    plans.length === 0 ? ["# None were there when this file was made."] : ["# Found there:", ...named, ...more];
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/plansync/plansync/v1/schema/plansync.schema.json
# Everything in here may be left out.

# Which files are plans. Without this key, the usual homes of plans are looked at.
${found.join("\n")}
# plans:
#   - docs/plans/*.md

# Kinds that get an issue of their own; what is left out becomes checkboxes in the issue above.
# levels: [plan, phase, step, task]

# How a closed issue gets its tick in the plan: commit, pull-request or off.
# write-back: commit

# GitHub logins by the names that plans use for owners.
# assignees: { Ada: ada-lovelace }
`;
}
