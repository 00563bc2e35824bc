import { toRotaView } from '@homeround/check';
import type { Rota, RotaInput } from '@homeround/domain';
import { aVisit, aWorker } from '@homeround/domain/testing';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import { toLegs } from './legs';

/** Ann Reid's: Mr Hay 08:00–08:30, Mrs Campbell 09:00–09:30, duty 07:00–13:00, ten minutes between all places. */
function legsOfAnn(input: Partial<RotaInput> = {}, rota: Partial<Rota> = {}) {
  const view = toRotaView(aMorning(input), aMorningRota(rota));
  return toLegs(view, view.dutiesOfWorker.get('W1')![0]!);
}

const fromHome = aMorning().workers.map((worker) => ({
  ...worker,
  start: { kind: 'home' as const, placeId: 'HUB' },
}));

describe('toLegs', () => {
  it('fills the time before, between and after the visits of a hub starter', () => {
    expect(legsOfAnn()).toEqual([
      { start: 420, end: 480, travelMinutes: 10, kind: 'travel' },
      { start: 510, end: 540, travelMinutes: 10, kind: 'travel' },
      { start: 570, end: 780, travelMinutes: 10, kind: 'travel' },
    ]);
  });

  it('shows the way from and to home beside the duty, as no working time', () => {
    const legs = legsOfAnn({ workers: fromHome });
    expect([legs[0], legs[2]]).toEqual([
      { start: 470, end: 480, travelMinutes: 10, kind: 'commute' },
      { start: 570, end: 580, travelMinutes: 10, kind: 'commute' },
    ]);
  });

  it('says by how much a way does not fit', () => {
    const [hay, bell] = aMorningRota().visits.slice(1);
    const visits = [{ visitId: 'V1', start: 516, workerIds: ['W1'] }, hay!, bell!];
    expect(legsOfAnn({}, { visits }).map(({ shortBy }) => shortBy)).toEqual([undefined, 4, undefined]);
  });

  it('says so of the way from the hub too', () => {
    const duties = [{ shiftId: 'W1@2026-03-02', workerId: 'W1', start: 473, end: 575, breaks: [] }];
    expect(legsOfAnn({}, { duties }).map(({ shortBy }) => shortBy)).toEqual([3, undefined, 5]);
  });

  it('leaves out the way between two visits at one place', () => {
    const visits = aMorning().visits.map((visit) => (visit.visitId === 'V2' ? aVisit(2) : visit));
    expect(legsOfAnn({ visits }).map(({ start }) => start)).toEqual([420, 570]);
  });

  it('has none in a duty without visits', () => {
    expect(legsOfAnn({ workers: [aWorker(1), aWorker(2)] }, { visits: [] })).toEqual([]);
  });
});
