/** One row of GitHub's `errors` on a 422. */
export interface FieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code: "missing" | "missing_field" | "invalid" | "already_exists" | "unprocessable" | "custom";
  readonly message?: string;
  readonly value?: unknown;
}

/** The value of GraphQL's `errors[].type` for a refusal. */
export type GraphqlErrorType =
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "UNPROCESSABLE"
  | "VALIDATION"
  | "BRANCH_PROTECTION_RULE_VIOLATION"
  | "STALE_DATA"
  | "SERVICE_UNAVAILABLE"
  | "RATE_LIMITED"
  | "INSUFFICIENT_SCOPES";

/** A refusal by GitHub: thrown by the world; REST and GraphQL each render it in their own way. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: GraphqlErrorType;
  readonly errors: readonly (FieldError | string)[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The text for GraphQL, where it differs. */
  readonly graphqlMessage: string;
  readonly documentationUrl: string | undefined;

  constructor(
    status: number,
    message: string,
    more: {
      type?: GraphqlErrorType;
      errors?: readonly (FieldError | string)[];
      headers?: Record<string, string>;
      graphqlMessage?: string;
      documentationUrl?: string;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.type = more.type ?? typeOfStatus(status);
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.graphqlMessage = more.graphqlMessage ?? message;
    this.documentationUrl = more.documentationUrl;
  }
}

function typeOfStatus(status: number): GraphqlErrorType {
  if (status === 404 || status === 410) return "NOT_FOUND";
  return status === 403 || status === 401 ? "FORBIDDEN" : "UNPROCESSABLE";
}

/** Returns the plain 404, which GitHub also sends for anything that the token may not see. */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

/** Returns a 422 `Validation Failed` with its rows. */
export function invalid(...errors: readonly FieldError[]): Refusal {
  const text = errors.map((error) => error.message ?? `${error.field ?? error.resource} is ${error.code}`).join(", ");
  return new Refusal(422, "Validation Failed", { errors, graphqlMessage: text });
}
