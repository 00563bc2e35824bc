import type { LocalityId } from './person';

export const ROLES = [
  'administrator',
  'manager',
  'scheduler',
  'first-response-coordinator',
  'read-only',
] as const;
export type Role = (typeof ROLES)[number];

/** A role, in one locality or (null) in all of them. */
export interface Grant {
  readonly role: Role;
  readonly localityId: LocalityId | null;
}
