import type { Tool } from "@modelcontextprotocol/server";
import * as z from "zod/mini";
import { ConfigError } from "../../errors.ts";
import { firstMismatch } from "../../first-mismatch.ts";
import { PLAN_TOOLS, type PlanTool } from "./tools.ts";

/** The tools as an agent gets to see them: every word of it is read with each conversation. */
export const TOOL_DEFINITIONS: readonly Tool[] = PLAN_TOOLS.map(({ name, description, readOnly, input }) => ({
  name,
  description,
  inputSchema: schemaOf(input),
  ...(readOnly && { annotations: { readOnlyHint: true } }),
}));

function schemaOf(input: z.ZodMiniObject): Tool["inputSchema"] {
  const { $schema: _, ...schema } = z.toJSONSchema(input);
  return { ...(JSON.parse(JSON.stringify(schema)) as object), type: "object" };
}

/** @throws ConfigError where there is no such tool. */
export function findTool(name: string): PlanTool {
  const found = PLAN_TOOLS.find((tool) => tool.name === name);
  if (found !== undefined) return found;
  throw new ConfigError(`There is no tool ${JSON.stringify(name)}.`, {
    hint: `There are ${PLAN_TOOLS.map((tool) => tool.name).join(", ")}.`,
  });
}

/** @throws ConfigError that names the argument that is missing or wrong. */
export function readToolInput(tool: PlanTool, input: unknown): Readonly<Record<string, unknown>> {
  const read = tool.input.safeParse(input);
  if (read.success) return read.data;
  const { path, message } = firstMismatch(read.error);
  throw new ConfigError(`${tool.name}: ${path === "" ? "arguments" : path}: ${message}.`, {
    hint: "The tool's schema says what it takes.",
  });
}
