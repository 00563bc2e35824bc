import { buildDay, buildRow, buildVisit } from '../testing/build-board';
import { filterRows, filterUnallocated, isVisitShown } from './filter-day';

const warned = buildVisit({ visitId: 'warned', warnings: ['late'] });
const fresh = buildVisit({ visitId: 'fresh', personId: 'P2', face: 'new-face', changed: true });
const off = { shifts: [], duties: [], visits: [] };
const day = buildDay({
  rows: [
    buildRow({ workerId: 'W1', visits: [warned] }),
    buildRow({ workerId: 'W2', teamId: 'T2', visits: [fresh] }),
    buildRow({ workerId: 'W3' }),
    buildRow({ workerId: 'W4', ...off }),
  ],
});
const left = (search: Parameters<typeof filterRows>[1]) =>
  filterRows(day, search).map(({ workerId }) => workerId);

describe('filterRows', () => {
  it('leaves out workers without a shift unless they are asked for', () => {
    expect(left({})).toEqual(['W1', 'W2', 'W3']);
    expect(left({ off: 'shown' })).toEqual(['W1', 'W2', 'W3', 'W4']);
    expect(left({ worker: 'W4' })).toEqual(['W4']);
  });

  it('keeps a team', () => {
    expect(left({ team: 'T2' })).toEqual(['W2']);
  });

  it('keeps the workers who have a visit that is asked for', () => {
    expect(left({ person: 'P2' })).toEqual(['W2']);
    expect(left({ show: 'warnings' })).toEqual(['W1']);
    expect(left({ show: 'changed', person: 'P1' })).toEqual([]);
  });
});

describe('isVisitShown', () => {
  it('shows every visit when no filter is about visits', () => {
    expect(isVisitShown(warned, { team: 'T1', worker: 'W1' })).toBe(true);
  });

  it('shows what is asked for', () => {
    expect(isVisitShown(fresh, { show: 'new-faces' })).toBe(true);
    expect(isVisitShown(warned, { show: 'new-faces' })).toBe(false);
  });
});

it('narrows unallocated visits by person alone', () => {
  expect(filterUnallocated([warned, fresh], { team: 'T9', show: 'changed' })).toHaveLength(2);
  expect(filterUnallocated([warned, fresh], { person: 'P2' })).toEqual([fresh]);
});
