import type { ImpactQuery, WorkerImpactBody, WorkerImpacts } from '@homeround/contract';
import type { WorkerId } from '@homeround/domain';
import type { WorkerImpact } from '@homeround/patterns';

type Sort = ImpactQuery['sort'];

/** The weightiest first, by what each sort looks at; a name by the alphabet. */
const WEIGHT_OF: Readonly<Record<Exclude<Sort, 'name'>, (impact: WorkerImpact) => number>> = {
  severity: ({ severity }) => severity,
  moved: ({ movedHours }) => movedHours,
  weekends: ({ before, after }) => after.weekendsInFour - before.weekendsInFour,
  hours: ({ before, after }) => Math.abs(after.hours - before.hours),
  pay: ({ before, after }) => before.payBearingHours - after.payBearingHours,
};

/**
 * One page of the impact list.
 * @param impacts of all workers
 */
export function toImpactPage(
  impacts: readonly WorkerImpact[],
  nameOf: (workerId: WorkerId) => string,
  query: ImpactQuery,
): Omit<WorkerImpacts, 'optionId'> {
  const bodies = impacts.map((impact) => ({ impact, body: toBody(impact, nameOf(impact.workerId)) }));
  const found = bodies.filter(({ body }) => isAskedFor(body, query));
  const sorted = [...found].sort((a, b) => compare(query.sort, a, b));
  return {
    totals: toTotals(impacts),
    found: found.length,
    offset: query.offset,
    workers: sorted.slice(query.offset, query.offset + query.limit).map(({ body }) => body),
  };
}

interface Listed {
  readonly impact: WorkerImpact;
  readonly body: WorkerImpactBody;
}

function compare(sort: Sort, a: Listed, b: Listed): number {
  const heavier = sort === 'name' ? 0 : WEIGHT_OF[sort](b.impact) - WEIGHT_OF[sort](a.impact);
  return (
    heavier || a.body.name.localeCompare(b.body.name, 'en-GB') || (a.body.workerId < b.body.workerId ? -1 : 1)
  );
}

function isAskedFor(body: WorkerImpactBody, { localityId, weight, search }: ImpactQuery): boolean {
  if (localityId !== undefined && body.localityId !== localityId) return false;
  if (weight !== undefined && body.weight !== weight) return false;
  const text = `${body.name} ${body.workerId}`.toLowerCase();
  return search === undefined || text.includes(search.toLowerCase());
}

function toBody(impact: WorkerImpact, name: string): WorkerImpactBody {
  const { reasons, clashes, relationships, before, after, ...rest } = impact;
  return {
    ...rest,
    name,
    before: { ...before },
    after: { ...after },
    reasons: [...reasons],
    clashes: [...clashes],
    relationships: { kept: relationships.kept, partly: relationships.partly, lost: relationships.lost },
  };
}

function toTotals(impacts: readonly WorkerImpact[]): WorkerImpacts['totals'] {
  const count = (holds: (impact: WorkerImpact) => boolean) => impacts.filter(holds).length;
  const people = (fate: keyof WorkerImpact['relationships']) =>
    impacts.reduce((sum, { relationships }) => sum + relationships[fate], 0);
  return {
    workers: impacts.length,
    changed: count(({ weight }) => weight !== 'none'),
    heavy: count(({ weight }) => weight === 'heavy'),
    individual: count(({ individual }) => individual),
    moreWeekends: count(({ before, after }) => isMore(after.weekendsInFour, before.weekendsInFour)),
    payLost: count(({ before, after }) => isMore(before.payBearingHours, after.payBearingHours)),
    clashes: count(({ clashes }) => clashes.length > 0),
    preferencesMet: count(({ preferenceMet }) => preferenceMet === true),
    preferencesGiven: count(({ preferenceMet }) => preferenceMet !== null),
    relationshipsKept: people('kept'),
    relationshipsPartly: people('partly'),
    relationshipsLost: people('lost'),
  };
}

/** Means over cycles of other lengths differ in their last digits. */
const isMore = (a: number, b: number): boolean => a > b + 1e-9;
