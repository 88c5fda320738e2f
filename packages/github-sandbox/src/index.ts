/** An embedded GitHub for tests: `createSandbox()` starts one. */
export { createSandbox } from "./create-sandbox.ts";
export type { Sandbox, SandboxOptions } from "./create-sandbox.ts";
export type { SandboxClock } from "./clock.ts";

export type { IssueActs } from "./issue-acts.ts";
export type { PushOptions, RepositoryHandle } from "./repository-handle.ts";

export type { Fault, FaultKind, FaultMatch, Faults } from "./http/faults.ts";
export type { QueryLimits } from "./http/heavy-queries.ts";
export { GITHUB_LIMITS } from "./http/limits.ts";
export type { LimitOptions } from "./http/limits.ts";
export type { LoggedRequest, RequestLog } from "./http/request-log.ts";
export type { AnswerSeen, Latency, RequestHook } from "./http/request-pipeline.ts";

export type { NewApp } from "./apps/installing.ts";
export type { OAuth } from "./apps/oauth.ts";
export type { TokenOptions } from "./apps/token-issuing.ts";

export type { ActionEnvironment, ActionOptions } from "./actions/action-environment.ts";

export type { Delivery } from "./webhooks/delivery.ts";
export type { EventOptions } from "./webhooks/event-payload.ts";
export type { DeliveryOptions, Webhooks } from "./webhooks/webhooks.ts";
export type { WorkflowEvent, WorkflowEvents } from "./webhooks/workflow-events.ts";

export type { Account, App, Level, Role, Token } from "./world/account.ts";
export type { Comment, Issue, IssueType, Label, Milestone, Pull, StateReason } from "./world/issues/issue.ts";
export type { Lag } from "./world/issues/list-lag.ts";
export type { LabelFields } from "./world/issues/labels.ts";
export type { Protection, PushRule } from "./world/repositories/protection.ts";
export type { Ping, Repository } from "./world/repositories/repository.ts";
export type { NewRepository } from "./world/repositories/repository-create.ts";
export type { Installation, World } from "./world/world.ts";
