import { aVisit } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, anUnallocatedMorning } from '../testing';
import { findRoomMade } from './find-room-made';

const find = (input = aMorning(), workerIds = ['W2']) => {
  const lookup = toRotaLookup(input, anUnallocatedMorning());
  return findRoomMade(lookup, lookup.visitOf.get('V1')!, workerIds, 2).map(
    ({ workerId, other, by, move }) => [workerId, other.visitId, by, move.start],
  );
};

describe('findRoomMade', () => {
  it('moves the next visit later by as little as will do', () => {
    // Tom Boyd with Mrs Campbell 08:50–09:20, at Mrs Bell's by 09:30 instead of 09:05.
    expect(find()).toEqual([['W2', 'V3', 25, 530]]);
  });

  it('moves the visit before earlier where its window allows no later start', () => {
    const narrow = { date: '2026-03-02', earliest: 500, latest: 545, preferred: 540 };
    const visits = [
      ...aMorning().visits.slice(0, 2),
      aVisit(3, { personId: 'P3', placeId: 'H3', options: [narrow] }),
    ];
    // Mrs Bell 08:30–09:00 instead of 09:05–09:35, ten minutes of travel, Mrs Campbell at 09:10.
    expect(find(aMorning({ visits }))).toEqual([['W2', 'V3', -35, 550]]);
  });

  it('asks for no more than three quarters of an hour', () => {
    const after = { date: '2026-03-02', earliest: 545, latest: 600, preferred: 545 };
    const bell = aVisit(3, { personId: 'P3', placeId: 'H3', options: [after] });
    const [campbell, hay] = aMorning().visits;
    const visits = (minutes: number) => [{ ...campbell!, minutes }, hay!, bell];
    expect(find(aMorning({ visits: visits(50) }))).toEqual([['W2', 'V3', 45, 530]]);
    expect(find(aMorning({ visits: visits(51) }))).toEqual([]);
  });

  it('leaves double-ups where they are', () => {
    const double = aVisit(3, { personId: 'P3', placeId: 'H3', workers: 2 });
    const input = aMorning({ visits: [...aMorning().visits.slice(0, 2), double] });
    const rota = anUnallocatedMorning({
      visits: [{ visitId: 'V3', start: 545, workerIds: ['W2', 'W3'] }],
      unallocated: ['V1', 'V2'],
    });
    const lookup = toRotaLookup(input, rota);
    expect(findRoomMade(lookup, lookup.visitOf.get('V1')!, ['W2'], 2)).toEqual([]);
  });
});
