import type { Stop } from '../../shared/round/stop-line';
import { toSheetLines } from './to-sheet-lines';

const visitAt = (startClock: string, endClock: string, person: string): Stop => ({
  kind: 'visit',
  visitId: person,
  personId: person,
  person,
  label: 'breakfast',
  start: 0,
  end: 30,
  startClock,
  endClock,
  priority: 'standard',
});

describe('a day on paper', () => {
  it('has a line for each visit, with the way to it, and leaves out the way home', () => {
    const lines = toSheetLines([
      { kind: 'commute', startClock: '07:11', minutes: 11 },
      visitAt('07:22', '07:42', 'Moira Findlay'),
      { kind: 'travel', startClock: '07:42', minutes: 10, shortBy: 3 },
      visitAt('07:49', '08:19', 'Betty White'),
      { kind: 'commute', startClock: '08:19', minutes: 17 },
    ]);
    expect(lines).toEqual([
      { clock: '07:22–07:42', person: 'Moira Findlay', what: 'breakfast', notes: ['11 min from home.'] },
      {
        clock: '07:49–08:19',
        person: 'Betty White',
        what: 'breakfast',
        notes: ['10 min travel.', 'Short by 3 min.'],
      },
    ]);
  });

  it('keeps the way for the visit after a break', () => {
    const lines = toSheetLines([
      { kind: 'travel', startClock: '10:00', minutes: 4 },
      { kind: 'break', startClock: '10:04', endClock: '10:24' },
      visitAt('10:24', '10:54', 'Anne Scott'),
    ]);
    expect(lines.map(({ what, notes }) => [what, ...notes])).toEqual([
      ['Break'],
      ['breakfast', '4 min travel.'],
    ]);
  });
});
