import { ACCOUNT_ROUTES } from "./repositories/account-routes.ts";
import { APP_ROUTES } from "./apps/app-routes.ts";
import { CHECK_ROUTES } from "./pulls/check-routes.ts";
import { COMMENT_ROUTES } from "./issues/comment-routes.ts";
import { CONTENT_ROUTES } from "./git/content-routes.ts";
import { DELIVERY_ROUTES } from "./apps/delivery-routes.ts";
import { GIT_OBJECT_ROUTES } from "./git/git-object-routes.ts";
import { GIT_REF_ROUTES } from "./git/git-ref-routes.ts";
import { HIERARCHY_ROUTES } from "./issues/hierarchy-routes.ts";
import { ISSUE_ROUTES } from "./issues/issue-routes.ts";
import { ASSIGNEE_ROUTES } from "./issues/assignee-routes.ts";
import { LABEL_ROUTES } from "./issues/label-routes.ts";
import { MANIFEST_ROUTES } from "./apps/manifest-routes.ts";
import { PLANNING_ROUTES } from "./issues/planning-routes.ts";
import { PROTECTION_ROUTES } from "./repositories/protection-routes.ts";
import { PULL_ROUTES } from "./pulls/pull-routes.ts";
import { REPOSITORY_ROUTES } from "./repositories/repository-routes.ts";
import { Router, type Route } from "./router.ts";
import { RUN_ROUTES } from "./repositories/run-routes.ts";
import { STATUS_ROUTES } from "./pulls/status-routes.ts";

/** Every operation of the REST API that the sandbox serves. */
export const REST_ROUTES: readonly Route[] = [
  ...ACCOUNT_ROUTES,
  ...APP_ROUTES,
  ...CHECK_ROUTES,
  ...COMMENT_ROUTES,
  ...CONTENT_ROUTES,
  ...DELIVERY_ROUTES,
  ...GIT_OBJECT_ROUTES,
  ...GIT_REF_ROUTES,
  ...HIERARCHY_ROUTES,
  ...ISSUE_ROUTES,
  ...ASSIGNEE_ROUTES,
  ...LABEL_ROUTES,
  ...MANIFEST_ROUTES,
  ...PLANNING_ROUTES,
  ...PROTECTION_ROUTES,
  ...PULL_ROUTES,
  ...REPOSITORY_ROUTES,
  ...RUN_ROUTES,
  ...STATUS_ROUTES,
];

/** Finds the operation for a request. */
export const REST_ROUTER = new Router(REST_ROUTES);
