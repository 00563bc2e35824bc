import { buildCell, buildRow, buildVisit } from '../testing/build-board';
import { weekCellName, workerName, workerWeekName } from './worker-name';

describe('workerName', () => {
  it('says the hours and the visits of the day', () => {
    const row = buildRow({ visits: [buildVisit()] });
    expect(workerName(row, 'Whifflet')).toBe('Ann Reid, Whifflet, on duty for 7 hours, 1 visit');
  });

  it('tells a shift without visits from a day off', () => {
    const free = { visits: [], duties: [], dutyMinutes: 0 };
    expect(workerName(buildRow(free), 'Whifflet')).toContain('on shift without visits');
    expect(workerName(buildRow({ ...free, shifts: [] }), 'Whifflet')).toContain('not on shift');
  });
});

describe('weekCellName', () => {
  it('says the duties and what to look at', () => {
    const cell = buildCell({ duties: ['07:00–11:00', '16:00–19:00'], warnings: 1, newFaces: 2, changed: 3 });
    expect(weekCellName('Monday 23 March', cell)).toBe(
      'Monday 23 March: 07:00 to 11:00 and 16:00 to 19:00, 8 visits. 1 warning. 2 new faces. 3 changed.',
    );
  });

  it('tells a free day from a day off', () => {
    expect(weekCellName('Monday', buildCell({ duties: [], free: true }))).toBe(
      'Monday: on shift without visits.',
    );
    expect(weekCellName('Monday', buildCell({ duties: [] }))).toBe('Monday: not on shift.');
  });
});

it('says a week’s hours beside the contract', () => {
  const row = {
    workerId: 'W1',
    name: 'Ann Reid',
    teamId: 'T1',
    contractedMinutes: 2100,
    dutyMinutes: 1995,
    personIds: [],
    cells: [],
  };
  expect(workerWeekName(row, 'Whifflet')).toBe(
    'Ann Reid, Whifflet, on duty for 33 hours 15 minutes of 35 hours contracted',
  );
});
