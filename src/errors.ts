// Every problem that the API can answer with, in one table (RFC 9457, application/problem+json).

export const problems = {
  UNKNOWN_PARAMETER: {
    status: 400,
    title: "Unknown query parameter",
    hint: "Nothing in a query is ignored: remove the parameter, or use the name that `did_you_mean` gives.",
  },
  INVALID_PARAMETER: {
    status: 400,
    title: "Invalid value of a query parameter",
    hint: "The error's `detail` says what the parameter takes; `allowed` lists the values if they are few.",
  },
  UNKNOWN_FIELD: {
    status: 400,
    title: "Unknown field",
    hint: "`sort`, `fields` and `include` take names of this resource; `allowed` lists them.",
  },
  INVALID_CURSOR: {
    status: 400,
    title: "Invalid cursor",
    hint: "Take a cursor from the `links.next` of the same query; start again without one.",
  },
  INCLUDE_TOO_LARGE: {
    status: 400,
    title: "Too many linked records to include",
    hint: "Lower `limit`, or list the linked resource by the filter that the error names.",
  },
  MALFORMED_URL: {
    status: 400,
    title: "Malformed URL",
    hint: "Percent-encode the path and the query as UTF-8 (RFC 3986).",
  },
  MALFORMED_BODY: {
    status: 400,
    title: "Malformed body",
    hint: "Send one JSON object in UTF-8 (RFC 8259) with each member once, and valid header fields.",
  },
  UNAUTHORIZED: {
    status: 401,
    title: "Token missing or not valid",
    hint: "Send `Authorization: Bearer …` with a token from `entente token create` that has not expired or been revoked.",
  },
  FORBIDDEN: {
    status: 403,
    title: "Token does not allow this",
    hint: "Use a token with the scope that `detail` names.",
  },
  MALFORMED_REQUEST: {
    status: 400,
    title: "Malformed request",
    hint: "Send a valid HTTP/1.1 request (RFC 9112).",
  },
  ROUTE_NOT_FOUND: {
    status: 404,
    title: "No such path",
    hint: "GET / lists the paths of this API.",
  },
  RECORD_NOT_FOUND: {
    status: 404,
    title: "No such record",
    hint: "Look for the id in the list of the same resource.",
  },
  RECORD_WITHDRAWN: {
    status: 410,
    title: "The record was withdrawn",
    hint: "Its revisions say when and why: GET the same path with `/revisions`. Only restoring one of them brings the record back: its id is not given to another.",
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: "Method not allowed",
    hint: "The `Allow` header lists the methods of this path.",
  },
  NOT_ACCEPTABLE: {
    status: 406,
    title: "Not served in that format",
    hint: "Send an `Accept` header with one of the types in `allowed`, or use `format=`.",
  },
  RECORD_EXISTS: {
    status: 409,
    title: "A record has this id already",
    hint: "Change the record with PUT or PATCH and `If-Match`, or choose another id: ids are never reused.",
  },
  RECORD_REFERRED_TO: {
    status: 409,
    title: "Other records refer to it",
    hint: "Change or delete the records that `errors` names first, or merge the record into another.",
  },
  CANNOT_MERGE: {
    status: 409,
    title: "These records cannot be merged",
    hint: "`detail` says why.",
  },
  CANNOT_DISTINGUISH: {
    status: 409,
    title: "These records cannot be distinguished",
    hint: "`detail` says why.",
  },
  PRECONDITION_FAILED: {
    status: 412,
    title: "The record has changed",
    hint: "Read the record again, see whether the change is still right, and send its new `ETag` in `If-Match`.",
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: "Body too large",
    hint: "One record is far smaller than the limit that `detail` names: load many with `entente import`.",
  },
  REQUEST_TIMEOUT: {
    status: 408,
    title: "Request not sent in time",
    hint: "Send the whole request at once, on a new connection.",
  },
  URI_TOO_LONG: {
    status: 414,
    title: "URL too long",
    hint: "Keep the URL within the limit in `detail`, or send a query with many values in a body: `POST /v1/{resource}/query`.",
  },
  RANGE_NOT_SATISFIABLE: {
    status: 416,
    title: "The file ends before this range",
    hint: "`Content-Range` says how long the file is: ask for bytes within it, or for the whole file without `Range`.",
  },
  RATE_LIMITED: {
    status: 429,
    title: "Too many requests",
    hint: "Wait for the number of seconds in `Retry-After`; `RateLimit` says how much is left. Dumps and `/v1/changes` save many requests.",
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    title: "Header fields too large",
    hint: "Send fewer or shorter header fields and cookies, and a shorter URL.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: "Unsupported media type",
    hint: "Send `Content-Type: application/json`, or `application/merge-patch+json` with PATCH.",
  },
  INVALID_RECORD: {
    status: 422,
    title: "The record is not valid",
    hint: "Each of `errors` points at the member that is wrong (RFC 6901) and says what is expected.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: "Idempotency key used for another request",
    hint: "Choose a new `Idempotency-Key` for a new request; repeat a request with the same headers and body.",
  },
  PRECONDITION_REQUIRED: {
    status: 428,
    title: "Precondition required",
    hint: "Read the record and send its `ETag` in `If-Match`, so that you do not overwrite somebody else's change.",
  },
  INTERNAL_ERROR: {
    status: 500,
    title: "Internal error",
    hint: "Try again; if it persists, report the request id that `detail` names.",
  },
  WRITES_UNAVAILABLE: {
    status: 503,
    title: "The database cannot be written now",
    hint: "Nothing was changed: try again after the number of seconds in `Retry-After`.",
  },
  DATABASE_REPLACED: {
    status: 503,
    title: "The database file was removed or replaced",
    hint: "Nothing was changed, and nothing is answered until the operator restarts the server: try again after the number of seconds in `Retry-After`.",
  },
  OVERLOADED: {
    status: 503,
    title: "Overloaded",
    hint: "Try again after the number of seconds in `Retry-After`: the server refuses now rather than answer late.",
  },
  QUERY_TOO_COSTLY: {
    status: 503,
    title: "The query takes too long",
    hint: "Filter more, count by fewer fields, or download the data: `/v1/dumps`.",
  },
  TOO_MANY_EXPORTS: {
    status: 503,
    title: "Too many exports at once",
    hint: "Try again after the number of seconds in `Retry-After`, ask for a page with `limit`, or download a file from `/v1/dumps`.",
  },
  DUMP_NOT_READY: {
    status: 503,
    title: "The dump is not ready",
    hint: "It is being made: try again after the number of seconds in `Retry-After`.",
  },
  ANSWER_NOT_READY: {
    status: 503,
    title: "The answer is not ready",
    hint: "What it needs is being made, and kept: try again after the number of seconds in `Retry-After`.",
  },
  NOT_READY: {
    status: 503,
    title: "Not ready",
    hint: "The database cannot be read or has another schema: see the server's log.",
  },
} as const;

export type ProblemCode = keyof typeof problems;

/** Seconds in `Retry-After`, unless an answer knows a more exact value. */
export const RETRY_AFTER_S: Readonly<Partial<Record<ProblemCode, number>>> = {
  RATE_LIMITED: 60,
  WRITES_UNAVAILABLE: 1,
  DATABASE_REPLACED: 30,
  OVERLOADED: 1,
  QUERY_TOO_COSTLY: 60,
  TOO_MANY_EXPORTS: 10,
  DUMP_NOT_READY: 10,
  ANSWER_NOT_READY: 10,
};

export const problemCodes: readonly ProblemCode[] = Object.keys(problems).filter(
  (code): code is ProblemCode => Object.hasOwn(problems, code),
);

/**
 * One error in a request: its place (a parameter, or a JSON Pointer into the body), what is wrong, and what would be
 * right.
 */
export type ProblemDetail = ({ parameter: string } | { pointer: string }) & {
  detail: string;
  allowed?: readonly string[];
  did_you_mean?: string;
};

/** The most errors reported for one request, so that a short request never gets a long answer. */
export const MAX_ERRORS = 20;

/** An error that the client can act on. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly ProblemDetail[];
  /** Whether there are more errors than `errors` contains. */
  readonly errorsTruncated: boolean;

  constructor(code: ProblemCode, detail: string, errors: readonly ProblemDetail[] = []) {
    super(detail);
    this.name = "ProblemError";
    this.code = code;
    this.errors = errors.slice(0, MAX_ERRORS);
    this.errorsTruncated = errors.length > MAX_ERRORS;
  }
}

/** `UNKNOWN_PARAMETER` → `unknown-parameter`: the last part of the problem's `type`. */
export const problemSlug = (code: string): string => code.toLowerCase().replaceAll("_", "-");

/** The body of an application/problem+json answer; `prefix` is the public prefix of the service's paths. */
export function problemBody(error: ProblemError, instance: string, prefix = "") {
  const { status, title, hint } = problems[error.code];
  return {
    type: `${prefix}/problems/${problemSlug(error.code)}`,
    code: error.code,
    title,
    status,
    detail: error.message,
    instance: prefix + instance,
    hint,
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
    ...(error.errorsTruncated ? { errors_truncated: true } : {}),
  };
}
