import { type Action, allows, type Me } from '@homeround/contract';
import { notFound } from '@tanstack/react-router';
import { Forbidden } from '../../shared/access/forbidden';

/** Refuses a screen that the account may not see; the service refuses its data in any case. */
export function need(me: Me, action: Action, localityId?: string): void {
  if (!allows(me.grants, action, localityId)) throw new Forbidden(action);
}

/** A locality that the account may see nothing of is as if it were not there. */
export function needLocality(me: Me, localityId: string): void {
  if (!me.localities.some((locality) => locality.localityId === localityId)) throw notFound();
}
