import type { Request } from 'express';
import type { AuditAbout } from './audit-trail';

/** Ids are at most 64 characters and visit ids a little longer; what is longer was never checked and is no id. */
const LONGEST = 120;

/** Of a calendar feed: whoever reads the trail must not be able to read the feed. */
const SECRET = 'token';

/** What a request's address says that it is about: its locality, and every other id. */
export function idsOfRequest(
  { params, query }: Pick<Request, 'params' | 'query'>,
  queryIds: readonly string[] = [],
): { localityId: string | undefined; about: AuditAbout } {
  const { localityId, ...ids } = { ...params, ...pickTexts(query, queryIds) } as Record<string, string>;
  const about = Object.entries(ids).filter(([key]) => key !== SECRET);
  const short = about.map(([key, id]) => [key, String(id).slice(0, LONGEST)]);
  return { localityId: localityId?.slice(0, LONGEST), about: Object.fromEntries(short) as AuditAbout };
}

/** The fields of an object that are texts, of those that are named. */
export function pickTexts(from: unknown, keys: readonly string[]): Record<string, string> {
  const fields = (typeof from === 'object' && from !== null ? from : {}) as Record<string, unknown>;
  const found = keys.map((key) => [key, fields[key]] as const);
  return Object.fromEntries(found.filter((each): each is [string, string] => typeof each[1] === 'string'));
}
