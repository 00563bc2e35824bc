import { costOf, measureRota, type RotaMeasures, toRotaView } from '@homeround/check';
import type { RotaFigures } from '@homeround/contract';
import type { Finding, Rota, RotaInput } from '@homeround/domain';
import { toBoundMeans, toPersonBounds } from '@homeround/explain';

/**
 * The figures by which planners compare rotas. Proves the lower bound of every person, which takes half a second for a
 * locality: to be made once for a rota and kept.
 */
export function toRotaFigures(input: RotaInput, rota: Rota, findings: readonly Finding[]): RotaFigures {
  const measures = measureRota(input, rota);
  const bound = toBoundMeans(toPersonBounds(input, measures));
  return {
    people: measures.continuity.people.length,
    workers: input.workers.length,
    visits: input.visits.length,
    unallocated: measures.cover.unallocated.visits,
    workerVisits: measures.cover.allocated.workerVisits,
    distinctWorkers: bound.actualMean,
    lowerBoundWorkers: bound.mean,
    miniTeamShare: measures.continuity.miniTeamShare ?? null,
    newFaces: measures.continuity.people.reduce((sum, { newFaces }) => sum + newFaces, 0),
    medicationMinutesOff: meanMedicationMinutesOff(input, rota),
    minutesOff: measures.punctuality.preferred.mean ?? null,
    ...toMinuteFigures(measures),
    findings: findings.length,
    cost: costOf(input, rota),
  };
}

function toMinuteFigures({ minutes }: RotaMeasures) {
  return {
    contactMinutes: minutes.contact,
    travelMinutes: minutes.travel,
    travelMinutesPerVisit: minutes.travelPerWorkerVisit ?? null,
    paidMinutes: minutes.paid,
    overtimeMinutes: minutes.overtime,
  };
}

/** Each visit with a time-critical dose counts once, however many doses are due at it. */
function meanMedicationMinutesOff(input: RotaInput, rota: Rota): number | null {
  const critical = toRotaView(input, rota).visits.filter(({ visit }) =>
    visit.doses.some(({ timeCritical }) => timeCritical),
  );
  if (critical.length === 0) return null;
  const off = critical.reduce((sum, { start, option }) => sum + Math.abs(start - option.preferred), 0);
  return off / critical.length;
}
