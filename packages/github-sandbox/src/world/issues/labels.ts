import type { Actor } from "../account.ts";
import type { Label } from "./issue.ts";
import { LABEL_LIMITS } from "./issue-text.ts";
import { invalid } from "../refusal.ts";
import type { Repository } from "../repositories/repository.ts";
import type { World } from "../world.ts";

/** Fields of a label. */
export interface LabelFields {
  readonly name?: string | undefined;
  readonly color?: string | undefined;
  readonly description?: string | null | undefined;
}

/** Creates a label; refuses one that exists in any letter case. */
export function createLabel(world: World, repository: Repository, actor: Actor, fields: LabelFields): Label {
  const name = fields.name ?? "";
  checkLabel(repository, { ...fields, name }, null);
  const id = world.nextId();
  const label: Label = {
    kind: "label",
    id,
    nodeId: world.nodeId("LA", id),
    repository,
    name,
    color: (fields.color ?? "ededed").toLowerCase(),
    description: fields.description ?? null,
    isDefault: false,
    createdAt: world.clock.now(),
  };
  repository.labels.set(name.toLowerCase(), label);
  world.nodes.set(label.nodeId, label);
  world.events.emit({ name: "label", action: "created", repository, sender: actor.account, token: actor.token, label });
  return label;
}

/** Changes a label in place. */
export function updateLabel(world: World, label: Label, actor: Actor, fields: LabelFields): void {
  checkLabel(label.repository, { ...fields, name: fields.name ?? label.name }, label);
  label.repository.labels.delete(label.name.toLowerCase());
  label.name = fields.name ?? label.name;
  label.color = (fields.color ?? label.color).toLowerCase();
  label.description = fields.description === undefined ? label.description : fields.description;
  label.repository.labels.set(label.name.toLowerCase(), label);
  const { repository } = label;
  world.events.emit({ name: "label", action: "edited", repository, sender: actor.account, token: actor.token, label });
}

/** Deletes a label from the repository and from all its issues. */
export function deleteLabel(world: World, label: Label, actor: Actor): void {
  const { repository } = label;
  repository.labels.delete(label.name.toLowerCase());
  world.nodes.delete(label.nodeId);
  for (const issue of repository.issues.values())
    if (issue.labels.includes(label)) {
      world.lag.beforeChange(issue);
      issue.labels = issue.labels.filter((other) => other !== label);
    }
  world.events.emit({ name: "label", action: "deleted", repository, sender: actor.account, token: actor.token, label });
}

/**
 * Finds the label of this name, in any letter case, or creates it in grey as GitHub does for people with permission.
 */
export function ensureLabel(world: World, repository: Repository, actor: Actor, name: string): Label {
  return repository.findLabel(name) ?? createLabel(world, repository, actor, { name });
}

function checkLabel(repository: Repository, fields: LabelFields & { name: string }, self: Label | null): void {
  const resource = "Label";
  if (fields.name.trim() === "") throw invalid({ resource, field: "name", code: "missing_field" });
  if (fields.name.length > LABEL_LIMITS.name) {
    const message = `name is too long (maximum is ${LABEL_LIMITS.name} characters)`;
    throw invalid({ resource, field: "name", code: "custom", message });
  }
  if ((fields.description ?? "").length > LABEL_LIMITS.description) {
    const message = `description is too long (maximum is ${LABEL_LIMITS.description} characters)`;
    throw invalid({ resource, field: "description", code: "custom", message });
  }
  if (fields.color !== undefined && !/^[0-9a-f]{6}$/iu.test(fields.color))
    throw invalid({ resource, field: "color", code: "invalid", message: "color must be 6 hexadecimal digits" });
  const other = repository.findLabel(fields.name);
  if (other !== undefined && other !== self)
    throw invalid({ resource, field: "name", code: "already_exists", message: "Name has already been taken" });
}
