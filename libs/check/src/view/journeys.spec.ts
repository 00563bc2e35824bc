import type { Rota, RotaInput } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { commute, journeysBetween, workingTravel } from './journeys';
import { toRotaView } from './rota-view';

// Minutes from row to column: HUB, H1, H2.
const car = Uint16Array.from([0, 4, 50, 5, 1, 7, 6, 50, 0]);
const travel = { placeIds: ['HUB', 'H1', 'H2'], minutes: { car, walk: car } };
const people = [aPerson(1), aPerson(2)];
// To person 1 twice, then to person 2.
const visits = [aVisit(1), aVisit(2), aVisit(3, { personId: 'P2', placeId: 'H2' })];
const rota: Partial<Rota> = { visits: [allocated(1, 500), allocated(2, 540), allocated(3, 600)] };

function viewOf(changes: Partial<RotaInput>) {
  const view = toRotaView(aRotaInput({ travel, people, visits, ...changes }), aRota(rota));
  return { view, duty: view.duties[0]! };
}

describe('journeys', () => {
  it('reads H1→H1 = 1 and H1→H2 = 7 between the visits', () => {
    const { view, duty } = viewOf({});
    expect(journeysBetween(view, duty)).toEqual([1, 7]);
  });

  it('adds HUB→H1 = 4 and H2→HUB = 6 to the working time of a hub starter: 18', () => {
    const { view, duty } = viewOf({});
    expect(workingTravel(view, duty)).toBe(4 + 1 + 7 + 6);
    expect(commute(view, duty)).toBe(0);
  });

  it('takes the same ways as the commute of a worker who starts from home', () => {
    const { view, duty } = viewOf({ workers: [aWorker(1, { start: { kind: 'home', placeId: 'HUB' } })] });
    expect(workingTravel(view, duty)).toBe(8);
    expect(commute(view, duty)).toBe(10);
  });

  it('travels nowhere in a duty without visits', () => {
    const view = toRotaView(aRotaInput({ travel }), aRota({ visits: [] }));
    expect(journeysBetween(view, view.duties[0]!)).toEqual([]);
    expect(workingTravel(view, view.duties[0]!)).toBe(0);
  });
});
