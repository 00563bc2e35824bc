import type { Fault } from '@homeround/domain';

/** Thrown where nothing can go on: what is wrong with how the database is set up. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';

  constructor(readonly fault: Fault) {
    super(`${fault.code}: ${fault.cause} ${fault.action}`);
  }
}

type Known = Pick<Fault, 'code' | 'cause' | 'action'>;

const UNREACHABLE: Known = {
  code: 'STORE_UNREACHABLE',
  cause: 'The connection to the database was lost or could not be made.',
  action: 'Try again in a moment. If it stays so, see that PostgreSQL runs and that DATABASE_URL names it.',
};
const STARTING: Known = {
  code: 'STORE_STARTING',
  cause: 'The database is starting or recovering.',
  action: 'Try again in a moment.',
};
const BUSY: Known = {
  code: 'STORE_BUSY',
  cause: 'The database has no connection to spare.',
  action: "Try again in a moment. If it stays so, raise PostgreSQL's max_connections or run fewer processes.",
};
const REFUSED: Known = {
  code: 'STORE_REFUSED',
  cause: 'The database does not accept the role or its password.',
  action: 'Check the account and the password in DATABASE_URL (for migrations: DATABASE_OWNER_URL).',
};
const MISSING: Known = {
  code: 'STORE_DATABASE_MISSING',
  cause: 'The server has no database of this name.',
  action: 'Make the database, or check its name in DATABASE_URL.',
};
const NO_RIGHT: Known = {
  code: 'STORE_NO_RIGHT',
  cause: 'The database role lacks a right that it needs.',
  action:
    'Run `homeround migrate` with DATABASE_OWNER_URL naming the owner of the database; it grants the rights.',
};
const DISK_FULL: Known = {
  code: 'STORE_DISK_FULL',
  cause: 'The disk of the database is full; nothing of this change was saved.',
  action: 'Free some space on the disk of the database, then try again.',
};

/** SQLSTATEs of PostgreSQL (errcodes appendix), and the codes of Node's sockets and resolver. */
const BY_CODE = new Map<string, Known>([
  ['57P01', UNREACHABLE],
  ['57P02', UNREACHABLE],
  ['25P03', UNREACHABLE],
  ['57P03', STARTING],
  ['28000', REFUSED],
  ['28P01', REFUSED],
  ['3D000', MISSING],
  ['42501', NO_RIGHT],
  ['53100', DISK_FULL],
  ['53200', BUSY],
  ['53300', BUSY],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'].map(
    (code): [string, Known] => [code, UNREACHABLE],
  ),
  ['EAI_AGAIN', UNREACHABLE],
]);

/** pg and its pool say these without a code. */
const UNREACHABLE_TEXT = /^Connection terminated|^timeout expired|not queryable|^Driver not Connected/i;

/** The pool's own words for a connection that nobody gave back in time. */
const BUSY_TEXT = /^timeout exceeded when trying to connect/;

/**
 * The fault behind an error of the database that nobody's data is to blame for; undefined for every other error, which
 * is a programmer's.
 */
export function toStoreFault(error: unknown): Fault | undefined {
  if (error instanceof StoreRefusal) return error.fault;
  const known = errorsWithin(error)
    .map(findKnown)
    .find((found) => found !== undefined);
  return known && { ...known, severity: 'refuse' };
}

/** A row with this key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return errorsWithin(error).some(({ code }) => code === '23505');
}

interface ErrorLike {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

function findKnown({ code, message }: ErrorLike): Known | undefined {
  if (typeof code === 'string') return BY_CODE.get(code) ?? (code.startsWith('08') ? UNREACHABLE : undefined);
  if (typeof message !== 'string') return undefined;
  if (BUSY_TEXT.test(message)) return BUSY;
  return UNREACHABLE_TEXT.test(message) ? UNREACHABLE : undefined;
}

/** The error, what TypeORM has wrapped in it, and those of an attempt on several addresses. */
function errorsWithin(error: unknown, depth = 0): ErrorLike[] {
  // Deeper than anybody wraps; an error may be its own cause.
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const outer = error as ErrorLike;
  const inner = [outer.driverError, outer.cause, ...(Array.isArray(outer.errors) ? outer.errors : [])];
  return [outer, ...inner.flatMap((each: unknown) => errorsWithin(each, depth + 1))];
}
