import { buildDay, buildRow, buildVisit } from '../testing/build-board';
import { findOnDay } from './found-visit';

const both = buildVisit({ visitId: 'both' });
const nobody = buildVisit({ visitId: 'nobody' });
const day = buildDay({
  rows: [
    buildRow({ workerId: 'W1', name: 'Ann', visits: [both] }),
    buildRow({ workerId: 'W2', name: 'Bo', visits: [both] }),
  ],
  unallocated: [nobody],
});

it('finds a double-up with both workers', () => {
  expect(findOnDay(day, 'both')?.workers).toEqual([
    { workerId: 'W1', name: 'Ann' },
    { workerId: 'W2', name: 'Bo' },
  ]);
});

it('finds an unallocated visit without workers', () => {
  expect(findOnDay(day, 'nobody')).toEqual({ visit: nobody, workers: [], date: '2026-03-23' });
});

it('may miss', () => {
  expect(findOnDay(day, 'elsewhere')).toBeUndefined();
});
