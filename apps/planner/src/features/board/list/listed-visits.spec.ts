import { buildDay, buildRow, buildVisit } from '../testing/build-board';
import { listedVisits } from './listed-visits';

const early = buildVisit({ visitId: 'early', start: 420, personId: 'P1' });
const late = buildVisit({ visitId: 'late', start: 900, personId: 'P2', warnings: ['late'] });
const nobody = buildVisit({ visitId: 'nobody', start: 600, personId: 'P3' });
const day = buildDay({
  rows: [
    buildRow({ workerId: 'W1', name: 'Ann', visits: [late] }),
    buildRow({ workerId: 'W2', name: 'Bo', visits: [early, late] }),
  ],
  unallocated: [nobody],
});
const idsOf = (list: ReturnType<typeof listedVisits>) => list.map(({ visit }) => visit.visitId);

describe('listedVisits', () => {
  it('lists unallocated visits first, then all by time, a double-up once', () => {
    const list = listedVisits(day, {});
    expect(idsOf(list)).toEqual(['nobody', 'early', 'late']);
    expect(list.map(({ workers }) => workers.map(({ name }) => name))).toEqual([[], ['Bo'], ['Ann', 'Bo']]);
  });

  it('lists only visits that the filters ask for', () => {
    expect(idsOf(listedVisits(day, { person: 'P1' }))).toEqual(['early']);
    expect(idsOf(listedVisits(day, { show: 'warnings' }))).toEqual(['nobody', 'late']);
  });
});
