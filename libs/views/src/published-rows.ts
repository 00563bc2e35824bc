import { toRotaView } from '@homeround/check';
import type { Minute, PublishedDuty, PublishedVisit, Rota, RotaInput } from '@homeround/domain';

export interface PublishedRows {
  readonly duties: readonly PublishedDuty[];
  readonly visits: readonly PublishedVisit[];
}

/**
 * What later periods and calendars read of a rota, in time order. Visits that nobody has are not in it; a visit or a
 * start of duty that a broken rota lists twice is in it once.
 */
export function toPublishedRows(input: RotaInput, rota: Rota): PublishedRows {
  const view = toRotaView(input, rota);
  const origin = Date.parse(view.clock.isoOf(0));
  const instantsOf = ({ start, end }: { readonly start: Minute; readonly end: Minute }) => ({
    startsAt: new Date(origin + start * 60_000),
    endsAt: new Date(origin + end * 60_000),
  });
  return {
    duties: firsts(view.duties, ({ worker, start }) => `${worker.workerId} ${start}`).map((duty) => ({
      workerId: duty.worker.workerId,
      date: duty.shift.date,
      ...instantsOf(duty),
      visits: duty.visits.length,
    })),
    visits: firsts(view.visits, ({ visit }) => visit.visitId)
      .filter(({ workers }) => workers.length > 0)
      .map((held) => ({
        visitId: held.visit.visitId,
        personId: held.person.personId,
        workerIds: held.workers.map(({ workerId }) => workerId),
        date: held.option.date,
        ...instantsOf(held),
      })),
  };
}

function firsts<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
