import type { RotaInput, Visit } from '@homeround/domain';
import { aRotaInput, aVisit, aWorker, flatTravel } from '@homeround/domain/testing';
import { findLeastGaps } from './least-gaps';
import { findShiftGroups } from './usable-shifts';
import { findVisitedPlaces } from './visited-places';

const at = (n: number, placeId: string, earliest: number, latest = earliest): Visit =>
  aVisit(n, { placeId, options: [{ date: '2026-03-02', earliest, latest, preferred: earliest }] });

function gapsOf(visits: readonly Visit[], changes: Partial<RotaInput> = {}): number[] {
  const input = aRotaInput({ visits, ...changes });
  const timed = visits.map((visit) => ({ visit, ...visit.options[0]! }));
  const groups = findShiftGroups(input, findVisitedPlaces(input));
  return [...findLeastGaps(input, groups, timed).values()];
}
const fromHome = { workers: [aWorker(1, { start: { kind: 'home', placeId: 'HUB' } })] };

describe('least gaps', () => {
  it('are the way from the nearest other place or hub', () => {
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H2', 500)])).toEqual([10, 10]);
    const table = Uint16Array.from([0, 4, 9, 7, 0, 8, 7, 3, 0]);
    const travel = { placeIds: ['HUB', 'H1', 'H2'], minutes: { car: table, walk: table } };
    // To H1 from H2 in 3 minutes; to H2 from H1 in 8.
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H2', 500)], { travel })).toEqual([3, 8]);
  });

  it('know no hub where everybody starts from home', () => {
    expect(gapsOf([at(1, 'H1', 500)], fromHome)).toEqual([Infinity]);
    expect(gapsOf([at(1, 'H1', 500)])).toEqual([10]);
  });

  it('are none after another visit at the same place that may end just then', () => {
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H1', 530)])).toEqual([10, 0]);
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H1', 470, 600)])).toEqual([0, 0]);
    // Here the second cannot end before the first begins.
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H1', 471, 600)])).toEqual([10, 0]);
  });

  it('grow with the idle time after the only other visit at the place, less a break', () => {
    // 08:20–08:50, then 09:13 at the earliest: 23 minutes, of which 20 may be a break.
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H1', 553)])).toEqual([10, 3]);
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H1', 700)])).toEqual([10, 10]);
  });

  it('count the way within a place where one is given', () => {
    const { placeIds, minutes } = flatTravel(['HUB', 'H1', 'H2', 'H3'], 10);
    const table = minutes.car.map((value) => value || 2);
    const travel = { placeIds, minutes: { car: table, walk: table } };
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H1', 532)], { travel })).toEqual([10, 2]);
  });

  it('take the quickest mode in use', () => {
    const { placeIds, minutes } = flatTravel(['HUB', 'H1', 'H2', 'H3'], 10);
    const travel = { placeIds, minutes: { car: minutes.car.map((value) => value && 4), walk: minutes.walk } };
    expect(gapsOf([at(1, 'H1', 500), at(2, 'H2', 500)], { travel })).toEqual([4, 4]);
    expect(
      gapsOf([at(1, 'H1', 500), at(2, 'H2', 500)], { travel, workers: [aWorker(1, { mode: 'walk' })] }),
    ).toEqual([10, 10]);
  });
});
