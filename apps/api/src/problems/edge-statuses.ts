/** Why a call fails besides the decision of a decider, and the status of each. */
export const EDGE_STATUSES = {
  // The call itself
  'body-unreadable': 400,
  'body-not-an-object': 400,
  'fields-invalid': 400,
  'header-unreadable': 400,
  'cursor-not-recognised': 400,
  'position-not-recognised': 400,
  'route-not-found': 404,
  'agency-not-found': 404,
  'no-such-calendar': 404,
  'publication-not-found': 404,
  'method-not-allowed': 405,
  'body-too-large': 413,
  'media-type-not-supported': 415,
  // Who calls
  'not-signed-in': 401,
  'sign-in-refused': 401,
  'role-not-allowed': 403,
  'sign-in-throttled': 429,
  // The record and the views
  'seen-is-stale': 412,
  'append-too-large': 413,
  'idempotency-key-reused': 422,
  'store-unavailable': 503,
  'outcome-unknown': 503,
  contended: 503,
  'read-model-behind': 503,
  // Nobody foresaw it
  unexpected: 500,
} as const;
