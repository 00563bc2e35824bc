import type { Rota, RotaInput } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';

/**
 * Monday morning, everyone ten minutes apart, all shifts 07:00–13:00 from the hub. Ann Reid (W1) is with Mr Hay at 08:00 and
 * with Mrs Campbell at 09:00; Tom Boyd (W2) is with Mrs Bell 09:05–09:35; Jean Ross (W3) has nothing to do; Carol Muir
 * (W4) is not on duty. Mrs Campbell's visit (V1) may start 08:50–09:10.
 */
export function aMorning(changes: Partial<RotaInput> = {}): RotaInput {
  const window = { earliest: 530, latest: 550, preferred: 540 };
  return aRotaInput({
    people: [
      aPerson(1, { name: 'Mrs Campbell', miniTeam: ['W1'] }),
      aPerson(2, { name: 'Mr Hay' }),
      aPerson(3, { name: 'Mrs Bell' }),
    ],
    workers: [
      aWorker(1, { name: 'Ann Reid' }),
      aWorker(2, { name: 'Tom Boyd' }),
      aWorker(3, { name: 'Jean Ross' }),
      aWorker(4, { name: 'Carol Muir' }),
    ],
    shifts: [aShift(0), aShift(0, { workerId: 'W2' }), aShift(0, { workerId: 'W3' })],
    visits: [
      aVisit(1, { options: [{ date: '2026-03-02', ...window }] }),
      aVisit(2, { personId: 'P2', placeId: 'H2' }),
      aVisit(3, { personId: 'P3', placeId: 'H3' }),
    ],
    familiarity: [{ personId: 'P1', workerId: 'W1', visits: 9 }],
    ...changes,
  });
}

export function aMorningRota(changes: Partial<Rota> = {}): Rota {
  const duty = (workerId: string) => ({
    shiftId: `${workerId}@2026-03-02`,
    workerId,
    start: 420,
    end: 780,
    breaks: [],
  });
  return aRota({
    visits: [
      { visitId: 'V1', start: 540, workerIds: ['W1'] },
      { visitId: 'V2', start: 480, workerIds: ['W1'] },
      { visitId: 'V3', start: 545, workerIds: ['W2'] },
    ],
    duties: [duty('W1'), duty('W2')],
    ...changes,
  });
}

/** The same with Mrs Campbell's visit unallocated. */
export function anUnallocatedMorning(changes: Partial<Rota> = {}): Rota {
  const { visits, duties } = aMorningRota();
  return aRota({
    visits: visits.filter(({ visitId }) => visitId !== 'V1'),
    unallocated: ['V1'],
    duties,
    ...changes,
  });
}
