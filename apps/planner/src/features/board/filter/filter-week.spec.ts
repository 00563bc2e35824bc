import { buildCell } from '../testing/build-board';
import { filterWeekRows, isCellShown } from './filter-week';

const row = (workerId: string, teamId: string, personIds: string[], cells = [buildCell()]) => ({
  workerId,
  name: workerId,
  teamId,
  contractedMinutes: 2100,
  dutyMinutes: 2100,
  personIds,
  cells,
});
const week = {
  rotaId: '6f1f7c1e-0000-4000-8000-000000000001',
  days: [],
  teams: [],
  unallocated: [],
  rows: [row('W1', 'T1', ['P1']), row('W2', 'T2', ['P1', 'P2'], [buildCell({ warnings: 1 })])],
};
const left = (search: Parameters<typeof filterWeekRows>[1]) =>
  filterWeekRows(week, search).map(({ workerId }) => workerId);

it('keeps the workers that the filters ask for', () => {
  expect(left({})).toEqual(['W1', 'W2']);
  expect(left({ team: 'T1' })).toEqual(['W1']);
  expect(left({ person: 'P2' })).toEqual(['W2']);
  expect(left({ show: 'warnings' })).toEqual(['W2']);
  expect(left({ show: 'changed' })).toEqual([]);
});

it('tells the days that have what is asked for', () => {
  expect(isCellShown(buildCell({ newFaces: 1 }), { show: 'new-faces' })).toBe(true);
  expect(isCellShown(buildCell(), { show: 'new-faces' })).toBe(false);
  expect(isCellShown(buildCell(), {})).toBe(true);
});
