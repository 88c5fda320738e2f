import { ACCOUNT_ROUTES } from "./account-routes.ts";
import { APP_ROUTES } from "./app-routes.ts";
import { CHECK_ROUTES } from "./check-routes.ts";
import { COMMENT_ROUTES } from "./comment-routes.ts";
import { CONTENT_ROUTES } from "./content-routes.ts";
import { DELIVERY_ROUTES } from "./delivery-routes.ts";
import { GIT_OBJECT_ROUTES } from "./git-object-routes.ts";
import { GIT_REF_ROUTES } from "./git-ref-routes.ts";
import { HIERARCHY_ROUTES } from "./hierarchy-routes.ts";
import { ISSUE_ROUTES } from "./issue-routes.ts";
import { LABEL_ROUTES } from "./label-routes.ts";
import { MANIFEST_ROUTES } from "./manifest-routes.ts";
import { PLANNING_ROUTES } from "./planning-routes.ts";
import { PULL_ROUTES } from "./pull-routes.ts";
import { REPOSITORY_ROUTES } from "./repository-routes.ts";
import { Router } from "./router.ts";
import type { Route } from "./router.ts";
import { STATUS_ROUTES } from "./status-routes.ts";

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
  ...LABEL_ROUTES,
  ...MANIFEST_ROUTES,
  ...PLANNING_ROUTES,
  ...PULL_ROUTES,
  ...REPOSITORY_ROUTES,
  ...STATUS_ROUTES,
];

/** Finds the operation for a request. */
export const REST_ROUTER = new Router(REST_ROUTES);
