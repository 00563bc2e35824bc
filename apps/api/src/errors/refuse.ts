import { Refusal, type RefusalWords } from './refusal';

/** Refusals that any route may give; features add their own by `new Refusal(status, …)`. */
const REFUSALS = {
  NOT_SIGNED_IN: [401, 'Nobody is signed in.', 'Sign in and try again.'],
  SESSION_ENDED: [401, 'The session has ended.', 'Sign in again.'],
  SIGN_IN_FAILED: [
    401,
    'The username or the password is wrong, or the account is locked or disabled.',
    'Check both. After five failures an account is locked for a while; an administrator can set a new password.',
  ],
  NOT_ALLOWED: [
    403,
    'The account may not do this here.',
    'Ask an administrator for a role that allows it in this locality.',
  ],
  CROSS_SITE: [
    403,
    'The request does not come from a page of this service.',
    'Send it from the planner, or with the header x-homeround: 1 from the same origin.',
  ],
  NOT_FOUND: [404, 'There is nothing at this address.', 'Check the address; it may have been removed.'],
  METHOD_NOT_ALLOWED: [405, 'This address does not take this method.', 'See /api/openapi.json.'],
  INVALID_JSON: [400, 'The body is not JSON.', 'Send a JSON object as UTF-8.'],
  INVALID_REQUEST: [400, 'Parts of the request are not as they must be.', 'Correct what the faults name.'],
  INVALID_ADDRESS: [400, 'The address holds an escape that is no UTF-8 text.', 'Encode it as UTF-8.'],
  INVALID_TEXT: [400, 'A text holds a NUL character.', 'Remove the character.'],
  UNSUPPORTED_TYPE: [
    415,
    'The body is of a type, an encoding or a character set that this address does not read.',
    'Send application/json as UTF-8.',
  ],
  REQUEST_TOO_LARGE: [413, 'The request is larger than this address takes.', 'Send less at once.'],
  REQUEST_ABORTED: [400, 'The request ended before it was whole.', 'Send it again.'],
  TOO_MANY_REQUESTS: [
    429,
    'Too many requests in a short time.',
    'Wait for the seconds that Retry-After names.',
  ],
  OVERLOADED: [503, 'The service has more to do than it can.', 'Try again in some seconds.'],
  SHUTTING_DOWN: [503, 'The service is being stopped or restarted.', 'Try again in some seconds.'],
  INTERNAL: [
    500,
    'The service failed in a way that it does not know.',
    'Try again; if it stays, give the request id to whoever runs the service.',
  ],
} as const satisfies Record<string, readonly [number, string, string]>;
export type RefusalCode = keyof typeof REFUSALS;

/** A refusal with the usual words of its code; `words` says it more exactly. */
export function refuse(
  code: RefusalCode,
  words: Partial<Omit<RefusalWords, 'code'>> = {},
  more: Refusal['more'] = {},
): Refusal {
  const [status, cause, action] = REFUSALS[code];
  return new Refusal(status, { code, cause, action, ...words }, more);
}
