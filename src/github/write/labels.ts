import { isAbout } from "../transport/failure/refusals.ts";
import * as z from "zod/mini";
import type { RemoteContext } from "../transport/context.ts";
import { mutateEach } from "../transport/aliased.ts";
import { repositoryId } from "../transport/repository-id.ts";
import { listAll } from "../transport/rest-list.ts";
import * as schema from "../transport/schema.ts";

export interface LabelDefinition {
  readonly name: string;
  /** Six hex digits, without `#`. */
  readonly color: string;
  readonly description: string;
}

const ISSUES = "issues: write";
/** GitHub's default color of a label. */
const GREY = "ededed";

/** Creates the labels that are missing. Existing ones keep their color and description. */
export async function ensureLabels(context: RemoteContext, labels: readonly LabelDefinition[]): Promise<void> {
  if (labels.every(({ name }) => context.memory.labels.has(name.toLowerCase()))) return;
  if (!context.memory.labelsComplete) await listLabels(context);
  const missing = labels.filter(({ name }) => !context.memory.labels.has(name.toLowerCase()));
  if (missing.length === 0) return;
  const repository = await repositoryId(context);
  if (repository === null) await createByRest(context, missing);
  else await createByGraphql(context, repository, missing);
}

/** Returns the node ids of labels; missing labels are created, as REST does by itself. */
export async function labelIds(context: RemoteContext, names: readonly string[]): Promise<string[]> {
  const known = (): string[] => names.flatMap((name) => context.memory.labels.get(name.toLowerCase()) ?? []);
  if (known().length === names.length) return known();
  await ensureLabels(
    context,
    names.map((name) => ({ name, color: GREY, description: "" })),
  );
  if (known().length < names.length) await listLabels(context);
  return known();
}

async function listLabels(context: RemoteContext): Promise<void> {
  const ask = {
    what: "read the labels",
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/labels",
    schema: z.array(schema.label),
  } as const;
  const result = await listAll(context, ask);
  if (!result.ok) throw context.client.error(result.failure, ask);
  for (const label of result.data) context.memory.labels.set(label.name.toLowerCase(), label.node_id ?? null);
  context.memory.labelsComplete = true;
}

const created = z.object({ label: z.object({ id: z.string(), name: z.string() }) });

async function createByGraphql(
  context: RemoteContext,
  repository: string,
  labels: readonly LabelDefinition[],
): Promise<void> {
  const outcomes = await mutateEach(context, {
    what: "create labels",
    permission: ISSUES,
    mutation: "createLabel",
    inputType: "CreateLabelInput",
    selection: "label { id name }",
    inputs: labels.map(({ name, color, description }) => ({ repositoryId: repository, name, color, description })),
    schema: created,
  });
  let taken = false;
  for (const outcome of outcomes)
    if (outcome.ok) context.memory.labels.set(outcome.data.label.name.toLowerCase(), outcome.data.label.id);
    else if (isAbout(outcome.failure, "label-exists")) taken = true;
    else throw context.client.error(outcome.failure, { what: "create labels", permission: ISSUES, kind: "write" });
  if (taken) await listLabels(context);
}

async function createByRest(context: RemoteContext, labels: readonly LabelDefinition[]): Promise<void> {
  for (const { name, color, description } of labels) {
    const ask = {
      what: `create the label "${name}"`,
      permission: ISSUES,
      kind: "write",
      route: "POST /repos/{owner}/{repo}/labels",
      params: { name, color, description },
      schema: schema.label,
    } as const;
    const result = await context.client.attempt(ask);
    if (!result.ok && !isAbout(result.failure, "label-exists")) throw context.client.error(result.failure, ask);
    context.memory.labels.set(name.toLowerCase(), result.ok ? (result.data.node_id ?? null) : null);
  }
}
